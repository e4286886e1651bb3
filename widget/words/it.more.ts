// Owns the second half of Italian: the words of rare screens. Importing it registers the words with every widget on the page.
import type { MoreMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Italian words of rare screens. */
export const more: MoreMessages = {
  locked: 'Troppi codici errati',
  lockedText: 'Questa modifica è stata bloccata per proteggere il tuo account.',
  expired: 'Il codice è scaduto',
  expiredText: 'Non è ancora cambiato nulla.',
  quota: 'Troppi tentativi per ora',
  quotaText: 'Puoi riprovare tra {t}. Non è cambiato nulla e, se hai già un codice, è ancora valido.',
  'quota-exceeded': 'Troppi tentativi per ora. Riprova tra {t}. Se hai già un codice, è ancora valido.',
  startAgain: 'Ricomincia',
  pending: 'Modifica in corso',
  pendingText: '{v} è in attesa di conferma.',
  resumeCode: 'Inserisci il codice',
  supportAsked: 'L’assistenza ha richiesto questa modifica.',
  supportWaits: 'Data prevista: {t}, a meno che tu non la blocchi.',
  stopIt: 'Blocca',
  signedOut: 'La sessione è terminata',
  signedOutText: 'Accedi per riprendere da dove avevi interrotto.',
  linkSent:
    'Abbiamo inviato un link a {v}. Aprilo qui e questa pagina si aggiornerà da sola, oppure aprilo su qualsiasi dispositivo e inserisci il codice mostrato.',
  linkClick: 'Abbiamo inviato un link a {v}. Apri il link nel messaggio e questa pagina si aggiornerà da sola.',
  enterCode: 'Inserisci un codice',
  resendLink: 'Invia un nuovo link',
  resendLinkIn: 'Invia un nuovo link tra {t}',
  resentLink: 'Nuovo link inviato a {v}.',
  codeFromLink: 'Apri il link che abbiamo inviato a {v} e inserisci il codice di {d} cifre mostrato.',
  goOn: 'Continua',
  typo: 'Intendevi {v}?',
  typoUse: 'Usa {v}',
  typoKeep: 'Tieni quello che ho scritto',
  'too-many-contacts': 'Hai già raggiunto il numero massimo. Prima rimuovine uno.',
  'address-not-allowed': 'Non è possibile usarlo. Inseriscine un altro.',
  'address-not-allowed-domain':
    'Non è possibile usare {v} qui a causa del dominio. Inserisci un indirizzo di un altro provider.',
  'address-taken': 'Non è possibile usarlo. Inseriscine un altro.',
  cancelled: 'La richiesta è stata annullata. Non è cambiato nulla.',
  ended: 'Questa modifica non è più in corso. Puoi iniziarne una nuova.',
  'address-sameEmail': 'Questo è già il tuo indirizzo email. Inseriscine un altro.',

  alsoCurrent: 'Ti servirà anche un codice da {v}.',
  nextIn: 'Puoi inviare il prossimo codice tra {t}.',

  half: '1 di 2 confermato. Ora: il codice inviato a {v}.',
  progress: '{n} di 2 confermati',
  sideNew: 'Nuovo',
  sideCurrent: 'Attuale',
  sideDone: 'Confermato',
  sideOpen: 'Non ancora confermato',
  checkNewEmail: 'Controlla la nuova email',
  checkCurrentEmail: 'Controlla l’email attuale',
  codeFor: 'Codice di {d} cifre inviato a {v}',
  'proof-two': 'Assicurati che sia il codice inviato a {v}.',
  turn: 'Inserisci prima il codice inviato a {v}',
  cannotUse: 'Non posso più usare {v}',

  ways: 'Se non puoi più usare {v}',
  waysText: 'Scegli un altro modo per consentire questa modifica.',
  wayOther: 'Invia un codice a {v}',
  waySignIn: 'Accedi di nuovo',
  waySignInText: 'Con una passkey o un secondo passaggio potrebbe non servirti.',
  wayLost: 'L’ho perso o lo ha qualcun altro',
  wayLostText: 'Chi lo ha potrà bloccare il tuo account, ma non annullare questa modifica.',
  wayBack: 'Torna al codice',
  back: 'Indietro',
  still: 'Manca ancora la conferma da {v}.',

  stepUp: 'Conferma la tua identità',
  stepUpText: 'Per la tua sicurezza, accedi di nuovo per fare questa modifica.',
  'step-up-required': 'Esci, accedi di nuovo e poi torna qui.',
  frozen: 'Le modifiche sono sospese',
  frozenText:
    'Per proteggere il tuo account, qui non è possibile modificare nulla. Fine della sospensione: {until}. Accedendo di nuovo potrebbe terminare prima.',
  managedEmail: 'Il tuo indirizzo email è gestito altrove',
  managedGo: 'Modificalo lì',
  managedText: 'Dipende dal metodo con cui accedi a {service} e può essere modificato solo lì.',

  verifyEmail: 'Verifica il tuo indirizzo email',
  verifyText: 'Invieremo un codice a {v}.',
  verifyLinkText: 'Invieremo un link a {v}.',
  verifiedEmail: 'Indirizzo email verificato',
  verifiedText: '{v} è verificato.',
  verifiedAlready: '{v} è già verificato.',
  verifyGone: 'Questo recapito non è più presente.',

  unavailable: 'Al momento non è disponibile. Riprova tra poco.',
  'proof-wrong-earlier':
    'Il codice è di un messaggio precedente. Inserisci il codice più recente. Tentativi rimasti: {n}.',
  'not-allowed': 'Qui non è possibile farlo.',
  'not-allowed-human-check': 'Non abbiamo potuto verificare che tu non sia un robot.',
  'not-allowed-current-needed': 'Serve la conferma da un altro recapito che puoi ancora usare, e non ce n’è nessuno.',
};

register({ lang: 'it', dir: 'ltr', messages: more });
