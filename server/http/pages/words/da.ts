// Owns the Danish words of our pages. Not the English ones: en.ts.
import type { ReplacedValues, SentenceValues, Words } from './en.ts';

export const da: Words = {
  lang: 'da',
  dir: 'ltr',
  portal: { title: 'Adminportal', noScript: 'Adminportalen kræver JavaScript.' },
  account: {
    title: 'Din konto',
    back: ({ service }) => `Tilbage til ${service}`,
    signIn: 'Log ind',
    signInText: 'Log ind for at se og ændre dine e-mailadresser og telefonnumre.',
    signOut: 'Log ud',
    signedOut: 'Du er logget ud',
    refused: 'Login lykkedes ikke',
    noScript: 'Denne side kræver JavaScript.',
  },
  confirm: {
    title: { email: 'Vil du bekræfte denne e-mailadresse?', phone: 'Vil du bekræfte dette telefonnummer?' },
    becomes: {
      email: ({ value, service }: SentenceValues) => `${value} bliver e-mailadressen for din konto hos ${service}.`,
      phone: ({ value, service }: SentenceValues) => `${value} bliver telefonnummeret for din konto hos ${service}.`,
    },
    primary: {
      email: ({ value, service }: SentenceValues) =>
        `${value} bliver den primære e-mailadresse for din konto hos ${service}.`,
      phone: ({ value, service }: SentenceValues) =>
        `${value} bliver det primære telefonnummer for din konto hos ${service}.`,
    },
    replacesAll: {
      email: ({ value, service }: SentenceValues) =>
        `${value} erstatter alle andre e-mailadresser på din konto hos ${service}.`,
      phone: ({ value, service }: SentenceValues) =>
        `${value} erstatter alle andre telefonnumre på din konto hos ${service}.`,
    },
    replaces: {
      email: ({ value, old, service }: ReplacedValues) =>
        `${value} erstatter ${old} som e-mailadresse for din konto hos ${service}.`,
      phone: ({ value, old, service }: ReplacedValues) =>
        `${value} erstatter ${old} som telefonnummer for din konto hos ${service}.`,
    },
    added: {
      email: ({ value, service }: SentenceValues) => `${value} bliver tilføjet til din konto hos ${service}.`,
      phone: ({ value, service }: SentenceValues) => `${value} bliver tilføjet til din konto hos ${service}.`,
    },
    account: 'Konto',
    asked: 'Anmodet',
    place: 'Fra',
    button: 'Bekræft',
    report: 'Jeg har ikke bedt om det',
    merges: ({ service }: Pick<SentenceValues, 'service'>) =>
      `En anden konto hos ${service} bruger det allerede. De to konti bliver til én, og det kan ikke fortrydes.`,
    warning: 'Bekræft kun, hvis du selv har bedt om det.',
  },
  approve: {
    title: 'Vil du tillade denne ændring?',
    button: 'Tillad',
    warning: 'Tillad den kun, hvis du selv har bedt om den.',
  },
  confirmed: { title: 'Bekræftet', text: 'Du kan lukke denne side.' },
  approved: {
    title: 'Tilladt',
    text: 'Du kan lukke denne side. Ændringen foretages, så snart den nye adresse også er bekræftet.',
  },
  waits: {
    title: 'Bekræftet',
    text: (date: string) =>
      `Supporten har bedt om denne ændring. Den træder i kraft den ${date}, medmindre den bliver stoppet. Den træder i kraft med det samme, når du logger ind og åbner linket igen, eller når en af dine nuværende kontaktoplysninger tillader den.`,
  },
  otherAccount: 'En anden konto er logget ind her. Ændringen hører til den konto, der bad om den.',
  relay: {
    title: 'Indtast denne kode, hvor du begyndte',
    text: 'Gå tilbage til den side, hvor du bad om ændringen, og indtast den der.',
    minutes: (n: number) => (n === 1 ? 'Den gælder i 1 minut.' : `Den gælder i ${n} minutter.`),
    warning: ({ service }: Pick<SentenceValues, 'service'>) =>
      `Giv den ikke til nogen. ${service} beder dig aldrig om den i telefonen eller i en besked.`,
  },
  reported: {
    title: 'Tak, fordi du sagde til',
    text: 'Intet er ændret. Anmodningen er annulleret, og den konto kan ikke bruge denne adresse lige nu.',
  },
  stopped: {
    title: 'Ændringen er stoppet',
    text: 'Intet er ændret. Alle enheder er logget ud af kontoen, og intet kan ændres i den lige nu. Log ind igen, og skift din adgangskode, hvis du har en.',
  },
  undo: {
    stop: {
      title: 'Vil du stoppe denne ændring?',
      text: {
        email: 'En person, der er logget ind på din konto, vil ændre dens e-mailadresser.',
        phone: 'En person, der er logget ind på din konto, vil ændre dens telefonnumre.',
      },
      button: 'Stop: Det var ikke mig',
    },
    restore: {
      title: 'Vil du fortryde denne ændring?',
      text: {
        email: 'E-mailadresserne på din konto bliver, som de var før.',
        phone: 'Telefonnumrene på din konto bliver, som de var før.',
      },
      button: 'Fortryd ændringen',
    },
    freeze: {
      title: 'Vil du stoppe ændringer af denne konto?',
      text: {
        email:
          'E-mailadresserne forbliver, som de er nu, og intet mere kan ændres i et stykke tid. Kontoens ejer har oplyst ikke længere at have adgang til denne adresse.',
        phone:
          'Telefonnumrene forbliver, som de er nu, og intet mere kan ændres i et stykke tid. Kontoens ejer har oplyst ikke længere at have adgang til dette nummer.',
      },
      button: 'Stop ændringer',
    },
    brake: {
      title: 'Vil du stoppe ændringer af denne konto?',
      text: {
        email: 'To konti er blevet til én. Det forbliver sådan, men intet mere kan ændres i et stykke tid.',
        phone: 'To konti er blevet til én. Det forbliver sådan, men intet mere kan ændres i et stykke tid.',
      },
      button: 'Stop ændringer',
    },
    byStaff: {
      email: 'Supporten for denne tjeneste har bedt om at ændre e-mailadresserne på din konto.',
      phone: 'Supporten for denne tjeneste har bedt om at ændre telefonnumrene på din konto.',
    },
    effect: 'Alle enheder bliver logget ud af kontoen, og intet kan ændres i den i et stykke tid.',
    target: { email: 'Ny adresse', phone: 'Nyt nummer' },
    back: 'Kommer tilbage',
    gone: 'Fjernes',
    when: 'Hvornår',
  },
  late: {
    title: 'Ændringen er allerede foretaget',
    text: 'Hvis det ikke var dig, så åbn den nyere besked om den, og fortryd den der. Hvis du ikke har en, så log ind og tjek din konto nu, eller bed om hjælp.',
  },
  undone: {
    stop: 'Ændringen er stoppet',
    restore: 'Alt er, som det var før',
    freeze: 'Ændringer er stoppet',
    brake: 'Ændringer er stoppet',
    text: 'Alle enheder er logget ud af kontoen. Log ind igen nu, og skift din adgangskode, hvis du har en.',
    frozenFor: (life: string) => `Intet kan ændres på kontoen uden et nyt login. Det gælder i ${life}.`,
  },
  used: { title: 'Linket er allerede brugt', text: 'Der er ikke mere at gøre her.' },
  expired: { title: 'Linket er udløbet', text: 'Bed om et nyt, hvor du begyndte.' },
  superseded: { title: 'Der er sendt et nyere link', text: 'Brug den nyeste besked.' },
  closed: {
    title: 'Anmodningen er afsluttet',
    text: 'Den er annulleret, erstattet eller stoppet. Hvis du stadig ønsker ændringen, så begynd forfra.',
  },
  frozen: {
    title: 'Intet kan ændres lige nu',
    text: 'Nogen har bedt os om at stoppe ændringer af denne konto. Log ind igen for at fortsætte, eller vent til i morgen.',
  },
  taken: { title: 'Det kan ikke bruges', text: 'Gå tilbage til, hvor du begyndte, og angiv noget andet.' },
  unknown: {
    title: 'Linket virker ikke',
    text: 'Måske mangler en del af det. Åbn det igen fra beskeden, eller kopiér det hele.',
  },
  elsewhere: {
    title: 'Åbn linket igen',
    text: 'Der blev ikke trykket på knappen på denne side. Åbn linket i beskeden en gang til.',
  },
  broken: { title: 'Noget gik galt', text: 'Intet er ændret. Åbn linket igen om lidt.' },
  help: 'Få hjælp',
  reference: (id: string) => `Referencenummer: ${id}`,
};
