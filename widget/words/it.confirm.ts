// Owns the Italian words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './it.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Italian words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'Al momento non è disponibile. Riprova tra poco.',

  linkConfirmEmail: 'Confermare questo indirizzo email?',
  linkConfirmPhone: 'Confermare questo numero di telefono?',
  linkBecomesEmail: '{v} diventerà l’indirizzo email del tuo account {service}.',
  linkBecomesPhone: '{v} diventerà il numero di telefono del tuo account {service}.',
  linkReplacesEmail: '{v} sostituisce {old} come indirizzo email del tuo account {service}.',
  linkReplacesPhone: '{v} sostituisce {old} come numero di telefono del tuo account {service}.',
  linkPrimaryEmail: '{v} diventerà l’indirizzo email principale del tuo account {service}.',
  linkPrimaryPhone: '{v} diventerà il numero di telefono principale del tuo account {service}.',
  linkReplacesAllEmail: '{v} sostituisce tutti gli altri indirizzi email del tuo account {service}.',
  linkReplacesAllPhone: '{v} sostituisce tutti gli altri numeri di telefono del tuo account {service}.',
  linkAdds: '{v} verrà aggiunto al tuo account {service}.',
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
  linkRelayText: 'È valido per {t}.',
  linkRelayOnly: 'Non comunicarlo a nessuno. {service} non te lo chiederà mai per telefono o per messaggio.',
  linkHome: 'Torna al sito',
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
};

register({ lang: 'it', dir: 'ltr', messages: confirm });
