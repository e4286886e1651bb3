// Owns the words of Greek that all elements share. Not those of one element: el.ts, el.list.ts, el.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'Φόρτωση…',
  failed: 'Η φόρτωση απέτυχε',
  retry: 'Δοκιμάστε ξανά',
  confirm: 'Επιβεβαίωση',
  checking: 'Έλεγχος…',
  errorWait: 'Είναι πολύ νωρίς. Δοκιμάστε ξανά σε {t}.',
  offline: 'Δεν ήταν δυνατή η σύνδεση. Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά.',
  errorUnknown: 'Κάτι πήγε στραβά. Δοκιμάστε ξανά.',
  errorRef: 'Κάτι πήγε στραβά. Δοκιμάστε ξανά. (Αριθμός σφάλματος: {id})',
};
