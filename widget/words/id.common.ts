// Owns the words of Indonesian that all elements share. Not those of one element: id.ts, id.list.ts, id.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'Memuat…',
  failed: 'Tidak dapat dimuat',
  retry: 'Coba lagi',
  confirm: 'Konfirmasi',
  checking: 'Memeriksa…',
  errorWait: 'Terlalu cepat. Coba lagi dalam {t}.',
  offline: 'Tidak dapat terhubung. Periksa koneksi Anda, lalu coba lagi.',
  errorUnknown: 'Terjadi kesalahan. Coba lagi.',
  errorRef: 'Terjadi kesalahan. Coba lagi. (Ref. {id})',
};
