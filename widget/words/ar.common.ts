// Owns the words of Arabic that all elements share. Not those of one element: ar.ts, ar.list.ts, ar.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'جارٍ التحميل…',
  failed: 'تعذّر التحميل',
  retry: 'إعادة المحاولة',
  confirm: 'تأكيد',
  checking: 'جارٍ التحقق…',
  errorWait: 'لم يحن الوقت بعد. حاول مرة أخرى بعد {t}.',
  offline: 'تعذّر الاتصال. تحقّق من اتصالك وحاول مرة أخرى.',
  errorUnknown: 'حدث خطأ ما. حاول مرة أخرى.',
  errorRef: 'حدث خطأ ما. حاول مرة أخرى. (المرجع {id})',
};
