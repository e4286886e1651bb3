// Owns the Italian words of our pages. Not the English ones: en.ts.
import type { ReplacedValues, SentenceValues, Words } from './en.ts';

export const it: Words = {
  lang: 'it',
  dir: 'ltr',
  portal: { title: 'Portale di amministrazione', noScript: 'Il portale di amministrazione richiede JavaScript.' },
  account: {
    title: 'Il tuo account',
    back: ({ service }) => `Torna a ${service}`,
    signIn: 'Accedi',
    signInText: 'Accedi per vedere e modificare i tuoi indirizzi email e numeri di telefono.',
    signOut: 'Esci',
    signedOut: 'Hai effettuato l’uscita',
    refused: 'L’accesso non è riuscito',
    noScript: 'Questa pagina richiede JavaScript.',
  },
  confirm: {
    title: { email: 'Confermare questo indirizzo email?', phone: 'Confermare questo numero di telefono?' },
    becomes: {
      email: ({ value, service }: SentenceValues) => `${value} diventerà l’indirizzo email del tuo account ${service}.`,
      phone: ({ value, service }: SentenceValues) =>
        `${value} diventerà il numero di telefono del tuo account ${service}.`,
    },
    primary: {
      email: ({ value, service }: SentenceValues) =>
        `${value} diventerà l’indirizzo email principale del tuo account ${service}.`,
      phone: ({ value, service }: SentenceValues) =>
        `${value} diventerà il numero di telefono principale del tuo account ${service}.`,
    },
    replacesAll: {
      email: ({ value, service }: SentenceValues) =>
        `${value} sostituisce tutti gli altri indirizzi email del tuo account ${service}.`,
      phone: ({ value, service }: SentenceValues) =>
        `${value} sostituisce tutti gli altri numeri di telefono del tuo account ${service}.`,
    },
    replaces: {
      email: ({ value, old, service }: ReplacedValues) =>
        `${value} sostituisce ${old} come indirizzo email del tuo account ${service}.`,
      phone: ({ value, old, service }: ReplacedValues) =>
        `${value} sostituisce ${old} come numero di telefono del tuo account ${service}.`,
    },
    added: {
      email: ({ value, service }: SentenceValues) => `${value} verrà aggiunto al tuo account ${service}.`,
      phone: ({ value, service }: SentenceValues) => `${value} verrà aggiunto al tuo account ${service}.`,
    },
    account: 'Account',
    asked: 'Richiesta',
    place: 'Da',
    button: 'Conferma',
    report: 'La richiesta non è mia',
    merges: ({ service }: Pick<SentenceValues, 'service'>) =>
      `È già usato da un altro account ${service}. I due account diventeranno uno solo e non sarà possibile tornare indietro.`,
    warning: 'Conferma solo se la richiesta è tua.',
  },
  approve: {
    title: 'Consentire questa modifica?',
    button: 'Consenti',
    warning: 'Consentila solo se la richiesta è tua.',
  },
  confirmed: { title: 'Confermato', text: 'Puoi chiudere questa pagina.' },
  approved: {
    title: 'Modifica consentita',
    text: 'Puoi chiudere questa pagina. La modifica verrà fatta quando anche il nuovo indirizzo sarà confermato.',
  },
  waits: {
    title: 'Confermato',
    text: (date: string) =>
      `L’assistenza ha richiesto questa modifica. Data prevista: ${date}, a meno che non venga bloccata. Ha effetto subito se accedi e apri di nuovo il link, o se la consenti da uno dei tuoi recapiti attuali.`,
  },
  otherAccount: 'Qui è connesso un altro account. Questa modifica riguarda l’account che l’ha richiesta.',
  relay: {
    title: 'Inserisci questo codice dove hai iniziato',
    text: 'Torna alla pagina in cui hai richiesto la modifica e inseriscilo lì.',
    minutes: (n: number) => (n === 1 ? 'È valido per 1 minuto.' : `È valido per ${n} minuti.`),
    warning: ({ service }: Pick<SentenceValues, 'service'>) =>
      `Non comunicarlo a nessuno. ${service} non te lo chiederà mai per telefono o per messaggio.`,
  },
  reported: {
    title: 'Grazie per la segnalazione',
    text: 'Non è stato modificato nulla. La richiesta è annullata e per ora quell’account non può usare questo indirizzo.',
  },
  stopped: {
    title: 'La modifica è bloccata',
    text: 'Non è stato modificato nulla. Tutti i dispositivi sono stati disconnessi dall’account e per ora non è possibile modificare nulla. Accedi di nuovo e cambia la password, se ne hai una.',
  },
  undo: {
    stop: {
      title: 'Bloccare questa modifica?',
      text: {
        email: 'Qualcuno che ha effettuato l’accesso al tuo account vuole modificarne gli indirizzi email.',
        phone: 'Qualcuno che ha effettuato l’accesso al tuo account vuole modificarne i numeri di telefono.',
      },
      button: 'Blocca: non sono io',
    },
    restore: {
      title: 'Annullare questa modifica?',
      text: {
        email: 'Gli indirizzi email del tuo account torneranno come prima.',
        phone: 'I numeri di telefono del tuo account torneranno come prima.',
      },
      button: 'Annulla la modifica',
    },
    freeze: {
      title: 'Bloccare le modifiche a questo account?',
      text: {
        email:
          'Gli indirizzi email restano come sono ora e per un po’ non sarà possibile modificare altro. Secondo chi possiede l’account, questo indirizzo non è più a sua disposizione.',
        phone:
          'I numeri di telefono restano come sono ora e per un po’ non sarà possibile modificare altro. Secondo chi possiede l’account, questo numero non è più a sua disposizione.',
      },
      button: 'Blocca le modifiche',
    },
    brake: {
      title: 'Bloccare le modifiche a questo account?',
      text: {
        email:
          'Due account sono diventati uno solo. Questo non cambia, ma per un po’ non sarà possibile modificare altro.',
        phone:
          'Due account sono diventati uno solo. Questo non cambia, ma per un po’ non sarà possibile modificare altro.',
      },
      button: 'Blocca le modifiche',
    },
    byStaff: {
      email: 'L’assistenza di questo servizio ha chiesto di modificare gli indirizzi email del tuo account.',
      phone: 'L’assistenza di questo servizio ha chiesto di modificare i numeri di telefono del tuo account.',
    },
    effect: 'Tutti i dispositivi verranno disconnessi dall’account e per un po’ non sarà possibile modificare nulla.',
    target: { email: 'Nuovo indirizzo', phone: 'Nuovo numero' },
    back: 'Viene ripristinato',
    gone: 'Viene rimosso',
    when: 'Quando',
  },
  late: {
    title: 'La modifica è già stata fatta',
    text: 'Se non è tua, apri il messaggio più recente al riguardo e annullala da lì. Se non ne hai ricevuto uno, accedi e controlla subito il tuo account, o chiedi aiuto.',
  },
  undone: {
    stop: 'La modifica è bloccata',
    restore: 'È tornato tutto come prima',
    freeze: 'Le modifiche sono bloccate',
    brake: 'Le modifiche sono bloccate',
    text: 'Tutti i dispositivi sono stati disconnessi dall’account. Accedi subito di nuovo e cambia la password, se ne hai una.',
    frozenFor: (life: string) =>
      `Senza un nuovo accesso non è possibile modificare nulla nell’account. Durata: ${life}.`,
  },
  used: { title: 'Questo link è già stato usato', text: 'Qui non c’è altro da fare.' },
  expired: { title: 'Questo link è scaduto', text: 'Richiedine uno nuovo dove hai iniziato.' },
  superseded: { title: 'È stato inviato un link più recente', text: 'Usa il messaggio più recente.' },
  closed: {
    title: 'Questa richiesta non è più in corso',
    text: 'È stata annullata, sostituita o bloccata. Se vuoi ancora la modifica, ricomincia.',
  },
  frozen: {
    title: 'Al momento non è possibile modificare nulla',
    text: 'Qualcuno ci ha chiesto di bloccare le modifiche a questo account. Accedi di nuovo per continuare o attendi fino a domani.',
  },
  taken: { title: 'Non è possibile usarlo', text: 'Torna dove hai iniziato e inseriscine un altro.' },
  unknown: {
    title: 'Questo link non funziona',
    text: 'Forse ne manca una parte. Aprilo di nuovo dal messaggio o copialo per intero.',
  },
  elsewhere: {
    title: 'Apri di nuovo il link',
    text: 'Il pulsante non è stato premuto in questa pagina. Apri ancora una volta il link nel messaggio.',
  },
  broken: {
    title: 'Si è verificato un problema',
    text: 'Non è stato modificato nulla. Apri di nuovo il link tra poco.',
  },
  help: 'Ottieni assistenza',
  reference: (id: string) => `Riferimento: ${id}`,
};
