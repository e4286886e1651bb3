// Owns the Swedish words of our pages. Not the English ones: en.ts.
import type { ReplacedValues, SentenceValues, Words } from './en.ts';

export const sv: Words = {
  lang: 'sv',
  dir: 'ltr',
  portal: { title: 'Adminportal', noScript: 'Adminportalen kräver JavaScript.' },
  account: {
    title: 'Ditt konto',
    back: ({ service }) => `Tillbaka till ${service}`,
    signIn: 'Logga in',
    signInText: 'Logga in för att se och ändra dina e-postadresser och telefonnummer.',
    signOut: 'Logga ut',
    signedOut: 'Du är utloggad',
    refused: 'Inloggningen lyckades inte',
    noScript: 'Sidan behöver JavaScript.',
  },
  confirm: {
    title: { email: 'Bekräfta den här e-postadressen?', phone: 'Bekräfta det här telefonnumret?' },
    becomes: {
      email: ({ value, service }: SentenceValues) => `${value} blir e-postadressen för ditt konto hos ${service}.`,
      phone: ({ value, service }: SentenceValues) => `${value} blir telefonnumret för ditt konto hos ${service}.`,
    },
    primary: {
      email: ({ value, service }: SentenceValues) =>
        `${value} blir den primära e-postadressen för ditt konto hos ${service}.`,
      phone: ({ value, service }: SentenceValues) =>
        `${value} blir det primära telefonnumret för ditt konto hos ${service}.`,
    },
    replacesAll: {
      email: ({ value, service }: SentenceValues) =>
        `${value} ersätter alla andra e-postadresser i ditt konto hos ${service}.`,
      phone: ({ value, service }: SentenceValues) =>
        `${value} ersätter alla andra telefonnummer i ditt konto hos ${service}.`,
    },
    replaces: {
      email: ({ value, old, service }: ReplacedValues) =>
        `${value} ersätter ${old} som e-postadress för ditt konto hos ${service}.`,
      phone: ({ value, old, service }: ReplacedValues) =>
        `${value} ersätter ${old} som telefonnummer för ditt konto hos ${service}.`,
    },
    added: {
      email: ({ value, service }: SentenceValues) => `${value} läggs till i ditt konto hos ${service}.`,
      phone: ({ value, service }: SentenceValues) => `${value} läggs till i ditt konto hos ${service}.`,
    },
    account: 'Konto',
    asked: 'Begärt',
    place: 'Från',
    button: 'Bekräfta',
    report: 'Jag bad inte om detta',
    merges: ({ service }: Pick<SentenceValues, 'service'>) =>
      `Ett annat konto hos ${service} använder det redan. Båda kontona blir ett, och det går inte att ångra.`,
    warning: 'Bekräfta bara om du själv har begärt det här.',
  },
  approve: {
    title: 'Tillåta den här ändringen?',
    button: 'Tillåt',
    warning: 'Tillåt den bara om du själv har begärt den.',
  },
  confirmed: { title: 'Bekräftat', text: 'Du kan stänga den här sidan.' },
  approved: {
    title: 'Tillåtet',
    text: 'Du kan stänga den här sidan. Ändringen görs när även den nya adressen är bekräftad.',
  },
  waits: {
    title: 'Bekräftat',
    text: (date: string) =>
      `Supporten har begärt den här ändringen. Den börjar gälla den ${date}, om den inte stoppas. Den börjar gälla direkt när du loggar in och öppnar länken igen, eller när en av dina nuvarande kontaktuppgifter tillåter den.`,
  },
  otherAccount: 'Ett annat konto är inloggat här. Ändringen hör till det konto som begärde den.',
  relay: {
    title: 'Ange den här koden där du började',
    text: 'Gå tillbaka till sidan där du begärde ändringen och skriv in koden där.',
    minutes: (n: number) => (n === 1 ? 'Den gäller i 1 minut.' : `Den gäller i ${n} minuter.`),
    warning: ({ service }: Pick<SentenceValues, 'service'>) =>
      `Ge den inte till någon. ${service} frågar aldrig efter den via telefon eller meddelande.`,
  },
  reported: {
    title: 'Tack för att du sa till',
    text: 'Inget har ändrats. Begäran är avbruten, och det kontot kan inte använda adressen just nu.',
  },
  stopped: {
    title: 'Ändringen är stoppad',
    text: 'Inget har ändrats. Alla enheter är utloggade från kontot, och inget kan ändras i det just nu. Logga in igen och byt lösenord om du har ett.',
  },
  undo: {
    stop: {
      title: 'Stoppa den här ändringen?',
      text: {
        email: 'Någon som är inloggad i ditt konto vill ändra dess e-postadresser.',
        phone: 'Någon som är inloggad i ditt konto vill ändra dess telefonnummer.',
      },
      button: 'Stoppa: det var inte jag',
    },
    restore: {
      title: 'Ångra den här ändringen?',
      text: {
        email: 'E-postadresserna i ditt konto blir som de var innan.',
        phone: 'Telefonnumren i ditt konto blir som de var innan.',
      },
      button: 'Ångra ändringen',
    },
    freeze: {
      title: 'Stoppa ändringar i det här kontot?',
      text: {
        email:
          'E-postadresserna förblir som de är nu, och inget mer kan ändras på ett tag. Kontots ägare har uppgett sig inte längre ha tillgång till den här adressen.',
        phone:
          'Telefonnumren förblir som de är nu, och inget mer kan ändras på ett tag. Kontots ägare har uppgett sig inte längre ha tillgång till det här numret.',
      },
      button: 'Stoppa ändringar',
    },
    brake: {
      title: 'Stoppa ändringar i det här kontot?',
      text: {
        email: 'Två konton har blivit ett. Så förblir det, men inget mer kan ändras i det på ett tag.',
        phone: 'Två konton har blivit ett. Så förblir det, men inget mer kan ändras i det på ett tag.',
      },
      button: 'Stoppa ändringar',
    },
    byStaff: {
      email: 'Supporten för tjänsten vill ändra e-postadresserna i ditt konto.',
      phone: 'Supporten för tjänsten vill ändra telefonnumren i ditt konto.',
    },
    effect: 'Alla enheter loggas ut från kontot, och inget kan ändras i det på ett tag.',
    target: { email: 'Ny adress', phone: 'Nytt nummer' },
    back: 'Kommer tillbaka',
    gone: 'Tas bort',
    when: 'När',
  },
  late: {
    title: 'Ändringen är redan gjord',
    text: 'Om det inte var du kan du öppna det nyare meddelandet om den och ångra den där. Om du inte har något bör du logga in och kontrollera ditt konto nu, eller be om hjälp.',
  },
  undone: {
    stop: 'Ändringen är stoppad',
    restore: 'Allt är som det var innan',
    freeze: 'Ändringar är stoppade',
    brake: 'Ändringar är stoppade',
    text: 'Alla enheter är utloggade från kontot. Logga in igen nu och byt lösenord om du har ett.',
    frozenFor: (life: string) => `Inget kan ändras i kontot utan en ny inloggning. Det gäller i ${life}.`,
  },
  used: { title: 'Länken har redan använts', text: 'Det finns inget mer att göra här.' },
  expired: { title: 'Länken har slutat gälla', text: 'Begär en ny där du började.' },
  superseded: { title: 'En nyare länk har skickats', text: 'Använd det senaste meddelandet.' },
  closed: {
    title: 'Begäran är avslutad',
    text: 'Den har avbrutits, ersatts eller stoppats. Om du fortfarande vill göra ändringen kan du börja om.',
  },
  frozen: {
    title: 'Inget kan ändras just nu',
    text: 'Någon har bett oss att stoppa ändringar i det här kontot. Logga in igen för att fortsätta, eller vänta till i morgon.',
  },
  taken: { title: 'Det här går inte att använda', text: 'Gå tillbaka dit du började och ange något annat.' },
  unknown: {
    title: 'Länken fungerar inte',
    text: 'En del av den kanske saknas. Öppna den igen från meddelandet, eller kopiera hela länken.',
  },
  elsewhere: {
    title: 'Öppna länken igen',
    text: 'Knappen trycktes inte på den här sidan. Öppna länken i meddelandet en gång till.',
  },
  broken: { title: 'Något gick fel', text: 'Inget har ändrats. Öppna länken igen om en stund.' },
  help: 'Få hjälp',
  reference: (id: string) => `Referens: ${id}`,
};
