// Owns the words of Persian that all elements share. Not those of one element: fa.ts, fa.list.ts, fa.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'در حال بارگیری…',
  failed: 'بارگیری انجام نشد',
  retry: 'تلاش دوباره',
  confirm: 'تأیید',
  checking: 'در حال بررسی…',
  errorWait: 'هنوز زود است. {t} دیگر دوباره امتحان کنید.',
  offline: 'اتصال برقرار نشد. اتصال اینترنت خود را بررسی و دوباره امتحان کنید.',
  errorUnknown: 'مشکلی پیش آمد. دوباره امتحان کنید.',
  errorRef: 'مشکلی پیش آمد. دوباره امتحان کنید. (شناسه پیگیری {id})',
};
