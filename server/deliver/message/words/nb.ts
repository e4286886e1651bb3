// Owns the Norwegian Bokmål lines of mail and SMS. Not the list of lines: en.ts.
import type { Words } from './en.ts';

/** The lines in Norwegian Bokmål. */
export const nb: Words = {
  subjectCode: '{{code}} er koden din for {{service}}',
  subjectLink: 'Bekreft e-postadressen din for {{service}}',
  heading: 'Bekreft denne e-postadressen',
  whatPrimary:
    'Den blir den primære e-postadressen for kontoen din hos {{service}}. Den nåværende blir værende på kontoen.',
  whatReplace: 'Den erstatter {{old}} som e-postadresse for kontoen din hos {{service}}.',
  whatFirst: 'Den blir e-postadressen for kontoen din hos {{service}}.',
  whatAdd: 'Den blir lagt til i kontoen din hos {{service}}.',
  whatReplaceAll: 'Den erstatter alle andre e-postadresser på kontoen din hos {{service}}.',
  confirmWarning: 'Bekreft bare hvis du selv har bedt om dette.',
  codeLead: 'Skriv inn denne koden der du begynte:',
  codeLife: 'Koden er gyldig i {{life}}.',
  linkLead: 'Åpne denne lenken for å bekrefte:',
  linkOr: 'Eller bekreft via lenken, på hvilken som helst enhet:',
  linkLife: 'Lenken er gyldig i {{life}}.',
  linkNumber: 'Siden der du begynte, viser nummeret {{number}}. Ikke bekreft hvis den viser et annet.',
  button: 'Bekreft e-postadressen',
  buttonFails: 'Åpne denne lenken hvis knappen ikke virker:',
  account: 'Konto',
  requested: 'Bedt om',
  place: 'Fra',
  inUse:
    'E-postadressen brukes allerede av en annen konto hos {{service}}. Hvis den kontoen også er din, kan du logge inn med den i stedet.',
  inUseMerge:
    'E-postadressen brukes allerede av en annen konto hos {{service}}. Hvis du bekrefter, blir den kontoen og den som ba om dette, til én konto. Ikke bekreft hvis du ikke har bedt om dette.',
  notYou: 'Var det ikke deg?',
  notYouCode:
    'Se bort fra denne meldingen: Ingenting endres uten koden. Del den aldri; ingen fra {{service}} kommer til å be om den.',
  notYouLink: 'Åpne lenken og velg «Jeg ba ikke om dette». Ingenting endres med mindre noen bekrefter.',
  notYouBoth:
    'Åpne lenken og velg «Jeg ba ikke om dette». Ingenting endres med mindre noen bekrefter. Del aldri koden; ingen fra {{service}} kommer til å be om den.',
  footer: 'Du får denne meldingen fordi noen har skrevet inn denne adressen hos {{service}}.',
  help: 'Hjelp: {{url}}',
  smsCode: '{{code}} er koden din fra {{service}} for å legge til nummeret. Del den aldri.',
  smsLink: 'Bekreft det nye nummeret ditt for {{service}}: {{url}}',
  smsInUse: 'En annen konto hos {{service}} har det.',
  smsInUseMerge: 'En annen konto hos {{service}} har det: De to blir til én.',

  subjectAllowCode: '{{code}} er koden fra {{service}} for å tillate en endring',
  subjectAllowLink: 'Tillat en endring av kontoen din hos {{service}}',
  allowHeading: 'Vil du tillate denne endringen?',
  askedPrimaryEmail:
    'Noen har bedt om å endre den primære e-postadressen for kontoen din hos {{service}} til {{target}}. En nåværende primær adresse ville bli værende på kontoen.',
  askedPrimaryPhone:
    'Noen har bedt om å endre det primære telefonnummeret for kontoen din hos {{service}} til {{target}}. Et nåværende primært nummer ville bli værende på kontoen.',
  askedReplaceEmail:
    'Noen har bedt om å endre den primære e-postadressen for kontoen din hos {{service}} til {{target}}.',
  askedReplacePhone:
    'Noen har bedt om å endre det primære telefonnummeret for kontoen din hos {{service}} til {{target}}.',
  askedAddEmail: 'Noen har bedt om å legge til e-postadressen {{target}} i kontoen din hos {{service}}.',
  askedAddPhone: 'Noen har bedt om å legge til telefonnummeret {{target}} i kontoen din hos {{service}}.',
  askedReplaceAllEmail:
    'Noen har bedt om å gjøre {{target}} til den eneste e-postadressen for kontoen din hos {{service}}. Alle andre ville bli fjernet.',
  askedReplaceAllPhone:
    'Noen har bedt om å gjøre {{target}} til det eneste telefonnummeret for kontoen din hos {{service}}. Alle andre ville bli fjernet.',
  wouldReplace: 'Det ville erstatte {{old}}.',
  replaces: 'Det erstatter {{old}}.',
  allowMerge: 'Hvis en annen konto allerede bruker {{target}}, blir de to kontoene til én.',
  allowCodeLead: 'Hvis det var deg, skriver du inn denne koden der du begynte:',
  allowLinkLead: 'Åpne denne lenken for å tillate det:',
  allowLinkOr: 'Eller tillat det via lenken, på hvilken som helst enhet:',
  allowButton: 'Se gjennom endringen',
  allowNotYouCode: 'Ingenting endres uten koden. Del den aldri; ingen fra {{service}} kommer til å be om den.',
  allowNotYouLink: 'Åpne lenken og velg «Jeg ba ikke om dette», så blir endringen stoppet.',
  allowNotYouBoth:
    'Åpne lenken og velg «Jeg ba ikke om dette», så blir endringen stoppet. Del aldri koden; ingen fra {{service}} kommer til å be om den.',
  smsAllowEmail: '{{code}} er koden din fra {{service}} for å tillate endringen av e-postadressen din. Del den aldri.',
  smsAllowPhone:
    '{{code}} er koden din fra {{service}} for å tillate endringen av telefonnummeret ditt. Del den aldri.',
  smsAllowAddEmail: '{{code}} er koden din fra {{service}} for å tillate en ny e-postadresse. Del den aldri.',
  smsAllowAddPhone: '{{code}} er koden din fra {{service}} for å tillate et nytt telefonnummer. Del den aldri.',
  smsAllowMerge: 'Hvis en annen konto har det, blir de to til én.',
  smsAllowLinkEmail: 'Tillat eller stopp endringen av e-postadressen din hos {{service}}: {{url}}',
  smsAllowLinkPhone: 'Tillat eller stopp endringen av nummeret ditt hos {{service}}: {{url}}',
  smsAllowLinkAddEmail: 'Tillat eller stopp en ny e-postadresse for {{service}}: {{url}}',
  smsAllowLinkAddPhone: 'Tillat eller stopp et nytt nummer for {{service}}: {{url}}',

  subjectAskedEmail: 'Forespørsel om å endre e-postadressen hos {{service}}',
  subjectAskedPhone: 'Forespørsel om å endre nummeret ditt hos {{service}}',
  subjectAskedAddEmail: 'Forespørsel om ny e-postadresse på kontoen hos {{service}}',
  subjectAskedAddPhone: 'Forespørsel om nytt nummer på kontoen hos {{service}}',
  subjectDoneEmail: 'E-postadressen din hos {{service}} er endret',
  subjectDonePhone: 'Telefonnummeret ditt hos {{service}} er endret',
  subjectAddedEmail: 'En e-postadresse er lagt til i kontoen hos {{service}}',
  subjectAddedPhone: 'Et telefonnummer er lagt til i kontoen hos {{service}}',
  subjectRemovedEmail: 'En e-postadresse er fjernet fra kontoen hos {{service}}',
  subjectRemovedPhone: 'Et telefonnummer er fjernet fra kontoen hos {{service}}',
  subjectUndoneEmail: 'Endringen av e-postadressen din hos {{service}} er angret',
  subjectUndonePhone: 'Endringen av nummeret ditt hos {{service}} er angret',
  subjectFrozen: 'Endringer av kontoen din hos {{service}} er stoppet',
  subjectUnfrozen: 'Kontoen din hos {{service}} kan endres igjen',
  subjectSignedOut: 'Alle enheter er logget ut av kontoen din hos {{service}}',
  subjectRecovered: 'Kontoen din hos {{service}} er sikret',
  subjectDisabled: 'Kontoen din hos {{service}} er deaktivert',
  subjectEnabled: 'Kontoen din hos {{service}} virker igjen',
  subjectUnlocked: 'Du kan skrive inn koder for {{service}} igjen',
  subjectEnded: 'En endring av kontoen din hos {{service}} er avsluttet',
  subjectMerged: 'En annen konto er slått sammen med din hos {{service}}',
  subjectRespelled: 'Skrivemåten for e-postadressen hos {{service}} er endret',
  subjectRecovery: 'Bruken av en kontakt på kontoen hos {{service}} er endret',
  subjectMergedAway: 'Kontoen din hos {{service}} er slått sammen med en annen',
  donePrimaryEmail:
    '{{target}} er nå den primære e-postadressen for kontoen din hos {{service}}. En tidligere primær adresse blir værende på kontoen.',
  donePrimaryPhone:
    '{{target}} er nå det primære telefonnummeret for kontoen din hos {{service}}. Et tidligere primært nummer blir værende på kontoen.',
  doneReplaceEmail: '{{target}} er nå den primære e-postadressen for kontoen din hos {{service}}.',
  doneReplacePhone: '{{target}} er nå det primære telefonnummeret for kontoen din hos {{service}}.',
  doneAddEmail: 'E-postadressen {{target}} er lagt til i kontoen din hos {{service}}.',
  doneAddPhone: 'Telefonnummeret {{target}} er lagt til i kontoen din hos {{service}}.',
  doneReplaceAllEmail:
    '{{target}} er nå den eneste e-postadressen for kontoen din hos {{service}}. Alle andre er fjernet.',
  doneReplaceAllPhone:
    '{{target}} er nå det eneste telefonnummeret for kontoen din hos {{service}}. Alle andre er fjernet.',
  removedEmail: 'E-postadressen {{target}} er fjernet fra kontoen din hos {{service}}.',
  removedPhone: 'Telefonnummeret {{target}} er fjernet fra kontoen din hos {{service}}.',
  respelled:
    'Den primære e-postadressen for kontoen din hos {{service}} skrives nå {{target}}. Bare store og små bokstaver er endret: Det er den samme adressen.',
  recoverySet:
    '{{target}} brukes nå bare til å gjenopprette kontoen din hos {{service}}. Den får varsler og kan stoppe eller angre endringer, men ingen kan logge inn med den.',
  recoveryEnded:
    '{{target}} brukes ikke lenger bare til gjenoppretting. Kontoen din hos {{service}} kan igjen bruke den som alle andre kontaktopplysninger.',
  undoneEmail: 'Kontoen din hos {{service}} har fått tilbake de tidligere e-postadressene. Den primære er {{target}}.',
  undonePhone: 'Kontoen din hos {{service}} har fått tilbake de tidligere telefonnumrene. Det primære er {{target}}.',
  frozen:
    'Noen som får meldinger på en tidligere kontaktopplysning for kontoen din hos {{service}}, har sagt at en endring ikke var deres. Kontaktopplysningene forblir som de er.',
  unfrozen:
    'Kundestøtten hos {{service}} har opphevet stoppen for endringer. E-postadresser og telefonnumre på kontoen din kan endres igjen.',
  signedOut:
    'Kundestøtten hos {{service}} har logget alle enheter ut av kontoen din. Endringer som ventet på bekreftelse, er avsluttet.',
  recovered:
    'Kundestøtten hos {{service}} har logget alle enheter ut av kontoen din og avsluttet alle endringer som ventet. Lenker i tidligere meldinger virker ikke lenger.',
  disabled:
    'Kundestøtten hos {{service}} har deaktivert kontoen din. Alle enheter er logget ut, og du kan ikke logge inn akkurat nå.',
  enabled: 'Kundestøtten hos {{service}} har aktivert kontoen din. Du kan logge inn igjen.',
  unlocked:
    'Det var skrevet inn for mange feil koder for kontoen din hos {{service}}. Kundestøtten hos {{service}} lar deg skrive inn koder igjen.',
  ended:
    'En endring av e-postadressene eller telefonnumrene dine ventet på bekreftelse. {{service}} måtte gå tilbake til en tidligere tilstand av dataene sine. Derfor er endringen avsluttet, og tidligere koder og lenker virker ikke lenger. Hvis du fortsatt ønsker den, logger du inn og begynner på nytt.',
  merged:
    'Kontoen som {{target}} har hos {{service}}, er nå en del av din. E-postadressene og telefonnumrene er på kontoen din fra nå av.',
  mergedAway:
    'Den er nå en del av kontoen som {{target}} har hos {{service}}, med e-postadressene og telefonnumrene sine. Bruk den kontoen fra nå av. Dette kan ikke angres.',
  frozenFor: 'Ingenting kan endres på kontoen uten ny innlogging. Det gjelder i {{life}}.',
  fineAsked: 'Hvis det var deg, trenger du ikke å gjøre noe.',
  fineDone: 'Hvis det var deg, trenger du ikke å gjøre noe.',
  happened: 'Når',
  notYouDone: 'Var det ikke deg?',
  stopLead: 'Stopp endringen, og logg alle enheter ut av kontoen:',
  stopButton: 'Det var ikke meg: stopp',
  undoLead: 'Angre endringen, og logg alle enheter ut av kontoen:',
  undoButton: 'Angre endringen',
  freezeLead: 'Stopp flere endringer, og logg alle enheter ut av kontoen:',
  freezeButton: 'Stopp kontoendringer',
  check: 'Logg inn hos {{service}}, og sjekk e-postadressene og telefonnumrene dine.',
  checkHelp:
    'Logg inn hos {{service}}, og sjekk e-postadressene og telefonnumrene dine. Hvis du ikke kan det, får du hjelp her: {{url}}',
  footerContact: 'Du får denne meldingen fordi en konto hos {{service}} har denne adressen.',
  smsAskedEmail: 'Noen vil endre e-postadressen din hos {{service}} til {{target}}.',
  smsAskedPhone: 'Noen vil endre telefonnummeret ditt hos {{service}} til {{target}}.',
  smsAskedAdd: 'Noen vil legge til {{target}} i kontoen din hos {{service}}.',
  smsDoneEmail: 'Den primære e-postadressen din hos {{service}} er nå {{target}}.',
  smsDonePhone: 'Det primære telefonnummeret ditt hos {{service}} er nå {{target}}.',
  smsAdded: '{{target}} er lagt til i kontoen din hos {{service}}.',
  smsOnlyEmail: 'Den eneste e-postadressen din hos {{service}} er nå {{target}}.',
  smsOnlyPhone: 'Det eneste telefonnummeret ditt hos {{service}} er nå {{target}}.',
  smsRemoved: '{{target}} er fjernet fra kontoen din hos {{service}}.',
  smsRespelled: 'Den primære e-postadressen din hos {{service}} skrives nå {{target}}. Det er den samme adressen.',
  smsRecovery: 'Bruken av en kontakt på kontoen din hos {{service}} er endret.',
  smsUndoneEmail: 'En endring av e-postadressene dine hos {{service}} er angret. Den primære er {{target}}.',
  smsUndonePhone: 'En endring av telefonnumrene dine hos {{service}} er angret. Det primære er {{target}}.',
  smsFrozen: 'Endringer av kontoen din hos {{service}} er stoppet.',
  smsUnfrozen: 'Kundestøtten hos {{service}} tillater igjen endringer av kontoen din.',
  smsSignedOut: 'Alle enheter er logget ut av kontoen din hos {{service}}.',
  smsRecovered: 'Kontoen din hos {{service}} er sikret: Alle enheter er logget ut.',
  smsDisabled: 'Kontoen din hos {{service}} er deaktivert.',
  smsEnabled: 'Kontoen din hos {{service}} virker igjen.',
  smsUnlocked: 'Du kan skrive inn koder for {{service}} igjen.',
  smsEnded: 'En endring av kontoen din hos {{service}} er avsluttet. Begynn på nytt hvis du fortsatt ønsker den.',
  smsMerged: 'Kontoen som {{target}} har hos {{service}}, er nå en del av din.',
  smsMergedAway: 'Kontoen din hos {{service}} er nå en del av kontoen til {{target}}.',
  bySupport: 'Kundestøtten hos {{service}}',
  byAdmin: 'En administrator hos {{service}}',
  staff: 'Av',
  subjectStaffEmail: '{{by}} vil endre e-postadressen din',
  subjectStaffPhone: '{{by}} vil endre telefonnummeret ditt',
  subjectStaffAddEmail: '{{by}} vil legge til en e-postadresse',
  subjectStaffAddPhone: '{{by}} vil legge til et telefonnummer',
  staffPrimaryEmail:
    '{{by}} har bedt om å endre den primære e-postadressen for kontoen din til {{target}}. En nåværende primær adresse ville bli værende på kontoen.',
  staffPrimaryPhone:
    '{{by}} har bedt om å endre det primære telefonnummeret for kontoen din til {{target}}. Et nåværende primært nummer ville bli værende på kontoen.',
  staffReplaceEmail: '{{by}} har bedt om å endre den primære e-postadressen for kontoen din til {{target}}.',
  staffReplacePhone: '{{by}} har bedt om å endre det primære telefonnummeret for kontoen din til {{target}}.',
  staffAddEmail: '{{by}} har bedt om å legge til e-postadressen {{target}} i kontoen din.',
  staffAddPhone: '{{by}} har bedt om å legge til telefonnummeret {{target}} i kontoen din.',
  staffReplaceAllEmail:
    '{{by}} har bedt om å gjøre {{target}} til den eneste e-postadressen for kontoen din. Alle andre ville bli fjernet.',
  staffReplaceAllPhone:
    '{{by}} har bedt om å gjøre {{target}} til det eneste telefonnummeret for kontoen din. Alle andre ville bli fjernet.',
  staffCodeLead: 'Logg inn hos {{service}}, og skriv inn koden der. Si den aldri på telefon:',
  supportNeeds:
    'Ingenting endres før den nye kontaktopplysningen er bekreftet. Deretter må du også logge inn selv, eller en av de nåværende kontaktopplysningene dine må tillate det. Ellers trer endringen i kraft etter {{life}}, med mindre den blir stoppet.',
  fineStaff: 'Hvis du har bedt dem om det, trenger du ikke å gjøre noe.',
  notYouStaff: 'Har du ikke bedt om dette?',
  subjectWaits: 'Endring av kontoen din hos {{service}} trer i kraft {{date}}',
  waitsEmail:
    '{{by}} har bedt om å bruke e-postadressen {{target}} for kontoen din, og den er bekreftet. Endringen trer i kraft {{date}}, med mindre du stopper den.',
  waitsPhone:
    '{{by}} har bedt om å bruke telefonnummeret {{target}} for kontoen din, og det er bekreftet. Endringen trer i kraft {{date}}, med mindre du stopper den.',
  staffAsked: '{{by}} har bedt om endringen.',
  staffMade: '{{by}} har gjort endringen.',
  smsStaffEmail: '{{by}} vil endre e-postadressen din til {{target}}.',
  smsStaffPhone: '{{by}} vil endre nummeret ditt til {{target}}.',
  smsStaffAdd: '{{by}} vil legge til {{target}} i kontoen din.',
  smsWaits: '{{by}} legger til {{target}} {{date}}.',
  smsStop: 'Ikke deg? Stopp: {{url}}',
  smsUndo: 'Ikke deg? Angre: {{url}}',
  smsFreeze: 'Ikke deg? Stopp endringer: {{url}}',
  smsCheck: 'Ikke deg? Logg inn og sjekk kontoen din.',
};
