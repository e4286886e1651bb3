// Owns the Norwegian Bokmål words of our pages. Not the English ones: en.ts.
import type { ReplacedValues, SentenceValues, Words } from './en.ts';

export const nb: Words = {
  lang: 'nb',
  dir: 'ltr',
  portal: { title: 'Adminportal', noScript: 'Adminportalen krever JavaScript.' },
  account: {
    title: 'Kontoen din',
    back: ({ service }) => `Tilbake til ${service}`,
    signIn: 'Logg inn',
    signInText: 'Logg inn for å se og endre e-postadressene og telefonnumrene dine.',
    signOut: 'Logg ut',
    signedOut: 'Du er logget ut',
    refused: 'Innloggingen fungerte ikke',
    noScript: 'Denne siden trenger JavaScript.',
  },
  confirm: {
    title: { email: 'Vil du bekrefte denne e-postadressen?', phone: 'Vil du bekrefte dette telefonnummeret?' },
    becomes: {
      email: ({ value, service }: SentenceValues) => `${value} blir e-postadressen for kontoen din hos ${service}.`,
      phone: ({ value, service }: SentenceValues) => `${value} blir telefonnummeret for kontoen din hos ${service}.`,
    },
    primary: {
      email: ({ value, service }: SentenceValues) =>
        `${value} blir den primære e-postadressen for kontoen din hos ${service}.`,
      phone: ({ value, service }: SentenceValues) =>
        `${value} blir det primære telefonnummeret for kontoen din hos ${service}.`,
    },
    replacesAll: {
      email: ({ value, service }: SentenceValues) =>
        `${value} erstatter alle andre e-postadresser på kontoen din hos ${service}.`,
      phone: ({ value, service }: SentenceValues) =>
        `${value} erstatter alle andre telefonnumre på kontoen din hos ${service}.`,
    },
    replaces: {
      email: ({ value, old, service }: ReplacedValues) =>
        `${value} erstatter ${old} som e-postadresse for kontoen din hos ${service}.`,
      phone: ({ value, old, service }: ReplacedValues) =>
        `${value} erstatter ${old} som telefonnummer for kontoen din hos ${service}.`,
    },
    added: {
      email: ({ value, service }: SentenceValues) => `${value} blir lagt til i kontoen din hos ${service}.`,
      phone: ({ value, service }: SentenceValues) => `${value} blir lagt til i kontoen din hos ${service}.`,
    },
    account: 'Konto',
    asked: 'Bedt om',
    place: 'Fra',
    button: 'Bekreft',
    report: 'Jeg ba ikke om dette',
    merges: ({ service }: Pick<SentenceValues, 'service'>) =>
      `En annen konto hos ${service} bruker det allerede. De to kontoene blir til én, og det kan ikke angres.`,
    warning: 'Bekreft bare hvis du selv har bedt om dette.',
  },
  approve: {
    title: 'Vil du tillate denne endringen?',
    button: 'Tillat',
    warning: 'Tillat den bare hvis du selv har bedt om den.',
  },
  confirmed: { title: 'Bekreftet', text: 'Du kan lukke denne siden.' },
  approved: {
    title: 'Tillatt',
    text: 'Du kan lukke denne siden. Endringen blir gjort når også den nye adressen er bekreftet.',
  },
  waits: {
    title: 'Bekreftet',
    text: (date: string) =>
      `Kundestøtten har bedt om denne endringen. Den trer i kraft ${date}, med mindre den blir stoppet. Den trer i kraft med en gang når du logger inn og åpner lenken på nytt, eller når en av de nåværende kontaktopplysningene dine tillater den.`,
  },
  otherAccount: 'En annen konto er logget inn her. Endringen hører til kontoen som ba om den.',
  relay: {
    title: 'Skriv inn denne koden der du begynte',
    text: 'Gå tilbake til siden der du ba om endringen, og skriv den inn der.',
    minutes: (n: number) => (n === 1 ? 'Den er gyldig i 1 minutt.' : `Den er gyldig i ${n} minutter.`),
    warning: ({ service }: Pick<SentenceValues, 'service'>) =>
      `Ikke gi den til noen. ${service} kommer aldri til å be om den på telefon eller i en melding.`,
  },
  reported: {
    title: 'Takk for at du sa fra',
    text: 'Ingenting er endret. Forespørselen er avbrutt, og den kontoen kan ikke bruke denne adressen akkurat nå.',
  },
  stopped: {
    title: 'Endringen er stoppet',
    text: 'Ingenting er endret. Alle enheter er logget ut av kontoen, og ingenting kan endres i den akkurat nå. Logg inn på nytt, og bytt passord hvis du har et.',
  },
  undo: {
    stop: {
      title: 'Vil du stoppe denne endringen?',
      text: {
        email: 'Noen som er logget inn på kontoen din, vil endre e-postadressene på den.',
        phone: 'Noen som er logget inn på kontoen din, vil endre telefonnumrene på den.',
      },
      button: 'Stopp: Det var ikke meg',
    },
    restore: {
      title: 'Vil du angre denne endringen?',
      text: {
        email: 'E-postadressene på kontoen din blir som de var før.',
        phone: 'Telefonnumrene på kontoen din blir som de var før.',
      },
      button: 'Angre endringen',
    },
    freeze: {
      title: 'Vil du stoppe endringer av denne kontoen?',
      text: {
        email:
          'E-postadressene forblir som de er nå, og ingenting mer kan endres på en stund. Eieren av kontoen har oppgitt ikke lenger å ha tilgang til denne adressen.',
        phone:
          'Telefonnumrene forblir som de er nå, og ingenting mer kan endres på en stund. Eieren av kontoen har oppgitt ikke lenger å ha tilgang til dette nummeret.',
      },
      button: 'Stopp endringer',
    },
    brake: {
      title: 'Vil du stoppe endringer av denne kontoen?',
      text: {
        email: 'To kontoer er blitt til én. Slik forblir det, men ingenting mer kan endres på en stund.',
        phone: 'To kontoer er blitt til én. Slik forblir det, men ingenting mer kan endres på en stund.',
      },
      button: 'Stopp endringer',
    },
    byStaff: {
      email: 'Kundestøtten for denne tjenesten har bedt om å endre e-postadressene på kontoen din.',
      phone: 'Kundestøtten for denne tjenesten har bedt om å endre telefonnumrene på kontoen din.',
    },
    effect: 'Alle enheter blir logget ut av kontoen, og ingenting kan endres i den på en stund.',
    target: { email: 'Ny adresse', phone: 'Nytt nummer' },
    back: 'Kommer tilbake',
    gone: 'Blir fjernet',
    when: 'Når',
  },
  late: {
    title: 'Endringen er allerede gjort',
    text: 'Hvis det ikke var deg, åpner du den nyere meldingen om den og angrer den der. Hvis du ikke har noen, logger du inn og sjekker kontoen din nå, eller ber om hjelp.',
  },
  undone: {
    stop: 'Endringen er stoppet',
    restore: 'Alt er som det var før',
    freeze: 'Endringer er stoppet',
    brake: 'Endringer er stoppet',
    text: 'Alle enheter er logget ut av kontoen. Logg inn på nytt nå, og bytt passord hvis du har et.',
    frozenFor: (life: string) => `Ingenting kan endres på kontoen uten ny innlogging. Det gjelder i ${life}.`,
  },
  used: { title: 'Lenken er allerede brukt', text: 'Det er ikke mer å gjøre her.' },
  expired: { title: 'Lenken har utløpt', text: 'Be om en ny der du begynte.' },
  superseded: { title: 'Det er sendt en nyere lenke', text: 'Bruk den siste meldingen.' },
  closed: {
    title: 'Forespørselen er avsluttet',
    text: 'Den er avbrutt, erstattet eller stoppet. Hvis du fortsatt ønsker endringen, begynner du på nytt.',
  },
  frozen: {
    title: 'Ingenting kan endres akkurat nå',
    text: 'Noen har bedt oss om å stoppe endringer av denne kontoen. Logg inn på nytt for å fortsette, eller vent til i morgen.',
  },
  taken: { title: 'Dette kan ikke brukes', text: 'Gå tilbake dit du begynte, og skriv inn noe annet.' },
  unknown: {
    title: 'Lenken virker ikke',
    text: 'Kanskje mangler en del av den. Åpne den på nytt fra meldingen, eller kopier hele.',
  },
  elsewhere: {
    title: 'Åpne lenken på nytt',
    text: 'Knappen ble ikke trykket på denne siden. Åpne lenken i meldingen en gang til.',
  },
  broken: { title: 'Noe gikk galt', text: 'Ingenting er endret. Åpne lenken på nytt om litt.' },
  help: 'Få hjelp',
  reference: (id: string) => `Referanse: ${id}`,
};
