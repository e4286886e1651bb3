// Owns the words of Latvian that all elements share. Not those of one element: lv.ts, lv.list.ts, lv.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'Notiek ielāde…',
  failed: 'Neizdevās ielādēt',
  retry: 'Mēģināt vēlreiz',
  confirm: 'Apstiprināt',
  checking: 'Notiek pārbaude…',
  errorWait: 'Vēl ir par agru. Mēģiniet vēlāk. Jāgaida vēl: {t}.',
  offline: 'Neizdevās izveidot savienojumu. Pārbaudiet savienojumu un mēģiniet vēlreiz.',
  errorUnknown: 'Radās problēma. Mēģiniet vēlreiz.',
  errorRef: 'Radās problēma. Mēģiniet vēlreiz. (Atsauce {id})',
};
