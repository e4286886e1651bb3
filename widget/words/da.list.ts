// Owns the Danish words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './da.common.ts';
import type { ListPack } from './pack.ts';
import { daDid } from './da.activity.ts';
import { registerList } from './language-registry.ts';

/** Danish for lists. */
export const daList: ListPack = {
  lang: 'da',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'Det er ikke tilgængeligt lige nu. Prøv igen om lidt.',

    listEmail: 'E-mailadresser',
    listPhone: 'Telefonnumre',
    noneEmail: 'Der er ingen e-mailadresse endnu.',
    nonePhone: 'Der er intet telefonnummer endnu.',
    addEmail: 'Tilføj en e-mailadresse',
    addPhone: 'Tilføj et telefonnummer',

    badgePrimary: 'Primær',
    badgeVerified: 'Verificeret',
    badgeUnverified: 'Ikke verificeret',
    badgeWaiting: 'Venter på bekræftelse',
    'type-home': 'Hjem',
    'type-work': 'Arbejde',
    'type-mobile': 'Mobil',
    'type-other': 'Andet',
    'type-recovery': 'Kun til gendannelse',
    managed: 'Administreres af din loginmetode. Skift den der.',

    menu: 'Handlinger for {v}',
    change: 'Skift',
    makePrimary: 'Gør primær',
    verify: 'Verificer',
    remove: 'Fjern',
    keep: 'Behold',
    removeAsk: 'Vil du fjerne {v}?',
    lostEmail: 'Jeg har ikke længere adgang til adressen',
    lostPhone: 'Jeg har ikke længere adgang til nummeret',
    resumeCode: 'Indtast koden',
    cancelChange: 'Annuller ændringen',
    waits: 'Supporten har bedt om denne ændring. Den træder i kraft den {t}, medmindre du stopper den.',
    stop: 'Stop',
    back: 'Tilbage',

    saving: 'Gemmer…',
    'now-primary': '{v} er nu primær.',
    'now-removed': '{v} er fjernet.',
    'now-added': '{v} er tilføjet.',
    'now-verified': '{v} er nu verificeret.',
    'now-changed': 'Ændret til {v}.',
    'now-cancelled': 'Ændringen blev annulleret. Intet er ændret.',

    'last-verified':
      'Det er den sidste verificerede kontaktoplysning på din konto. Tilføj en anden først, hvis du vil fjerne den.',
    'last-login': 'Du logger ind med den. Tilføj først en anden, som du kan logge ind med, hvis du vil fjerne den.',
    primary: 'Gør først en anden primær, hvis du vil fjerne denne.',
    'too-many-contacts': 'Du har allerede det højst tilladte antal. Fjern en først.',
    'contact-not-verified': 'Den er ikke verificeret endnu. Verificer den først.',
    'not-allowed': 'Det er ikke tilladt her.',
    frozen: 'For at beskytte din konto kan intet ændres indtil den {t}.',

    activity: 'Seneste aktivitet',
    activityNone: 'Der er ikke sket noget endnu.',
    activityMore: 'Vis mere',
    ...daDid,
    unnamed: 'en kontaktoplysning',
    network: 'netværk {v}',
    'by-link': 'via et link',
    'by-support': 'af supporten',
    'by-site': 'af websitet',

    signInAgain: 'Log ind igen',
    'step-up-required': 'Log ud og ind igen, og kom så tilbage hertil.',

    stepUp: 'Bekræft, at det er dig',
    stepUpText: 'For din sikkerheds skyld skal du logge ind igen for at ændre dette.',
    notNow: 'Ikke nu',
    signedOut: 'Du er blevet logget ud',
    signedOutText: 'Log ind for at fortsætte, hvor du slap.',
    goOn: 'Fortsæt',
  },
};

registerList(daList);
