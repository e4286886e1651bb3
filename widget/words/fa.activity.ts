// Owns the Persian words for what happened to an account. Not those around them: fa.list.ts, fa.admin.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const faDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'تغییر به {v} درخواست شد',
  'did-change-resent': 'پیام دیگری به {v} فرستاده شد',
  'did-side-proved': '{v} تأیید شد',
  'did-code-wrong': 'کد نادرستی برای {v} وارد شد',
  'did-change-locked': 'تغییر به {v} پس از کدهای نادرست زیاد متوقف شد',
  'did-change-done': 'تغییر به {v} انجام شد',
  'did-change-cancelled': 'تغییر به {v} لغو شد',
  'did-change-replaced': 'تغییر جدیدتری جای تغییر به {v} را گرفت',
  'did-change-expired': 'مهلت تغییر به {v} تمام شد',
  'did-change-reported': 'تغییر به {v} گزارش و متوقف شد',
  'did-change-taken': 'تغییر به {v} متوقف شد: قابل استفاده نیست',
  'did-change-revoked': 'تغییر به {v} با خروج از همه‌جا متوقف شد',
  'did-change-undone': 'تغییر به {v} برگردانده شد',
  'did-contact-removed': '{v} حذف شد',
  'did-contact-added': '{v} اضافه شد',
  'did-contact-vouched': '{v} تأییدشده علامت خورد',
  'did-contact-promoted': '{v} اصلی شد',
  'did-account-written': 'اطلاعات حساب به‌روز شد',
  'did-contact-verified-by-login': '{v} با ورود به حساب تأیید شد',
  'did-contact-changed-by-login': 'با ورود به حساب، تغییر به {v} انجام شد',
  'did-account-frozen': 'برای ایمن ماندن حساب شما، تغییرات موقتاً متوقف شد',
  'did-account-revoked': 'خروج از همه‌جا انجام شد',
  'did-account-enabled': 'حساب دوباره فعال شد',
  'did-account-unlocked': 'تغییرات دوباره مجاز شد',
  'did-account-unfrozen': 'توقف تغییرات برداشته شد',
  'did-account-merged': 'حساب دیگری با این حساب ادغام شد',
  'did-user-created': 'حساب نخستین بار اینجا دیده شد',
};
