// Owns the words of German that all elements share. Not those of one element: de.ts, de.list.ts, de.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'Wird geladen…',
  failed: 'Das konnte nicht geladen werden',
  retry: 'Erneut versuchen',
  confirm: 'Bestätigen',
  checking: 'Wird geprüft…',
  errorWait: 'Es ist noch zu früh. Bitte warten Sie {t} und versuchen Sie es dann erneut.',
  offline: 'Keine Verbindung. Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',
  errorUnknown: 'Etwas ist schiefgelaufen. Versuchen Sie es erneut.',
  errorRef: 'Etwas ist schiefgelaufen. Versuchen Sie es erneut. (Ref. {id})',
};
