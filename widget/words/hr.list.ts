// Owns the Croatian words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './hr.common.ts';
import type { ListPack } from './pack.ts';
import { hrDid } from './hr.activity.ts';
import { registerList } from './language-registry.ts';

/** Croatian for lists. */
export const hrList: ListPack = {
  lang: 'hr',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'Trenutačno nije dostupno. Pokušajte ponovno malo kasnije.',

    listEmail: 'Adrese e-pošte',
    listPhone: 'Brojevi telefona',
    noneEmail: 'Još nema adrese e-pošte.',
    nonePhone: 'Još nema broja telefona.',
    addEmail: 'Dodaj adresu e-pošte',
    addPhone: 'Dodaj broj telefona',

    badgePrimary: 'Glavni kontakt',
    badgeVerified: 'Potvrđeno',
    badgeUnverified: 'Nije potvrđeno',
    badgeWaiting: 'Čeka potvrdu',
    'type-home': 'Kuća',
    'type-work': 'Posao',
    'type-mobile': 'Mobitel',
    'type-other': 'Drugo',
    'type-recovery': 'Samo za oporavak',
    managed: 'Dolazi iz načina prijave. Promijenite ondje.',

    menu: 'Radnje za {v}',
    change: 'Promijeni',
    makePrimary: 'Postavi kao glavni',
    verify: 'Potvrdi',
    remove: 'Ukloni',
    keep: 'Zadrži',
    removeAsk: 'Ukloniti {v}?',
    lostEmail: 'Više nemam pristup ovoj adresi',
    lostPhone: 'Više nemam pristup ovom broju',
    resumeCode: 'Unesi kôd',
    cancelChange: 'Otkaži promjenu',
    waits: 'Ovu je promjenu zatražila podrška. Provest će se {t}, osim ako je zaustavite.',
    stop: 'Zaustavi',
    back: 'Natrag',

    saving: 'Spremanje…',
    'now-primary': '{v} sada je glavni kontakt.',
    'now-removed': 'Uklonjeno: {v}.',
    'now-added': 'Dodano: {v}.',
    'now-verified': 'Potvrđeno: {v}.',
    'now-changed': 'Promijenjeno u {v}.',
    'now-cancelled': 'Promjena je otkazana. Ništa se nije promijenilo.',

    'last-verified': 'Ovo je posljednji potvrđeni kontakt vašeg računa. Da biste ga uklonili, najprije dodajte drugi.',
    'last-login':
      'Ovim se kontaktom prijavljujete. Da biste ga uklonili, najprije dodajte drugi kojim se možete prijaviti.',
    primary: 'Da biste ga uklonili, najprije postavite drugi kontakt kao glavni.',
    'too-many-contacts': 'Više se ne može dodati. Najprije nešto uklonite.',
    'contact-not-verified': 'Ovaj kontakt još nije potvrđen. Najprije ga potvrdite.',
    'not-allowed': 'To ovdje nije dopušteno.',
    frozen: 'Radi zaštite vašeg računa ništa se ne može mijenjati do {t}.',

    activity: 'Nedavna aktivnost',
    activityNone: 'Još se ništa nije dogodilo.',
    activityMore: 'Prikaži više',
    ...hrDid,
    unnamed: 'kontakt',
    network: 'mreža {v}',
    'by-link': 'putem poveznice',
    'by-support': 'putem podrške',
    'by-site': 'putem web-mjesta',

    signInAgain: 'Prijavi se ponovno',
    'step-up-required': 'Odjavite se, ponovno se prijavite i vratite se ovamo.',

    stepUp: 'Potvrdite da ste to vi',
    stepUpText: 'Radi sigurnosti ponovno se prijavite kako biste to promijenili.',
    notNow: 'Ne sada',
    signedOut: 'Odjavljeni ste',
    signedOutText: 'Prijavite se i možete nastaviti gdje ste stali.',
    goOn: 'Nastavi',
  },
};

registerList(hrList);
