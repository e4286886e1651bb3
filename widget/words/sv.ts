// Owns the first half of Swedish: the words that every page needs. Importing it registers the words for every widget on
// the page.
import { common } from './sv.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Swedish, without the words of rare screens. */
export const sv: Pack = {
  lang: 'sv',
  dir: 'ltr',
  more: () => import('./sv.more.ts'),
  messages: {
    ...common,
    current: 'Nuvarande: {v}',
    cancel: 'Avbryt',
    cancelChange: 'Avbryt ändringen',
    help: 'Få hjälp',

    'address-invalid-too-long': 'Det här är för långt. Kontrollera att inget extra har kommit med.',
    'address-invalid-too-short': 'Numret är för kort. Ange alla siffror.',
    'address-invalid-charactersEmail':
      'Använd bokstäver från a till z, siffror, punkter, bindestreck och understreck före @.',
    'address-invalid-charactersPhone': 'Använd bara siffror, efter ett + om du börjar med landskoden.',
    'address-invalid-domain': 'Kontrollera delen efter @. Den ska se ut som example.com.',
    'address-invalid-extension': 'Ange numret utan anknytning.',
    'address-invalid-country': 'Välj land, eller börja med + och landskoden.',
    'address-invalid-number': 'Nummer i det här landet har en annan längd. Kontrollera att alla siffror är med.',
    'address-not-allowed-number-type': 'Vi kan inte skicka sms till den här typen av nummer. Ange ett mobilnummer.',

    openMailbox: 'Öppna {name}',
    undoFor: 'Du kan ångra det här i {t} via länken i det meddelandet.',
    'address-not-allowed-landline': 'Det här är ett fast nummer. Ange ett mobilnummer.',
    'address-invalid-unknown': 'Vi känner inte igen numret. Kontrollera att det stämmer.',
    'address-invalid-several': 'Ange bara en adress.',

    enterEmail: 'Ändra din e-postadress',
    addEmail: 'Lägg till en e-postadress',
    labelEmail: 'Ny e-postadress',
    hintEmail: 'Vi skickar en kod för att kontrollera att du har tillgång till den.',
    replacesEmail: 'När den är bekräftad ersätter den {v} som e-postadress för ditt konto hos {service}.',
    becomesEmail:
      'När den är bekräftad blir den den primära e-postadressen för ditt konto hos {service}. {v} finns kvar som extra adress.',
    hintLink: 'Vi skickar en länk för att kontrollera att du har tillgång till den.',
    sendCode: 'Skicka kod',
    sendLink: 'Skicka länk',
    linkInsteadEmail: 'Få en länk via e-post i stället',

    checkEmail: 'Kolla din e-post',
    codeQueued: 'Vi skickar en {d}-siffrig kod till {v}. Den gäller i {t}.',
    codeSent: 'Vi har skickat en {d}-siffrig kod till {v}. Den gäller i {t}.',
    codeLabel: '{d}-siffrig kod',
    resend: 'Skicka en ny kod',
    resendIn: 'Skicka en ny kod om {t}',
    missingEmail: 'Inget mejl? Kolla skräpposten och att adressen stämmer.',
    differentEmail: 'Använd en annan adress',
    linkInstead: 'Få en länk i stället',

    doneEmail: 'E-postadressen är ändrad',
    addedEmail: 'E-postadressen har lagts till',
    doneTextEmail: 'Din e-postadress är nu {v}.',
    addedText: '{v} har lagts till.',
    toldEmail: 'Vi har meddelat din gamla adress om ändringen.',
    done: 'Klart',

    sending: 'Skickar…',
    cancelling: 'Avbryter…',
    resent: 'En ny kod har skickats till {v}. Tidigare koder gäller inte längre.',
    resendOpen: 'Nu kan du skicka en ny kod.',

    'code-short': 'Ange alla {d} siffror i koden',
    'code-long': 'Ange bara de {d} siffrorna i koden',
    'code-digits': 'Koden måste bestå av {d} siffror',
    noResends: 'Det går inte att skicka fler meddelanden.',
    delayed: 'Det tar längre tid än vanligt att skicka.',
    undelivered: 'Det gick inte att leverera till {v}. Kontrollera att uppgiften stämmer.',
    emptyEmail: 'Ange en e-postadress',
    'address-invalidEmail': 'Ange en giltig e-postadress, till exempel name@example.com',
    'proof-wrong': {
      one: 'Koden stämmer inte. Kontrollera den och försök igen. {n} försök kvar.',
      other: 'Koden stämmer inte. Kontrollera den och försök igen. {n} försök kvar.',
    },
    unavailable: 'Det här är inte tillgängligt just nu. Försök igen om en stund.',

    linkConfirmEmail: 'Bekräfta den här e-postadressen?',
    linkConfirmPhone: 'Bekräfta det här telefonnumret?',
    linkStoryEmail: '{v} blir e-postadressen för ditt konto hos {service}.',
    linkStoryPhone: '{v} blir telefonnumret för ditt konto hos {service}.',
    linkStoryAdd: '{v} läggs till i ditt konto hos {service}.',
    linkMerges: 'Ett annat konto hos {service} använder det redan. Båda kontona blir ett, och det går inte att ångra.',
    linkAccount: 'Konto: {v}',
    linkAsked: 'Begärt: {t}',
    linkPlace: 'Från: {place}',
    linkOnly: 'Fortsätt bara om du själv har begärt det här.',
    linkAllow: 'Tillåta den här ändringen?',
    allow: 'Tillåt',
    linkNotMe: 'Jag har inte begärt det här',
    linkConfirmed: 'Bekräftat',
    linkAllowed: 'Tillåtet',
    linkConfirmedText: 'Du kan stänga den här sidan.',
    linkHalfNew: 'Den nya kontaktuppgiften måste fortfarande bekräftas. Du kan stänga den här sidan.',
    linkWaits: 'Supporten har begärt den här ändringen. Den börjar gälla den {t}, om den inte stoppas.',
    linkHalfCurrent: 'Bekräftelse från din nuvarande kontaktuppgift saknas ännu. Du kan stänga den här sidan.',
    linkOther: 'Ett annat konto är inloggat här. Ändringen hör till det konto som begärde den.',
    linkRelay: 'Ange den här koden där du började',
    linkRelayWhere: 'Gå tillbaka till sidan där du begärde ändringen och skriv in koden där.',
    linkRelayOnly: 'Ge den inte till någon. {service} frågar aldrig efter den via telefon eller meddelande.',
    linkHome: 'Tillbaka till webbplatsen',
    linkRelayText: 'Den gäller i {t}.',
    linkReported: 'Tack för att du sa till',
    linkReportedText: 'Ändringen har stoppats. Inget har ändrats.',
    linkStop:
      'Om du inte har begärt det här loggas alla enheter ut från kontot, och inget kan ändras i det på ett tag.',
    linkStopped: 'Ändringen är stoppad',
    linkStoppedText:
      'Inget har ändrats. Alla enheter är utloggade från kontot, och inget kan ändras i det just nu. Logga in igen och byt lösenord om du har ett.',
    linkUsed: 'Länken har redan använts',
    linkUsedText: 'Det finns inget mer att göra här.',
    linkExpired: 'Länken har slutat gälla',
    linkExpiredText: 'Begär en ny där du började.',
    linkSuperseded: 'En nyare länk har skickats',
    linkSupersededText: 'Använd det senaste meddelandet.',
    linkClosed: 'Ändringen är avslutad',
    linkClosedText: 'Inget har ändrats.',
    linkUnknown: 'Länken fungerar inte',
    linkUnknownText: 'Öppna den igen från meddelandet, eller begär en ny.',
  },
};

register(sv);
