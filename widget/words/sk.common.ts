// Owns the words of Slovak that all elements share. Not those of one element: sk.ts, sk.list.ts, sk.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'Načítava sa…',
  failed: 'Nepodarilo sa to načítať',
  retry: 'Skúsiť znova',
  confirm: 'Potvrdiť',
  checking: 'Overuje sa…',
  errorWait: 'Je príliš skoro. Ešte chvíľu počkajte: {t}.',
  offline: 'Nepodarilo sa pripojiť. Skontrolujte pripojenie a skúste to znova.',
  errorUnknown: 'Niečo sa nepodarilo. Skúste to znova.',
  errorRef: 'Niečo sa nepodarilo. Skúste to znova. (Číslo chyby: {id})',
};
