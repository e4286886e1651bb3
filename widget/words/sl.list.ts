// Owns the Slovenian words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './sl.common.ts';
import type { ListPack } from './pack.ts';
import { slDid } from './sl.activity.ts';
import { registerList } from './language-registry.ts';

/** Slovenian for lists. */
export const slList: ListPack = {
  lang: 'sl',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'To trenutno ni na voljo. Poskusite znova čez nekaj časa.',

    listEmail: 'E-poštni naslovi',
    listPhone: 'Telefonske številke',
    noneEmail: 'E-poštnega naslova še ni.',
    nonePhone: 'Telefonske številke še ni.',
    addEmail: 'Dodaj e-poštni naslov',
    addPhone: 'Dodaj telefon',

    badgePrimary: 'Glavni stik',
    badgeVerified: 'Potrjeno',
    badgeUnverified: 'Ni potrjeno',
    badgeWaiting: 'Čaka na potrditev',
    'type-home': 'Doma',
    'type-work': 'Služba',
    'type-mobile': 'Mobilni telefon',
    'type-other': 'Drugo',
    'type-recovery': 'Samo za obnovitev',
    managed: 'Izhaja iz načina prijave. Spremenite tam.',

    menu: 'Dejanja za {v}',
    change: 'Spremeni',
    makePrimary: 'Nastavi kot glavni',
    verify: 'Potrdi',
    remove: 'Odstrani',
    keep: 'Obdrži',
    removeAsk: 'Odstraniti {v}?',
    lostEmail: 'Nimam več dostopa do tega naslova',
    lostPhone: 'Nimam več dostopa do te številke',
    resumeCode: 'Vnesi kodo',
    cancelChange: 'Prekliči spremembo',
    waits: 'To spremembo je zahtevala podpora. Če je ne ustavite, bo izvedena: {t}.',
    stop: 'Ustavi',
    back: 'Nazaj',

    saving: 'Shranjevanje…',
    'now-primary': '{v} je zdaj glavni stik.',
    'now-removed': 'Odstranjeno: {v}.',
    'now-added': 'Dodano: {v}.',
    'now-verified': 'Potrjeno: {v}.',
    'now-changed': 'Spremenjeno v {v}.',
    'now-cancelled': 'Sprememba je preklicana. Nič se ni spremenilo.',

    'last-verified': 'To je zadnji potrjeni stik vašega računa. Če ga želite odstraniti, najprej dodajte drugega.',
    'last-login':
      'S tem stikom se prijavljate. Če ga želite odstraniti, najprej dodajte drugega, s katerim se lahko prijavite.',
    primary: 'Če ga želite odstraniti, najprej nastavite drug stik kot glavni.',
    'too-many-contacts': 'Več jih ni mogoče dodati. Najprej kaj odstranite.',
    'contact-not-verified': 'Ta stik še ni potrjen. Najprej ga potrdite.',
    'not-allowed': 'To tukaj ni dovoljeno.',
    frozen: 'Da zaščitimo vaš račun, ni mogoče ničesar spremeniti. To velja do: {t}.',

    activity: 'Nedavna dejavnost',
    activityNone: 'Nič se še ni zgodilo.',
    activityMore: 'Pokaži več',
    ...slDid,
    unnamed: 'stik',
    network: 'omrežje {v}',
    'by-link': 's povezavo',
    'by-support': 'prek podpore',
    'by-site': 'prek spletnega mesta',

    signInAgain: 'Prijavi se znova',
    'step-up-required': 'Odjavite se, znova se prijavite in se vrnite sem.',

    stepUp: 'Potrdite, da ste to vi',
    stepUpText: 'Zaradi varnosti se za to spremembo prijavite znova.',
    notNow: 'Ne zdaj',
    signedOut: 'Odjavljeni ste',
    signedOutText: 'Prijavite se in nadaljujte tam, kjer ste končali.',
    goOn: 'Nadaljuj',
  },
};

registerList(slList);
