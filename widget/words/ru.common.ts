// Owns the words of Russian that all elements share. Not those of one element: ru.ts, ru.list.ts, ru.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'Загрузка…',
  failed: 'Не удалось загрузить',
  retry: 'Повторить',
  confirm: 'Подтвердить',
  checking: 'Проверка…',
  errorWait: 'Слишком рано. Подождите ещё: {t}.',
  offline: 'Не удалось подключиться. Проверьте соединение и повторите попытку.',
  errorUnknown: 'Что-то пошло не так. Повторите попытку.',
  errorRef: 'Что-то пошло не так. Повторите попытку. (Номер ошибки: {id})',
};
