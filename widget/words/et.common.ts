// Owns the words of Estonian that all elements share. Not those of one element: et.ts, et.list.ts, et.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'Laadimine…',
  failed: 'Laadimine ebaõnnestus',
  retry: 'Proovi uuesti',
  confirm: 'Kinnita',
  checking: 'Kontrollimine…',
  errorWait: 'Veel on liiga vara. Proovige uuesti, kui on möödunud {t}.',
  offline: 'Ühendus ebaõnnestus. Kontrollige internetiühendust ja proovige uuesti.',
  errorUnknown: 'Midagi läks valesti. Proovige uuesti.',
  errorRef: 'Midagi läks valesti. Proovige uuesti. (Viide {id})',
};
