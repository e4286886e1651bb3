// Owns the Swedish words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './sv.common.ts';
import type { ListPack } from './pack.ts';
import { svDid } from './sv.activity.ts';
import { registerList } from './language-registry.ts';

/** Swedish for lists. */
export const svList: ListPack = {
  lang: 'sv',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'Det här är inte tillgängligt just nu. Försök igen om en stund.',

    listEmail: 'E-postadresser',
    listPhone: 'Telefonnummer',
    noneEmail: 'Det finns ingen e-postadress än.',
    nonePhone: 'Det finns inget telefonnummer än.',
    addEmail: 'Lägg till e-postadress',
    addPhone: 'Lägg till telefonnummer',

    badgePrimary: 'Primär',
    badgeVerified: 'Verifierad',
    badgeUnverified: 'Inte verifierad',
    badgeWaiting: 'Väntar på bekräftelse',
    'type-home': 'Hem',
    'type-work': 'Arbete',
    'type-mobile': 'Mobil',
    'type-other': 'Annat',
    'type-recovery': 'Endast för återställning',
    managed: 'Hanteras av ditt inloggningssätt. Ändra uppgiften där.',

    menu: 'Åtgärder för {v}',
    change: 'Ändra',
    makePrimary: 'Gör till primär',
    verify: 'Verifiera',
    remove: 'Ta bort',
    keep: 'Behåll',
    removeAsk: 'Ta bort {v}?',
    lostEmail: 'Jag har inte längre tillgång till adressen',
    lostPhone: 'Jag har inte längre tillgång till numret',
    resumeCode: 'Ange koden',
    cancelChange: 'Avbryt ändringen',
    waits: 'Supporten har begärt den här ändringen. Den börjar gälla den {t}, om du inte stoppar den.',
    stop: 'Stoppa',
    back: 'Tillbaka',

    saving: 'Sparar…',
    'now-primary': '{v} är nu primär.',
    'now-removed': '{v} har tagits bort.',
    'now-added': '{v} har lagts till.',
    'now-verified': '{v} har verifierats.',
    'now-changed': 'Ändrat till {v}.',
    'now-cancelled': 'Ändringen avbröts. Inget har ändrats.',

    'last-verified':
      'Det här är den sista verifierade kontaktuppgiften i ditt konto. Lägg till en annan först om du vill ta bort den.',
    'last-login': 'Du loggar in med den här. Lägg först till en annan som du kan logga in med om du vill ta bort den.',
    primary: 'Gör först en annan till primär om du vill ta bort den här.',
    'too-many-contacts': 'Du har redan så många som tillåts. Ta bort en först.',
    'contact-not-verified': 'Den här är inte verifierad än. Verifiera den först.',
    'not-allowed': 'Det är inte tillåtet här.',
    frozen: 'För att skydda ditt konto kan inget ändras förrän den {t}.',

    activity: 'Senaste aktivitet',
    activityNone: 'Ingen aktivitet än.',
    activityMore: 'Visa fler',
    ...svDid,
    unnamed: 'en kontaktuppgift',
    network: 'nätverk {v}',
    'by-link': 'via en länk',
    'by-support': 'av supporten',
    'by-site': 'av webbplatsen',

    signInAgain: 'Logga in igen',
    'step-up-required': 'Logga ut och in igen, och kom sedan tillbaka hit.',

    stepUp: 'Bekräfta att det är du',
    stepUpText: 'För din säkerhet behöver du logga in igen för att ändra det här.',
    notNow: 'Inte nu',
    signedOut: 'Du har loggats ut',
    signedOutText: 'Logga in så kan du fortsätta där du slutade.',
    goOn: 'Fortsätt',
  },
};

registerList(svList);
