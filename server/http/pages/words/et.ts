// Owns the Estonian words of our pages. Not the English ones: en.ts.
import type { Words } from './en.ts';

export const et: Words = {
  lang: 'et',
  dir: 'ltr',
  portal: { title: 'Haldusportaal', noScript: 'Haldusportaal vajab JavaScripti.' },
  account: {
    title: 'Teie konto',
    back: ({ service }) => `Tagasi: ${service}`,
    signIn: 'Logi sisse',
    signInText: 'Logige sisse, et näha ja muuta oma e-posti aadresse ja telefoninumbreid.',
    signOut: 'Logi välja',
    signedOut: 'Olete välja logitud',
    refused: 'Sisselogimine ei õnnestunud',
    noScript: 'See leht vajab JavaScripti.',
  },
  confirm: {
    title: { email: 'Kas kinnitate selle e-posti aadressi?', phone: 'Kas kinnitate selle telefoninumbri?' },
    becomes: {
      email: ({ value, service }) => `${value} saab teie teenuse ${service} konto e-posti aadressiks.`,
      phone: ({ value, service }) => `${value} saab teie teenuse ${service} konto telefoninumbriks.`,
    },
    primary: {
      email: ({ value, service }) => `${value} saab teie teenuse ${service} konto peamiseks e-posti aadressiks.`,
      phone: ({ value, service }) => `${value} saab teie teenuse ${service} konto peamiseks telefoninumbriks.`,
    },
    replacesAll: {
      email: ({ value, service }) => `${value} asendab kõik teised teie teenuse ${service} konto e-posti aadressid.`,
      phone: ({ value, service }) => `${value} asendab kõik teised teie teenuse ${service} konto telefoninumbrid.`,
    },
    replaces: {
      email: ({ value, old, service }) =>
        `Teie teenuse ${service} konto e-posti aadress on edaspidi ${value}, senine oli ${old}.`,
      phone: ({ value, old, service }) =>
        `Teie teenuse ${service} konto telefoninumber on edaspidi ${value}, senine oli ${old}.`,
    },
    added: {
      email: ({ value, service }) => `${value} lisatakse teie teenuse ${service} kontole.`,
      phone: ({ value, service }) => `${value} lisatakse teie teenuse ${service} kontole.`,
    },
    account: 'Konto',
    asked: 'Taotletud',
    place: 'Asukoht',
    button: 'Kinnita',
    report: 'Mina seda ei taotlenud',
    merges: ({ service }) =>
      `Seda kasutab juba teine teenuse ${service} konto. Mõlemast kontost saab üks ja seda ei saa tagasi võtta.`,
    warning: 'Kinnitage ainult siis, kui taotlesite seda ise.',
  },
  approve: {
    title: 'Kas lubate selle muudatuse?',
    button: 'Luba',
    warning: 'Lubage ainult siis, kui taotlesite seda ise.',
  },
  confirmed: { title: 'Kinnitatud', text: 'Võite selle lehe sulgeda.' },
  approved: {
    title: 'Lubatud',
    text: 'Võite selle lehe sulgeda. Muudatus tehakse, kui ka uus aadress on kinnitatud.',
  },
  waits: {
    title: 'Kinnitatud',
    text: (date) =>
      `Seda muudatust taotles klienditugi. Kui seda ei peatata, jõustub see: ${date}. See jõustub kohe, kui logite sisse ja avate lingi uuesti või kui lubate selle mõne praeguse kontakti kaudu.`,
  },
  otherAccount: 'Siin on sisse logitud teise kontoga. See muudatus kuulub kontole, millelt seda taotleti.',
  relay: {
    title: 'Sisestage see kood seal, kus alustasite',
    text: 'Minge tagasi lehele, kus muudatust taotlesite, ja sisestage kood seal.',
    minutes: (n) => (n === 1 ? 'Kood kehtib ühe minuti.' : `Kood kehtib ${n} minutit.`),
    warning: ({ service }) =>
      `Ärge andke seda kellelegi. ${service} ei küsi seda teilt kunagi telefoni ega sõnumi teel.`,
  },
  reported: {
    title: 'Täname, et andsite teada',
    text: 'Midagi ei muudetud. Taotlus on tühistatud ja see konto ei saa praegu seda aadressi kasutada.',
  },
  stopped: {
    title: 'Muudatus on peatatud',
    text: 'Midagi ei muudetud. Kõik seadmed on kontolt välja logitud ja praegu ei saa kontol midagi muuta. Logige uuesti sisse ja kui teil on parool, vahetage see ära.',
  },
  undo: {
    stop: {
      title: 'Kas peatada see muudatus?',
      text: {
        email: 'Keegi, kes on teie kontole sisse logitud, soovib muuta selle e-posti aadresse.',
        phone: 'Keegi, kes on teie kontole sisse logitud, soovib muuta selle telefoninumbreid.',
      },
      button: 'Peata: see polnud mina',
    },
    restore: {
      title: 'Kas võtta see muudatus tagasi?',
      text: {
        email: 'Teie konto e-posti aadressid on jälle nii, nagu need olid varem.',
        phone: 'Teie konto telefoninumbrid on jälle nii, nagu need olid varem.',
      },
      button: 'Võta muudatus tagasi',
    },
    freeze: {
      title: 'Kas peatada selle konto muudatused?',
      text: {
        email:
          'E-posti aadressid jäävad nii, nagu need praegu on, ja mõnda aega ei saa midagi muud muuta. Konto omanik teatas, et see aadress pole enam tema kasutuses.',
        phone:
          'Telefoninumbrid jäävad nii, nagu need praegu on, ja mõnda aega ei saa midagi muud muuta. Konto omanik teatas, et see number pole enam tema kasutuses.',
      },
      button: 'Peata muudatused',
    },
    brake: {
      title: 'Kas peatada selle konto muudatused?',
      text: {
        email: 'Kahest kontost on saanud üks. See jääb nii, kuid mõnda aega ei saa kontol midagi muud muuta.',
        phone: 'Kahest kontost on saanud üks. See jääb nii, kuid mõnda aega ei saa kontol midagi muud muuta.',
      },
      button: 'Peata muudatused',
    },
    byStaff: {
      email: 'Selle teenuse klienditugi soovib muuta teie konto e-posti aadresse.',
      phone: 'Selle teenuse klienditugi soovib muuta teie konto telefoninumbreid.',
    },
    effect: 'Kõik seadmed logitakse kontolt välja ja mõnda aega ei saa kontol midagi muuta.',
    target: { email: 'Uus aadress', phone: 'Uus number' },
    back: 'Taastatakse',
    gone: 'Eemaldatakse',
    when: 'Aeg',
  },
  late: {
    title: 'Muudatus on juba tehtud',
    text: 'Kui see polnud teie, avage selle kohta saadetud uuem sõnum ja võtke muudatus seal tagasi. Kui teil sellist sõnumit pole, logige kohe sisse ja kontrollige oma kontot või küsige abi.',
  },
  undone: {
    stop: 'Muudatus on peatatud',
    restore: 'Kõik on jälle nii nagu varem',
    freeze: 'Muudatused on peatatud',
    brake: 'Muudatused on peatatud',
    text: 'Kõik seadmed on kontolt välja logitud. Logige nüüd uuesti sisse ja kui teil on parool, vahetage see ära.',
    frozenFor: (life: string) => `Ilma uue sisselogimiseta ei saa kontol midagi muuta. See kestab ${life}.`,
  },
  used: { title: 'Seda linki on juba kasutatud', text: 'Siin pole enam midagi teha.' },
  expired: { title: 'See link on aegunud', text: 'Küsige uus link sealt, kus alustasite.' },
  superseded: { title: 'Saadetud on uuem link', text: 'Kasutage viimast sõnumit.' },
  closed: {
    title: 'See taotlus on lõppenud',
    text: 'See tühistati, asendati või peatati. Kui soovite muudatust endiselt, alustage uuesti.',
  },
  frozen: {
    title: 'Praegu ei saa midagi muuta',
    text: 'Keegi palus meil selle konto muudatused peatada. Jätkamiseks logige uuesti sisse või oodake homseni.',
  },
  taken: { title: 'Seda ei saa kasutada', text: 'Minge tagasi sinna, kus alustasite, ja sisestage midagi muud.' },
  unknown: {
    title: 'See link ei tööta',
    text: 'Osa sellest võib puududa. Avage see sõnumist uuesti või kopeerige kogu link.',
  },
  elsewhere: {
    title: 'Avage link uuesti',
    text: 'Seda nuppu ei vajutatud sellel lehel. Avage sõnumis olev link veel kord.',
  },
  broken: { title: 'Midagi läks valesti', text: 'Midagi ei muudetud. Avage link hetke pärast uuesti.' },
  help: 'Küsi abi',
  reference: (id) => `Viide: ${id}`,
};
