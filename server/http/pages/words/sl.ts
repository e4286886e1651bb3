// Owns the Slovenian words of our pages. Not the English ones: en.ts.
import type { Words } from './en.ts';

/** Slovenian. */
export const sl: Words = {
  lang: 'sl',
  dir: 'ltr',
  portal: { title: 'Skrbniški portal', noScript: 'Skrbniški portal zahteva JavaScript.' },
  account: {
    title: 'Vaš račun',
    back: ({ service }) => `Nazaj na ${service}`,
    signIn: 'Prijava',
    signInText: 'Prijavite se, da vidite in spremenite svoje e-poštne naslove in telefonske številke.',
    signOut: 'Odjava',
    signedOut: 'Odjavljeni ste',
    refused: 'Prijava ni uspela',
    noScript: 'Ta stran potrebuje JavaScript.',
  },
  confirm: {
    title: { email: 'Želite potrditi ta e-poštni naslov?', phone: 'Želite potrditi to telefonsko številko?' },
    becomes: {
      email: ({ value, service }) => `${value} bo e-poštni naslov vašega računa ${service}.`,
      phone: ({ value, service }) => `${value} bo telefonska številka vašega računa ${service}.`,
    },
    primary: {
      email: ({ value, service }) => `${value} bo glavni e-poštni naslov vašega računa ${service}.`,
      phone: ({ value, service }) => `${value} bo glavna telefonska številka vašega računa ${service}.`,
    },
    replacesAll: {
      email: ({ value, service }) => `${value} zamenja vse druge e-poštne naslove vašega računa ${service}.`,
      phone: ({ value, service }) => `${value} zamenja vse druge telefonske številke vašega računa ${service}.`,
    },
    replaces: {
      email: ({ value, old, service }) => `${value} zamenja ${old} kot e-poštni naslov vašega računa ${service}.`,
      phone: ({ value, old, service }) => `${value} zamenja ${old} kot telefonska številka vašega računa ${service}.`,
    },
    added: {
      email: ({ value, service }) => `V vaš račun ${service} bo dodano: ${value}.`,
      phone: ({ value, service }) => `V vaš račun ${service} bo dodano: ${value}.`,
    },
    account: 'Račun',
    asked: 'Čas zahteve',
    place: 'Od kod',
    button: 'Potrdi',
    report: 'To nisem jaz',
    merges: ({ service }) =>
      `To že uporablja drug račun ${service}. Oba računa se bosta združila v enega in tega ne bo mogoče razveljaviti.`,
    warning: 'Potrdite samo, če ste to zahtevali vi.',
  },
  approve: {
    title: 'Želite dovoliti to spremembo?',
    button: 'Dovoli',
    warning: 'Dovolite jo samo, če ste jo zahtevali vi.',
  },
  confirmed: { title: 'Potrjeno', text: 'To stran lahko zaprete.' },
  approved: {
    title: 'Dovoljeno',
    text: 'To stran lahko zaprete. Sprememba bo izvedena, ko bo potrjen tudi nov stik.',
  },
  waits: {
    title: 'Potrjeno',
    text: (date) =>
      `To spremembo je zahtevala podpora. Če je nihče ne ustavi, bo izvedena: ${date}. Izvedena bo takoj, če se prijavite in znova odprete povezavo ali če jo dovoli eden od vaših trenutnih stikov.`,
  },
  otherAccount: 'Tukaj je prijavljen drug račun. Ta sprememba pripada računu, iz katerega je prišla zahteva.',
  relay: {
    title: 'Vnesite to kodo tam, kjer ste začeli',
    text: 'Vrnite se na stran, na kateri ste zahtevali spremembo, in jo vnesite tam.',
    minutes: (n) => {
      const minutes = new Intl.NumberFormat('sl', { style: 'unit', unit: 'minute', unitDisplay: 'long' });
      return `Velja: ${minutes.format(n)}.`;
    },
    warning: ({ service }) =>
      `Ne zaupajte je nikomur. Storitev ${service} je nikoli ne bo zahtevala po telefonu ali s sporočilom.`,
  },
  reported: {
    title: 'Hvala za obvestilo',
    text: 'Nič se ni spremenilo. Zahteva je preklicana in tisti račun tega naslova za zdaj ne more uporabiti.',
  },
  stopped: {
    title: 'Sprememba je ustavljena',
    text: 'Nič se ni spremenilo. Vse naprave so odjavljene iz računa in v njem za zdaj ni mogoče ničesar spremeniti. Prijavite se znova in zamenjajte geslo, če ga imate.',
  },
  undo: {
    stop: {
      title: 'Želite ustaviti to spremembo?',
      text: {
        email: 'Nekdo, ki je prijavljen v vaš račun, želi spremeniti njegove e-poštne naslove.',
        phone: 'Nekdo, ki je prijavljen v vaš račun, želi spremeniti njegove telefonske številke.',
      },
      button: 'Ustavi: to nisem jaz',
    },
    restore: {
      title: 'Želite razveljaviti to spremembo?',
      text: {
        email: 'E-poštni naslovi vašega računa bodo spet takšni kot prej.',
        phone: 'Telefonske številke vašega računa bodo spet takšne kot prej.',
      },
      button: 'Razveljavi spremembo',
    },
    freeze: {
      title: 'Želite ustaviti spremembe v tem računu?',
      text: {
        email:
          'E-poštni naslovi ostanejo takšni kot zdaj in nekaj časa ne bo mogoče spremeniti ničesar več. Lastnik računa je sporočil, da nima več dostopa do tega naslova.',
        phone:
          'Telefonske številke ostanejo takšne kot zdaj in nekaj časa ne bo mogoče spremeniti ničesar več. Lastnik računa je sporočil, da nima več dostopa do te številke.',
      },
      button: 'Ustavi spremembe',
    },
    brake: {
      title: 'Želite ustaviti spremembe v tem računu?',
      text: {
        email:
          'Dva računa sta postala eden. Tako tudi ostane, vendar v njem nekaj časa ne bo mogoče spremeniti ničesar več.',
        phone:
          'Dva računa sta postala eden. Tako tudi ostane, vendar v njem nekaj časa ne bo mogoče spremeniti ničesar več.',
      },
      button: 'Ustavi spremembe',
    },
    byStaff: {
      email: 'Podpora te storitve je zahtevala spremembo e-poštnih naslovov vašega računa.',
      phone: 'Podpora te storitve je zahtevala spremembo telefonskih številk vašega računa.',
    },
    effect: 'Vse naprave bodo odjavljene iz računa in nekaj časa v njem ne bo mogoče ničesar spremeniti.',
    target: { email: 'Nov naslov', phone: 'Nova številka' },
    back: 'Se povrne',
    gone: 'Se odstrani',
    when: 'Kdaj',
  },
  late: {
    title: 'Sprememba je že izvedena',
    text: 'Če to niste bili vi, odprite novejše sporočilo o njej in jo razveljavite tam. Če ga nimate, se takoj prijavite in preverite račun ali poiščite pomoč.',
  },
  undone: {
    stop: 'Sprememba je ustavljena',
    restore: 'Vse je tako kot prej',
    freeze: 'Spremembe so ustavljene',
    brake: 'Spremembe so ustavljene',
    text: 'Vse naprave so odjavljene iz računa. Zdaj se znova prijavite in zamenjajte geslo, če ga imate.',
    frozenFor: (life: string) => `Brez nove prijave v računu ni mogoče ničesar spremeniti. Trajanje: ${life}.`,
  },
  used: {
    title: 'Ta povezava je že uporabljena',
    text: 'Tukaj ni treba storiti ničesar več.',
  },
  expired: {
    title: 'Ta povezava je potekla',
    text: 'Zahtevajte novo tam, kjer ste začeli.',
  },
  superseded: {
    title: 'Poslana je bila novejša povezava',
    text: 'Uporabite najnovejše sporočilo.',
  },
  closed: {
    title: 'Ta zahteva je končana',
    text: 'Bila je preklicana, zamenjana ali ustavljena. Če spremembo še želite, začnite znova.',
  },
  frozen: {
    title: 'Trenutno ni mogoče ničesar spremeniti',
    text: 'Nekdo nas je prosil, naj ustavimo spremembe v tem računu. Za nadaljevanje se prijavite znova ali počakajte do jutri.',
  },
  taken: {
    title: 'Tega ni mogoče uporabiti',
    text: 'Vrnite se tja, kjer ste začeli, in vnesite kaj drugega.',
  },
  unknown: {
    title: 'Ta povezava ne deluje',
    text: 'Morda manjka njen del. Znova jo odprite iz sporočila ali jo kopirajte v celoti.',
  },
  elsewhere: {
    title: 'Znova odprite povezavo',
    text: 'Gumb ni bil pritisnjen na tej strani. Še enkrat odprite povezavo iz sporočila.',
  },
  broken: {
    title: 'Nekaj je šlo narobe',
    text: 'Nič se ni spremenilo. Čez nekaj časa znova odprite povezavo.',
  },
  help: 'Poišči pomoč',
  reference: (id) => `Številka napake: ${id}`,
};
