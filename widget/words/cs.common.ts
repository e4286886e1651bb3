// Owns the words of Czech that all elements share. Not those of one element: cs.ts, cs.list.ts, cs.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'Načítání…',
  failed: 'Nepodařilo se to načíst',
  retry: 'Zkusit znovu',
  confirm: 'Potvrdit',
  checking: 'Ověřování…',
  errorWait: 'Je příliš brzy. Ještě chvíli počkejte: {t}.',
  offline: 'Nepodařilo se připojit. Zkontrolujte připojení a zkuste to znovu.',
  errorUnknown: 'Něco se nepovedlo. Zkuste to znovu.',
  errorRef: 'Něco se nepovedlo. Zkuste to znovu. (Číslo chyby: {id})',
};
