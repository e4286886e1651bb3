// Owns the words of Swedish that all elements share. Not those of one element: sv.ts, sv.list.ts, sv.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'Läser in…',
  failed: 'Det gick inte att läsa in',
  retry: 'Försök igen',
  confirm: 'Bekräfta',
  checking: 'Kontrollerar…',
  errorWait: 'Det är för tidigt. Försök igen om {t}.',
  offline: 'Det gick inte att ansluta. Kontrollera din anslutning och försök igen.',
  errorUnknown: 'Något gick fel. Försök igen.',
  errorRef: 'Något gick fel. Försök igen. (Ref. {id})',
};
