// Owns the Finnish words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './fi.common.ts';
import type { ListPack } from './pack.ts';
import { fiDid } from './fi.activity.ts';
import { registerList } from './language-registry.ts';

/** Finnish for lists. */
export const fiList: ListPack = {
  lang: 'fi',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'Tämä ei ole juuri nyt käytettävissä. Yritä hetken kuluttua uudelleen.',

    listEmail: 'Sähköpostiosoitteet',
    listPhone: 'Puhelinnumerot',
    noneEmail: 'Sähköpostiosoitetta ei ole vielä.',
    nonePhone: 'Puhelinnumeroa ei ole vielä.',
    addEmail: 'Lisää sähköpostiosoite',
    addPhone: 'Lisää puhelinnumero',

    badgePrimary: 'Ensisijainen',
    badgeVerified: 'Varmennettu',
    badgeUnverified: 'Ei varmennettu',
    badgeWaiting: 'Odottaa vahvistusta',
    'type-home': 'Koti',
    'type-work': 'Työ',
    'type-mobile': 'Matkapuhelin',
    'type-other': 'Muu',
    'type-recovery': 'Vain palautusta varten',
    managed: 'Tieto tulee kirjautumistavastasi. Vaihda se siellä.',

    menu: 'Toiminnot: {v}',
    change: 'Vaihda',
    makePrimary: 'Aseta ensisijaiseksi',
    verify: 'Varmenna',
    remove: 'Poista',
    keep: 'Säilytä',
    removeAsk: 'Poistetaanko {v}?',
    lostEmail: 'Osoite ei ole enää käytössäni',
    lostPhone: 'Numero ei ole enää käytössäni',
    resumeCode: 'Anna koodi',
    cancelChange: 'Peruuta muutos',
    waits: 'Tuki on pyytänyt tätä muutosta. Se tulee voimaan {t}, ellet pysäytä sitä.',
    stop: 'Pysäytä',
    back: 'Takaisin',

    saving: 'Tallennetaan…',
    'now-primary': '{v} on nyt ensisijainen.',
    'now-removed': '{v} on poistettu.',
    'now-added': '{v} on lisätty.',
    'now-verified': '{v} on nyt varmennettu.',
    'now-changed': 'Uusi yhteystieto: {v}.',
    'now-cancelled': 'Muutos peruutettiin. Mikään ei ole muuttunut.',

    'last-verified': 'Tämä on tilisi viimeinen varmennettu yhteystieto. Jos haluat poistaa sen, lisää ensin toinen.',
    'last-login': 'Kirjaudut sisään tällä. Jos haluat poistaa sen, lisää ensin toinen, jolla voit kirjautua sisään.',
    primary: 'Jos haluat poistaa tämän, aseta ensin toinen ensisijaiseksi.',
    'too-many-contacts': 'Sinulla on jo sallittu enimmäismäärä. Poista ensin jokin.',
    'contact-not-verified': 'Tätä ei ole vielä varmennettu. Varmenna se ensin.',
    'not-allowed': 'Tämä ei ole sallittua täällä.',
    frozen: 'Tilisi suojaamiseksi mitään ei voi muuttaa {t} asti.',

    activity: 'Viimeisimmät tapahtumat',
    activityNone: 'Tapahtumia ei ole vielä.',
    activityMore: 'Näytä lisää',
    ...fiDid,
    unnamed: 'yhteystieto',
    network: 'verkko {v}',
    'by-link': 'linkillä',
    'by-support': 'tuen tekemä',
    'by-site': 'sivuston tekemä',

    signInAgain: 'Kirjaudu uudelleen',
    'step-up-required': 'Kirjaudu ulos ja takaisin sisään ja palaa sitten tänne.',

    stepUp: 'Vahvista henkilöllisyytesi',
    stepUpText: 'Kirjaudu turvallisuutesi vuoksi uudelleen sisään ennen tätä muutosta.',
    notNow: 'Ei nyt',
    signedOut: 'Sinut on kirjattu ulos',
    signedOutText: 'Kirjaudu sisään, niin voit jatkaa siitä, mihin jäit.',
    goOn: 'Jatka',
  },
};

registerList(fiList);
