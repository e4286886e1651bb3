// Owns the words of Finnish that all elements share. Not those of one element: fi.ts, fi.list.ts, fi.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'Ladataan…',
  failed: 'Lataaminen ei onnistunut',
  retry: 'Yritä uudelleen',
  confirm: 'Vahvista',
  checking: 'Tarkistetaan…',
  errorWait: 'On vielä liian aikaista. Odota {t} ja yritä uudelleen.',
  offline: 'Yhteyttä ei saatu. Tarkista yhteytesi ja yritä uudelleen.',
  errorUnknown: 'Jokin meni vikaan. Yritä uudelleen.',
  errorRef: 'Jokin meni vikaan. Yritä uudelleen. (Viite {id})',
};
