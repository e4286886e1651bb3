// Owns the words of Polish that all elements share. Not those of one element: pl.ts, pl.list.ts, pl.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'Wczytuję…',
  failed: 'Nie udało się tego wczytać',
  retry: 'Spróbuj ponownie',
  confirm: 'Potwierdź',
  checking: 'Sprawdzam…',
  errorWait: 'Jeszcze za wcześnie. Pozostały czas: {t}.',
  offline: 'Nie udało się połączyć. Sprawdź połączenie i spróbuj ponownie.',
  errorUnknown: 'Coś poszło nie tak. Spróbuj ponownie.',
  errorRef: 'Coś poszło nie tak. Spróbuj ponownie. (Numer błędu: {id})',
};
