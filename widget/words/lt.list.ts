// Owns the Lithuanian words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './lt.common.ts';
import type { ListPack } from './pack.ts';
import { ltDid } from './lt.activity.ts';
import { registerList } from './language-registry.ts';

/** Lithuanian for lists. */
export const ltList: ListPack = {
  lang: 'lt',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'Šiuo metu nepasiekiama. Bandykite dar kartą po akimirkos.',

    listEmail: 'El. pašto adresai',
    listPhone: 'Telefono numeriai',
    noneEmail: 'El. pašto adreso dar nėra.',
    nonePhone: 'Telefono numerio dar nėra.',
    addEmail: 'Pridėti el. pašto adresą',
    addPhone: 'Pridėti telefono numerį',

    badgePrimary: 'Pagrindinis',
    badgeVerified: 'Patvirtintas',
    badgeUnverified: 'Nepatvirtintas',
    badgeWaiting: 'Laukia patvirtinimo',
    'type-home': 'Namų',
    'type-work': 'Darbo',
    'type-mobile': 'Mobilusis',
    'type-other': 'Kitas',
    'type-recovery': 'Tik atkūrimui',
    managed: 'Tvarko jūsų prisijungimo paslauga. Keiskite ten.',

    menu: '{v} veiksmai',
    change: 'Keisti',
    makePrimary: 'Nustatyti pagrindiniu',
    verify: 'Patvirtinti',
    remove: 'Pašalinti',
    keep: 'Palikti',
    removeAsk: 'Pašalinti {v}?',
    lostEmail: 'Nebeturiu prieigos prie šio adreso',
    lostPhone: 'Nebeturiu prieigos prie šio numerio',
    resumeCode: 'Įvesti kodą',
    cancelChange: 'Atšaukti keitimą',
    waits: 'Šio keitimo paprašė palaikymo komanda. Jei jo nesustabdysite, įsigalios: {t}.',
    stop: 'Sustabdyti',
    back: 'Atgal',

    saving: 'Įrašoma…',
    'now-primary': 'Dabar {v} yra pagrindinis.',
    'now-removed': '{v} pašalintas.',
    'now-added': '{v} pridėtas.',
    'now-verified': 'Dabar {v} yra patvirtintas.',
    'now-changed': 'Pakeista į {v}.',
    'now-cancelled': 'Keitimas atšauktas. Niekas nepasikeitė.',

    'last-verified':
      'Tai paskutinis patvirtintas jūsų paskyros kontaktas. Kad galėtumėte jį pašalinti, pridėkite kitą.',
    'last-login':
      'Juo prisijungiate. Kad galėtumėte jį pašalinti, pirmiausia pridėkite kitą, kuriuo galėsite prisijungti.',
    primary: 'Kad galėtumėte jį pašalinti, pirmiausia nustatykite kitą pagrindiniu.',
    'too-many-contacts': 'Jau turite didžiausią leidžiamą skaičių. Pirmiausia vieną pašalinkite.',
    'contact-not-verified': 'Dar nepatvirtinta. Pirmiausia patvirtinkite.',
    'not-allowed': 'Čia tai neleidžiama.',
    frozen: 'Jūsų paskyros saugumui nieko negalima keisti iki: {t}.',

    activity: 'Naujausi veiksmai',
    activityNone: 'Dar nieko neįvyko.',
    activityMore: 'Rodyti daugiau',
    ...ltDid,
    unnamed: 'kontaktas',
    network: 'tinklas {v}',
    'by-link': 'per nuorodą',
    'by-support': 'atliko palaikymo komanda',
    'by-site': 'atliko svetainė',

    signInAgain: 'Prisijungti iš naujo',
    'step-up-required': 'Atsijunkite, prisijunkite iš naujo ir grįžkite čia.',

    stepUp: 'Patvirtinkite, kad tai jūs',
    stepUpText: 'Jūsų saugumui, norėdami tai pakeisti, prisijunkite iš naujo.',
    notNow: 'Ne dabar',
    signedOut: 'Seansas baigėsi',
    signedOutText: 'Prisijunkite ir galėsite tęsti nuo tos vietos, kurioje sustojote.',
    goOn: 'Tęsti',
  },
};

registerList(ltList);
