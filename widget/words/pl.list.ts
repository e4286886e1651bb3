// Owns the Polish words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './pl.common.ts';
import type { ListPack } from './pack.ts';
import { plDid } from './pl.activity.ts';
import { registerList } from './language-registry.ts';

/** Polish for lists. */
export const plList: ListPack = {
  lang: 'pl',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'Chwilowo niedostępne. Spróbuj ponownie za moment.',

    listEmail: 'Adresy e-mail',
    listPhone: 'Numery telefonu',
    noneEmail: 'Nie ma jeszcze adresu e-mail.',
    nonePhone: 'Nie ma jeszcze numeru telefonu.',
    addEmail: 'Dodaj adres e-mail',
    addPhone: 'Dodaj numer telefonu',

    badgePrimary: 'Główny',
    badgeVerified: 'Zweryfikowany',
    badgeUnverified: 'Niezweryfikowany',
    badgeWaiting: 'Czeka na potwierdzenie',
    'type-home': 'Domowy',
    'type-work': 'Służbowy',
    'type-mobile': 'Komórkowy',
    'type-other': 'Inny',
    'type-recovery': 'Tylko do odzyskiwania',
    managed: 'Pochodzi ze sposobu logowania. Zmień tam.',

    menu: 'Działania: {v}',
    change: 'Zmień',
    makePrimary: 'Ustaw jako główny',
    verify: 'Zweryfikuj',
    remove: 'Usuń',
    keep: 'Zostaw',
    removeAsk: 'Usunąć {v}?',
    lostEmail: 'Nie mam już dostępu do tego adresu',
    lostPhone: 'Nie mam już dostępu do tego numeru',
    resumeCode: 'Wpisz kod',
    cancelChange: 'Anuluj zmianę',
    waits: 'O tę zmianę poprosił zespół pomocy. Zostanie wprowadzona {t}, chyba że ją zatrzymasz.',
    stop: 'Zatrzymaj',
    back: 'Wstecz',

    saving: 'Zapisuję…',
    'now-primary': '{v} jest teraz głównym kontaktem.',
    'now-removed': 'Usunięto: {v}.',
    'now-added': 'Dodano: {v}.',
    'now-verified': 'Zweryfikowano: {v}.',
    'now-changed': 'Zmieniono na {v}.',
    'now-cancelled': 'Zmiana została anulowana. Nic się nie zmieniło.',

    'last-verified': 'To ostatni zweryfikowany kontakt Twojego konta. Aby go usunąć, najpierw dodaj inny.',
    'last-login': 'Służy Ci do logowania. Aby go usunąć, najpierw dodaj inny kontakt, którym można się zalogować.',
    primary: 'Aby go usunąć, najpierw ustaw inny kontakt jako główny.',
    'too-many-contacts': 'Nie można dodać więcej. Najpierw coś usuń.',
    'contact-not-verified': 'Ten kontakt nie jest jeszcze zweryfikowany. Najpierw go zweryfikuj.',
    'not-allowed': 'Tutaj nie jest to dozwolone.',
    frozen: 'Aby chronić Twoje konto, wstrzymaliśmy wszystkie zmiany do {t}.',

    activity: 'Ostatnia aktywność',
    activityNone: 'Nic się jeszcze nie wydarzyło.',
    activityMore: 'Pokaż więcej',
    ...plDid,
    unnamed: 'kontakt',
    network: 'sieć {v}',
    'by-link': 'przez link',
    'by-support': 'przez zespół pomocy',
    'by-site': 'przez witrynę',

    signInAgain: 'Zaloguj się ponownie',
    'step-up-required': 'Wyloguj się, zaloguj ponownie i wróć tutaj.',

    stepUp: 'Potwierdź, że to Ty',
    stepUpText: 'Ze względów bezpieczeństwa zaloguj się ponownie, aby to zmienić.',
    notNow: 'Nie teraz',
    signedOut: 'Nastąpiło wylogowanie',
    signedOutText: 'Zaloguj się, aby kontynuować w tym samym miejscu.',
    goOn: 'Dalej',
  },
};

registerList(plList);
