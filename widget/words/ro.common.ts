// Owns the words of Romanian that all elements share. Not those of one element: ro.ts, ro.list.ts, ro.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'Se încarcă…',
  failed: 'Nu s-a putut încărca',
  retry: 'Încearcă din nou',
  confirm: 'Confirmă',
  checking: 'Se verifică…',
  errorWait: 'E prea devreme. Încearcă din nou peste {t}.',
  offline: 'Nu ne-am putut conecta. Verifică-ți conexiunea și încearcă din nou.',
  errorUnknown: 'A apărut o problemă. Încearcă din nou.',
  errorRef: 'A apărut o problemă. Încearcă din nou. (Referință {id})',
};
