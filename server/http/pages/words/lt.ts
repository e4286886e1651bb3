// Owns the Lithuanian words of our pages. Not the English ones: en.ts.
import type { Words } from './en.ts';

export const lt: Words = {
  lang: 'lt',
  dir: 'ltr',
  portal: { title: 'Administravimo portalas', noScript: 'Administravimo portalui reikia „JavaScript“.' },
  account: {
    title: 'Jūsų paskyra',
    back: ({ service }) => `Grįžti: ${service}`,
    signIn: 'Prisijungti',
    signInText: 'Prisijunkite, kad matytumėte ir keistumėte savo el. pašto adresus ir telefono numerius.',
    signOut: 'Atsijungti',
    signedOut: 'Esate atsijungę',
    refused: 'Prisijungti nepavyko',
    noScript: 'Šiam puslapiui reikia „JavaScript“.',
  },
  confirm: {
    title: { email: 'Patvirtinti šį el. pašto adresą?', phone: 'Patvirtinti šį telefono numerį?' },
    becomes: {
      email: ({ value, service }) => `${value} taps jūsų „${service}“ paskyros el. pašto adresu.`,
      phone: ({ value, service }) => `${value} taps jūsų „${service}“ paskyros telefono numeriu.`,
    },
    primary: {
      email: ({ value, service }) => `${value} taps pagrindiniu jūsų „${service}“ paskyros el. pašto adresu.`,
      phone: ({ value, service }) => `${value} taps pagrindiniu jūsų „${service}“ paskyros telefono numeriu.`,
    },
    replacesAll: {
      email: ({ value, service }) => `${value} pakeičia visus kitus jūsų „${service}“ paskyros el. pašto adresus.`,
      phone: ({ value, service }) => `${value} pakeičia visus kitus jūsų „${service}“ paskyros telefono numerius.`,
    },
    replaces: {
      email: ({ value, old, service }) => `${value} pakeičia ${old} kaip jūsų „${service}“ paskyros el. pašto adresas.`,
      phone: ({ value, old, service }) => `${value} pakeičia ${old} kaip jūsų „${service}“ paskyros telefono numeris.`,
    },
    added: {
      email: ({ value, service }) => `${value} bus pridėtas prie jūsų „${service}“ paskyros.`,
      phone: ({ value, service }) => `${value} bus pridėtas prie jūsų „${service}“ paskyros.`,
    },
    account: 'Paskyra',
    asked: 'Užklausa pateikta',
    place: 'Vieta',
    button: 'Patvirtinti',
    report: 'Aš to neprašiau',
    merges: ({ service }) =>
      `Jį jau naudoja kita „${service}“ paskyra. Abi paskyros taps viena, ir to anuliuoti nebus galima.`,
    warning: 'Patvirtinkite tik tuo atveju, jei tai jūsų prašymas.',
  },
  approve: {
    title: 'Leisti šį keitimą?',
    button: 'Leisti',
    warning: 'Leiskite tik tuo atveju, jei tai jūsų prašymas.',
  },
  confirmed: { title: 'Patvirtinta', text: 'Galite uždaryti šį puslapį.' },
  approved: {
    title: 'Leista',
    text: 'Galite uždaryti šį puslapį. Keitimas bus atliktas, kai bus patvirtintas ir naujasis adresas.',
  },
  waits: {
    title: 'Patvirtinta',
    text: (date) =>
      `Šio keitimo paprašė palaikymo komanda. Jei jis nebus sustabdytas, įsigalios: ${date}. Jis įsigalios iš karto, jei prisijungsite ir dar kartą atidarysite nuorodą arba jei leisite tai iš vieno iš dabartinių kontaktų.`,
  },
  otherAccount: 'Čia prisijungta prie kitos paskyros. Šis keitimas priklauso paskyrai, kuri jo paprašė.',
  relay: {
    title: 'Įveskite šį kodą ten, kur pradėjote',
    text: 'Grįžkite į puslapį, kuriame prašėte keitimo, ir įveskite kodą ten.',
    minutes: (n) => {
      switch (new Intl.PluralRules('lt').select(n)) {
        case 'one':
          return `Kodas galioja ${n} minutę.`;
        case 'few':
          return `Kodas galioja ${n} minutes.`;
        case 'many':
          return `Kodas galioja ${n} minutės.`;
        case 'zero':
        case 'two':
        case 'other':
          return `Kodas galioja ${n} minučių.`;
      }
    },
    warning: ({ service }) => `Niekam jo neatskleiskite. „${service}“ niekada jo neprašys telefonu ar pranešimu.`,
  },
  reported: {
    title: 'Dėkojame, kad pranešėte',
    text: 'Niekas nepakeista. Užklausa atšaukta ir ta paskyra kol kas negali naudoti šio adreso.',
  },
  stopped: {
    title: 'Keitimas sustabdytas',
    text: 'Niekas nepakeista. Visi įrenginiai atjungti nuo paskyros ir kol kas joje nieko keisti negalima. Prisijunkite iš naujo ir, jei turite slaptažodį, pakeiskite jį.',
  },
  undo: {
    stop: {
      title: 'Sustabdyti šį keitimą?',
      text: {
        email: 'Kažkas, kas yra prisijungęs prie jūsų paskyros, nori pakeisti jos el. pašto adresus.',
        phone: 'Kažkas, kas yra prisijungęs prie jūsų paskyros, nori pakeisti jos telefono numerius.',
      },
      button: 'Sustabdyti: tai ne aš',
    },
    restore: {
      title: 'Anuliuoti šį keitimą?',
      text: {
        email: 'Jūsų paskyros el. pašto adresai vėl bus tokie, kokie buvo anksčiau.',
        phone: 'Jūsų paskyros telefono numeriai vėl bus tokie, kokie buvo anksčiau.',
      },
      button: 'Anuliuoti keitimą',
    },
    freeze: {
      title: 'Stabdyti šios paskyros keitimus?',
      text: {
        email:
          'El. pašto adresai liks tokie, kokie yra dabar, ir kurį laiką nieko daugiau nebus galima keisti. Paskyros savininkas pranešė, kad šio adreso nebenaudoja.',
        phone:
          'Telefono numeriai liks tokie, kokie yra dabar, ir kurį laiką nieko daugiau nebus galima keisti. Paskyros savininkas pranešė, kad šio numerio nebenaudoja.',
      },
      button: 'Stabdyti keitimus',
    },
    brake: {
      title: 'Stabdyti šios paskyros keitimus?',
      text: {
        email: 'Dvi paskyros tapo viena. Taip ir liks, bet kurį laiką joje nieko daugiau nebus galima keisti.',
        phone: 'Dvi paskyros tapo viena. Taip ir liks, bet kurį laiką joje nieko daugiau nebus galima keisti.',
      },
      button: 'Stabdyti keitimus',
    },
    byStaff: {
      email: 'Šios paslaugos palaikymo komanda paprašė pakeisti jūsų paskyros el. pašto adresus.',
      phone: 'Šios paslaugos palaikymo komanda paprašė pakeisti jūsų paskyros telefono numerius.',
    },
    effect: 'Visi įrenginiai bus atjungti nuo paskyros ir kurį laiką joje nieko nebus galima keisti.',
    target: { email: 'Naujas adresas', phone: 'Naujas numeris' },
    back: 'Grąžinama',
    gone: 'Pašalinama',
    when: 'Kada',
  },
  late: {
    title: 'Keitimas jau atliktas',
    text: 'Jei tai ne jūs, atidarykite naujesnį pranešimą apie jį ir anuliuokite keitimą ten. Jei tokio pranešimo neturite, dabar pat prisijunkite ir patikrinkite savo paskyrą arba kreipkitės pagalbos.',
  },
  undone: {
    stop: 'Keitimas sustabdytas',
    restore: 'Viskas vėl taip, kaip buvo',
    freeze: 'Keitimai sustabdyti',
    brake: 'Keitimai sustabdyti',
    text: 'Visi įrenginiai atjungti nuo paskyros. Dabar prisijunkite iš naujo ir, jei turite slaptažodį, pakeiskite jį.',
    frozenFor: (life: string) => `Neprisijungus iš naujo, paskyroje nieko negalima keisti. Trukmė: ${life}.`,
  },
  used: { title: 'Ši nuoroda jau panaudota', text: 'Čia daugiau nieko daryti nereikia.' },
  expired: { title: 'Ši nuoroda nebegalioja', text: 'Paprašykite naujos ten, kur pradėjote.' },
  superseded: { title: 'Išsiųsta naujesnė nuoroda', text: 'Naudokite naujausią pranešimą.' },
  closed: {
    title: 'Ši užklausa baigta',
    text: 'Ji buvo atšaukta, pakeista kita arba sustabdyta. Jei keitimo vis dar norite, pradėkite iš naujo.',
  },
  frozen: {
    title: 'Dabar nieko negalima keisti',
    text: 'Kažkas paprašė mūsų sustabdyti šios paskyros keitimus. Norėdami tęsti, prisijunkite iš naujo arba palaukite iki rytojaus.',
  },
  taken: { title: 'To naudoti negalima', text: 'Grįžkite ten, kur pradėjote, ir įveskite ką nors kita.' },
  unknown: {
    title: 'Ši nuoroda neveikia',
    text: 'Galbūt trūksta jos dalies. Atidarykite ją iš pranešimo dar kartą arba nukopijuokite visą.',
  },
  elsewhere: {
    title: 'Atidarykite nuorodą dar kartą',
    text: 'Mygtukas buvo paspaustas ne šiame puslapyje. Dar kartą atidarykite pranešime esančią nuorodą.',
  },
  broken: { title: 'Įvyko klaida', text: 'Niekas nepakeista. Po akimirkos atidarykite nuorodą dar kartą.' },
  help: 'Gauti pagalbos',
  reference: (id) => `Numeris: ${id}`,
};
