// Owns the Swedish lines of mail and SMS. Not the list of lines: en.ts.
import type { Words } from './en.ts';

/** The lines in Swedish. */
export const sv: Words = {
  subjectCode: '{{code}} är din kod för {{service}}',
  subjectLink: 'Bekräfta din e-postadress för {{service}}',
  heading: 'Bekräfta den här e-postadressen',
  whatPrimary: 'Den blir den primära e-postadressen för ditt konto hos {{service}}. Den nuvarande finns kvar i kontot.',
  whatReplace: 'Den ersätter {{old}} som e-postadress för ditt konto hos {{service}}.',
  whatFirst: 'Den blir e-postadressen för ditt konto hos {{service}}.',
  whatAdd: 'Den läggs till i ditt konto hos {{service}}.',
  whatReplaceAll: 'Den ersätter alla andra e-postadresser i ditt konto hos {{service}}.',
  confirmWarning: 'Bekräfta bara om du själv har begärt det här.',
  codeLead: 'Skriv in den här koden där du började:',
  codeLife: 'Koden gäller i {{life}}.',
  linkLead: 'Öppna den här länken för att bekräfta:',
  linkOr: 'Eller bekräfta via länken, på valfri enhet:',
  linkLife: 'Länken gäller i {{life}}.',
  linkNumber: 'Sidan där du började visar numret {{number}}. Bekräfta inte om den visar ett annat.',
  button: 'Bekräfta e-postadressen',
  buttonFails: 'Öppna den här länken om knappen inte fungerar:',
  account: 'Konto',
  requested: 'Begärt',
  place: 'Från',
  inUse:
    'E-postadressen används redan av ett annat konto hos {{service}}. Om det kontot också är ditt kan du logga in med det i stället.',
  inUseMerge:
    'E-postadressen används redan av ett annat konto hos {{service}}. Om du bekräftar blir det kontot och det som begärde ändringen ett och samma konto. Bekräfta inte om du inte har begärt det här.',
  notYou: 'Var det inte du?',
  notYouCode:
    'Bortse från meddelandet: inget ändras utan koden. Dela den aldrig; ingen från {{service}} kommer att fråga efter den.',
  notYouLink: 'Öppna länken och välj ”Jag bad inte om detta”. Inget ändras om ingen bekräftar.',
  notYouBoth:
    'Öppna länken och välj ”Jag bad inte om detta”. Inget ändras om ingen bekräftar. Dela aldrig koden; ingen från {{service}} kommer att fråga efter den.',
  footer: 'Du får det här meddelandet eftersom någon angav den här adressen hos {{service}}.',
  help: 'Hjälp: {{url}}',
  smsCode: '{{code}} är din kod från {{service}} för att lägga till numret. Dela den aldrig.',
  smsLink: 'Bekräfta ditt nya nummer för {{service}}: {{url}}',
  smsInUse: 'Ett annat konto hos {{service}} har det.',
  smsInUseMerge: 'Ett annat konto hos {{service}} har det: de två blir ett.',

  subjectAllowCode: '{{code}} är din kod från {{service}} för att tillåta en ändring',
  subjectAllowLink: 'Tillåt en ändring av ditt konto hos {{service}}',
  allowHeading: 'Tillåta den här ändringen?',
  askedPrimaryEmail:
    'Någon har begärt att den primära e-postadressen för ditt konto hos {{service}} ändras till {{target}}. En nuvarande primär adress skulle finnas kvar i kontot.',
  askedPrimaryPhone:
    'Någon har begärt att det primära telefonnumret för ditt konto hos {{service}} ändras till {{target}}. Ett nuvarande primärt nummer skulle finnas kvar i kontot.',
  askedReplaceEmail:
    'Någon har begärt att den primära e-postadressen för ditt konto hos {{service}} ändras till {{target}}.',
  askedReplacePhone:
    'Någon har begärt att det primära telefonnumret för ditt konto hos {{service}} ändras till {{target}}.',
  askedAddEmail: 'Någon har begärt att e-postadressen {{target}} läggs till i ditt konto hos {{service}}.',
  askedAddPhone: 'Någon har begärt att telefonnumret {{target}} läggs till i ditt konto hos {{service}}.',
  askedReplaceAllEmail:
    'Någon har begärt att {{target}} blir den enda e-postadressen för ditt konto hos {{service}}. Alla andra skulle tas bort.',
  askedReplaceAllPhone:
    'Någon har begärt att {{target}} blir det enda telefonnumret för ditt konto hos {{service}}. Alla andra skulle tas bort.',
  wouldReplace: 'Det skulle ersätta {{old}}.',
  replaces: 'Det ersätter {{old}}.',
  allowMerge: 'Om ett annat konto redan använder {{target}} blir båda kontona ett.',
  allowCodeLead: 'Var det du? Skriv in den här koden där du började:',
  allowLinkLead: 'Öppna den här länken för att tillåta ändringen:',
  allowLinkOr: 'Eller tillåt ändringen via länken, på valfri enhet:',
  allowButton: 'Granska ändringen',
  allowNotYouCode: 'Inget ändras utan koden. Dela den aldrig; ingen från {{service}} kommer att fråga efter den.',
  allowNotYouLink: 'Öppna länken och välj ”Jag bad inte om detta”, så stoppas ändringen.',
  allowNotYouBoth:
    'Öppna länken och välj ”Jag bad inte om detta”, så stoppas ändringen. Dela aldrig koden; ingen från {{service}} kommer att fråga efter den.',
  smsAllowEmail: '{{code}} är din kod från {{service}} för att tillåta ändringen av din e-postadress. Dela den aldrig.',
  smsAllowPhone:
    '{{code}} är din kod från {{service}} för att tillåta ändringen av ditt telefonnummer. Dela den aldrig.',
  smsAllowAddEmail: '{{code}} är din kod från {{service}} för att tillåta en ny e-postadress. Dela den aldrig.',
  smsAllowAddPhone: '{{code}} är din kod från {{service}} för att tillåta ett nytt telefonnummer. Dela den aldrig.',
  smsAllowMerge: 'Om ett annat konto har det blir båda ett.',
  smsAllowLinkEmail: 'Tillåt eller stoppa ändringen av din e-postadress hos {{service}}: {{url}}',
  smsAllowLinkPhone: 'Tillåt eller stoppa ändringen av ditt nummer hos {{service}}: {{url}}',
  smsAllowLinkAddEmail: 'Tillåt eller stoppa en ny e-postadress för {{service}}: {{url}}',
  smsAllowLinkAddPhone: 'Tillåt eller stoppa ett nytt nummer för {{service}}: {{url}}',

  subjectAskedEmail: 'Begäran om att ändra din e-postadress hos {{service}}',
  subjectAskedPhone: 'Begäran om att ändra ditt telefonnummer hos {{service}}',
  subjectAskedAddEmail: 'Begäran om en ny e-postadress i ditt konto hos {{service}}',
  subjectAskedAddPhone: 'Begäran om ett nytt nummer i ditt konto hos {{service}}',
  subjectDoneEmail: 'Din e-postadress hos {{service}} har ändrats',
  subjectDonePhone: 'Ditt telefonnummer hos {{service}} har ändrats',
  subjectAddedEmail: 'En e-postadress lades till i ditt konto hos {{service}}',
  subjectAddedPhone: 'Ett telefonnummer lades till i ditt konto hos {{service}}',
  subjectRemovedEmail: 'En e-postadress togs bort från ditt konto hos {{service}}',
  subjectRemovedPhone: 'Ett nummer togs bort från ditt konto hos {{service}}',
  subjectUndoneEmail: 'Ändringen av din e-postadress hos {{service}} ångrades',
  subjectUndonePhone: 'Ändringen av ditt nummer hos {{service}} ångrades',
  subjectFrozen: 'Ändringar av ditt konto hos {{service}} har stoppats',
  subjectUnfrozen: 'Ditt konto hos {{service}} kan ändras igen',
  subjectSignedOut: 'Alla enheter loggades ut från ditt konto hos {{service}}',
  subjectRecovered: 'Ditt konto hos {{service}} har säkrats',
  subjectDisabled: 'Ditt konto hos {{service}} har inaktiverats',
  subjectEnabled: 'Ditt konto hos {{service}} fungerar igen',
  subjectUnlocked: 'Du kan ange koder för {{service}} igen',
  subjectEnded: 'En ändring av ditt konto hos {{service}} har avslutats',
  subjectMerged: 'Ett annat konto slogs ihop med ditt hos {{service}}',
  subjectRespelled: 'Stavningen av din e-postadress hos {{service}} har ändrats',
  subjectRecovery: 'En kontaktuppgift hos {{service}} används på ett annat sätt nu',
  subjectMergedAway: 'Ditt konto hos {{service}} slogs ihop med ett annat',
  donePrimaryEmail:
    '{{target}} är nu den primära e-postadressen för ditt konto hos {{service}}. En tidigare primär adress finns kvar i kontot.',
  donePrimaryPhone:
    '{{target}} är nu det primära telefonnumret för ditt konto hos {{service}}. Ett tidigare primärt nummer finns kvar i kontot.',
  doneReplaceEmail: '{{target}} är nu den primära e-postadressen för ditt konto hos {{service}}.',
  doneReplacePhone: '{{target}} är nu det primära telefonnumret för ditt konto hos {{service}}.',
  doneAddEmail: 'E-postadressen {{target}} har lagts till i ditt konto hos {{service}}.',
  doneAddPhone: 'Telefonnumret {{target}} har lagts till i ditt konto hos {{service}}.',
  doneReplaceAllEmail:
    '{{target}} är nu den enda e-postadressen för ditt konto hos {{service}}. Alla andra har tagits bort.',
  doneReplaceAllPhone:
    '{{target}} är nu det enda telefonnumret för ditt konto hos {{service}}. Alla andra har tagits bort.',
  removedEmail: 'E-postadressen {{target}} har tagits bort från ditt konto hos {{service}}.',
  removedPhone: 'Telefonnumret {{target}} har tagits bort från ditt konto hos {{service}}.',
  respelled:
    'Den primära e-postadressen för ditt konto hos {{service}} skrivs nu {{target}}. Bara stora och små bokstäver har ändrats: det är samma adress.',
  recoverySet:
    '{{target}} används nu endast för att återställa ditt konto hos {{service}}. Uppgiften får aviseringar och kan stoppa eller ångra ändringar, men ingen kan logga in med den.',
  recoveryEnded:
    '{{target}} används inte längre endast för återställning. Ditt konto hos {{service}} kan använda den som vilken annan kontaktuppgift som helst igen.',
  undoneEmail: 'Ditt konto hos {{service}} har åter sina tidigare e-postadresser. Den primära är {{target}}.',
  undonePhone: 'Ditt konto hos {{service}} har åter sina tidigare telefonnummer. Det primära är {{target}}.',
  frozen:
    'Någon som får meddelanden till en tidigare kontaktuppgift för ditt konto hos {{service}} har uppgett att en ändring inte var deras. Kontaktuppgifterna förblir som de är.',
  unfrozen:
    'Supporten hos {{service}} har hävt stoppet för ändringar. Kontots e-postadresser och telefonnummer kan ändras igen.',
  signedOut:
    'Supporten hos {{service}} har loggat ut alla enheter från ditt konto. Ändringar som väntade på bekräftelse är avslutade.',
  recovered:
    'Supporten hos {{service}} har loggat ut alla enheter från ditt konto och avslutat alla ändringar som väntade. Länkar i tidigare meddelanden fungerar inte längre.',
  disabled:
    'Supporten hos {{service}} har inaktiverat ditt konto. Alla enheter är utloggade, och du kan inte logga in just nu.',
  enabled: 'Supporten hos {{service}} har aktiverat ditt konto. Du kan logga in igen.',
  unlocked:
    'För många felaktiga koder hade angetts för ditt konto hos {{service}}. Supporten hos {{service}} låter dig ange koder igen.',
  ended:
    'En ändring av dina e-postadresser eller telefonnummer väntade på bekräftelse. {{service}} var tvungen att gå tillbaka till ett tidigare läge för sina data, så ändringen är avslutad och tidigare koder och länkar fungerar inte längre. Om du fortfarande vill göra den kan du logga in och börja om.',
  merged:
    'Kontot som {{target}} har hos {{service}} är nu en del av ditt. Dess e-postadresser och telefonnummer finns i ditt konto från och med nu.',
  mergedAway:
    'Det är nu en del av kontot som {{target}} har hos {{service}}, med sina e-postadresser och telefonnummer. Använd det kontot från och med nu. Det här går inte att ångra.',
  frozenFor: 'Inget kan ändras i kontot utan en ny inloggning. Det gäller i {{life}}.',
  fineAsked: 'Om det var du behöver du inte göra något.',
  fineDone: 'Om det var du behöver du inte göra något.',
  happened: 'När',
  notYouDone: 'Var det inte du?',
  stopLead: 'Stoppa ändringen och logga ut alla enheter från kontot:',
  stopButton: 'Det var inte jag: stoppa',
  undoLead: 'Ångra ändringen och logga ut alla enheter från kontot:',
  undoButton: 'Ångra ändringen',
  freezeLead: 'Stoppa fler ändringar och logga ut alla enheter från kontot:',
  freezeButton: 'Stoppa kontoändringar',
  check: 'Logga in hos {{service}} och kontrollera dina e-postadresser och telefonnummer.',
  checkHelp:
    'Logga in hos {{service}} och kontrollera dina e-postadresser och telefonnummer. Om det inte går kan du få hjälp här: {{url}}',
  footerContact: 'Du får det här meddelandet eftersom ett konto hos {{service}} har den här adressen.',
  smsAskedEmail: 'Någon vill ändra din e-postadress hos {{service}} till {{target}}.',
  smsAskedPhone: 'Någon vill ändra ditt telefonnummer hos {{service}} till {{target}}.',
  smsAskedAdd: 'Någon vill lägga till {{target}} i ditt konto hos {{service}}.',
  smsDoneEmail: 'Din primära e-postadress hos {{service}} är nu {{target}}.',
  smsDonePhone: 'Ditt primära telefonnummer hos {{service}} är nu {{target}}.',
  smsAdded: '{{target}} har lagts till i ditt konto hos {{service}}.',
  smsOnlyEmail: 'Din enda e-postadress hos {{service}} är nu {{target}}.',
  smsOnlyPhone: 'Ditt enda telefonnummer hos {{service}} är nu {{target}}.',
  smsRemoved: '{{target}} har tagits bort från ditt konto hos {{service}}.',
  smsRespelled: 'Din primära e-postadress hos {{service}} skrivs nu {{target}}. Det är samma adress.',
  smsRecovery: 'En kontaktuppgift på ditt konto hos {{service}} används på ett annat sätt nu.',
  smsUndoneEmail: 'En ändring av dina e-postadresser hos {{service}} ångrades. Den primära är {{target}}.',
  smsUndonePhone: 'En ändring av dina telefonnummer hos {{service}} ångrades. Det primära är {{target}}.',
  smsFrozen: 'Ändringar av ditt konto hos {{service}} har stoppats.',
  smsUnfrozen: 'Supporten hos {{service}} tillåter ändringar av ditt konto igen.',
  smsSignedOut: 'Alla enheter har loggats ut från ditt konto hos {{service}}.',
  smsRecovered: 'Ditt konto hos {{service}} har säkrats: alla enheter har loggats ut.',
  smsDisabled: 'Ditt konto hos {{service}} har inaktiverats.',
  smsEnabled: 'Ditt konto hos {{service}} fungerar igen.',
  smsUnlocked: 'Du kan ange koder för {{service}} igen.',
  smsEnded: 'En ändring av ditt konto hos {{service}} har avslutats. Börja om ifall du fortfarande vill göra den.',
  smsMerged: 'Kontot som {{target}} har hos {{service}} är nu en del av ditt.',
  smsMergedAway: 'Ditt konto hos {{service}} är nu en del av kontot som {{target}} har.',
  bySupport: 'Supporten hos {{service}}',
  byAdmin: 'En admin hos {{service}}',
  staff: 'Av',
  subjectStaffEmail: '{{by}} vill ändra din e-postadress',
  subjectStaffPhone: '{{by}} vill ändra ditt telefonnummer',
  subjectStaffAddEmail: '{{by}} vill lägga till en e-postadress',
  subjectStaffAddPhone: '{{by}} vill lägga till ett telefonnummer',
  staffPrimaryEmail:
    '{{by}} har begärt att den primära e-postadressen för ditt konto ändras till {{target}}. En nuvarande primär adress skulle finnas kvar i kontot.',
  staffPrimaryPhone:
    '{{by}} har begärt att det primära telefonnumret för ditt konto ändras till {{target}}. Ett nuvarande primärt nummer skulle finnas kvar i kontot.',
  staffReplaceEmail: '{{by}} har begärt att den primära e-postadressen för ditt konto ändras till {{target}}.',
  staffReplacePhone: '{{by}} har begärt att det primära telefonnumret för ditt konto ändras till {{target}}.',
  staffAddEmail: '{{by}} har begärt att e-postadressen {{target}} läggs till i ditt konto.',
  staffAddPhone: '{{by}} har begärt att telefonnumret {{target}} läggs till i ditt konto.',
  staffReplaceAllEmail:
    '{{by}} har begärt att {{target}} blir den enda e-postadressen för ditt konto. Alla andra skulle tas bort.',
  staffReplaceAllPhone:
    '{{by}} har begärt att {{target}} blir det enda telefonnumret för ditt konto. Alla andra skulle tas bort.',
  staffCodeLead: 'Logga in hos {{service}} och skriv in koden där. Säg den aldrig i telefon:',
  supportNeeds:
    'Inget ändras innan den nya kontaktuppgiften är bekräftad. Sedan krävs också att du själv loggar in, eller att en av dina nuvarande kontaktuppgifter tillåter ändringen. I annat fall börjar den gälla efter {{life}}, om den inte stoppas.',
  fineStaff: 'Om du har bett dem om det behöver du inte göra något.',
  notYouStaff: 'Har du inte bett om det här?',
  subjectWaits: 'Ändring av ditt konto hos {{service}} gäller från {{date}}',
  waitsEmail:
    '{{by}} har begärt att e-postadressen {{target}} används för ditt konto, och den har bekräftats. Ändringen börjar gälla {{date}}, om du inte stoppar den.',
  waitsPhone:
    '{{by}} har begärt att telefonnumret {{target}} används för ditt konto, och det har bekräftats. Ändringen börjar gälla {{date}}, om du inte stoppar den.',
  staffAsked: '{{by}} har begärt ändringen.',
  staffMade: '{{by}} har gjort ändringen.',
  smsStaffEmail: '{{by}} vill ändra din e-postadress till {{target}}.',
  smsStaffPhone: '{{by}} vill ändra ditt nummer till {{target}}.',
  smsStaffAdd: '{{by}} vill lägga till {{target}} i ditt konto.',
  smsWaits: '{{by}} lägger till {{target}} {{date}}.',
  smsStop: 'Inte du? Stoppa: {{url}}',
  smsUndo: 'Inte du? Ångra: {{url}}',
  smsFreeze: 'Inte du? Stoppa ändringar: {{url}}',
  smsCheck: 'Inte du? Logga in och kontrollera ditt konto.',
};
