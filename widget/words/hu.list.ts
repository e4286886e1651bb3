// Owns the Hungarian words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './hu.common.ts';
import type { ListPack } from './pack.ts';
import { huDid } from './hu.activity.ts';
import { registerList } from './language-registry.ts';

/** Hungarian for lists. */
export const huList: ListPack = {
  lang: 'hu',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'Ez most nem érhető el. Próbálja újra kicsit később.',

    listEmail: 'E-mail-címek',
    listPhone: 'Telefonszámok',
    noneEmail: 'Még nincs e-mail-cím.',
    nonePhone: 'Még nincs telefonszám.',
    addEmail: 'E-mail-cím hozzáadása',
    addPhone: 'Telefonszám hozzáadása',

    badgePrimary: 'Elsődleges',
    badgeVerified: 'Igazolt',
    badgeUnverified: 'Nem igazolt',
    badgeWaiting: 'Megerősítésre vár',
    'type-home': 'Otthoni',
    'type-work': 'Munkahelyi',
    'type-mobile': 'Mobil',
    'type-other': 'Egyéb',
    'type-recovery': 'Csak helyreállításhoz',
    managed: 'A bejelentkezési szolgáltatás kezeli. Ott módosítsa.',

    menu: 'Műveletek: {v}',
    change: 'Módosítás',
    makePrimary: 'Legyen elsődleges',
    verify: 'Igazolás',
    remove: 'Eltávolítás',
    keep: 'Megtartás',
    removeAsk: 'Eltávolítja ezt: {v}?',
    lostEmail: 'Ez a cím már nincs a birtokomban',
    lostPhone: 'Ez a szám már nincs a birtokomban',
    resumeCode: 'Kód beírása',
    cancelChange: 'Módosítás elvetése',
    waits: 'Az ügyfélszolgálat kérte ezt a módosítást. Ha nem állítja le, ekkor lép életbe: {t}.',
    stop: 'Leállítás',
    back: 'Vissza',

    saving: 'Mentés…',
    'now-primary': 'Mostantól elsődleges: {v}.',
    'now-removed': 'Eltávolítva: {v}.',
    'now-added': 'Hozzáadva: {v}.',
    'now-verified': 'Igazolva: {v}.',
    'now-changed': 'Módosítva erre: {v}.',
    'now-cancelled': 'A módosítást elvetettük. Semmi sem változott.',

    'last-verified': 'Ez a fiókja utolsó igazolt elérhetősége. Az eltávolításához előbb adjon hozzá másikat.',
    'last-login': 'Ezzel jelentkezik be. Az eltávolításához előbb adjon hozzá másikat, amellyel be tud jelentkezni.',
    primary: 'Az eltávolításához előbb tegyen egy másikat elsődlegessé.',
    'too-many-contacts': 'Már elérte a megengedett számot. Először távolítson el egyet.',
    'contact-not-verified': 'Ez még nincs igazolva. Először igazolja.',
    'not-allowed': 'Ez itt nem engedélyezett.',
    frozen: 'A fiókja biztonsága érdekében semmi sem módosítható eddig: {t}.',

    activity: 'Legutóbbi tevékenységek',
    activityNone: 'Még nem történt semmi.',
    activityMore: 'Továbbiak',
    ...huDid,
    unnamed: 'egy elérhetőség',
    network: 'hálózat: {v}',
    'by-link': 'linkkel',
    'by-support': 'az ügyfélszolgálat által',
    'by-site': 'a webhely által',

    signInAgain: 'Újbóli bejelentkezés',
    'step-up-required': 'Jelentkezzen ki, majd be újra, aztán jöjjön vissza ide.',

    stepUp: 'Igazolja, hogy Ön az',
    stepUpText: 'A biztonsága érdekében a módosításhoz jelentkezzen be újra.',
    notNow: 'Most nem',
    signedOut: 'Kijelentkeztettük Önt',
    signedOutText: 'Jelentkezzen be, és ott folytathatja, ahol abbahagyta.',
    goOn: 'Tovább',
  },
};

registerList(huList);
