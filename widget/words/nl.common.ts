// Owns the words of Dutch that all elements share. Not those of one element: nl.ts, nl.list.ts, nl.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'Laden…',
  failed: 'Dit kan niet worden geladen',
  retry: 'Opnieuw proberen',
  confirm: 'Bevestigen',
  checking: 'Controleren…',
  errorWait: 'Het is nog te vroeg. Probeer het over {t} opnieuw.',
  offline: 'Geen verbinding. Controleer je verbinding en probeer het opnieuw.',
  errorUnknown: 'Er is iets misgegaan. Probeer het opnieuw.',
  errorRef: 'Er is iets misgegaan. Probeer het opnieuw. (Ref. {id})',
};
