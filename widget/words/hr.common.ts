// Owns the words of Croatian that all elements share. Not those of one element: hr.ts, hr.list.ts, hr.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'Učitavanje…',
  failed: 'Učitavanje nije uspjelo',
  retry: 'Pokušaj ponovno',
  confirm: 'Potvrdi',
  checking: 'Provjera…',
  errorWait: 'Prerano je. Pričekajte još malo: {t}.',
  offline: 'Povezivanje nije uspjelo. Provjerite vezu i pokušajte ponovno.',
  errorUnknown: 'Nešto nije u redu. Pokušajte ponovno.',
  errorRef: 'Nešto nije u redu. Pokušajte ponovno. (Broj pogreške: {id})',
};
