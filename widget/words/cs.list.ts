// Owns the Czech words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './cs.common.ts';
import type { ListPack } from './pack.ts';
import { csDid } from './cs.activity.ts';
import { registerList } from './language-registry.ts';

/** Czech for lists. */
export const csList: ListPack = {
  lang: 'cs',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'Teď to není k dispozici. Zkuste to za chvíli znovu.',

    listEmail: 'E-mailové adresy',
    listPhone: 'Telefonní čísla',
    noneEmail: 'Zatím tu není žádná e-mailová adresa.',
    nonePhone: 'Zatím tu není žádné telefonní číslo.',
    addEmail: 'Přidat e-mailovou adresu',
    addPhone: 'Přidat telefonní číslo',

    badgePrimary: 'Hlavní',
    badgeVerified: 'Ověřeno',
    badgeUnverified: 'Neověřeno',
    badgeWaiting: 'Čeká na potvrzení',
    'type-home': 'Domů',
    'type-work': 'Práce',
    'type-mobile': 'Mobil',
    'type-other': 'Jiné',
    'type-recovery': 'Jen pro obnovení',
    managed: 'Vychází ze způsobu přihlášení. Změňte to tam.',

    menu: 'Akce pro {v}',
    change: 'Změnit',
    makePrimary: 'Nastavit jako hlavní',
    verify: 'Ověřit',
    remove: 'Odebrat',
    keep: 'Ponechat',
    removeAsk: 'Odebrat {v}?',
    lostEmail: 'K této adrese už nemám přístup',
    lostPhone: 'K tomuto číslu už nemám přístup',
    resumeCode: 'Zadat kód',
    cancelChange: 'Zrušit změnu',
    waits: 'O tuto změnu požádala podpora. Provede se {t}, pokud ji nezastavíte.',
    stop: 'Zastavit',
    back: 'Zpět',

    saving: 'Ukládání…',
    'now-primary': '{v} je teď hlavní kontakt.',
    'now-removed': 'Odebráno: {v}.',
    'now-added': 'Přidáno: {v}.',
    'now-verified': 'Ověřeno: {v}.',
    'now-changed': 'Změněno na {v}.',
    'now-cancelled': 'Změna je zrušená. Nic se nezměnilo.',

    'last-verified': 'Toto je poslední ověřený kontakt vašeho účtu. Pokud ho chcete odebrat, přidejte nejdřív jiný.',
    'last-login':
      'Tímto kontaktem se přihlašujete. Pokud ho chcete odebrat, přidejte nejdřív jiný, kterým se dá přihlásit.',
    primary: 'Pokud ho chcete odebrat, nastavte nejdřív jako hlavní jiný kontakt.',
    'too-many-contacts': 'Další už nelze přidat. Nejdřív něco odeberte.',
    'contact-not-verified': 'Tento kontakt zatím není ověřený. Nejdřív ho ověřte.',
    'not-allowed': 'Tady to není dovoleno.',
    frozen: 'Abychom ochránili váš účet, nelze do {t} nic změnit.',

    activity: 'Poslední aktivita',
    activityNone: 'Zatím se nic nestalo.',
    activityMore: 'Zobrazit další',
    ...csDid,
    unnamed: 'kontakt',
    network: 'síť {v}',
    'by-link': 'odkazem',
    'by-support': 'podporou',
    'by-site': 'webem',

    signInAgain: 'Přihlásit se znovu',
    'step-up-required': 'Odhlaste se, znovu se přihlaste a vraťte se sem.',

    stepUp: 'Potvrďte, že jste to vy',
    stepUpText: 'Z bezpečnostních důvodů se pro tuto změnu přihlaste znovu.',
    notNow: 'Teď ne',
    signedOut: 'Došlo k odhlášení',
    signedOutText: 'Přihlaste se a můžete pokračovat na stejném místě.',
    goOn: 'Pokračovat',
  },
};

registerList(csList);
