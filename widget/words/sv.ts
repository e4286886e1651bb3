// Owns the first half of Swedish: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: sv.confirm.ts.
import { common } from './sv.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Swedish, without the words of rare screens. */
export const sv: Pack = {
  lang: 'sv',
  dir: 'ltr',
  more: () => import('./sv.more.ts'),
  list: () => import('./sv.list.ts'),
  messages: {
    ...common,

    current: 'Nuvarande: {v}',
    cancel: 'Avbryt',
    cancelChange: 'Avbryt ändringen',
    help: 'Få hjälp',

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
    done: 'Klart',

    sending: 'Skickar…',
    cancelling: 'Avbryter…',
    resent: 'En ny kod har skickats till {v}. Tidigare koder gäller inte längre.',

    'code-digits': 'Koden måste bestå av {d} siffror',
    noResends: 'Det går inte att skicka fler meddelanden.',
    undelivered: 'Det gick inte att leverera till {v}. Kontrollera att uppgiften stämmer.',
    emptyEmail: 'Ange en e-postadress',
    'address-invalidEmail': 'Ange en giltig e-postadress, till exempel name@example.com',
    'proof-wrong': {
      one: 'Koden stämmer inte. Kontrollera den och försök igen. {n} försök kvar.',
      other: 'Koden stämmer inte. Kontrollera den och försök igen. {n} försök kvar.',
    },

    'address-not-allowed-landline': 'Det här är ett fast nummer. Ange ett mobilnummer.',
    'address-invalid-unknown': 'Vi känner inte igen numret. Kontrollera att det stämmer.',
    'address-invalid-several': 'Ange bara en adress.',
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

    'code-short': 'Ange alla {d} siffror i koden',
    'code-long': 'Ange bara de {d} siffrorna i koden',
    resendOpen: 'Nu kan du skicka en ny kod.',
    delayed: 'Det tar längre tid än vanligt att skicka.',
    doneTextEmail: 'Din e-postadress är nu {v}.',
    addedText: '{v} har lagts till.',
    toldEmail: 'Vi har meddelat din gamla adress om ändringen.',

    openMailbox: 'Öppna {name}',
    undoFor: 'Du kan ångra det här i {t} via länken i det meddelandet.',
    signOutOthers: 'Logga ut andra enheter',
    signedOutOthers: 'Dina andra enheter loggas ut.',

    country: 'Land eller region',
    enterPhone: 'Ändra ditt telefonnummer',
    addPhone: 'Lägg till ett telefonnummer',
    labelPhone: 'Nytt mobilnummer',
    hintPhone: 'Vi skickar en kod via sms för att kontrollera att du har tillgång till det. Avgifter kan tillkomma.',
    replacesPhone: 'När det är bekräftat ersätter det {v} som telefonnummer för ditt konto hos {service}.',
    becomesPhone:
      'När det är bekräftat blir det det primära numret för ditt konto hos {service}. {v} finns kvar som extra nummer.',
    linkInsteadPhone: 'Få en länk via sms i stället',
    callMe: 'Ring mig med koden i stället',
    byWhatsapp: 'Skicka koden via WhatsApp',
    byText: 'Skicka koden via sms',
    codeCalled: 'Vi ringer {v}. Du hör en {d}-siffrig kod två gånger. Den gäller i {t}.',
    codeWhatsapp: 'Vi har skickat en {d}-siffrig kod till {v} via WhatsApp. Den gäller i {t}.',
    checkPhone: 'Kolla din telefon',
    voice: 'Inget samtal? Det kan ta någon minut.',
    whatsapp: 'Inget meddelande i WhatsApp? Det kan ta någon minut.',
    missingPhone: 'Inget sms? Det kan ta någon minut.',
    differentPhone: 'Använd ett annat nummer',
    donePhone: 'Telefonnumret är ändrat',
    addedPhone: 'Telefonnumret har lagts till',
    doneTextPhone: 'Ditt telefonnummer är nu {v}.',
    toldPhone: 'Vi har meddelat ditt gamla nummer om ändringen.',
    'address-invalidPhone': 'Ange ett mobilnummer, till exempel {x}',
    'address-not-allowed-country': 'Vi skickar inte sms till detta land{c}. Ange ett nummer från ett land i listan.',
    'address-samePhone': 'Det här är redan ditt telefonnummer. Ange ett annat.',
    'quota-exceeded-sms': 'Det går inte att skicka sms till numret nu. Försök om {t} eller med ett annat.',
    verifyPhone: 'Verifiera ditt telefonnummer',
    verifiedPhone: 'Telefonnumret är verifierat',
    managedPhone: 'Ditt telefonnummer hanteras på annat håll',
    checkNewPhone: 'Kolla din nya telefon',
    checkCurrentPhone: 'Kolla din nuvarande telefon',
    countryFind: 'Sök land',
    countryNone: 'Det finns inget land med det namnet.',
  },
};

register(sv);
