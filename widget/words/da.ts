// Owns the first half of Danish: the words that every page needs. Importing it registers the words for every widget on
// the page.
import { common } from './da.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Danish, without the words of rare screens. */
export const da: Pack = {
  lang: 'da',
  dir: 'ltr',
  more: () => import('./da.more.ts'),
  messages: {
    ...common,
    current: 'Nuværende: {v}',
    cancel: 'Annuller',
    cancelChange: 'Annuller ændringen',
    help: 'Få hjælp',

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

    openMailbox: 'Åbn {name}',
    undoFor: 'Du kan fortryde dette i {t} via linket i den besked.',
    'address-not-allowed-landline': 'Det er et fastnetnummer. Angiv et mobilnummer.',
    'address-invalid-unknown': 'Vi genkender ikke nummeret. Tjek, at det er rigtigt.',
    'address-invalid-several': 'Angiv kun én adresse.',

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
    doneTextEmail: 'Din e-mailadresse er nu {v}.',
    addedText: '{v} er tilføjet.',
    toldEmail: 'Vi har givet din gamle adresse besked om ændringen.',
    done: 'Færdig',

    sending: 'Sender…',
    cancelling: 'Annullerer…',
    resent: 'Ny kode sendt til {v}. Tidligere koder virker ikke længere.',
    resendOpen: 'Du kan nu sende en ny kode.',

    'code-short': 'Angiv alle {d} cifre i koden',
    'code-long': 'Angiv kun de {d} cifre i koden',
    'code-digits': 'Koden skal bestå af {d} cifre',
    noResends: 'Der kan ikke sendes flere beskeder.',
    delayed: 'Det tager længere tid end normalt at sende.',
    undelivered: 'Vi kunne ikke levere til {v}. Tjek, at det er rigtigt.',
    emptyEmail: 'Angiv en e-mailadresse',
    'address-invalidEmail': 'Angiv en gyldig e-mailadresse, for eksempel name@example.com',
    'proof-wrong': {
      one: 'Koden er ikke rigtig. Tjek den, og prøv igen. {n} forsøg tilbage.',
      other: 'Koden er ikke rigtig. Tjek den, og prøv igen. {n} forsøg tilbage.',
    },
    unavailable: 'Det er ikke tilgængeligt lige nu. Prøv igen om lidt.',

    linkConfirmEmail: 'Vil du bekræfte denne e-mailadresse?',
    linkConfirmPhone: 'Vil du bekræfte dette telefonnummer?',
    linkStoryEmail: '{v} bliver e-mailadressen for din konto hos {service}.',
    linkStoryPhone: '{v} bliver telefonnummeret for din konto hos {service}.',
    linkStoryAdd: '{v} bliver tilføjet til din konto hos {service}.',
    linkMerges:
      'En anden konto hos {service} bruger det allerede. De to konti bliver til én, og det kan ikke fortrydes.',
    linkAccount: 'Konto: {v}',
    linkAsked: 'Anmodet: {t}',
    linkPlace: 'Fra: {place}',
    linkOnly: 'Fortsæt kun, hvis du selv har bedt om det.',
    linkAllow: 'Vil du tillade denne ændring?',
    allow: 'Tillad',
    linkNotMe: 'Jeg har ikke bedt om det',
    linkConfirmed: 'Bekræftet',
    linkAllowed: 'Tilladt',
    linkConfirmedText: 'Du kan lukke denne side.',
    linkHalfNew: 'Den nye kontaktoplysning mangler stadig at blive bekræftet. Du kan lukke denne side.',
    linkWaits: 'Supporten har bedt om denne ændring. Den træder i kraft den {t}, medmindre den bliver stoppet.',
    linkHalfCurrent: 'Bekræftelse fra din nuværende kontaktoplysning mangler stadig. Du kan lukke denne side.',
    linkOther: 'En anden konto er logget ind her. Ændringen hører til den konto, der bad om den.',
    linkRelay: 'Indtast denne kode, hvor du begyndte',
    linkRelayWhere: 'Gå tilbage til den side, hvor du bad om ændringen, og indtast den der.',
    linkRelayOnly: 'Giv den ikke til nogen. {service} beder dig aldrig om den i telefonen eller i en besked.',
    linkHome: 'Tilbage til websitet',
    linkRelayText: 'Den gælder i {t}.',
    linkReported: 'Tak, fordi du sagde til',
    linkReportedText: 'Ændringen er stoppet. Intet er ændret.',
    linkStop:
      'Hvis du ikke har bedt om det, bliver alle enheder logget ud af kontoen, og intet kan ændres i den i et stykke tid.',
    linkStopped: 'Ændringen er stoppet',
    linkStoppedText:
      'Intet er ændret. Alle enheder er logget ud af kontoen, og intet kan ændres i den lige nu. Log ind igen, og skift din adgangskode, hvis du har en.',
    linkUsed: 'Linket er allerede brugt',
    linkUsedText: 'Der er ikke mere at gøre her.',
    linkExpired: 'Linket er udløbet',
    linkExpiredText: 'Bed om et nyt, hvor du begyndte.',
    linkSuperseded: 'Der er sendt et nyere link',
    linkSupersededText: 'Brug den nyeste besked.',
    linkClosed: 'Ændringen er afsluttet',
    linkClosedText: 'Intet er ændret.',
    linkUnknown: 'Linket virker ikke',
    linkUnknownText: 'Åbn det igen fra beskeden, eller bed om et nyt.',
  },
};

register(da);
