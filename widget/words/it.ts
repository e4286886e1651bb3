// Owns the first half of Italian: the words that every page needs. Importing it registers the words for every widget on
// the page.
import { common } from './it.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Italian, without the words of rare screens. */
export const it: Pack = {
  lang: 'it',
  dir: 'ltr',
  more: () => import('./it.more.ts'),
  messages: {
    ...common,
    current: 'Attuale: {v}',
    cancel: 'Annulla',
    cancelChange: 'Annulla la richiesta',
    help: 'Ottieni assistenza',

    'address-invalid-too-long': 'È troppo lungo. Controlla che non ci sia nulla di troppo.',
    'address-invalid-too-short': 'Questo numero è troppo corto. Inserisci tutte le cifre.',
    'address-invalid-charactersEmail':
      'Prima della @ usa lettere dalla a alla z, cifre, punti, trattini e trattini bassi.',
    'address-invalid-charactersPhone': 'Usa solo cifre, dopo un + se inizi con il prefisso internazionale.',
    'address-invalid-domain': 'Controlla la parte dopo la @. Deve essere come example.com.',
    'address-invalid-extension': 'Inserisci il numero senza interno.',
    'address-invalid-country': 'Scegli il Paese o inizia con + e il prefisso internazionale.',
    'address-invalid-number':
      'I numeri di questo Paese hanno un’altra lunghezza. Controlla che ci siano tutte le cifre.',
    'address-not-allowed-number-type':
      'Non possiamo inviare SMS a questo tipo di numero. Inserisci un numero di cellulare.',

    openMailbox: 'Apri {name}',
    undoFor: 'Puoi annullare questa modifica con il link in quel messaggio. Tempo a disposizione: {t}.',
    'address-not-allowed-landline': 'È un numero fisso. Inserisci un numero di cellulare.',
    'address-invalid-unknown': 'Non riconosciamo questo numero. Controlla che sia giusto.',
    'address-invalid-several': 'Inserisci un solo indirizzo.',

    enterEmail: 'Modifica il tuo indirizzo email',
    addEmail: 'Aggiungi un indirizzo email',
    labelEmail: 'Nuovo indirizzo email',
    hintEmail: 'Ti invieremo un codice per verificare che tu possa usarlo.',
    replacesEmail: 'Una volta confermato, sostituirà {v} come indirizzo email del tuo account {service}.',
    becomesEmail:
      'Una volta confermato, sarà l’indirizzo email principale del tuo account {service} e {v} resterà come indirizzo aggiuntivo.',
    hintLink: 'Ti invieremo un link per verificare che tu possa usarlo.',
    sendCode: 'Invia codice',
    sendLink: 'Invia link',
    linkInsteadEmail: 'Ricevi invece un link',

    checkEmail: 'Controlla la tua email',
    codeQueued: 'Stiamo inviando un codice di {d} cifre a {v}. È valido per {t}.',
    codeSent: 'Abbiamo inviato un codice di {d} cifre a {v}. È valido per {t}.',
    codeLabel: 'Codice di {d} cifre',
    resend: 'Invia un nuovo codice',
    resendIn: 'Invia un nuovo codice tra {t}',
    missingEmail: 'Non trovi l’email? Controlla la cartella spam e l’indirizzo.',
    differentEmail: 'Usa un altro indirizzo',
    linkInstead: 'Ricevi invece un link',

    doneEmail: 'Indirizzo email modificato',
    addedEmail: 'Indirizzo email aggiunto',
    doneTextEmail: 'Il tuo indirizzo email ora è {v}.',
    addedText: 'Aggiunta completata: {v}.',
    toldEmail: 'Abbiamo segnalato questa modifica al tuo indirizzo precedente.',
    done: 'Fine',

    sending: 'Invio…',
    cancelling: 'Annullamento…',
    resent: 'Nuovo codice inviato a {v}. I codici precedenti non sono più validi.',
    resendOpen: 'Ora puoi inviare un nuovo codice.',

    'code-short': 'Inserisci tutte le {d} cifre del codice',
    'code-long': 'Inserisci solo le {d} cifre del codice',
    'code-digits': 'Il codice deve essere di {d} cifre',
    noResends: 'Non è possibile inviare altri messaggi.',
    delayed: 'L’invio sta richiedendo più tempo del solito.',
    undelivered: 'Impossibile recapitare a {v}. Controlla che sia giusto.',
    emptyEmail: 'Inserisci un indirizzo email',
    'address-invalidEmail': 'Inserisci un indirizzo email nel formato corretto, ad esempio name@example.com',
    'proof-wrong': {
      one: 'Il codice non è corretto. Controllalo e riprova. Hai ancora {n} tentativo.',
      many: 'Il codice non è corretto. Controllalo e riprova. Hai ancora {n} tentativi.',
      other: 'Il codice non è corretto. Controllalo e riprova. Hai ancora {n} tentativi.',
    },
    unavailable: 'Al momento non è disponibile. Riprova tra poco.',

    linkConfirmEmail: 'Confermare questo indirizzo email?',
    linkConfirmPhone: 'Confermare questo numero di telefono?',
    linkStoryEmail: '{v} diventerà l’indirizzo email del tuo account {service}.',
    linkStoryPhone: '{v} diventerà il numero di telefono del tuo account {service}.',
    linkStoryAdd: '{v} verrà aggiunto al tuo account {service}.',
    linkMerges:
      'È già usato da un altro account {service}. I due account diventeranno uno solo e non sarà possibile tornare indietro.',
    linkAccount: 'Account interessato: {v}',
    linkAsked: 'Richiesta: {t}',
    linkPlace: 'Da: {place}',
    linkOnly: 'Continua solo se la richiesta è tua.',
    linkAllow: 'Consentire questa modifica?',
    allow: 'Consenti',
    linkNotMe: 'La richiesta non è mia',
    linkConfirmed: 'Confermato',
    linkAllowed: 'Modifica consentita',
    linkConfirmedText: 'Puoi chiudere questa pagina.',
    linkHalfNew: 'Il nuovo recapito deve ancora essere confermato. Puoi chiudere questa pagina.',
    linkWaits: 'L’assistenza ha richiesto questa modifica. Data prevista: {t}, a meno che non venga bloccata.',
    linkHalfCurrent: 'Manca ancora la conferma dal tuo recapito attuale. Puoi chiudere questa pagina.',
    linkOther: 'Qui è connesso un altro account. Questa modifica riguarda l’account che l’ha richiesta.',
    linkRelay: 'Inserisci questo codice dove hai iniziato',
    linkRelayWhere: 'Torna alla pagina in cui hai richiesto la modifica e inseriscilo lì.',
    linkRelayOnly: 'Non comunicarlo a nessuno. {service} non te lo chiederà mai per telefono o per messaggio.',
    linkHome: 'Torna al sito',
    linkRelayText: 'È valido per {t}.',
    linkReported: 'Grazie per la segnalazione',
    linkReportedText: 'La modifica è stata bloccata. Non è cambiato nulla.',
    linkStop:
      'Se la richiesta non è tua, tutti i dispositivi verranno disconnessi dall’account e per un po’ non sarà possibile modificare nulla.',
    linkStopped: 'La modifica è bloccata',
    linkStoppedText:
      'Non è stato modificato nulla. Tutti i dispositivi sono stati disconnessi dall’account e per ora non è possibile modificare nulla. Accedi di nuovo e cambia la password, se ne hai una.',
    linkUsed: 'Questo link è già stato usato',
    linkUsedText: 'Qui non c’è altro da fare.',
    linkExpired: 'Questo link è scaduto',
    linkExpiredText: 'Richiedine uno nuovo dove hai iniziato.',
    linkSuperseded: 'È stato inviato un link più recente',
    linkSupersededText: 'Usa il messaggio più recente.',
    linkClosed: 'Questa modifica non è più in corso',
    linkClosedText: 'Non è cambiato nulla.',
    linkUnknown: 'Questo link non funziona',
    linkUnknownText: 'Aprilo di nuovo dal messaggio o richiedine uno nuovo.',
  },
};

register(it);
