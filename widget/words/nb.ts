// Owns the first half of Norwegian Bokmål: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: nb.confirm.ts.
import { common } from './nb.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Norwegian Bokmål, without the words of rare screens. */
export const nb: Pack = {
  lang: 'nb',
  dir: 'ltr',
  more: () => import('./nb.more.ts'),
  list: () => import('./nb.list.ts'),
  messages: {
    ...common,

    current: 'Nåværende: {v}',
    cancel: 'Avbryt',
    cancelChange: 'Avbryt endringen',
    help: 'Få hjelp',

    enterEmail: 'Endre e-postadressen din',
    addEmail: 'Legg til en e-postadresse',
    labelEmail: 'Ny e-postadresse',
    hintEmail: 'Vi sender en kode for å sjekke at du har tilgang til den.',
    replacesEmail: 'Når den er bekreftet, erstatter den {v} som e-postadresse for kontoen din hos {service}.',
    becomesEmail:
      'Når den er bekreftet, blir den den primære e-postadressen for kontoen din hos {service}, og {v} beholdes som en ekstra.',
    hintLink: 'Vi sender en lenke for å sjekke at du har tilgang til den.',
    sendCode: 'Send kode',
    sendLink: 'Send lenke',
    linkInsteadEmail: 'Få en lenke på e-post i stedet',

    checkEmail: 'Sjekk e-posten din',
    codeQueued: 'Vi sender en {d}-sifret kode til {v}. Den er gyldig i {t}.',
    codeSent: 'Vi har sendt en {d}-sifret kode til {v}. Den er gyldig i {t}.',
    codeLabel: '{d}-sifret kode',
    resend: 'Send en ny kode',
    resendIn: 'Send en ny kode om {t}',
    missingEmail: 'Ingen e-post? Sjekk søppelposten og adressen.',
    differentEmail: 'Bruk en annen adresse',
    linkInstead: 'Få en lenke i stedet',

    doneEmail: 'E-postadressen er endret',
    addedEmail: 'E-postadressen er lagt til',
    done: 'Ferdig',

    sending: 'Sender…',
    cancelling: 'Avbryter…',
    resent: 'Ny kode sendt til {v}. Tidligere koder virker ikke lenger.',

    'code-digits': 'Koden må bestå av {d} sifre',
    noResends: 'Det kan ikke sendes flere meldinger.',
    undelivered: 'Vi kunne ikke levere til {v}. Sjekk at det stemmer.',
    emptyEmail: 'Skriv inn en e-postadresse',
    'address-invalidEmail': 'Skriv inn en gyldig e-postadresse, for eksempel name@example.com',
    'proof-wrong': {
      one: 'Koden stemmer ikke. Sjekk den og prøv på nytt. {n} forsøk igjen.',
      other: 'Koden stemmer ikke. Sjekk den og prøv på nytt. {n} forsøk igjen.',
    },

    'address-not-allowed-landline': 'Dette er et fasttelefonnummer. Skriv inn et mobilnummer.',
    'address-invalid-unknown': 'Vi kjenner ikke igjen nummeret. Sjekk at det stemmer.',
    'address-invalid-several': 'Skriv inn bare én adresse.',
    'address-invalid-too-long': 'Dette er for langt. Sjekk at det ikke står noe ekstra der.',
    'address-invalid-too-short': 'Nummeret er for kort. Skriv inn alle sifrene.',
    'address-invalid-charactersEmail': 'Bruk bokstaver fra a til z, sifre, punktum, bindestrek og understrek foran @.',
    'address-invalid-charactersPhone': 'Bruk bare sifre, etter en + hvis du begynner med landskoden.',
    'address-invalid-domain': 'Sjekk delen etter @. Den må se ut som example.com.',
    'address-invalid-extension': 'Skriv inn nummeret uten internnummer.',
    'address-invalid-country': 'Velg landet, eller begynn med + og landskoden.',
    'address-invalid-number': 'Numre i dette landet har en annen lengde. Sjekk at alle sifrene er med.',
    'address-not-allowed-number-type': 'Vi kan ikke sende SMS til denne typen nummer. Skriv inn et mobilnummer.',

    'code-short': 'Skriv inn alle de {d} sifrene i koden',
    'code-long': 'Skriv inn bare de {d} sifrene i koden',
    resendOpen: 'Nå kan du sende en ny kode.',
    delayed: 'Det tar lengre tid enn vanlig å sende.',
    doneTextEmail: 'E-postadressen din er nå {v}.',
    addedText: '{v} er lagt til.',
    toldEmail: 'Vi har gitt den gamle adressen din beskjed om endringen.',

    openMailbox: 'Åpne {name}',
    undoFor: 'Du kan angre dette i {t} via lenken i den meldingen.',
    signOutOthers: 'Logg ut andre enheter',
    signedOutOthers: 'De andre enhetene dine blir logget ut.',

    country: 'Land eller område',
    enterPhone: 'Endre telefonnummeret ditt',
    addPhone: 'Legg til et telefonnummer',
    labelPhone: 'Nytt mobilnummer',
    hintPhone: 'Vi sender en kode på SMS for å sjekke at du har tilgang til det. Det kan påløpe kostnader.',
    replacesPhone: 'Når det er bekreftet, erstatter det {v} som telefonnummer for kontoen din hos {service}.',
    becomesPhone:
      'Når det er bekreftet, blir det det primære nummeret for kontoen din hos {service}, og {v} beholdes som et ekstra.',
    linkInsteadPhone: 'Få en lenke på SMS i stedet',
    callMe: 'Ring meg med koden i stedet',
    byWhatsapp: 'Send koden på WhatsApp',
    byText: 'Send koden på SMS',
    codeCalled: 'Vi ringer til {v}. Du hører en {d}-sifret kode to ganger. Den er gyldig i {t}.',
    codeWhatsapp: 'Vi har sendt en {d}-sifret kode til {v} på WhatsApp. Den er gyldig i {t}.',
    checkPhone: 'Sjekk telefonen din',
    voice: 'Ingen oppringning? Det kan ta et minutt.',
    whatsapp: 'Ingen melding på WhatsApp? Det kan ta et minutt.',
    missingPhone: 'Ingen SMS? Det kan ta et minutt.',
    differentPhone: 'Bruk et annet nummer',
    donePhone: 'Telefonnummeret er endret',
    addedPhone: 'Telefonnummeret er lagt til',
    doneTextPhone: 'Telefonnummeret ditt er nå {v}.',
    toldPhone: 'Vi har gitt det gamle nummeret ditt beskjed om endringen.',
    'address-invalidPhone': 'Skriv inn et mobilnummer, for eksempel {x}',
    'address-not-allowed-country': 'Vi sender ikke SMS til dette landet{c}. Skriv inn et nummer fra et land på listen.',
    'address-samePhone': 'Dette er allerede telefonnummeret ditt. Skriv inn et annet.',
    'quota-exceeded-sms': 'Nummeret kan ikke få SMS akkurat nå. Prøv om {t}, eller skriv inn et annet.',
    verifyPhone: 'Verifiser telefonnummeret ditt',
    verifiedPhone: 'Telefonnummeret er verifisert',
    managedPhone: 'Telefonnummeret ditt administreres et annet sted',
    checkNewPhone: 'Sjekk den nye telefonen din',
    checkCurrentPhone: 'Sjekk den nåværende telefonen',
    countryFind: 'Finn et land',
    countryNone: 'Det er ikke noe land med det navnet.',
  },
};

register(nb);
