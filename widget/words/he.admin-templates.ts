// Owns the Hebrew names of the messages in <contact-admin>. Not the other words of its pages: he.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const heTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'קוד',
  'tpl-prove-link': 'קישור',
  'tpl-prove-both': 'קוד וקישור',
  'tpl-prove-added': 'קוד וקישור לכתובת נוספת',
  'tpl-prove-in-use': 'הכתובת שייכת לחשבון אחר',
  'tpl-allow-code': 'קוד שמאפשר שינוי',
  'tpl-allow-link': 'קישור שמאפשר שינוי',
  'tpl-allow-both': 'קוד וקישור שמאפשרים שינוי',
  'tpl-notice-requested': 'התבקש שינוי',
  'tpl-notice-waits': 'שינוי שייכנס לתוקף מאוחר יותר',
  'tpl-notice-done': 'השינוי בוצע',
  'tpl-notice-added': 'נוספה כתובת',
  'tpl-notice-respelled': 'כתובת נכתבה אחרת',
  'tpl-notice-recovery-set': 'פרט קשר נשמר לשחזור בלבד',
  'tpl-notice-recovery-ended': 'פרט קשר כבר לא נשמר לשחזור בלבד',
  'tpl-notice-removed': 'הוסרה כתובת',
  'tpl-notice-undone': 'שינוי הוחזר למצב הקודם',
  'tpl-notice-frozen': 'השינויים הוקפאו',
  'tpl-notice-unfrozen': 'שוב אפשר לבצע שינויים',
  'tpl-notice-signed-out': 'כל המכשירים נותקו',
  'tpl-notice-recovered': 'החשבון אובטח',
  'tpl-notice-disabled': 'החשבון הושבת',
  'tpl-notice-enabled': 'החשבון פועל שוב',
  'tpl-notice-unlocked': 'שוב אפשר להזין קודים',
  'tpl-notice-cancelled': 'אדמין ביטל שינוי',
  'tpl-notice-ended': 'שינוי הסתיים עקב שחזור נתונים',
  'tpl-notice-merged': 'חשבון אחר מוזג לחשבון הזה',
  'tpl-notice-merged-away': 'החשבון הזה מוזג לחשבון אחר',
};
