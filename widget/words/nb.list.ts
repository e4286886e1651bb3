// Owns the Norwegian Bokmål words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './nb.common.ts';
import type { ListPack } from './pack.ts';
import { nbDid } from './nb.activity.ts';
import { registerList } from './language-registry.ts';

/** Norwegian Bokmål for lists. */
export const nbList: ListPack = {
  lang: 'nb',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'Dette er ikke tilgjengelig akkurat nå. Prøv på nytt om litt.',

    listEmail: 'E-postadresser',
    listPhone: 'Telefonnumre',
    noneEmail: 'Det er ingen e-postadresse ennå.',
    nonePhone: 'Det er ikke noe telefonnummer ennå.',
    addEmail: 'Legg til e-postadresse',
    addPhone: 'Legg til telefonnummer',

    badgePrimary: 'Primær',
    badgeVerified: 'Verifisert',
    badgeUnverified: 'Ikke verifisert',
    badgeWaiting: 'Venter på bekreftelse',
    'type-home': 'Hjem',
    'type-work': 'Jobb',
    'type-mobile': 'Mobil',
    'type-other': 'Annet',
    'type-recovery': 'Bare for gjenoppretting',
    managed: 'Administreres av innloggingsmåten din. Endre den der.',

    menu: 'Handlinger for {v}',
    change: 'Endre',
    makePrimary: 'Gjør primær',
    verify: 'Verifiser',
    remove: 'Fjern',
    keep: 'Behold',
    removeAsk: 'Vil du fjerne {v}?',
    lostEmail: 'Jeg har ikke lenger tilgang til adressen',
    lostPhone: 'Jeg har ikke lenger tilgang til nummeret',
    resumeCode: 'Skriv inn koden',
    cancelChange: 'Avbryt endringen',
    waits: 'Kundestøtten har bedt om denne endringen. Den trer i kraft {t}, med mindre du stopper den.',
    stop: 'Stopp',
    back: 'Tilbake',

    saving: 'Lagrer…',
    'now-primary': '{v} er nå primær.',
    'now-removed': '{v} er fjernet.',
    'now-added': '{v} er lagt til.',
    'now-verified': '{v} er nå verifisert.',
    'now-changed': 'Endret til {v}.',
    'now-cancelled': 'Endringen ble avbrutt. Ingenting er endret.',

    'last-verified':
      'Dette er den siste verifiserte kontaktopplysningen på kontoen din. Legg til en annen først hvis du vil fjerne den.',
    'last-login': 'Du logger inn med denne. Legg først til en annen som du kan logge inn med, hvis du vil fjerne den.',
    primary: 'Gjør først en annen primær hvis du vil fjerne denne.',
    'too-many-contacts': 'Du har allerede så mange som er tillatt. Fjern en først.',
    'contact-not-verified': 'Denne er ikke verifisert ennå. Verifiser den først.',
    'not-allowed': 'Dette er ikke tillatt her.',
    frozen: 'For å beskytte kontoen din kan ingenting endres før {t}.',

    activity: 'Nylig aktivitet',
    activityNone: 'Ingenting har skjedd ennå.',
    activityMore: 'Vis mer',
    ...nbDid,
    unnamed: 'en kontaktopplysning',
    network: 'nettverk {v}',
    'by-link': 'via en lenke',
    'by-support': 'av kundestøtten',
    'by-site': 'av nettstedet',

    signInAgain: 'Logg inn på nytt',
    'step-up-required': 'Logg ut og inn igjen, og kom så tilbake hit.',

    stepUp: 'Bekreft at det er deg',
    stepUpText: 'Av sikkerhetshensyn må du logge inn på nytt for å endre dette.',
    notNow: 'Ikke nå',
    signedOut: 'Du er logget ut',
    signedOutText: 'Logg inn for å fortsette der du slapp.',
    goOn: 'Fortsett',
  },
};

registerList(nbList);
