// Owns the Romanian words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './ro.common.ts';
import type { ListPack } from './pack.ts';
import { roDid } from './ro.activity.ts';
import { registerList } from './language-registry.ts';

/** Romanian for lists. */
export const roList: ListPack = {
  lang: 'ro',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'Nu este disponibil acum. Încearcă din nou peste puțin timp.',

    listEmail: 'Adrese de e-mail',
    listPhone: 'Numere de telefon',
    noneEmail: 'Nu există încă nicio adresă de e-mail.',
    nonePhone: 'Nu există încă niciun număr de telefon.',
    addEmail: 'Adaugă un e-mail',
    addPhone: 'Adaugă un telefon',

    badgePrimary: 'Principal',
    badgeVerified: 'Verificat',
    badgeUnverified: 'Neverificat',
    badgeWaiting: 'Așteaptă confirmarea',
    'type-home': 'Acasă',
    'type-work': 'Serviciu',
    'type-mobile': 'Mobil',
    'type-other': 'Altul',
    'type-recovery': 'Doar pentru recuperare',
    managed: 'Gestionat prin metoda ta de conectare. Modifică-l acolo.',

    menu: 'Acțiuni pentru {v}',
    change: 'Schimbă',
    makePrimary: 'Setează ca principal',
    verify: 'Verifică',
    remove: 'Elimină',
    keep: 'Păstrează',
    removeAsk: 'Elimini {v}?',
    lostEmail: 'Nu mai am acces la această adresă',
    lostPhone: 'Nu mai am acces la acest număr',
    resumeCode: 'Introdu codul',
    cancelChange: 'Anulează modificarea',
    waits: 'Echipa de asistență a cerut această modificare. Dacă nu o oprești, intră în vigoare la: {t}.',
    stop: 'Oprește',
    back: 'Înapoi',

    saving: 'Se salvează…',
    'now-primary': 'Contactul principal este acum {v}.',
    'now-removed': '{v} a fost eliminat.',
    'now-added': '{v} a fost adăugat.',
    'now-verified': '{v} este acum verificat.',
    'now-changed': 'S-a schimbat în {v}.',
    'now-cancelled': 'Modificarea a fost anulată. Nu s-a schimbat nimic.',

    'last-verified': 'Acesta este ultimul contact verificat al contului tău. Ca să îl elimini, adaugă mai întâi altul.',
    'last-login': 'Te conectezi cu acest contact. Ca să îl elimini, adaugă mai întâi altul cu care te poți conecta.',
    primary: 'Ca să elimini acest contact, setează mai întâi altul ca principal.',
    'too-many-contacts': 'Ai deja numărul maxim permis. Elimină mai întâi unul.',
    'contact-not-verified': 'Nu este încă verificat. Verifică-l mai întâi.',
    'not-allowed': 'Nu este permis aici.',
    frozen: 'Pentru siguranța contului tău, nu se poate modifica nimic până la: {t}.',

    activity: 'Activitate recentă',
    activityNone: 'Nu s-a întâmplat încă nimic.',
    activityMore: 'Afișează mai mult',
    ...roDid,
    unnamed: 'un contact',
    network: 'rețeaua {v}',
    'by-link': 'printr-un link',
    'by-support': 'de echipa de asistență',
    'by-site': 'de site',

    signInAgain: 'Conectează-te din nou',
    'step-up-required': 'Deconectează-te și conectează-te din nou, apoi revino aici.',

    stepUp: 'Confirmă-ți identitatea',
    stepUpText: 'Pentru siguranța ta, conectează-te din nou ca să modifici asta.',
    notNow: 'Nu acum',
    signedOut: 'Sesiunea ta s-a încheiat',
    signedOutText: 'Conectează-te și poți continua de unde ai rămas.',
    goOn: 'Continuă',
  },
};

registerList(roList);
