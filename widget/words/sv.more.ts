// Owns the second half of Swedish: the words of rare screens. Importing it registers the words with every widget on the page.
import type { MoreMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Swedish words of rare screens. */
export const more: MoreMessages = {
  locked: 'För många felaktiga koder',
  lockedText: 'Ändringen har stoppats för att skydda ditt konto.',
  expired: 'Koden har slutat gälla',
  expiredText: 'Inget har ändrats ännu.',
  quota: 'För många försök just nu',
  quotaText: 'Du kan försöka igen om {t}. Inget har ändrats, och en kod som du redan har gäller fortfarande.',
  'quota-exceeded': 'För många försök just nu. Försök igen om {t}. En kod som du redan har gäller fortfarande.',
  startAgain: 'Börja om',
  pending: 'Ändring pågår',
  pendingText: '{v} väntar på att bekräftas.',
  resumeCode: 'Ange koden',
  supportAsked: 'Supporten har begärt den här ändringen.',
  supportWaits: 'Den börjar gälla den {t}, om du inte stoppar den.',
  stopIt: 'Stoppa',
  signedOut: 'Du har loggats ut',
  signedOutText: 'Logga in så kan du fortsätta där du slutade.',
  linkSent:
    'Vi har skickat en länk till {v}. Öppna den här så uppdateras sidan av sig själv, eller på valfri enhet och skriv in koden som visas.',
  linkClick: 'Vi har skickat en länk till {v}. Öppna länken i meddelandet så uppdateras sidan av sig själv.',
  enterCode: 'Ange en kod',
  resendLink: 'Skicka en ny länk',
  resendLinkIn: 'Skicka en ny länk om {t}',
  resentLink: 'En ny länk har skickats till {v}.',
  codeFromLink: 'Öppna länken som vi skickade till {v} och skriv in den {d}-siffriga koden som visas.',
  goOn: 'Fortsätt',
  typo: 'Menade du {v}?',
  typoUse: 'Använd {v}',
  typoKeep: 'Behåll det jag skrev',
  'too-many-contacts': 'Du har redan så många som tillåts. Ta bort en först.',
  'address-not-allowed': 'Det här går inte att använda. Ange något annat.',
  'address-not-allowed-domain':
    '{v} kan inte användas här på grund av domänen. Ange en adress hos en annan leverantör.',
  'address-taken': 'Det här går inte att använda. Ange något annat.',
  cancelled: 'Ändringen avbröts. Inget har ändrats.',
  ended: 'Ändringen är avslutad. Du kan starta en ny.',
  'address-sameEmail': 'Det här är redan din e-postadress. Ange en annan.',

  alsoCurrent: 'Du behöver också en kod från {v}.',
  nextIn: 'Du kan skicka nästa kod om {t}.',

  half: '1 av 2 bekräftad. Härnäst: koden som skickades till {v}.',
  progress: '{n} av 2 bekräftade',
  sideNew: 'Ny',
  sideCurrent: 'Nuvarande',
  sideDone: 'Bekräftad',
  sideOpen: 'Inte bekräftad än',
  checkNewEmail: 'Kolla din nya e-post',
  checkCurrentEmail: 'Kolla din nuvarande e-post',
  codeFor: '{d}-siffrig kod skickad till {v}',
  'proof-two': 'Kontrollera att det är koden som skickades till {v}.',
  turn: 'Ange först koden som skickades till {v}',
  cannotUse: 'Jag har inte längre tillgång till {v}',

  ways: 'Om du inte längre har tillgång till {v}',
  waysText: 'Välj ett annat sätt att tillåta ändringen.',
  wayOther: 'Skicka en kod till {v}',
  waySignIn: 'Logga in igen',
  waySignInText: 'Med en passkey eller ett andra steg behöver du den kanske inte.',
  wayLost: 'Förlorad, eller så har någon annan den',
  wayLostText: 'Den som har den kan då spärra ditt konto, men inte ångra ändringen.',
  wayBack: 'Tillbaka till koden',
  back: 'Tillbaka',
  still: 'Bekräftelse från {v} saknas ännu.',

  stepUp: 'Bekräfta att det är du',
  stepUpText: 'För din säkerhet behöver du logga in igen för att ändra det här.',
  'step-up-required': 'Logga ut och in igen, och kom sedan tillbaka hit.',
  frozen: 'Ändringar är pausade',
  frozenText:
    'För att skydda ditt konto kan inget ändras här förrän den {until}. Om du loggar in igen kan det gå tidigare.',
  managedEmail: 'Din e-postadress hanteras på annat håll',
  managedGo: 'Ändra där',
  managedText: 'Uppgiften kommer från ditt sätt att logga in hos {service} och kan bara ändras där.',

  verifyEmail: 'Verifiera din e-postadress',
  verifyText: 'Vi skickar en kod till {v}.',
  verifyLinkText: 'Vi skickar en länk till {v}.',
  verifiedEmail: 'E-postadressen är verifierad',
  verifiedText: 'Verifieringen är klar: {v}.',
  verifiedAlready: 'Redan verifierad uppgift: {v}.',
  verifyGone: 'Kontaktuppgiften finns inte längre.',

  unavailable: 'Det här är inte tillgängligt just nu. Försök igen om en stund.',
  'proof-wrong-earlier': 'Koden är från ett tidigare meddelande. Ange den senaste koden. Försök kvar: {n}.',
  'not-allowed': 'Det går inte att göra här.',
  'not-allowed-human-check': 'Vi kunde inte bekräfta att du är en människa.',
  'not-allowed-current-needed':
    'En annan kontaktuppgift som du fortfarande har tillgång till måste bekräfta det här, och det finns ingen.',
};

register({ lang: 'sv', dir: 'ltr', messages: more });
