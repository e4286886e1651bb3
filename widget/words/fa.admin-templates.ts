// Owns the Persian names of the messages in <contact-admin>. Not the other words of its pages: fa.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const faTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'کد',
  'tpl-prove-link': 'پیوند',
  'tpl-prove-both': 'کد و پیوند',
  'tpl-prove-added': 'کد و پیوند برای نشانی دیگر',
  'tpl-prove-in-use': 'نشانی متعلق به حساب دیگری است',
  'tpl-allow-code': 'کد اجازه تغییر',
  'tpl-allow-link': 'پیوند اجازه تغییر',
  'tpl-allow-both': 'کد و پیوند اجازه تغییر',
  'tpl-notice-requested': 'تغییری درخواست شد',
  'tpl-notice-waits': 'تغییری بعداً اعمال می‌شود',
  'tpl-notice-done': 'تغییر انجام شد',
  'tpl-notice-added': 'نشانی‌ای اضافه شد',
  'tpl-notice-respelled': 'نشانی‌ای به شکل دیگری نوشته شد',
  'tpl-notice-recovery-set': 'یک نشانی یا شماره فقط برای بازیابی نگه داشته شد',
  'tpl-notice-recovery-ended': 'یک نشانی یا شماره دیگر فقط برای بازیابی نیست',
  'tpl-notice-removed': 'نشانی‌ای حذف شد',
  'tpl-notice-undone': 'تغییری برگردانده شد',
  'tpl-notice-frozen': 'تغییرات متوقف شد',
  'tpl-notice-unfrozen': 'تغییر دوباره ممکن است',
  'tpl-notice-signed-out': 'همه دستگاه‌ها از حساب خارج شدند',
  'tpl-notice-recovered': 'حساب ایمن شد',
  'tpl-notice-disabled': 'حساب غیرفعال شد',
  'tpl-notice-enabled': 'حساب دوباره کار می‌کند',
  'tpl-notice-unlocked': 'می‌توان دوباره کد وارد کرد',
  'tpl-notice-cancelled': 'مدیری تغییری را لغو کرد',
  'tpl-notice-ended': 'تغییری با بازگردانی داده‌ها پایان یافت',
  'tpl-notice-merged': 'حساب دیگری با این حساب ادغام شد',
  'tpl-notice-merged-away': 'این حساب در حساب دیگری ادغام شد',
};
