// Owns the words of Lithuanian that all elements share. Not those of one element: lt.ts, lt.list.ts, lt.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'Įkeliama…',
  failed: 'Nepavyko įkelti',
  retry: 'Bandyti dar kartą',
  confirm: 'Patvirtinti',
  checking: 'Tikrinama…',
  errorWait: 'Dar per anksti. Bandykite vėliau. Liko laukti: {t}.',
  offline: 'Nepavyko prisijungti. Patikrinkite interneto ryšį ir bandykite dar kartą.',
  errorUnknown: 'Įvyko klaida. Bandykite dar kartą.',
  errorRef: 'Įvyko klaida. Bandykite dar kartą. (Numeris {id})',
};
