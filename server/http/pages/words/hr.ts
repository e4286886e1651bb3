// Owns the Croatian words of our pages. Not the English ones: en.ts.
import type { Words } from './en.ts';

/** Croatian. */
export const hr: Words = {
  lang: 'hr',
  dir: 'ltr',
  portal: { title: 'Administratorski portal', noScript: 'Administratorski portal zahtijeva JavaScript.' },
  account: {
    title: 'Vaš račun',
    back: ({ service }) => `Natrag na ${service}`,
    signIn: 'Prijava',
    signInText: 'Prijavite se da biste vidjeli i promijenili svoje adrese e-pošte i telefonske brojeve.',
    signOut: 'Odjava',
    signedOut: 'Odjavljeni ste',
    refused: 'Prijava nije uspjela',
    noScript: 'Ova stranica treba JavaScript.',
  },
  confirm: {
    title: { email: 'Potvrditi ovu adresu e-pošte?', phone: 'Potvrditi ovaj broj telefona?' },
    becomes: {
      email: ({ value, service }) => `${value} bit će adresa e-pošte vašeg računa ${service}.`,
      phone: ({ value, service }) => `${value} bit će broj telefona vašeg računa ${service}.`,
    },
    primary: {
      email: ({ value, service }) => `${value} bit će glavna adresa e-pošte vašeg računa ${service}.`,
      phone: ({ value, service }) => `${value} bit će glavni broj telefona vašeg računa ${service}.`,
    },
    replacesAll: {
      email: ({ value, service }) => `${value} zamjenjuje sve ostale adrese e-pošte vašeg računa ${service}.`,
      phone: ({ value, service }) => `${value} zamjenjuje sve ostale brojeve telefona vašeg računa ${service}.`,
    },
    replaces: {
      email: ({ value, old, service }) => `${value} zamjenjuje ${old} kao adresa e-pošte vašeg računa ${service}.`,
      phone: ({ value, old, service }) => `${value} zamjenjuje ${old} kao broj telefona vašeg računa ${service}.`,
    },
    added: {
      email: ({ value, service }) => `Na vaš račun ${service} dodat će se ${value}.`,
      phone: ({ value, service }) => `Na vaš račun ${service} dodat će se ${value}.`,
    },
    account: 'Račun',
    asked: 'Zatraženo',
    place: 'Odakle',
    button: 'Potvrdi',
    report: 'To nisam ja',
    merges: ({ service }) =>
      `Već se upotrebljava na drugom računu ${service}. Oba će se računa spojiti u jedan i to se ne može poništiti.`,
    warning: 'Potvrdite samo ako ste to zatražili vi.',
  },
  approve: {
    title: 'Dopustiti ovu promjenu?',
    button: 'Dopusti',
    warning: 'Dopustite je samo ako ste je zatražili vi.',
  },
  confirmed: { title: 'Potvrđeno', text: 'Možete zatvoriti ovu stranicu.' },
  approved: {
    title: 'Dopušteno',
    text: 'Možete zatvoriti ovu stranicu. Promjena će se provesti kada se potvrdi i novi kontakt.',
  },
  waits: {
    title: 'Potvrđeno',
    text: (date) =>
      `Ovu je promjenu zatražila podrška. Provest će se ${date}, osim ako se zaustavi. Provest će se odmah ako se prijavite i ponovno otvorite poveznicu ili ako je dopusti neki od vaših trenutačnih kontakata.`,
  },
  otherAccount: 'Ovdje je prijavljen drugi račun. Ova promjena pripada računu s kojeg je zatražena.',
  relay: {
    title: 'Unesite ovaj kôd tamo gdje ste počeli',
    text: 'Vratite se na stranicu na kojoj ste zatražili promjenu i unesite ga ondje.',
    minutes: (n) => {
      const minutes = new Intl.NumberFormat('hr', { style: 'unit', unit: 'minute', unitDisplay: 'long' });
      return `Valjanost: ${minutes.format(n)}.`;
    },
    warning: ({ service }) => `Nemojte ga nikomu davati. ${service} ga nikad neće tražiti telefonom ni porukom.`,
  },
  reported: {
    title: 'Hvala što ste nam javili',
    text: 'Ništa se nije promijenilo. Zahtjev je otkazan i taj račun zasad ne može upotrijebiti ovu adresu.',
  },
  stopped: {
    title: 'Promjena je zaustavljena',
    text: 'Ništa se nije promijenilo. Svi su uređaji odjavljeni s računa i zasad se na njemu ništa ne može mijenjati. Prijavite se ponovno i promijenite lozinku ako je imate.',
  },
  undo: {
    stop: {
      title: 'Zaustaviti ovu promjenu?',
      text: {
        email: 'Netko tko je prijavljen na vaš račun želi promijeniti njegove adrese e-pošte.',
        phone: 'Netko tko je prijavljen na vaš račun želi promijeniti njegove brojeve telefona.',
      },
      button: 'Zaustavi: to nisam ja',
    },
    restore: {
      title: 'Poništiti ovu promjenu?',
      text: {
        email: 'Adrese e-pošte vašeg računa bit će kakve su bile prije.',
        phone: 'Brojevi telefona vašeg računa bit će kakvi su bili prije.',
      },
      button: 'Poništi promjenu',
    },
    freeze: {
      title: 'Zaustaviti promjene na ovom računu?',
      text: {
        email:
          'Adrese e-pošte ostaju kakve su sada i neko se vrijeme ništa više neće moći mijenjati. Vlasnik računa javio je da više nema pristup ovoj adresi.',
        phone:
          'Brojevi telefona ostaju kakvi su sada i neko se vrijeme ništa više neće moći mijenjati. Vlasnik računa javio je da više nema pristup ovom broju.',
      },
      button: 'Zaustavi promjene',
    },
    brake: {
      title: 'Zaustaviti promjene na ovom računu?',
      text: {
        email:
          'Dva su računa postala jedan. To tako ostaje, ali se neko vrijeme na njemu ništa više neće moći mijenjati.',
        phone:
          'Dva su računa postala jedan. To tako ostaje, ali se neko vrijeme na njemu ništa više neće moći mijenjati.',
      },
      button: 'Zaustavi promjene',
    },
    byStaff: {
      email: 'Podrška ove usluge zatražila je promjenu adresa e-pošte vašeg računa.',
      phone: 'Podrška ove usluge zatražila je promjenu brojeva telefona vašeg računa.',
    },
    effect: 'Svi će se uređaji odjaviti s računa i neko se vrijeme na njemu ništa neće moći mijenjati.',
    target: { email: 'Nova adresa', phone: 'Novi broj' },
    back: 'Vraća se',
    gone: 'Uklanja se',
    when: 'Kada',
  },
  late: {
    title: 'Promjena je već provedena',
    text: 'Ako to niste bili vi, otvorite noviju poruku o njoj i ondje je poništite. Ako je nemate, odmah se prijavite i provjerite račun ili zatražite pomoć.',
  },
  undone: {
    stop: 'Promjena je zaustavljena',
    restore: 'Sve je kao prije',
    freeze: 'Promjene su zaustavljene',
    brake: 'Promjene su zaustavljene',
    text: 'Svi su uređaji odjavljeni s računa. Sada se ponovno prijavite i promijenite lozinku ako je imate.',
    frozenFor: (life: string) => `Bez nove prijave na računu se ništa ne može mijenjati. Trajanje: ${life}.`,
  },
  used: {
    title: 'Ova je poveznica već iskorištena',
    text: 'Ovdje više ne treba ništa učiniti.',
  },
  expired: {
    title: 'Ova je poveznica istekla',
    text: 'Zatražite novu tamo gdje ste počeli.',
  },
  superseded: {
    title: 'Poslana je novija poveznica',
    text: 'Upotrijebite najnoviju poruku.',
  },
  closed: {
    title: 'Ovaj je zahtjev završen',
    text: 'Otkazan je, zamijenjen ili zaustavljen. Ako i dalje želite promjenu, počnite ponovno.',
  },
  frozen: {
    title: 'Trenutačno se ništa ne može mijenjati',
    text: 'Netko nas je zamolio da zaustavimo promjene na ovom računu. Ponovno se prijavite za nastavak ili pričekajte do sutra.',
  },
  taken: {
    title: 'Ovo se ne može upotrijebiti',
    text: 'Vratite se tamo gdje ste počeli i unesite nešto drugo.',
  },
  unknown: {
    title: 'Ova poveznica ne radi',
    text: 'Možda nedostaje njezin dio. Ponovno je otvorite iz poruke ili je kopirajte cijelu.',
  },
  elsewhere: {
    title: 'Ponovno otvorite poveznicu',
    text: 'Gumb nije pritisnut na ovoj stranici. Još jednom otvorite poveznicu iz poruke.',
  },
  broken: {
    title: 'Nešto nije u redu',
    text: 'Ništa se nije promijenilo. Ponovno otvorite poveznicu malo kasnije.',
  },
  help: 'Zatraži pomoć',
  reference: (id) => `Broj pogreške: ${id}`,
};
