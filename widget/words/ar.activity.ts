// Owns the Arabic words for what happened to an account. Not those around them: ar.list.ts, ar.admin.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const arDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'طُلب التغيير إلى {v}',
  'did-change-resent': 'أُرسلت رسالة أخرى إلى {v}',
  'did-side-proved': 'تم تأكيد {v}',
  'did-code-wrong': 'أُدخل رمز خاطئ لـ {v}',
  'did-change-locked': 'أُوقف التغيير إلى {v} بعد رموز خاطئة كثيرة',
  'did-change-done': 'اكتمل التغيير إلى {v}',
  'did-change-cancelled': 'أُلغي التغيير إلى {v}',
  'did-change-replaced': 'حلّ تغيير أحدث محل التغيير إلى {v}',
  'did-change-expired': 'انتهت مهلة التغيير إلى {v}',
  'did-change-reported': 'أُبلغ عن التغيير إلى {v} وأُوقف',
  'did-change-taken': 'أُوقف التغيير إلى {v}: لا يمكن استخدامه',
  'did-change-revoked': 'أُوقف التغيير إلى {v} مع تسجيل الخروج من كل مكان',
  'did-change-undone': 'تم التراجع عن التغيير إلى {v}',
  'did-contact-removed': 'حُذف {v}',
  'did-contact-added': 'أُضيف {v}',
  'did-contact-vouched': 'عُلّم {v} كمؤكَّد',
  'did-contact-promoted': 'أصبح {v} أساسيًا',
  'did-account-written': 'حُدّثت بيانات الحساب',
  'did-contact-verified-by-login': 'تم تأكيد {v} بتسجيل الدخول',
  'did-contact-changed-by-login': 'تم التغيير إلى {v} بتسجيل الدخول',
  'did-account-frozen': 'أُوقفت التغييرات مؤقتًا حفاظًا على أمان حسابك',
  'did-account-revoked': 'سُجّل الخروج من كل مكان',
  'did-account-enabled': 'أُعيد تفعيل الحساب',
  'did-account-unlocked': 'أصبحت التغييرات مسموحة من جديد',
  'did-account-unfrozen': 'رُفع إيقاف التغييرات',
  'did-account-merged': 'دُمج حساب آخر في هذا الحساب',
  'did-user-created': 'ظهر الحساب هنا لأول مرة',
};
