// Owns the words of Ukrainian that all elements share. Not those of one element: uk.ts, uk.list.ts, uk.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'Завантаження…',
  failed: 'Не вдалося завантажити',
  retry: 'Спробувати ще раз',
  confirm: 'Підтвердити',
  checking: 'Перевірка…',
  errorWait: 'Ще зарано. Залишилося зачекати: {t}.',
  offline: 'Не вдалося з’єднатися. Перевірте з’єднання та спробуйте ще раз.',
  errorUnknown: 'Щось пішло не так. Спробуйте ще раз.',
  errorRef: 'Щось пішло не так. Спробуйте ще раз. (Номер помилки: {id})',
};
