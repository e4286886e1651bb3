// Owns the words of Italian that all elements share. Not those of one element: it.ts, it.list.ts, it.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'Caricamento…',
  failed: 'Impossibile caricare',
  retry: 'Riprova',
  confirm: 'Conferma',
  checking: 'Verifica…',
  errorWait: 'È troppo presto. Riprova tra {t}.',
  offline: 'Connessione non riuscita. Controlla la connessione e riprova.',
  errorUnknown: 'Si è verificato un problema. Riprova.',
  errorRef: 'Si è verificato un problema. Riprova. (Rif. {id})',
};
