// Owns the Czech words of our pages. Not the English ones: en.ts.
import type { Words } from './en.ts';

/** Czech. */
export const cs: Words = {
  lang: 'cs',
  dir: 'ltr',
  portal: { title: 'Portál správce', noScript: 'Portál správce vyžaduje JavaScript.' },
  account: {
    title: 'Váš účet',
    back: ({ service }) => `Zpět na ${service}`,
    signIn: 'Přihlásit se',
    signInText: 'Přihlaste se a uvidíte své e-mailové adresy a telefonní čísla, která můžete změnit.',
    signOut: 'Odhlásit se',
    signedOut: 'Jste odhlášeni',
    refused: 'Přihlášení se nezdařilo',
    noScript: 'Tato stránka potřebuje JavaScript.',
  },
  confirm: {
    title: { email: 'Potvrdit tuto e-mailovou adresu?', phone: 'Potvrdit toto telefonní číslo?' },
    becomes: {
      email: ({ value, service }) => `${value} bude e-mailovou adresou vašeho účtu ${service}.`,
      phone: ({ value, service }) => `${value} bude telefonním číslem vašeho účtu ${service}.`,
    },
    primary: {
      email: ({ value, service }) => `${value} bude hlavní e-mailovou adresou vašeho účtu ${service}.`,
      phone: ({ value, service }) => `${value} bude hlavním telefonním číslem vašeho účtu ${service}.`,
    },
    replacesAll: {
      email: ({ value, service }) => `${value} nahradí všechny ostatní e-mailové adresy vašeho účtu ${service}.`,
      phone: ({ value, service }) => `${value} nahradí všechna ostatní telefonní čísla vašeho účtu ${service}.`,
    },
    replaces: {
      email: ({ value, old, service }) => `${value} nahradí ${old} jako e-mailová adresa vašeho účtu ${service}.`,
      phone: ({ value, old, service }) => `${value} nahradí ${old} jako telefonní číslo vašeho účtu ${service}.`,
    },
    added: {
      email: ({ value, service }) => `Do vašeho účtu ${service} se přidá ${value}.`,
      phone: ({ value, service }) => `Do vašeho účtu ${service} se přidá ${value}.`,
    },
    account: 'Účet',
    asked: 'Čas žádosti',
    place: 'Odkud',
    button: 'Potvrdit',
    report: 'To nejsem já',
    merges: ({ service }) =>
      `Už to používá jiný účet ${service}. Oba účty se spojí v jeden a nebude možné to vrátit zpět.`,
    warning: 'Potvrďte, jen pokud je to vaše žádost.',
  },
  approve: {
    title: 'Povolit tuto změnu?',
    button: 'Povolit',
    warning: 'Povolte, jen pokud je to vaše žádost.',
  },
  confirmed: { title: 'Potvrzeno', text: 'Tuto stránku můžete zavřít.' },
  approved: {
    title: 'Povoleno',
    text: 'Tuto stránku můžete zavřít. Změna se provede, až bude potvrzený i nový kontakt.',
  },
  waits: {
    title: 'Potvrzeno',
    text: (date) =>
      `O tuto změnu požádala podpora. Provede se ${date}, pokud ji nikdo nezastaví. Provede se hned, když se přihlásíte a odkaz otevřete znovu nebo když ji povolí některý současný kontakt.`,
  },
  otherAccount: 'Je tu přihlášený jiný účet. Tato změna patří k účtu, ze kterého přišla žádost.',
  relay: {
    title: 'Zadejte tento kód tam, kde změna začala',
    text: 'Vraťte se na stránku, kde změna začala, a zadejte ho tam.',
    minutes: (n) => {
      const minutes = new Intl.NumberFormat('cs', { style: 'unit', unit: 'minute', unitDisplay: 'long' });
      return `Platnost: ${minutes.format(n)}.`;
    },
    warning: ({ service }) => `Nikomu ho neříkejte. ${service} ho po vás nikdy nebude chtít po telefonu ani ve zprávě.`,
  },
  reported: {
    title: 'Děkujeme za upozornění',
    text: 'Nic se nezměnilo. Žádost je zrušená a ten účet teď tuto adresu nemůže použít.',
  },
  stopped: {
    title: 'Změna je zastavená',
    text: 'Nic se nezměnilo. Všechna zařízení jsou z účtu odhlášená a zatím v něm nelze nic změnit. Přihlaste se znovu, a pokud máte heslo, změňte si ho.',
  },
  undo: {
    stop: {
      title: 'Zastavit tuto změnu?',
      text: {
        email: 'Někdo přihlášený k vašemu účtu chce změnit jeho e-mailové adresy.',
        phone: 'Někdo přihlášený k vašemu účtu chce změnit jeho telefonní čísla.',
      },
      button: 'Zastavit: to nejsem já',
    },
    restore: {
      title: 'Vrátit tuto změnu zpět?',
      text: {
        email: 'E-mailové adresy vašeho účtu budou takové jako dřív.',
        phone: 'Telefonní čísla vašeho účtu budou taková jako dřív.',
      },
      button: 'Vrátit změnu zpět',
    },
    freeze: {
      title: 'Zastavit změny v tomto účtu?',
      text: {
        email:
          'E-mailové adresy zůstanou takové jako teď a nějakou dobu nebude možné nic dalšího změnit. Majitel účtu nahlásil, že k této adrese už nemá přístup.',
        phone:
          'Telefonní čísla zůstanou taková jako teď a nějakou dobu nebude možné nic dalšího změnit. Majitel účtu nahlásil, že k tomuto číslu už nemá přístup.',
      },
      button: 'Zastavit změny',
    },
    brake: {
      title: 'Zastavit změny v tomto účtu?',
      text: {
        email: 'Ze dvou účtů se stal jeden. Tak to zůstane, ale nějakou dobu v něm nebude možné nic dalšího změnit.',
        phone: 'Ze dvou účtů se stal jeden. Tak to zůstane, ale nějakou dobu v něm nebude možné nic dalšího změnit.',
      },
      button: 'Zastavit změny',
    },
    byStaff: {
      email: 'Podpora této služby požádala o změnu e-mailových adres vašeho účtu.',
      phone: 'Podpora této služby požádala o změnu telefonních čísel vašeho účtu.',
    },
    effect: 'Všechna zařízení se z účtu odhlásí a nějakou dobu v něm nebude možné nic změnit.',
    target: { email: 'Nová adresa', phone: 'Nové číslo' },
    back: 'Vrátí se',
    gone: 'Odebere se',
    when: 'Kdy',
  },
  late: {
    title: 'Změna už proběhla',
    text: 'Pokud to nejste vy, otevřete novější zprávu o této změně a vraťte ji zpět tam. Pokud žádnou nemáte, hned se přihlaste a zkontrolujte účet nebo požádejte o pomoc.',
  },
  undone: {
    stop: 'Změna je zastavená',
    restore: 'Všechno je jako dřív',
    freeze: 'Změny jsou zastavené',
    brake: 'Změny jsou zastavené',
    text: 'Všechna zařízení jsou z účtu odhlášená. Přihlaste se teď znovu, a pokud máte heslo, změňte si ho.',
    frozenFor: (life: string) => `Bez nového přihlášení v účtu nelze nic změnit. Doba trvání: ${life}.`,
  },
  used: {
    title: 'Tento odkaz už byl použit',
    text: 'Nic dalšího tu není potřeba dělat.',
  },
  expired: {
    title: 'Platnost odkazu vypršela',
    text: 'Vyžádejte si nový tam, kde změna začala.',
  },
  superseded: {
    title: 'Poslali jsme novější odkaz',
    text: 'Použijte nejnovější zprávu.',
  },
  closed: {
    title: 'Tato žádost už skončila',
    text: 'Byla zrušena, nahrazena nebo zastavena. Pokud změnu stále chcete, začněte znovu.',
  },
  frozen: {
    title: 'Teď nelze nic změnit',
    text: 'Někdo nás požádal o zastavení změn v tomto účtu. Pokud chcete pokračovat, přihlaste se znovu, nebo počkejte do zítřka.',
  },
  taken: {
    title: 'Tohle nelze použít',
    text: 'Vraťte se tam, kde změna začala, a zadejte něco jiného.',
  },
  unknown: {
    title: 'Tento odkaz nefunguje',
    text: 'Možná v něm kus chybí. Otevřete ho znovu ze zprávy nebo ho zkopírujte celý.',
  },
  elsewhere: {
    title: 'Otevřete odkaz znovu',
    text: 'Tlačítko nebylo stisknuto na této stránce. Otevřete odkaz ze zprávy ještě jednou.',
  },
  broken: {
    title: 'Něco se nepovedlo',
    text: 'Nic se nezměnilo. Otevřete odkaz za chvíli znovu.',
  },
  help: 'Získat pomoc',
  reference: (id) => `Číslo chyby: ${id}`,
};
