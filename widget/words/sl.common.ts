// Owns the words of Slovenian that all elements share. Not those of one element: sl.ts, sl.list.ts, sl.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'Nalaganje…',
  failed: 'Nalaganje ni uspelo',
  retry: 'Poskusi znova',
  confirm: 'Potrdi',
  checking: 'Preverjanje…',
  errorWait: 'Prezgodaj je. Počakajte še malo: {t}.',
  offline: 'Povezava ni uspela. Preverite internetno povezavo in poskusite znova.',
  errorUnknown: 'Nekaj je šlo narobe. Poskusite znova.',
  errorRef: 'Nekaj je šlo narobe. Poskusite znova. (Št. napake: {id})',
};
