// Owns the Arabic words that come with the second file. Importing it makes them known to every widget on the page.
import type { MoreMessages } from './pack.ts';
import { register } from './packs.ts';

export const more: MoreMessages = {
  locked: 'رموز خاطئة كثيرة',
  lockedText: 'أوقفنا هذا التغيير حفاظًا على أمان حسابك. يمكنك البدء من جديد.',
  expired: 'انتهت صلاحية هذا الرمز',
  expiredText: 'لم يتغيّر شيء بعد.',
  quota: 'لقد طلبت رموزًا كثيرة',
  quotaText: 'حاول مرة أخرى بعد {t}.',
  startAgain: 'البدء من جديد',

  alsoCurrent: 'ستحتاج أيضًا إلى رمز من {v}.',
  nextIn: 'يمكنك إرسال الرمز التالي بعد {t}.',

  half: 'تم تأكيد 1 من 2. التالي: الرمز المرسل إلى {v}.',
  progress: 'تم تأكيد {n} من 2',
  sideNew: 'الجديد',
  sideCurrent: 'الحالي',
  sideDone: 'مؤكَّد',
  sideOpen: 'لم يُؤكَّد بعد',
  checkNewEmail: 'تحقّق من بريدك الجديد',
  checkNewPhone: 'تحقّق من هاتفك الجديد',
  checkCurrentEmail: 'تحقّق من بريدك الحالي',
  checkCurrentPhone: 'تحقّق من هاتفك الحالي',
  codeFor: 'رمز من {d} أرقام أُرسل إلى {v}',
  turn: 'إدخال الرمز المرسل إلى {v} أولًا',
  cannotUse: 'لم يعد بإمكاني استخدام {v}',

  ways: 'إن لم يعد بإمكانك استخدام {v}',
  waysText: 'اختر طريقة أخرى للسماح بهذا التغيير.',
  wayOther: 'إرسال رمز إلى {v}',
  waySignIn: 'تسجيل الدخول مجددًا',
  waySignInText: 'مع مفتاح مرور أو خطوة تحقّق ثانية قد لا تحتاج إليه.',
  wayLost: 'فقدته أو أصبح في يد غيري',
  wayLostText: 'عندئذٍ يستطيع من يملكه تجميد حسابك، لكن لا يستطيع التراجع عن هذا التغيير.',
  wayBack: 'العودة إلى الرمز',
  back: 'رجوع',
  still: 'ما زال على {v} أن يؤكّد ذلك.',

  stepUp: 'تأكيد هويتك',
  stepUpText: 'حفاظًا على أمانك، سجّل الدخول مجددًا لتغيير هذا.',
  frozen: 'التغييرات متوقفة مؤقتًا',
  frozenText: 'حفاظًا على أمان حسابك، لا يمكن تغيير شيء هنا حتى {until}. قد يتيح لك تسجيل الدخول مجددًا ذلك قبلها.',
  managedEmail: 'بريدك الإلكتروني يُدار في مكان آخر',
  managedPhone: 'رقم هاتفك يُدار في مكان آخر',
  managedText: 'مصدره طريقة تسجيل دخولك إلى {service}. غيّره هناك.',

  verifyEmail: 'تأكيد بريدك الإلكتروني',
  verifyPhone: 'تأكيد رقم هاتفك',
  verifyText: 'سنرسل رمزًا إلى {v}.',
  verifyLinkText: 'سنرسل رابطًا إلى {v}.',
  verifiedEmail: 'تم تأكيد البريد الإلكتروني',
  verifiedPhone: 'تم تأكيد رقم الهاتف',
  verifiedText: 'تم تأكيد {v}.',
  verifiedAlready: '{v} مؤكَّد من قبل.',
  verifyGone: 'لم يعد هذا العنوان موجودًا.',

  'not-allowed': 'لا يمكن إجراء ذلك هنا.',
  'not-allowed-current-needed': 'يجب أن يؤكّد ذلك عنوان آخر ما زال بإمكانك استخدامه، ولا يوجد.',
  'last-contact': 'هذا آخر ما لديك من نوعه. أضف غيره أولًا.',
  'last-contact-last-verified': 'هذا هو الوحيد المؤكَّد لديك. أكّد غيره أولًا.',
  'last-contact-last-login': 'تسجّل الدخول بهذا. أضف أولًا غيره لتسجيل الدخول.',
  'last-contact-primary': 'هذا هو الأساسي. اجعل غيره أساسيًا أولًا.',
};

register({ lang: 'ar', dir: 'rtl', messages: more });
