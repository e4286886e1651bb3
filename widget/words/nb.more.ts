// Owns the second half of Norwegian Bokmål: the words of rare screens. Importing it registers the words with every widget on
// the page.
import type { MoreMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Norwegian Bokmål words of rare screens. */
export const more: MoreMessages = {
  locked: 'For mange feil koder',
  lockedText: 'Endringen ble stoppet for å beskytte kontoen din.',
  expired: 'Koden har utløpt',
  expiredText: 'Ingenting er endret ennå.',
  quota: 'For mange forsøk akkurat nå',
  quotaText: 'Du kan prøve på nytt om {t}. Ingenting er endret, og en kode du allerede har, virker fortsatt.',
  'quota-exceeded': 'For mange forsøk akkurat nå. Prøv på nytt om {t}. En kode du allerede har, virker fortsatt.',
  startAgain: 'Begynn på nytt',
  pending: 'Endring pågår',
  pendingText: '{v} venter på å bli bekreftet.',
  resumeCode: 'Skriv inn koden',
  supportAsked: 'Kundestøtten har bedt om denne endringen.',
  supportWaits: 'Den trer i kraft {t}, med mindre du stopper den.',
  stopIt: 'Stopp',
  signedOut: 'Du er logget ut',
  signedOutText: 'Logg inn for å fortsette der du slapp.',
  linkQueued: 'Vi sender en lenke til {v}.',
  linkSent:
    'Vi har sendt en lenke til {v}. Åpne den her, så oppdateres siden av seg selv, eller på en annen enhet og skriv inn koden som vises.',
  linkClick: 'Vi har sendt en lenke til {v}. Åpne lenken i meldingen, så oppdateres siden av seg selv.',
  enterCode: 'Skriv inn en kode',
  resendLink: 'Send en ny lenke',
  resendLinkIn: 'Send en ny lenke om {t}',
  resentLink: 'Ny lenke sendt til {v}.',
  codeFromLink: 'Åpne lenken vi sendte til {v}, og skriv inn den {d}-sifrede koden som vises.',
  goOn: 'Fortsett',
  typo: 'Mente du {v}?',
  typoUse: 'Bruk {v}',
  typoKeep: 'Behold det jeg skrev',
  'too-many-contacts': 'Du har allerede så mange som er tillatt. Fjern en først.',
  'address-not-allowed': 'Dette kan ikke brukes. Skriv inn noe annet.',
  'address-not-allowed-domain': 'Dette domenet kan ikke brukes her. Skriv inn en adresse hos en annen leverandør.',
  'address-taken': 'Dette kan ikke brukes. Skriv inn noe annet.',
  cancelled: 'Endringen ble avbrutt. Ingenting er endret.',
  ended: 'Endringen er avsluttet. Du kan starte en ny.',
  'address-sameEmail': 'Dette er allerede e-postadressen din. Skriv inn en annen.',

  alsoCurrent: 'Du trenger også en kode fra {v}.',
  nextIn: 'Du kan sende neste kode om {t}.',

  half: '1 av 2 bekreftet. Nå mangler koden som er sendt til {v}.',
  progress: '{n} av 2 bekreftet',
  sideNew: 'Ny',
  sideCurrent: 'Nåværende',
  sideDone: 'Bekreftet',
  sideOpen: 'Ikke bekreftet ennå',
  checkNewEmail: 'Sjekk den nye e-posten din',
  checkCurrentEmail: 'Sjekk den nåværende e-posten',
  codeFor: '{d}-sifret kode sendt til {v}',
  'proof-two': 'Sjekk at det er koden som er sendt til {v}.',
  turn: 'Skriv først inn koden som er sendt til {v}',
  cannotUse: 'Jeg har ikke lenger tilgang til {v}',

  ways: 'Hvis du ikke lenger har tilgang til {v}',
  waysText: 'Velg en annen måte å tillate endringen på.',
  wayOther: 'Send en kode til {v}',
  waySignIn: 'Logg inn på nytt',
  waySignInText: 'Med en tilgangsnøkkel eller et ekstra trinn trenger du den kanskje ikke.',
  wayLost: 'Mistet, eller noen andre har den',
  wayLostText: 'Den som har den, kan da sperre kontoen din, men ikke angre endringen.',
  wayBack: 'Tilbake til koden',
  back: 'Tilbake',
  still: 'Bekreftelse fra {v} mangler fortsatt.',

  stepUp: 'Bekreft at det er deg',
  stepUpText: 'Av sikkerhetshensyn må du logge inn på nytt for å endre dette.',
  'step-up-required': 'Logg ut og inn igjen, og kom så tilbake hit.',
  frozen: 'Endringer er satt på pause',
  frozenText:
    'For å beskytte kontoen din kan ingenting endres her før {until}. Hvis du logger inn på nytt, kan det kanskje skje tidligere.',
  managedEmail: 'E-postadressen din administreres et annet sted',
  managedGo: 'Endre der',
  managedText: 'Opplysningen kommer fra måten du logger inn hos {service} på, og kan bare endres der.',

  verifyEmail: 'Verifiser e-postadressen din',
  verifyText: 'Vi sender en kode til {v}.',
  verifyLinkText: 'Vi sender en lenke til {v}.',
  verifiedEmail: 'E-postadressen er verifisert',
  verifiedText: '{v} er verifisert.',
  verifiedAlready: '{v} er allerede verifisert.',
  verifyGone: 'Kontaktopplysningen finnes ikke lenger.',

  unavailable: 'Dette er ikke tilgjengelig akkurat nå. Prøv på nytt om litt.',
  'proof-wrong-earlier': 'Koden er fra en tidligere melding. Skriv inn den nyeste koden. Forsøk igjen: {n}.',
  'not-allowed': 'Dette kan ikke gjøres her.',
  'not-allowed-human-check': 'Vi kunne ikke bekrefte at du er et menneske.',
  'not-allowed-current-needed':
    'En annen kontaktopplysning som du fortsatt har tilgang til, må bekrefte dette, og det finnes ingen.',
};

register({ lang: 'nb', dir: 'ltr', messages: more });
