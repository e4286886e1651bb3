// Owns the words of Danish that all elements share. Not those of one element: da.ts, da.list.ts, da.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'Indlæser…',
  failed: 'Det kunne ikke indlæses',
  retry: 'Prøv igen',
  confirm: 'Bekræft',
  checking: 'Tjekker…',
  errorWait: 'Det er for tidligt. Prøv igen om {t}.',
  offline: 'Der er ingen forbindelse. Tjek din forbindelse, og prøv igen.',
  errorUnknown: 'Noget gik galt. Prøv igen.',
  errorRef: 'Noget gik galt. Prøv igen. (Ref. {id})',
};
