// Owns the Arabic words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './ar.common.ts';
import type { ListPack } from './pack.ts';
import { arDid } from './ar.activity.ts';
import { registerList } from './language-registry.ts';

/** Arabic for lists. */
export const arList: ListPack = {
  lang: 'ar',
  dir: 'rtl',
  messages: {
    ...common,
    unavailable: 'هذا غير متاح الآن. حاول مرة أخرى بعد قليل.',

    listEmail: 'عناوين البريد الإلكتروني',
    listPhone: 'أرقام الهاتف',
    noneEmail: 'لا يوجد بريد إلكتروني بعد.',
    nonePhone: 'لا يوجد رقم هاتف بعد.',
    addEmail: 'إضافة بريد إلكتروني',
    addPhone: 'إضافة رقم هاتف',

    badgePrimary: 'أساسي',
    badgeVerified: 'مؤكَّد',
    badgeUnverified: 'غير مؤكَّد',
    badgeWaiting: 'بانتظار التأكيد',
    'type-home': 'المنزل',
    'type-work': 'العمل',
    'type-mobile': 'الجوال',
    'type-other': 'غير ذلك',
    'type-recovery': 'للاستعادة فقط',
    managed: 'تديره خدمة تسجيل الدخول. غيّره هناك.',

    menu: 'إجراءات {v}',
    change: 'تغيير',
    makePrimary: 'جعله أساسيًا',
    verify: 'تأكيد الملكية',
    remove: 'حذف',
    keep: 'إبقاء',
    removeAsk: 'هل تريد حذف {v}؟',
    lostEmail: 'لم يعد هذا العنوان تحت تصرّفي',
    lostPhone: 'لم يعد هذا الرقم تحت تصرّفي',
    resumeCode: 'أدخل الرمز',
    cancelChange: 'إلغاء التغيير',
    waits: 'طلب فريق الدعم هذا التغيير. يسري في {t} ما لم توقفه.',
    stop: 'إيقافه',
    back: 'رجوع',

    saving: 'جارٍ الحفظ…',
    'now-primary': 'أصبح {v} أساسيًا.',
    'now-removed': 'حُذف {v}.',
    'now-added': 'تمت إضافة {v}.',
    'now-verified': 'تم تأكيد {v}.',
    'now-changed': 'تم التغيير إلى {v}.',
    'now-cancelled': 'أُلغي التغيير. لم يتغيّر شيء.',

    'last-verified': 'هذه آخر وسيلة اتصال مؤكَّدة في حسابك. لحذفها، أضف وسيلة أخرى أولًا.',
    'last-login': 'تسجّل الدخول بهذه الوسيلة. لحذفها، أضف أولًا وسيلة أخرى يمكنك تسجيل الدخول بها.',
    primary: 'لحذف هذا، اجعل غيره أساسيًا أولًا.',
    'too-many-contacts': 'لديك بالفعل أكبر عدد مسموح به. احذف واحدًا أولًا.',
    'contact-not-verified': 'لم يُؤكَّد هذا بعد. أكّده أولًا.',
    'not-allowed': 'هذا غير مسموح هنا.',
    frozen: 'حفاظًا على أمان حسابك، لا يمكن تغيير شيء حتى {t}.',

    activity: 'النشاط الأخير',
    activityNone: 'لم يحدث شيء بعد.',
    activityMore: 'عرض المزيد',
    ...arDid,
    unnamed: 'وسيلة اتصال',
    network: 'الشبكة {v}',
    'by-link': 'عبر رابط',
    'by-support': 'من فريق الدعم',
    'by-site': 'من الموقع',

    signInAgain: 'تسجيل الدخول مجددًا',
    'step-up-required': 'سجّل الخروج ثم الدخول من جديد، وعُد إلى هنا.',

    stepUp: 'أكّد هويتك',
    stepUpText: 'حفاظًا على أمانك، سجّل الدخول من جديد لتغيير هذا.',
    notNow: 'ليس الآن',
    signedOut: 'تم تسجيل خروجك',
    signedOutText: 'سجّل الدخول ويمكنك المتابعة من حيث توقّفت.',
    goOn: 'متابعة',
  },
};

registerList(arList);
