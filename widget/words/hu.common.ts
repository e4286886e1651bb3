// Owns the words of Hungarian that all elements share. Not those of one element: hu.ts, hu.list.ts, hu.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'Betöltés…',
  failed: 'Nem sikerült betölteni',
  retry: 'Újra',
  confirm: 'Megerősítés',
  checking: 'Ellenőrzés…',
  errorWait: 'Még túl korai. Próbálja újra {t} múlva.',
  offline: 'Nem sikerült kapcsolódni. Ellenőrizze az internetkapcsolatot, és próbálja újra.',
  errorUnknown: 'Hiba történt. Próbálja újra.',
  errorRef: 'Hiba történt. Próbálja újra. (Hivatkozás: {id})',
};
