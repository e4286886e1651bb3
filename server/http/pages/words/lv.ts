// Owns the Latvian words of our pages. Not the English ones: en.ts.
import type { Words } from './en.ts';

export const lv: Words = {
  lang: 'lv',
  dir: 'ltr',
  portal: { title: 'Administrēšanas portāls', noScript: 'Administrēšanas portālam ir nepieciešams JavaScript.' },
  account: {
    title: 'Jūsu konts',
    back: ({ service }) => `Atpakaļ: ${service}`,
    signIn: 'Pierakstīties',
    signInText: 'Pierakstieties, lai redzētu un mainītu savas e-pasta adreses un tālruņa numurus.',
    signOut: 'Izrakstīties',
    signedOut: 'Izrakstīšanās ir pabeigta',
    refused: 'Pierakstīties neizdevās',
    noScript: 'Šai lapai ir vajadzīgs JavaScript.',
  },
  confirm: {
    title: { email: 'Vai apstiprināt šo e-pasta adresi?', phone: 'Vai apstiprināt šo tālruņa numuru?' },
    becomes: {
      email: ({ value, service }) => `${value} kļūs par jūsu ${service} konta e-pasta adresi.`,
      phone: ({ value, service }) => `${value} kļūs par jūsu ${service} konta tālruņa numuru.`,
    },
    primary: {
      email: ({ value, service }) => `${value} kļūs par jūsu ${service} konta galveno e-pasta adresi.`,
      phone: ({ value, service }) => `${value} kļūs par jūsu ${service} konta galveno tālruņa numuru.`,
    },
    replacesAll: {
      email: ({ value, service }) => `${value} aizstāj visas pārējās jūsu ${service} konta e-pasta adreses.`,
      phone: ({ value, service }) => `${value} aizstāj visus pārējos jūsu ${service} konta tālruņa numurus.`,
    },
    replaces: {
      email: ({ value, old, service }) => `${value} aizstāj ${old} kā jūsu ${service} konta e-pasta adrese.`,
      phone: ({ value, old, service }) => `${value} aizstāj ${old} kā jūsu ${service} konta tālruņa numurs.`,
    },
    added: {
      email: ({ value, service }) => `Jūsu ${service} kontam pievienosim ${value}.`,
      phone: ({ value, service }) => `Jūsu ${service} kontam pievienosim ${value}.`,
    },
    account: 'Konts',
    asked: 'Pieprasīts',
    place: 'Vieta',
    button: 'Apstiprināt',
    report: 'Es to nepieprasīju',
    merges: ({ service }) => `To jau izmanto cits ${service} konts. Abi konti kļūs par vienu, un to nevarēs atsaukt.`,
    warning: 'Apstipriniet tikai tad, ja tas ir jūsu pieprasījums.',
  },
  approve: {
    title: 'Vai atļaut šo maiņu?',
    button: 'Atļaut',
    warning: 'Atļaujiet tikai tad, ja tas ir jūsu pieprasījums.',
  },
  confirmed: { title: 'Apstiprināts', text: 'Varat aizvērt šo lapu.' },
  approved: {
    title: 'Atļauts',
    text: 'Varat aizvērt šo lapu. Maiņa notiks, kad būs apstiprināta arī jaunā adrese.',
  },
  waits: {
    title: 'Apstiprināts',
    text: (date) =>
      `Šo maiņu pieprasīja atbalsta dienests. Ja tā netiks apturēta, tā stāsies spēkā: ${date}. Tā stāsies spēkā uzreiz, ja pierakstīsieties un vēlreiz atvērsiet saiti vai ja to atļausiet no kāda pašreizējā kontakta.`,
  },
  otherAccount: 'Šeit ir pierakstīts cits konts. Šī maiņa attiecas uz kontu, kas to pieprasīja.',
  relay: {
    title: 'Ievadiet šo kodu tur, kur sākāt',
    text: 'Atgriezieties lapā, kurā pieprasījāt maiņu, un ievadiet kodu tur.',
    minutes: (n) =>
      new Intl.PluralRules('lv').select(n) === 'one' ? `Kods ir derīgs ${n} minūti.` : `Kods ir derīgs ${n} minūtes.`,
    warning: ({ service }) => `Nedodiet to nevienam. ${service} nekad to neprasīs pa tālruni vai ziņojumā.`,
  },
  reported: {
    title: 'Paldies, ka mums paziņojāt',
    text: 'Nekas netika mainīts. Pieprasījums ir atcelts, un tas konts pagaidām nevar izmantot šo adresi.',
  },
  stopped: {
    title: 'Maiņa ir apturēta',
    text: 'Nekas netika mainīts. Visas ierīces ir izrakstītas no konta, un pagaidām tajā neko nevar mainīt. Pierakstieties vēlreiz un nomainiet paroli, ja jums tāda ir.',
  },
  undo: {
    stop: {
      title: 'Vai apturēt šo maiņu?',
      text: {
        email: 'Kāds, kas ir pierakstījies jūsu kontā, vēlas mainīt tā e-pasta adreses.',
        phone: 'Kāds, kas ir pierakstījies jūsu kontā, vēlas mainīt tā tālruņa numurus.',
      },
      button: 'Apturēt: tas nebiju es',
    },
    restore: {
      title: 'Vai atsaukt šo maiņu?',
      text: {
        email: 'Jūsu konta e-pasta adreses atkal būs tādas, kādas tās bija iepriekš.',
        phone: 'Jūsu konta tālruņa numuri atkal būs tādi, kādi tie bija iepriekš.',
      },
      button: 'Atsaukt maiņu',
    },
    freeze: {
      title: 'Vai apturēt izmaiņas šajā kontā?',
      text: {
        email:
          'E-pasta adreses paliks tādas, kādas tās ir tagad, un kādu laiku neko citu nevarēs mainīt. Konta īpašnieks paziņoja, ka šī adrese vairs nav viņa lietošanā.',
        phone:
          'Tālruņa numuri paliks tādi, kādi tie ir tagad, un kādu laiku neko citu nevarēs mainīt. Konta īpašnieks paziņoja, ka šis numurs vairs nav viņa lietošanā.',
      },
      button: 'Apturēt izmaiņas',
    },
    brake: {
      title: 'Vai apturēt izmaiņas šajā kontā?',
      text: {
        email: 'Divi konti kļuva par vienu. Tā tas paliks, bet kādu laiku tajā neko citu nevarēs mainīt.',
        phone: 'Divi konti kļuva par vienu. Tā tas paliks, bet kādu laiku tajā neko citu nevarēs mainīt.',
      },
      button: 'Apturēt izmaiņas',
    },
    byStaff: {
      email: 'Šī pakalpojuma atbalsta dienests pieprasīja mainīt jūsu konta e-pasta adreses.',
      phone: 'Šī pakalpojuma atbalsta dienests pieprasīja mainīt jūsu konta tālruņa numurus.',
    },
    effect: 'Visas ierīces tiks izrakstītas no konta, un kādu laiku tajā neko nevarēs mainīt.',
    target: { email: 'Jaunā adrese', phone: 'Jaunais numurs' },
    back: 'Tiek atjaunots',
    gone: 'Tiek noņemts',
    when: 'Laiks',
  },
  late: {
    title: 'Maiņa jau ir veikta',
    text: 'Ja tas nebijāt jūs, atveriet jaunāko ziņojumu par to un atsauciet maiņu tur. Ja tāda nav, pierakstieties tūlīt un pārbaudiet savu kontu vai lūdziet palīdzību.',
  },
  undone: {
    stop: 'Maiņa ir apturēta',
    restore: 'Viss ir tā, kā bija iepriekš',
    freeze: 'Izmaiņas ir apturētas',
    brake: 'Izmaiņas ir apturētas',
    text: 'Visas ierīces ir izrakstītas no konta. Tagad pierakstieties vēlreiz un nomainiet paroli, ja jums tāda ir.',
    frozenFor: (life: string) => `Bez jaunas pierakstīšanās kontā neko nevar mainīt. Ilgums: ${life}.`,
  },
  used: { title: 'Šī saite jau ir izmantota', text: 'Šeit vairs nekas nav jādara.' },
  expired: { title: 'Šīs saites derīgums ir beidzies', text: 'Pieprasiet jaunu tur, kur sākāt.' },
  superseded: { title: 'Nosūtīta jaunāka saite', text: 'Izmantojiet jaunāko ziņojumu.' },
  closed: {
    title: 'Šis pieprasījums ir beidzies',
    text: 'Tas tika atcelts, aizstāts vai apturēts. Ja joprojām vēlaties maiņu, sāciet no jauna.',
  },
  frozen: {
    title: 'Pašlaik neko nevar mainīt',
    text: 'Kāds mums lūdza apturēt izmaiņas šajā kontā. Lai turpinātu, pierakstieties vēlreiz vai pagaidiet līdz rītdienai.',
  },
  taken: { title: 'To nevar izmantot', text: 'Atgriezieties tur, kur sākāt, un ievadiet ko citu.' },
  unknown: {
    title: 'Šī saite nedarbojas',
    text: 'Iespējams, trūkst kādas tās daļas. Atveriet to vēlreiz no ziņojuma vai nokopējiet visu.',
  },
  elsewhere: {
    title: 'Atveriet saiti vēlreiz',
    text: 'Šī poga netika nospiesta šajā lapā. Vēlreiz atveriet ziņojumā esošo saiti.',
  },
  broken: { title: 'Radās problēma', text: 'Nekas netika mainīts. Pēc brīža atveriet saiti vēlreiz.' },
  help: 'Saņemt palīdzību',
  reference: (id) => `Atsauce: ${id}`,
};
