// Owns the Slovak words of our pages. Not the English ones: en.ts.
import type { Words } from './en.ts';

/** Slovak. */
export const sk: Words = {
  lang: 'sk',
  dir: 'ltr',
  portal: { title: 'Portál správcu', noScript: 'Portál správcu vyžaduje JavaScript.' },
  account: {
    title: 'Váš účet',
    back: ({ service }) => `Späť na ${service}`,
    signIn: 'Prihlásiť sa',
    signInText: 'Prihláste sa a uvidíte svoje e-mailové adresy a telefónne čísla, ktoré môžete zmeniť.',
    signOut: 'Odhlásiť sa',
    signedOut: 'Ste odhlásení',
    refused: 'Prihlásenie sa nepodarilo',
    noScript: 'Táto stránka potrebuje JavaScript.',
  },
  confirm: {
    title: { email: 'Potvrdiť túto e-mailovú adresu?', phone: 'Potvrdiť toto telefónne číslo?' },
    becomes: {
      email: ({ value, service }) => `${value} bude e-mailovou adresou vášho účtu ${service}.`,
      phone: ({ value, service }) => `${value} bude telefónnym číslom vášho účtu ${service}.`,
    },
    primary: {
      email: ({ value, service }) => `${value} bude hlavnou e-mailovou adresou vášho účtu ${service}.`,
      phone: ({ value, service }) => `${value} bude hlavným telefónnym číslom vášho účtu ${service}.`,
    },
    replacesAll: {
      email: ({ value, service }) => `${value} nahradí všetky ostatné e-mailové adresy vášho účtu ${service}.`,
      phone: ({ value, service }) => `${value} nahradí všetky ostatné telefónne čísla vášho účtu ${service}.`,
    },
    replaces: {
      email: ({ value, old, service }) => `${value} nahradí ${old} ako e-mailová adresa vášho účtu ${service}.`,
      phone: ({ value, old, service }) => `${value} nahradí ${old} ako telefónne číslo vášho účtu ${service}.`,
    },
    added: {
      email: ({ value, service }) => `Do vášho účtu ${service} sa pridá ${value}.`,
      phone: ({ value, service }) => `Do vášho účtu ${service} sa pridá ${value}.`,
    },
    account: 'Účet',
    asked: 'Čas žiadosti',
    place: 'Odkiaľ',
    button: 'Potvrdiť',
    report: 'To nie som ja',
    merges: ({ service }) =>
      `Už to používa iný účet ${service}. Oba účty sa spoja do jedného a nebude sa to dať vrátiť späť.`,
    warning: 'Potvrďte, len ak je to vaša žiadosť.',
  },
  approve: {
    title: 'Povoliť túto zmenu?',
    button: 'Povoliť',
    warning: 'Povoľte, len ak je to vaša žiadosť.',
  },
  confirmed: { title: 'Potvrdené', text: 'Túto stránku môžete zavrieť.' },
  approved: {
    title: 'Povolené',
    text: 'Túto stránku môžete zavrieť. Zmena sa vykoná, keď bude potvrdený aj nový kontakt.',
  },
  waits: {
    title: 'Potvrdené',
    text: (date) =>
      `O túto zmenu požiadala podpora. Vykoná sa ${date}, ak ju nikto nezastaví. Vykoná sa hneď, keď sa prihlásite a odkaz otvoríte znova alebo keď ju povolí niektorý súčasný kontakt.`,
  },
  otherAccount: 'Je tu prihlásený iný účet. Táto zmena patrí k účtu, z ktorého prišla žiadosť.',
  relay: {
    title: 'Zadajte tento kód tam, kde sa zmena začala',
    text: 'Vráťte sa na stránku, kde sa zmena začala, a zadajte ho tam.',
    minutes: (n) => {
      const minutes = new Intl.NumberFormat('sk', { style: 'unit', unit: 'minute', unitDisplay: 'long' });
      return `Platnosť: ${minutes.format(n)}.`;
    },
    warning: ({ service }) => `Nikomu ho nehovorte. ${service} ho od vás nikdy nebude žiadať telefonicky ani v správe.`,
  },
  reported: {
    title: 'Ďakujeme za upozornenie',
    text: 'Nič sa nezmenilo. Žiadosť je zrušená a daný účet teraz túto adresu nemôže použiť.',
  },
  stopped: {
    title: 'Zmena je zastavená',
    text: 'Nič sa nezmenilo. Všetky zariadenia sú z účtu odhlásené a zatiaľ sa v ňom nedá nič zmeniť. Prihláste sa znova, a ak máte heslo, zmeňte si ho.',
  },
  undo: {
    stop: {
      title: 'Zastaviť túto zmenu?',
      text: {
        email: 'Niekto prihlásený do vášho účtu chce zmeniť jeho e-mailové adresy.',
        phone: 'Niekto prihlásený do vášho účtu chce zmeniť jeho telefónne čísla.',
      },
      button: 'Zastaviť: to nie som ja',
    },
    restore: {
      title: 'Vrátiť túto zmenu späť?',
      text: {
        email: 'E-mailové adresy vášho účtu budú také ako predtým.',
        phone: 'Telefónne čísla vášho účtu budú také ako predtým.',
      },
      button: 'Vrátiť zmenu späť',
    },
    freeze: {
      title: 'Zastaviť zmeny v tomto účte?',
      text: {
        email:
          'E-mailové adresy zostanú také ako teraz a istý čas sa nebude dať nič ďalšie zmeniť. Majiteľ účtu nahlásil, že k tejto adrese už nemá prístup.',
        phone:
          'Telefónne čísla zostanú také ako teraz a istý čas sa nebude dať nič ďalšie zmeniť. Majiteľ účtu nahlásil, že k tomuto číslu už nemá prístup.',
      },
      button: 'Zastaviť zmeny',
    },
    brake: {
      title: 'Zastaviť zmeny v tomto účte?',
      text: {
        email: 'Z dvoch účtov sa stal jeden. Tak to zostane, ale istý čas sa v ňom nebude dať nič ďalšie zmeniť.',
        phone: 'Z dvoch účtov sa stal jeden. Tak to zostane, ale istý čas sa v ňom nebude dať nič ďalšie zmeniť.',
      },
      button: 'Zastaviť zmeny',
    },
    byStaff: {
      email: 'Podpora tejto služby požiadala o zmenu e-mailových adries vášho účtu.',
      phone: 'Podpora tejto služby požiadala o zmenu telefónnych čísel vášho účtu.',
    },
    effect: 'Všetky zariadenia sa z účtu odhlásia a istý čas sa v ňom nebude dať nič zmeniť.',
    target: { email: 'Nová adresa', phone: 'Nové číslo' },
    back: 'Vráti sa',
    gone: 'Odstráni sa',
    when: 'Kedy',
  },
  late: {
    title: 'Zmena už prebehla',
    text: 'Ak to nie ste vy, otvorte novšiu správu o tejto zmene a vráťte ju späť tam. Ak žiadnu nemáte, hneď sa prihláste a skontrolujte účet alebo požiadajte o pomoc.',
  },
  undone: {
    stop: 'Zmena je zastavená',
    restore: 'Všetko je ako predtým',
    freeze: 'Zmeny sú zastavené',
    brake: 'Zmeny sú zastavené',
    text: 'Všetky zariadenia sú z účtu odhlásené. Teraz sa prihláste znova, a ak máte heslo, zmeňte si ho.',
    frozenFor: (life: string) => `Bez nového prihlásenia sa v účte nedá nič zmeniť. Trvanie: ${life}.`,
  },
  used: {
    title: 'Tento odkaz už bol použitý',
    text: 'Nič ďalšie tu netreba robiť.',
  },
  expired: {
    title: 'Platnosť odkazu uplynula',
    text: 'Vyžiadajte si nový tam, kde sa zmena začala.',
  },
  superseded: {
    title: 'Poslali sme novší odkaz',
    text: 'Použite najnovšiu správu.',
  },
  closed: {
    title: 'Táto žiadosť sa už skončila',
    text: 'Bola zrušená, nahradená alebo zastavená. Ak zmenu stále chcete, začnite odznova.',
  },
  frozen: {
    title: 'Teraz sa nedá nič zmeniť',
    text: 'Niekto nás požiadal o zastavenie zmien v tomto účte. Ak chcete pokračovať, prihláste sa znova, alebo počkajte do zajtra.',
  },
  taken: {
    title: 'Toto sa použiť nedá',
    text: 'Vráťte sa tam, kde sa zmena začala, a zadajte niečo iné.',
  },
  unknown: {
    title: 'Tento odkaz nefunguje',
    text: 'Možno v ňom kus chýba. Otvorte ho znova zo správy alebo ho skopírujte celý.',
  },
  elsewhere: {
    title: 'Otvorte odkaz znova',
    text: 'Tlačidlo nebolo stlačené na tejto stránke. Otvorte odkaz zo správy ešte raz.',
  },
  broken: {
    title: 'Niečo sa nepodarilo',
    text: 'Nič sa nezmenilo. Otvorte odkaz o chvíľu znova.',
  },
  help: 'Získať pomoc',
  reference: (id) => `Číslo chyby: ${id}`,
};
