// Owns the Arabic names of the messages in <contact-admin>. Not the other words of its pages: ar.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const arTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'رمز',
  'tpl-prove-link': 'رابط',
  'tpl-prove-both': 'رمز ورابط',
  'tpl-prove-added': 'رمز ورابط لعنوان إضافي',
  'tpl-prove-in-use': 'العنوان لحساب آخر',
  'tpl-allow-code': 'رمز يسمح بتغيير',
  'tpl-allow-link': 'رابط يسمح بتغيير',
  'tpl-allow-both': 'رمز ورابط يسمحان بتغيير',
  'tpl-notice-requested': 'طُلب تغيير',
  'tpl-notice-waits': 'تغيير يسري لاحقًا',
  'tpl-notice-done': 'تم تغيير',
  'tpl-notice-added': 'أُضيف عنوان',
  'tpl-notice-respelled': 'كُتب عنوان بشكل آخر',
  'tpl-notice-recovery-set': 'جهة اتصال خُصّصت للاستعادة فقط',
  'tpl-notice-recovery-ended': 'جهة اتصال لم تعد للاستعادة فقط',
  'tpl-notice-removed': 'أُزيل عنوان',
  'tpl-notice-undone': 'جرى التراجع عن تغيير',
  'tpl-notice-frozen': 'جُمّدت التغييرات',
  'tpl-notice-unfrozen': 'التغييرات ممكنة من جديد',
  'tpl-notice-signed-out': 'تم تسجيل خروج كل الأجهزة',
  'tpl-notice-recovered': 'تم تأمين الحساب',
  'tpl-notice-disabled': 'عُطّل الحساب',
  'tpl-notice-enabled': 'عاد الحساب إلى العمل',
  'tpl-notice-unlocked': 'يمكن إدخال الرموز من جديد',
  'tpl-notice-cancelled': 'ألغى مشرف تغييرًا',
  'tpl-notice-ended': 'انتهى تغيير بعد استعادة البيانات',
  'tpl-notice-merged': 'دُمج حساب آخر في هذا الحساب',
  'tpl-notice-merged-away': 'دُمج هذا الحساب في حساب آخر',
};
