// Owns the first half of Italian: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: it.confirm.ts.
import { common } from './it.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Italian, without the words of rare screens. */
export const it: Pack = {
  lang: 'it',
  dir: 'ltr',
  more: () => import('./it.more.ts'),
  list: () => import('./it.list.ts'),
  messages: {
    ...common,

    current: 'Attuale: {v}',
    cancel: 'Annulla',
    cancelChange: 'Annulla la richiesta',
    help: 'Ottieni assistenza',

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
    done: 'Fine',

    sending: 'Invio…',
    cancelling: 'Annullamento…',
    resent: 'Nuovo codice inviato a {v}. I codici precedenti non sono più validi.',

    'code-digits': 'Il codice deve essere di {d} cifre',
    noResends: 'Non è possibile inviare altri messaggi.',
    undelivered: 'Impossibile recapitare a {v}. Controlla che sia giusto.',
    emptyEmail: 'Inserisci un indirizzo email',
    'address-invalidEmail': 'Inserisci un indirizzo email nel formato corretto, ad esempio name@example.com',
    'proof-wrong': {
      one: 'Il codice non è corretto. Controllalo e riprova. Hai ancora {n} tentativo.',
      many: 'Il codice non è corretto. Controllalo e riprova. Hai ancora {n} tentativi.',
      other: 'Il codice non è corretto. Controllalo e riprova. Hai ancora {n} tentativi.',
    },

    'address-not-allowed-landline': 'È un numero fisso. Inserisci un numero di cellulare.',
    'address-invalid-unknown': 'Non riconosciamo questo numero. Controlla che sia giusto.',
    'address-invalid-several': 'Inserisci un solo indirizzo.',
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

    'code-short': 'Inserisci tutte le {d} cifre del codice',
    'code-long': 'Inserisci solo le {d} cifre del codice',
    resendOpen: 'Ora puoi inviare un nuovo codice.',
    delayed: 'L’invio sta richiedendo più tempo del solito.',
    doneTextEmail: 'Il tuo indirizzo email ora è {v}.',
    addedText: 'Aggiunta completata: {v}.',
    toldEmail: 'Abbiamo segnalato questa modifica al tuo indirizzo precedente.',

    openMailbox: 'Apri {name}',
    undoFor: 'Puoi annullare questa modifica con il link in quel messaggio. Tempo a disposizione: {t}.',
    signOutOthers: 'Esci altrove',
    signedOutOthers: 'Gli altri tuoi dispositivi vengono disconnessi.',

    country: 'Paese o area geografica',
    enterPhone: 'Modifica il numero di telefono',
    addPhone: 'Aggiungi un numero di telefono',
    labelPhone: 'Nuovo numero di cellulare',
    hintPhone:
      'Ti invieremo un codice per SMS per verificare che tu possa usarlo. Potrebbero essere applicati dei costi.',
    replacesPhone: 'Una volta confermato, sostituirà {v} come numero di telefono del tuo account {service}.',
    becomesPhone:
      'Una volta confermato, sarà il numero principale del tuo account {service} e {v} resterà come numero aggiuntivo.',
    linkInsteadPhone: 'Ricevi invece un link per SMS',
    callMe: 'Ricevi invece il codice con una chiamata',
    byWhatsapp: 'Ricevi il codice su WhatsApp',
    byText: 'Ricevi il codice per SMS',
    codeCalled: 'Stiamo chiamando {v}. Sentirai due volte un codice di {d} cifre. È valido per {t}.',
    codeWhatsapp: 'Abbiamo inviato un codice di {d} cifre a {v} su WhatsApp. È valido per {t}.',
    checkPhone: 'Controlla il telefono',
    voice: 'Nessuna chiamata? Potrebbe volerci un minuto.',
    whatsapp: 'Non trovi il messaggio su WhatsApp? Potrebbe volerci un minuto.',
    missingPhone: 'Non trovi l’SMS? Potrebbe volerci un minuto.',
    differentPhone: 'Usa un altro numero',
    donePhone: 'Numero di telefono modificato',
    addedPhone: 'Numero di telefono aggiunto',
    doneTextPhone: 'Il tuo numero di telefono ora è {v}.',
    toldPhone: 'Abbiamo segnalato questa modifica al tuo numero precedente.',
    'address-invalidPhone': 'Inserisci un numero di cellulare, ad esempio {x}',
    'address-not-allowed-country': 'Non inviamo SMS in questo Paese{c}. Inserisci un numero di un Paese in elenco.',
    'address-samePhone': 'Questo è già il tuo numero di telefono. Inseriscine un altro.',
    'quota-exceeded-sms':
      'Per ora non è possibile inviare SMS a questo numero. Riprova tra {t} o inserisci un altro numero.',
    verifyPhone: 'Verifica il numero di telefono',
    verifiedPhone: 'Numero di telefono verificato',
    managedPhone: 'Il tuo numero di telefono è gestito altrove',
    checkNewPhone: 'Controlla il nuovo telefono',
    checkCurrentPhone: 'Controlla il telefono attuale',
    countryFind: 'Cerca un Paese',
    countryNone: 'Nessun Paese con questo nome.',
  },
};

register(it);
