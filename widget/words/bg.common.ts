// Owns the words of Bulgarian that all elements share. Not those of one element: bg.ts, bg.list.ts, bg.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'Зарежда се…',
  failed: 'Неуспешно зареждане',
  retry: 'Опитайте отново',
  confirm: 'Потвърждаване',
  checking: 'Проверява се…',
  errorWait: 'Твърде рано е. Опитайте отново след {t}.',
  offline: 'Няма връзка. Проверете интернет връзката си и опитайте отново.',
  errorUnknown: 'Нещо се обърка. Опитайте отново.',
  errorRef: 'Нещо се обърка. Опитайте отново. (Номер на грешката: {id})',
};
