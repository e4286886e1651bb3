// Owns the Slovak words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './sk.common.ts';
import type { ListPack } from './pack.ts';
import { skDid } from './sk.activity.ts';
import { registerList } from './language-registry.ts';

/** Slovak for lists. */
export const skList: ListPack = {
  lang: 'sk',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'Teraz to nie je k dispozícii. Skúste to o chvíľu znova.',

    listEmail: 'E-mailové adresy',
    listPhone: 'Telefónne čísla',
    noneEmail: 'Zatiaľ tu nie je žiadna e-mailová adresa.',
    nonePhone: 'Zatiaľ tu nie je žiadne telefónne číslo.',
    addEmail: 'Pridať e-mailovú adresu',
    addPhone: 'Pridať telefónne číslo',

    badgePrimary: 'Hlavný kontakt',
    badgeVerified: 'Overené',
    badgeUnverified: 'Neoverené',
    badgeWaiting: 'Čaká na potvrdenie',
    'type-home': 'Domov',
    'type-work': 'Práca',
    'type-mobile': 'Mobil',
    'type-other': 'Iné',
    'type-recovery': 'Iba na obnovenie',
    managed: 'Vychádza zo spôsobu prihlásenia. Zmeňte to tam.',

    menu: 'Akcie pre {v}',
    change: 'Zmeniť',
    makePrimary: 'Nastaviť ako hlavný',
    verify: 'Overiť',
    remove: 'Odstrániť',
    keep: 'Ponechať',
    removeAsk: 'Odstrániť {v}?',
    lostEmail: 'K tejto adrese už nemám prístup',
    lostPhone: 'K tomuto číslu už nemám prístup',
    resumeCode: 'Zadať kód',
    cancelChange: 'Zrušiť zmenu',
    waits: 'O túto zmenu požiadala podpora. Vykoná sa {t}, ak ju nezastavíte.',
    stop: 'Zastaviť',
    back: 'Späť',

    saving: 'Ukladá sa…',
    'now-primary': '{v} je teraz hlavný kontakt.',
    'now-removed': 'Odstránené: {v}.',
    'now-added': 'Pridané: {v}.',
    'now-verified': 'Overené: {v}.',
    'now-changed': 'Zmenené na {v}.',
    'now-cancelled': 'Zmena je zrušená. Nič sa nezmenilo.',

    'last-verified': 'Toto je posledný overený kontakt vášho účtu. Ak ho chcete odstrániť, najprv pridajte iný.',
    'last-login':
      'Týmto kontaktom sa prihlasujete. Ak ho chcete odstrániť, najprv pridajte iný, ktorým sa dá prihlásiť.',
    primary: 'Ak ho chcete odstrániť, najprv nastavte ako hlavný iný kontakt.',
    'too-many-contacts': 'Viac sa už pridať nedá. Najprv niečo odstráňte.',
    'contact-not-verified': 'Tento kontakt zatiaľ nie je overený. Najprv ho overte.',
    'not-allowed': 'Tu to nie je dovolené.',
    frozen: 'Aby sme ochránili váš účet, do {t} sa nedá nič zmeniť.',

    activity: 'Nedávna aktivita',
    activityNone: 'Zatiaľ sa nič nestalo.',
    activityMore: 'Zobraziť viac',
    ...skDid,
    unnamed: 'kontakt',
    network: 'sieť {v}',
    'by-link': 'odkazom',
    'by-support': 'podporou',
    'by-site': 'webom',

    signInAgain: 'Prihlásiť sa znova',
    'step-up-required': 'Odhláste sa, znova sa prihláste a vráťte sa sem.',

    stepUp: 'Potvrďte, že ste to vy',
    stepUpText: 'Z bezpečnostných dôvodov sa pre túto zmenu prihláste znova.',
    notNow: 'Teraz nie',
    signedOut: 'Došlo k odhláseniu',
    signedOutText: 'Prihláste sa a môžete pokračovať na tom istom mieste.',
    goOn: 'Pokračovať',
  },
};

registerList(skList);
