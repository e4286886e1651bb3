// Owns the Italian words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './it.common.ts';
import type { ListPack } from './pack.ts';
import { itDid } from './it.activity.ts';
import { registerList } from './language-registry.ts';

/** Italian for lists. */
export const itList: ListPack = {
  lang: 'it',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'Al momento non è disponibile. Riprova tra poco.',

    listEmail: 'Indirizzi email',
    listPhone: 'Numeri di telefono',
    noneEmail: 'Non c’è ancora nessun indirizzo email.',
    nonePhone: 'Non c’è ancora nessun numero di telefono.',
    addEmail: 'Aggiungi un’email',
    addPhone: 'Aggiungi un telefono',

    badgePrimary: 'Principale',
    badgeVerified: 'Verificato',
    badgeUnverified: 'Non verificato',
    badgeWaiting: 'In attesa di conferma',
    'type-home': 'Casa',
    'type-work': 'Lavoro',
    'type-mobile': 'Cellulare',
    'type-other': 'Altro',
    'type-recovery': 'Solo per il recupero',
    managed: 'È gestito dal tuo metodo di accesso. Modificalo lì.',

    menu: 'Azioni per {v}',
    change: 'Modifica',
    makePrimary: 'Imposta come principale',
    verify: 'Verifica',
    remove: 'Rimuovi',
    keep: 'Mantieni',
    removeAsk: 'Rimuovere {v}?',
    lostEmail: 'Non ho più accesso a questo indirizzo',
    lostPhone: 'Non ho più accesso a questo numero',
    resumeCode: 'Inserisci il codice',
    cancelChange: 'Annulla la richiesta',
    waits: 'L’assistenza ha richiesto questa modifica. Data prevista: {t}, a meno che tu non la blocchi.',
    stop: 'Blocca',
    back: 'Indietro',

    saving: 'Salvataggio…',
    'now-primary': '{v} ora è principale.',
    'now-removed': '{v} è stato rimosso.',
    'now-added': '{v} è stato aggiunto.',
    'now-verified': '{v} ora è verificato.',
    'now-changed': 'Passaggio a {v} completato.',
    'now-cancelled': 'La richiesta è stata annullata. Non è cambiato nulla.',

    'last-verified': 'È l’ultimo recapito verificato del tuo account. Per rimuoverlo, prima aggiungine un altro.',
    'last-login': 'Lo usi per accedere. Per rimuoverlo, prima aggiungine un altro con cui puoi accedere.',
    primary: 'Per rimuoverlo, prima imposta un altro recapito come principale.',
    'too-many-contacts': 'Hai già raggiunto il numero massimo. Prima rimuovine uno.',
    'contact-not-verified': 'Non è ancora verificato. Verificalo prima.',
    'not-allowed': 'Qui non è consentito.',
    frozen: 'Per proteggere il tuo account, non è possibile modificare nulla fino a questa data: {t}.',

    activity: 'Attività recente',
    activityNone: 'Ancora nessuna attività.',
    activityMore: 'Mostra altro',
    ...itDid,
    unnamed: 'un recapito',
    network: 'rete {v}',
    'by-link': 'tramite un link',
    'by-support': 'dall’assistenza',
    'by-site': 'dal sito',

    signInAgain: 'Accedi di nuovo',
    'step-up-required': 'Esci, accedi di nuovo e poi torna qui.',

    stepUp: 'Conferma la tua identità',
    stepUpText: 'Per la tua sicurezza, accedi di nuovo per fare questa modifica.',
    notNow: 'Non ora',
    signedOut: 'La sessione è terminata',
    signedOutText: 'Accedi per riprendere da dove avevi interrotto.',
    goOn: 'Continua',
  },
};

registerList(itList);
