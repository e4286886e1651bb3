// Owns the Danish lines of mail and SMS. Not the list of lines: en.ts.
import type { Words } from './en.ts';

/** The lines in Danish. */
export const da: Words = {
  subjectCode: '{{code}} er din kode til {{service}}',
  subjectLink: 'Bekræft din e-mailadresse til {{service}}',
  heading: 'Bekræft denne e-mailadresse',
  whatPrimary:
    'Den bliver den primære e-mailadresse for den konto hos {{service}}, der bad om det. Den nuværende bliver på kontoen.',
  whatReplace: 'Den erstatter {{old}} som e-mailadresse for din konto hos {{service}}.',
  whatFirst: 'Den bliver e-mailadressen for en konto hos {{service}}.',
  whatAdd: 'Den bliver tilføjet til den konto hos {{service}}, der bad om det.',
  whatReplaceAll:
    'Den bliver den eneste e-mailadresse for den konto hos {{service}}, der bad om det. Alle andre bliver fjernet.',
  codeLead: 'Indtast denne kode, hvor du begyndte:',
  codeLife: 'Koden gælder i {{life}}.',
  linkLead: 'Åbn dette link for at bekræfte:',
  linkOr: 'Eller bekræft via linket, på en hvilken som helst enhed:',
  linkLife: 'Linket gælder i {{life}}.',
  linkNumber: 'Siden, hvor du begyndte, viser nummeret {{number}}. Bekræft ikke, hvis den viser et andet.',
  button: 'Bekræft e-mailadressen',
  buttonFails: 'Åbn dette link, hvis knappen ikke virker:',
  account: 'Konto',
  requested: 'Anmodet',
  place: 'Fra',
  inUse:
    'E-mailadressen bruges allerede af en anden konto hos {{service}}. Hvis den konto også er din, kan du logge ind med den i stedet.',
  inUseMerge:
    'E-mailadressen bruges allerede af en anden konto hos {{service}}. Hvis du bekræfter, bliver den konto og den, der bad om det, til én konto. Bekræft ikke, hvis du ikke har bedt om det.',
  notYou: 'Var det ikke dig?',
  notYouCode:
    'Se bort fra denne besked: Intet ændres uden koden. Del den aldrig; ingen fra {{service}} vil bede om den.',
  notYouLink: 'Åbn linket, og vælg »Jeg har ikke bedt om det«. Intet ændres, medmindre nogen bekræfter.',
  notYouBoth:
    'Åbn linket, og vælg »Jeg har ikke bedt om det«. Intet ændres, medmindre nogen bekræfter. Del aldrig koden; ingen fra {{service}} vil bede om den.',
  footer: 'Du får denne besked, fordi nogen har indtastet denne adresse hos {{service}}.',
  help: 'Hjælp: {{url}}',
  smsCode: '{{code}} er din kode fra {{service}} til at tilføje nummeret. Del den aldrig.',
  smsLink: 'Bekræft dit nye nummer til {{service}}: {{url}}',
  smsInUse: 'En anden konto hos {{service}} har det.',
  smsInUseMerge: 'En anden konto hos {{service}} har det: De to bliver til én.',

  subjectAllowCode: '{{code}} er din kode fra {{service}} til at tillade en ændring',
  subjectAllowLink: 'Tillad en ændring af din konto hos {{service}}',
  allowHeading: 'Vil du tillade denne ændring?',
  askedPrimaryEmail:
    'Nogen har bedt om at ændre den primære e-mailadresse for din konto hos {{service}} til {{target}}. En nuværende primær adresse ville blive på kontoen.',
  askedPrimaryPhone:
    'Nogen har bedt om at ændre det primære telefonnummer for din konto hos {{service}} til {{target}}. Et nuværende primært nummer ville blive på kontoen.',
  askedReplaceEmail:
    'Nogen har bedt om at ændre den primære e-mailadresse for din konto hos {{service}} til {{target}}.',
  askedReplacePhone:
    'Nogen har bedt om at ændre det primære telefonnummer for din konto hos {{service}} til {{target}}.',
  askedAddEmail: 'Nogen har bedt om at tilføje e-mailadressen {{target}} til din konto hos {{service}}.',
  askedAddPhone: 'Nogen har bedt om at tilføje telefonnummeret {{target}} til din konto hos {{service}}.',
  askedReplaceAllEmail:
    'Nogen har bedt om at gøre {{target}} til den eneste e-mailadresse for din konto hos {{service}}. Alle andre ville blive fjernet.',
  askedReplaceAllPhone:
    'Nogen har bedt om at gøre {{target}} til det eneste telefonnummer for din konto hos {{service}}. Alle andre ville blive fjernet.',
  wouldReplace: 'Det ville erstatte {{old}}.',
  replaces: 'Det erstatter {{old}}.',
  allowMerge: 'Hvis en anden konto allerede bruger {{target}}, bliver de to konti til én.',
  allowCodeLead: 'Hvis det var dig, så indtast denne kode, hvor du begyndte:',
  allowLinkLead: 'Åbn dette link for at tillade det:',
  allowLinkOr: 'Eller tillad det via linket, på en hvilken som helst enhed:',
  allowButton: 'Gennemgå ændringen',
  allowNotYouCode: 'Intet ændres uden koden. Del den aldrig; ingen fra {{service}} vil bede om den.',
  allowNotYouLink: 'Åbn linket, og vælg »Jeg har ikke bedt om det«, så bliver ændringen stoppet.',
  allowNotYouBoth:
    'Åbn linket, og vælg »Jeg har ikke bedt om det«, så bliver ændringen stoppet. Del aldrig koden; ingen fra {{service}} vil bede om den.',
  smsAllowEmail: '{{code}} er din kode fra {{service}} til at tillade ændringen af din e-mailadresse. Del den aldrig.',
  smsAllowPhone: '{{code}} er din kode fra {{service}} til at tillade ændringen af dit telefonnummer. Del den aldrig.',
  smsAllowAddEmail: '{{code}} er din kode fra {{service}} til at tillade en ny e-mailadresse. Del den aldrig.',
  smsAllowAddPhone: '{{code}} er din kode fra {{service}} til at tillade et nyt telefonnummer. Del den aldrig.',
  smsAllowMerge: 'Hvis en anden konto har det, bliver de to til én.',
  smsAllowLinkEmail: 'Tillad eller stop ændringen af din e-mailadresse hos {{service}}: {{url}}',
  smsAllowLinkPhone: 'Tillad eller stop ændringen af dit nummer hos {{service}}: {{url}}',
  smsAllowLinkAddEmail: 'Tillad eller stop en ny e-mailadresse til {{service}}: {{url}}',
  smsAllowLinkAddPhone: 'Tillad eller stop et nyt nummer til {{service}}: {{url}}',

  subjectAskedEmail: 'Anmodning om at skifte din e-mailadresse hos {{service}}',
  subjectAskedPhone: 'Anmodning om at skifte dit nummer hos {{service}}',
  subjectAskedAddEmail: 'Anmodning om ny e-mailadresse på din konto hos {{service}}',
  subjectAskedAddPhone: 'Anmodning om nyt nummer på din konto hos {{service}}',
  subjectDoneEmail: 'Din e-mailadresse hos {{service}} er ændret',
  subjectDonePhone: 'Dit telefonnummer hos {{service}} er ændret',
  subjectAddedEmail: 'En e-mailadresse er tilføjet til din konto hos {{service}}',
  subjectAddedPhone: 'Et telefonnummer er tilføjet til din konto hos {{service}}',
  subjectRemovedEmail: 'En e-mailadresse er fjernet fra din konto hos {{service}}',
  subjectRemovedPhone: 'Et telefonnummer er fjernet fra din konto hos {{service}}',
  subjectUndoneEmail: 'Ændringen af din e-mailadresse hos {{service}} er fortrudt',
  subjectUndonePhone: 'Ændringen af dit nummer hos {{service}} er fortrudt',
  subjectFrozen: 'Ændringer af din konto hos {{service}} er stoppet',
  subjectUnfrozen: 'Din konto hos {{service}} kan ændres igen',
  subjectSignedOut: 'Alle enheder er logget ud af din konto hos {{service}}',
  subjectRecovered: 'Din konto hos {{service}} er sikret',
  subjectDisabled: 'Din konto hos {{service}} er deaktiveret',
  subjectEnabled: 'Din konto hos {{service}} virker igen',
  subjectUnlocked: 'Du kan indtaste koder til {{service}} igen',
  subjectEnded: 'En ændring af din konto hos {{service}} er afsluttet',
  subjectMerged: 'En anden konto er lagt sammen med din hos {{service}}',
  subjectRespelled: 'Skrivemåden af din e-mailadresse hos {{service}} er ændret',
  subjectRecovery: 'Brugen af en kontakt på din konto hos {{service}} er ændret',
  subjectMergedAway: 'Din konto hos {{service}} er lagt sammen med en anden',
  donePrimaryEmail:
    '{{target}} er nu den primære e-mailadresse for din konto hos {{service}}. En tidligere primær adresse bliver på kontoen.',
  donePrimaryPhone:
    '{{target}} er nu det primære telefonnummer for din konto hos {{service}}. Et tidligere primært nummer bliver på kontoen.',
  doneReplaceEmail: '{{target}} er nu den primære e-mailadresse for din konto hos {{service}}.',
  doneReplacePhone: '{{target}} er nu det primære telefonnummer for din konto hos {{service}}.',
  doneAddEmail: 'E-mailadressen {{target}} er tilføjet til din konto hos {{service}}.',
  doneAddPhone: 'Telefonnummeret {{target}} er tilføjet til din konto hos {{service}}.',
  doneReplaceAllEmail:
    '{{target}} er nu den eneste e-mailadresse for din konto hos {{service}}. Alle andre er fjernet.',
  doneReplaceAllPhone:
    '{{target}} er nu det eneste telefonnummer for din konto hos {{service}}. Alle andre er fjernet.',
  removedEmail: 'E-mailadressen {{target}} er fjernet fra din konto hos {{service}}.',
  removedPhone: 'Telefonnummeret {{target}} er fjernet fra din konto hos {{service}}.',
  respelled:
    'Den primære e-mailadresse for din konto hos {{service}} skrives nu {{target}}. Kun store og små bogstaver er ændret: Det er den samme adresse.',
  recoverySet:
    '{{target}} bruges nu kun til gendannelse af din konto hos {{service}}. Den får meddelelser og kan stoppe eller fortryde ændringer, men ingen kan logge ind med den.',
  recoveryEnded:
    '{{target}} bruges ikke længere kun til gendannelse. Din konto hos {{service}} kan igen bruge den som enhver anden kontaktoplysning.',
  undoneEmail: 'Din konto hos {{service}} har igen sine tidligere e-mailadresser. Den primære er {{target}}.',
  undonePhone: 'Din konto hos {{service}} har igen sine tidligere telefonnumre. Det primære er {{target}}.',
  frozen:
    'En person, der får beskeder på en tidligere kontaktoplysning for din konto hos {{service}}, har oplyst, at en ændring ikke var deres. Kontaktoplysningerne forbliver, som de er.',
  unfrozen:
    'Supporten hos {{service}} har ophævet stoppet for ændringer. E-mailadresser og telefonnumre på din konto kan ændres igen.',
  signedOut:
    'Supporten hos {{service}} har logget alle enheder ud af din konto. Ændringer, der ventede på bekræftelse, er afsluttet.',
  recovered:
    'Supporten hos {{service}} har logget alle enheder ud af din konto og afsluttet alle ændringer, der ventede. Links i tidligere beskeder virker ikke længere.',
  disabled:
    'Supporten hos {{service}} har deaktiveret din konto. Alle enheder er logget ud, og du kan ikke logge ind lige nu.',
  enabled: 'Supporten hos {{service}} har aktiveret din konto. Du kan logge ind igen.',
  unlocked:
    'Der var indtastet for mange forkerte koder for din konto hos {{service}}. Supporten hos {{service}} lader dig indtaste koder igen.',
  ended:
    'En ændring af dine e-mailadresser eller telefonnumre ventede på bekræftelse. {{service}} var nødt til at gå tilbage til en tidligere tilstand af sine data. Derfor er ændringen afsluttet, og tidligere koder og links virker ikke længere. Hvis du stadig ønsker den, så log ind, og begynd forfra.',
  merged:
    'Kontoen, som {{target}} har hos {{service}}, er nu en del af din. Dens e-mailadresser og telefonnumre er på din konto fra nu af.',
  mergedAway:
    'Den er nu en del af kontoen, som {{target}} har hos {{service}}, med sine e-mailadresser og telefonnumre. Brug den konto fra nu af. Det kan ikke fortrydes.',
  frozenFor: 'Intet kan ændres på kontoen uden et nyt login. Det gælder i {{life}}.',
  fineAsked: 'Hvis det var dig, behøver du ikke gøre noget.',
  fineDone: 'Hvis det var dig, behøver du ikke gøre noget.',
  happened: 'Hvornår',
  notYouDone: 'Var det ikke dig?',
  stopLead: 'Stop ændringen, og log alle enheder ud af kontoen:',
  stopButton: 'Det var ikke mig: stop',
  undoLead: 'Fortryd ændringen, og log alle enheder ud af kontoen:',
  undoButton: 'Fortryd ændringen',
  freezeLead: 'Stop flere ændringer, og log alle enheder ud af kontoen:',
  freezeButton: 'Stop kontoændringer',
  check: 'Log ind hos {{service}}, og tjek dine e-mailadresser og telefonnumre.',
  checkHelp:
    'Log ind hos {{service}}, og tjek dine e-mailadresser og telefonnumre. Hvis du ikke kan, så få hjælp: {{url}}',
  footerContact: 'Du får denne besked, fordi en konto hos {{service}} har denne adresse.',
  smsAskedEmail: 'Nogen vil ændre din e-mailadresse hos {{service}} til {{target}}.',
  smsAskedPhone: 'Nogen vil ændre dit telefonnummer hos {{service}} til {{target}}.',
  smsAskedAdd: 'Nogen vil tilføje {{target}} til din konto hos {{service}}.',
  smsDoneEmail: 'Din primære e-mailadresse hos {{service}} er nu {{target}}.',
  smsDonePhone: 'Dit primære telefonnummer hos {{service}} er nu {{target}}.',
  smsAdded: '{{target}} er tilføjet til din konto hos {{service}}.',
  smsOnlyEmail: 'Din eneste e-mailadresse hos {{service}} er nu {{target}}.',
  smsOnlyPhone: 'Dit eneste telefonnummer hos {{service}} er nu {{target}}.',
  smsRemoved: '{{target}} er fjernet fra din konto hos {{service}}.',
  smsRespelled: 'Din primære e-mailadresse hos {{service}} skrives nu {{target}}. Det er den samme adresse.',
  smsRecovery: 'Brugen af en kontakt på din konto hos {{service}} er ændret.',
  smsUndoneEmail: 'En ændring af dine e-mailadresser hos {{service}} er fortrudt. Den primære er {{target}}.',
  smsUndonePhone: 'En ændring af dine telefonnumre hos {{service}} er fortrudt. Det primære er {{target}}.',
  smsFrozen: 'Ændringer af din konto hos {{service}} er stoppet.',
  smsUnfrozen: 'Supporten hos {{service}} tillader igen ændringer af din konto.',
  smsSignedOut: 'Alle enheder er logget ud af din konto hos {{service}}.',
  smsRecovered: 'Din konto hos {{service}} er sikret: Alle enheder er logget ud.',
  smsDisabled: 'Din konto hos {{service}} er deaktiveret.',
  smsEnabled: 'Din konto hos {{service}} virker igen.',
  smsUnlocked: 'Du kan indtaste koder til {{service}} igen.',
  smsEnded: 'En ændring af din konto hos {{service}} er afsluttet. Begynd forfra, hvis du stadig ønsker den.',
  smsMerged: 'Kontoen, som {{target}} har hos {{service}}, er nu en del af din.',
  smsMergedAway: 'Din konto hos {{service}} er nu en del af kontoen, som {{target}} har.',
  bySupport: 'Supporten hos {{service}}',
  byAdmin: 'En administrator hos {{service}}',
  staff: 'Af',
  subjectStaffEmail: '{{by}} vil skifte din e-mailadresse',
  subjectStaffPhone: '{{by}} vil skifte dit telefonnummer',
  subjectStaffAddEmail: '{{by}} vil tilføje en e-mailadresse',
  subjectStaffAddPhone: '{{by}} vil tilføje et telefonnummer',
  staffPrimaryEmail:
    '{{by}} har bedt om at ændre den primære e-mailadresse for din konto til {{target}}. En nuværende primær adresse ville blive på kontoen.',
  staffPrimaryPhone:
    '{{by}} har bedt om at ændre det primære telefonnummer for din konto til {{target}}. Et nuværende primært nummer ville blive på kontoen.',
  staffReplaceEmail: '{{by}} har bedt om at ændre den primære e-mailadresse for din konto til {{target}}.',
  staffReplacePhone: '{{by}} har bedt om at ændre det primære telefonnummer for din konto til {{target}}.',
  staffAddEmail: '{{by}} har bedt om at tilføje e-mailadressen {{target}} til din konto.',
  staffAddPhone: '{{by}} har bedt om at tilføje telefonnummeret {{target}} til din konto.',
  staffReplaceAllEmail:
    '{{by}} har bedt om at gøre {{target}} til den eneste e-mailadresse for din konto. Alle andre ville blive fjernet.',
  staffReplaceAllPhone:
    '{{by}} har bedt om at gøre {{target}} til det eneste telefonnummer for din konto. Alle andre ville blive fjernet.',
  staffCodeLead: 'Log ind hos {{service}}, og indtast koden der. Sig den aldrig i telefonen:',
  supportNeeds:
    'Intet ændres, før den nye kontaktoplysning er bekræftet. Derefter skal du også selv logge ind, eller en af dine nuværende kontaktoplysninger skal tillade det. Ellers træder ændringen i kraft efter {{life}}, medmindre den bliver stoppet.',
  fineStaff: 'Hvis du har bedt dem om det, behøver du ikke gøre noget.',
  notYouStaff: 'Har du ikke bedt om det?',
  subjectWaits: 'Ændring af din konto hos {{service}} træder i kraft den {{date}}',
  waitsEmail:
    '{{by}} har bedt om at bruge e-mailadressen {{target}} til din konto, og den er bekræftet. Ændringen træder i kraft den {{date}}, medmindre du stopper den.',
  waitsPhone:
    '{{by}} har bedt om at bruge telefonnummeret {{target}} til din konto, og det er bekræftet. Ændringen træder i kraft den {{date}}, medmindre du stopper den.',
  staffAsked: '{{by}} har bedt om ændringen.',
  staffMade: '{{by}} har foretaget ændringen.',
  smsStaffEmail: '{{by}} vil ændre din e-mailadresse til {{target}}.',
  smsStaffPhone: '{{by}} vil ændre dit nummer til {{target}}.',
  smsStaffAdd: '{{by}} vil tilføje {{target}} til din konto.',
  smsWaits: '{{by}} tilføjer {{target}} den {{date}}.',
  smsStop: 'Ikke dig? Stop: {{url}}',
  smsUndo: 'Ikke dig? Fortryd: {{url}}',
  smsFreeze: 'Ikke dig? Stop ændringer: {{url}}',
  smsCheck: 'Ikke dig? Log ind, og tjek din konto.',
};
