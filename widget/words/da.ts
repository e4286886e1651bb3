// Owns the first half of Danish: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: da.confirm.ts.
import { common } from './da.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Danish, without the words of rare screens. */
export const da: Pack = {
  lang: 'da',
  dir: 'ltr',
  more: () => import('./da.more.ts'),
  list: () => import('./da.list.ts'),
  messages: {
    ...common,

    current: 'Nuværende: {v}',
    cancel: 'Annuller',
    cancelChange: 'Annuller ændringen',
    help: 'Få hjælp',

    enterEmail: 'Skift din e-mailadresse',
    addEmail: 'Tilføj en e-mailadresse',
    labelEmail: 'Ny e-mailadresse',
    hintEmail: 'Vi sender en kode for at tjekke, at du har adgang til den.',
    replacesEmail: 'Når den er bekræftet, erstatter den {v} som e-mailadresse for din konto hos {service}.',
    becomesEmail:
      'Når den er bekræftet, bliver den den primære e-mailadresse for din konto hos {service}, og {v} bevares som en ekstra.',
    hintLink: 'Vi sender et link for at tjekke, at du har adgang til den.',
    sendCode: 'Send en kode',
    sendLink: 'Send et link',
    linkInsteadEmail: 'Få et link på e-mail i stedet',

    checkEmail: 'Tjek din e-mail',
    codeQueued: 'Vi sender en {d}-cifret kode til {v}. Den gælder i {t}.',
    codeSent: 'Vi har sendt en {d}-cifret kode til {v}. Den gælder i {t}.',
    codeLabel: '{d}-cifret kode',
    resend: 'Send en ny kode',
    resendIn: 'Send en ny kode om {t}',
    missingEmail: 'Ingen e-mail? Tjek din spammappe og adressen.',
    differentEmail: 'Brug en anden adresse',
    linkInstead: 'Få et link i stedet',

    doneEmail: 'E-mailadressen er ændret',
    addedEmail: 'E-mailadressen er tilføjet',
    done: 'Færdig',

    sending: 'Sender…',
    cancelling: 'Annullerer…',
    resent: 'Ny kode sendt til {v}. Tidligere koder virker ikke længere.',

    'code-digits': 'Koden skal bestå af {d} cifre',
    noResends: 'Der kan ikke sendes flere beskeder.',
    undelivered: 'Vi kunne ikke levere til {v}. Tjek, at det er rigtigt.',
    emptyEmail: 'Angiv en e-mailadresse',
    'address-invalidEmail': 'Angiv en gyldig e-mailadresse, for eksempel name@example.com',
    'proof-wrong': {
      one: 'Koden er ikke rigtig. Tjek den, og prøv igen. {n} forsøg tilbage.',
      other: 'Koden er ikke rigtig. Tjek den, og prøv igen. {n} forsøg tilbage.',
    },

    'address-not-allowed-landline': 'Det er et fastnetnummer. Angiv et mobilnummer.',
    'address-invalid-unknown': 'Vi genkender ikke nummeret. Tjek, at det er rigtigt.',
    'address-invalid-several': 'Angiv kun én adresse.',
    'address-invalid-too-long': 'Det er for langt. Tjek, at der ikke er noget for meget.',
    'address-invalid-too-short': 'Nummeret er for kort. Angiv alle cifre.',
    'address-invalid-charactersEmail':
      'Brug bogstaver fra a til z, cifre, punktummer, bindestreger og understregninger før @.',
    'address-invalid-charactersPhone': 'Brug kun cifre, efter et + hvis du begynder med landekoden.',
    'address-invalid-domain': 'Tjek delen efter @. Den skal se ud som example.com.',
    'address-invalid-extension': 'Angiv nummeret uden lokalnummer.',
    'address-invalid-country': 'Vælg landet, eller begynd med + og landekoden.',
    'address-invalid-number': 'Numre i dette land har en anden længde. Tjek, at alle cifre er med.',
    'address-not-allowed-number-type': 'Vi kan ikke sende sms til denne type nummer. Angiv et mobilnummer.',

    'code-short': 'Angiv alle {d} cifre i koden',
    'code-long': 'Angiv kun de {d} cifre i koden',
    resendOpen: 'Du kan nu sende en ny kode.',
    delayed: 'Det tager længere tid end normalt at sende.',
    doneTextEmail: 'Din e-mailadresse er nu {v}.',
    addedText: '{v} er tilføjet.',
    toldEmail: 'Vi har givet din gamle adresse besked om ændringen.',

    openMailbox: 'Åbn {name}',
    undoFor: 'Du kan fortryde dette i {t} via linket i den besked.',
    signOutOthers: 'Log ud på andre enheder',
    signedOutOthers: 'Dine andre enheder bliver logget ud.',

    country: 'Land eller område',
    enterPhone: 'Skift dit telefonnummer',
    addPhone: 'Tilføj et telefonnummer',
    labelPhone: 'Nyt mobilnummer',
    hintPhone: 'Vi sender en kode på sms for at tjekke, at du har adgang til det. Der kan være gebyrer.',
    replacesPhone: 'Når det er bekræftet, erstatter det {v} som telefonnummer for din konto hos {service}.',
    becomesPhone:
      'Når det er bekræftet, bliver det det primære nummer for din konto hos {service}, og {v} bevares som et ekstra.',
    linkInsteadPhone: 'Få et link på sms i stedet',
    callMe: 'Ring til mig med koden i stedet',
    byWhatsapp: 'Send koden på WhatsApp',
    byText: 'Send koden på sms',
    codeCalled: 'Vi ringer til {v}. Du hører en {d}-cifret kode to gange. Den gælder i {t}.',
    codeWhatsapp: 'Vi har sendt en {d}-cifret kode til {v} på WhatsApp. Den gælder i {t}.',
    checkPhone: 'Tjek din telefon',
    voice: 'Intet opkald? Det kan tage et minut.',
    whatsapp: 'Ingen besked på WhatsApp? Det kan tage et minut.',
    missingPhone: 'Ingen sms? Det kan tage et minut.',
    differentPhone: 'Brug et andet nummer',
    donePhone: 'Telefonnummeret er ændret',
    addedPhone: 'Telefonnummeret er tilføjet',
    doneTextPhone: 'Dit telefonnummer er nu {v}.',
    toldPhone: 'Vi har givet dit gamle nummer besked om ændringen.',
    'address-invalidPhone': 'Angiv et mobilnummer, for eksempel {x}',
    'address-not-allowed-country': 'Vi sender ikke sms til dette land{c}. Angiv et nummer fra et land på listen.',
    'address-samePhone': 'Det er allerede dit telefonnummer. Angiv et andet.',
    'quota-exceeded-sms': 'Nummeret kan ikke få sms lige nu. Prøv om {t}, eller angiv et andet nummer.',
    verifyPhone: 'Verificer dit telefonnummer',
    verifiedPhone: 'Telefonnummeret er verificeret',
    managedPhone: 'Dit telefonnummer administreres et andet sted',
    checkNewPhone: 'Tjek din nye telefon',
    checkCurrentPhone: 'Tjek din nuværende telefon',
    countryFind: 'Find et land',
    countryNone: 'Der er ikke noget land med det navn.',
  },
};

register(da);
