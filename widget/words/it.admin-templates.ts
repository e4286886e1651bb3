// Owns the Italian names of the messages in <contact-admin>. Not the other words of its pages: it.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const itTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'Codice',
  'tpl-prove-link': 'Link',
  'tpl-prove-both': 'Codice e link',
  'tpl-prove-added': 'Codice e link per un altro indirizzo',
  'tpl-prove-in-use': 'Indirizzo già di un altro account',
  'tpl-allow-code': 'Codice che consente una modifica',
  'tpl-allow-link': 'Link che consente una modifica',
  'tpl-allow-both': 'Codice e link che consentono una modifica',
  'tpl-notice-requested': 'Modifica richiesta',
  'tpl-notice-waits': 'Una modifica avrà effetto più tardi',
  'tpl-notice-done': 'Modifica completata',
  'tpl-notice-added': 'Indirizzo aggiunto',
  'tpl-notice-respelled': 'Indirizzo scritto in modo diverso',
  'tpl-notice-recovery-set': 'Un recapito tenuto solo per il recupero',
  'tpl-notice-recovery-ended': 'Un recapito non più solo per il recupero',
  'tpl-notice-removed': 'Indirizzo rimosso',
  'tpl-notice-undone': 'Modifica annullata dopo il completamento',
  'tpl-notice-frozen': 'Modifiche sospese',
  'tpl-notice-unfrozen': 'Modifiche di nuovo possibili',
  'tpl-notice-signed-out': 'Tutti i dispositivi disconnessi',
  'tpl-notice-recovered': 'Account messo in sicurezza',
  'tpl-notice-disabled': 'Account disattivato',
  'tpl-notice-enabled': 'Account riattivato',
  'tpl-notice-unlocked': 'Inserimento dei codici di nuovo possibile',
  'tpl-notice-cancelled': 'Richiesta annullata da un amministratore',
  'tpl-notice-ended': 'Modifica terminata da un ripristino',
  'tpl-notice-merged': 'Un altro account unito a questo',
  'tpl-notice-merged-away': 'Questo account unito a un altro',
};
