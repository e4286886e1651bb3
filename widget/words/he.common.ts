// Owns the words of Hebrew that all elements share. Not those of one element: he.ts, he.list.ts, he.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'בטעינה…',
  failed: 'הטעינה נכשלה',
  retry: 'ניסיון חוזר',
  confirm: 'אישור',
  checking: 'בבדיקה…',
  errorWait: 'עוד מוקדם מדי. אפשר לנסות שוב בעוד {t}.',
  offline: 'לא הצלחנו להתחבר. יש לבדוק את החיבור ולנסות שוב.',
  errorUnknown: 'משהו השתבש. יש לנסות שוב.',
  errorRef: 'משהו השתבש. יש לנסות שוב. (סימוכין {id})',
};
