// Owns the Latvian words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './lv.common.ts';
import type { ListPack } from './pack.ts';
import { lvDid } from './lv.activity.ts';
import { registerList } from './language-registry.ts';

/** Latvian for lists. */
export const lvList: ListPack = {
  lang: 'lv',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'Pašlaik tas nav pieejams. Pēc brīža mēģiniet vēlreiz.',

    listEmail: 'E-pasta adreses',
    listPhone: 'Tālruņa numuri',
    noneEmail: 'Vēl nav nevienas e-pasta adreses.',
    nonePhone: 'Vēl nav neviena tālruņa numura.',
    addEmail: 'Pievienot e-pasta adresi',
    addPhone: 'Pievienot tālruņa numuru',

    badgePrimary: 'Galvenais',
    badgeVerified: 'Verificēts',
    badgeUnverified: 'Nav verificēts',
    badgeWaiting: 'Gaida apstiprinājumu',
    'type-home': 'Mājas',
    'type-work': 'Darbs',
    'type-mobile': 'Mobilais',
    'type-other': 'Cits',
    'type-recovery': 'Tikai atkopšanai',
    managed: 'To pārvalda jūsu pierakstīšanās pakalpojums. Mainiet to tur.',

    menu: 'Darbības: {v}',
    change: 'Mainīt',
    makePrimary: 'Iestatīt par galveno',
    verify: 'Verificēt',
    remove: 'Noņemt',
    keep: 'Paturēt',
    removeAsk: 'Vai noņemt {v}?',
    lostEmail: 'Man vairs nav piekļuves šai adresei',
    lostPhone: 'Man vairs nav piekļuves šim numuram',
    resumeCode: 'Ievadīt kodu',
    cancelChange: 'Atcelt maiņu',
    waits: 'Šo maiņu pieprasīja atbalsta dienests. Ja jūs to neapturēsiet, tā stāsies spēkā: {t}.',
    stop: 'Apturēt',
    back: 'Atpakaļ',

    saving: 'Notiek saglabāšana…',
    'now-primary': 'Galvenais kontakts tagad ir {v}.',
    'now-removed': 'Noņemts kontakts {v}.',
    'now-added': 'Pievienots kontakts {v}.',
    'now-verified': 'Kontakts {v} tagad ir verificēts.',
    'now-changed': 'Mainīts uz {v}.',
    'now-cancelled': 'Maiņa ir atcelta. Nekas nav mainījies.',

    'last-verified': 'Šis ir pēdējais verificētais jūsu konta kontakts. Lai to noņemtu, vispirms pievienojiet citu.',
    'last-login': 'Ar to jūs pierakstāties. Lai to noņemtu, vispirms pievienojiet citu, ar ko varat pierakstīties.',
    primary: 'Lai to noņemtu, vispirms iestatiet par galveno citu.',
    'too-many-contacts': 'Jums jau ir lielākais atļautais skaits. Vispirms noņemiet vienu.',
    'contact-not-verified': 'Tas vēl nav verificēts. Vispirms verificējiet to.',
    'not-allowed': 'Šeit tas nav atļauts.',
    frozen: 'Jūsu konta drošības labad neko nevar mainīt līdz šim laikam: {t}.',

    activity: 'Pēdējās darbības',
    activityNone: 'Vēl nekas nav noticis.',
    activityMore: 'Rādīt vairāk',
    ...lvDid,
    unnamed: 'kontakts',
    network: 'tīkls {v}',
    'by-link': 'ar saiti',
    'by-support': 'veica atbalsta dienests',
    'by-site': 'veica vietne',

    signInAgain: 'Pierakstīties vēlreiz',
    'step-up-required': 'Izrakstieties un pierakstieties vēlreiz, pēc tam atgriezieties šeit.',

    stepUp: 'Apstipriniet, ka tas esat jūs',
    stepUpText: 'Jūsu drošības labad pierakstieties vēlreiz, lai to mainītu.',
    notNow: 'Ne tagad',
    signedOut: 'Sesija ir beigusies',
    signedOutText: 'Pierakstieties, un varēsiet turpināt no tās pašas vietas.',
    goOn: 'Turpināt',
  },
};

registerList(lvList);
