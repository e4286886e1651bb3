// Owns the Italian words for what happened to an account. Not those around them: it.list.ts, it.admin.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const itDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'Passaggio a {v} richiesto',
  'did-change-resent': 'Un altro messaggio inviato a {v}',
  'did-side-proved': '{v} confermato',
  'did-code-wrong': 'Codice errato inserito per {v}',
  'did-change-locked': 'Passaggio a {v} bloccato dopo troppi codici errati',
  'did-change-done': 'Passaggio a {v} completato',
  'did-change-cancelled': 'Richiesta di passaggio a {v} annullata',
  'did-change-replaced': 'Passaggio a {v} sostituito da uno più recente',
  'did-change-expired': 'Passaggio a {v} scaduto',
  'did-change-reported': 'Passaggio a {v} segnalato e bloccato',
  'did-change-taken': 'Passaggio a {v} bloccato: non utilizzabile',
  'did-change-revoked': 'Passaggio a {v} bloccato con la disconnessione da tutti i dispositivi',
  'did-change-undone': 'Ripristino dopo il passaggio a {v}',
  'did-contact-removed': '{v} rimosso',
  'did-contact-added': '{v} aggiunto',
  'did-contact-vouched': '{v} contrassegnato come verificato',
  'did-contact-promoted': '{v} impostato come principale',
  'did-account-written': 'Dati dell’account aggiornati',
  'did-contact-verified-by-login': '{v} verificato con un accesso',
  'did-contact-changed-by-login': 'Passaggio a {v} con un accesso',
  'did-account-frozen': 'Modifiche sospese per proteggere il tuo account',
  'did-account-revoked': 'Disconnessione da tutti i dispositivi',
  'did-account-enabled': 'Account riattivato',
  'did-account-unlocked': 'Modifiche di nuovo consentite',
  'did-account-unfrozen': 'Modifiche non più sospese',
  'did-account-merged': 'Un altro account unito a questo',
  'did-user-created': 'Account visto qui per la prima volta',
};
