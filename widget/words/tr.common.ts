// Owns the words of Turkish that all elements share. Not those of one element: tr.ts, tr.list.ts, tr.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'Yükleniyor…',
  failed: 'Yüklenemedi',
  retry: 'Tekrar dene',
  confirm: 'Onayla',
  checking: 'Kontrol ediliyor…',
  errorWait: 'Henüz çok erken. {t} sonra tekrar deneyin.',
  offline: 'Bağlantı kurulamadı. Bağlantınızı kontrol edip tekrar deneyin.',
  errorUnknown: 'Bir sorun oluştu. Tekrar deneyin.',
  errorRef: 'Bir sorun oluştu. Tekrar deneyin. (Referans {id})',
};
