// Owns the first half of Arabic: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: ar.confirm.ts.
import { common } from './ar.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Arabic, without the words of rare screens. */
export const ar: Pack = {
  lang: 'ar',
  dir: 'rtl',
  more: () => import('./ar.more.ts'),
  messages: {
    ...common,

    current: 'الحالي: {v}',
    cancel: 'إلغاء',
    cancelChange: 'إلغاء التغيير',
    help: 'الحصول على مساعدة',

    enterEmail: 'تغيير بريدك الإلكتروني',
    addEmail: 'إضافة بريد إلكتروني',
    labelEmail: 'البريد الإلكتروني الجديد',
    hintEmail: 'سنرسل رمزًا للتحقق من أنه يخصّك.',
    replacesEmail: 'بعد التأكيد يحلّ محلّ {v} بريدًا لحسابك في {service}.',
    becomesEmail: 'بعد التأكيد يصبح البريد الأساسي لحسابك في {service}، ويبقى {v} بريدًا إضافيًا.',
    hintLink: 'سنرسل رابطًا للتحقق من أنه يخصّك.',
    sendCode: 'إرسال الرمز',
    sendLink: 'إرسال الرابط',
    linkInsteadEmail: 'إرسال رابط بالبريد بدلًا منه',

    checkEmail: 'تحقّق من بريدك الإلكتروني',
    codeQueued: 'نرسل الآن رمزًا من {d} أرقام إلى {v}. مدة صلاحيته {t}.',
    codeSent: 'أرسلنا رمزًا من {d} أرقام إلى {v}. مدة صلاحيته {t}.',
    codeLabel: 'رمز من {d} أرقام',
    resend: 'إرسال رمز جديد',
    resendIn: 'إرسال رمز جديد بعد {t}',
    missingEmail: 'لم تصلك رسالة؟ تحقّق من البريد غير المرغوب ومن صحة العنوان.',
    differentEmail: 'استخدام عنوان آخر',
    linkInstead: 'إرسال رابط بدلًا منه',

    doneEmail: 'تم تغيير البريد الإلكتروني',
    addedEmail: 'تمت إضافة البريد الإلكتروني',
    done: 'تم',

    sending: 'جارٍ الإرسال…',
    cancelling: 'جارٍ الإلغاء…',
    resent: 'أُرسل رمز جديد إلى {v}. لم تعد الرموز السابقة صالحة.',

    'code-digits': 'يجب أن يتكوّن الرمز من {d} أرقام',
    noResends: 'لا يمكن إرسال رسائل أخرى.',
    undelivered: 'تعذّر الإرسال إلى {v}. تحقّق من صحته.',
    emptyEmail: 'أدخل بريدًا إلكترونيًا',
    'address-invalidEmail': 'أدخل بريدًا إلكترونيًا بالصيغة الصحيحة، مثل name@example.com',
    'proof-wrong': {
      one: 'الرمز غير صحيح. تحقّق منه وحاول مرة أخرى. بقيت محاولة واحدة.',
      two: 'الرمز غير صحيح. تحقّق منه وحاول مرة أخرى. بقيت محاولتان.',
      few: 'الرمز غير صحيح. تحقّق منه وحاول مرة أخرى. بقيت {n} محاولات.',
      other: 'الرمز غير صحيح. تحقّق منه وحاول مرة أخرى. بقيت {n} محاولة.',
    },

    'address-not-allowed-landline': 'هذا رقم هاتف أرضي. أدخل رقم جوال.',
    'address-invalid-unknown': 'لا نعرف هذا الرقم. تحقّق من صحته.',
    'address-invalid-several': 'أدخل عنوانًا واحدًا فقط.',
    'address-invalid-too-long': 'هذا أطول من اللازم. تحقّق من عدم وجود زيادة فيه.',
    'address-invalid-too-short': 'هذا الرقم أقصر من اللازم. أدخل كل أرقامه.',
    'address-invalid-charactersEmail': 'قبل @ استخدم الحروف من a إلى z والأرقام والنقط والشرطات.',
    'address-invalid-charactersPhone': 'استخدم الأرقام وحدها، وقبلها + إن بدأت برمز البلد.',
    'address-invalid-domain': 'تحقّق من الجزء بعد @. يجب أن يكون مثل example.com.',
    'address-invalid-extension': 'أدخل الرقم بلا رقم التحويلة.',
    'address-invalid-country': 'اختر البلد، أو ابدأ بـ + ورمز البلد.',
    'address-invalid-number': 'أرقام هذا البلد لها طول آخر. تحقّق من وجود كل الأرقام.',
    'address-not-allowed-number-type': 'لا يمكننا إرسال رسائل إلى هذا النوع من الأرقام. أدخل رقم جوال.',

    'code-short': 'أدخل أرقام الرمز كلها، وعددها {d}',
    'code-long': 'أدخل أرقام الرمز وحدها، وعددها {d}',
    resendOpen: 'يمكنك الآن إرسال رمز جديد.',
    delayed: 'يستغرق الإرسال وقتًا أطول من المعتاد.',
    doneTextEmail: 'بريدك الإلكتروني الآن هو {v}.',
    addedText: 'تمت إضافة {v}.',
    toldEmail: 'أبلغنا عنوانك السابق بهذا التغيير.',

    openMailbox: 'فتح {name}',
    undoFor: 'يمكنك التراجع عن هذا خلال {t} عبر الرابط في تلك الرسالة.',
    signOutOthers: 'تسجيل خروج الأجهزة الأخرى',
    signedOutOthers: 'جارٍ تسجيل خروج أجهزتك الأخرى.',

    country: 'البلد أو المنطقة',
    enterPhone: 'تغيير رقم هاتفك',
    addPhone: 'إضافة رقم هاتف',
    labelPhone: 'رقم الجوال الجديد',
    hintPhone: 'سنرسل رمزًا في رسالة نصية للتحقق من أنه يخصّك. قد تُطبَّق رسوم الرسائل.',
    replacesPhone: 'بعد التأكيد يحلّ محلّ {v} رقمًا لحسابك في {service}.',
    becomesPhone: 'بعد التأكيد يصبح الرقم الأساسي لحسابك في {service}، ويبقى {v} رقمًا إضافيًا.',
    linkInsteadPhone: 'إرسال رابط في رسالة نصية بدلًا منه',
    checkPhone: 'تحقّق من هاتفك',
    missingPhone: 'لم تصلك رسالة نصية؟ قد يستغرق الأمر دقيقة.',
    differentPhone: 'استخدام رقم آخر',
    donePhone: 'تم تغيير رقم الهاتف',
    addedPhone: 'تمت إضافة رقم الهاتف',
    doneTextPhone: 'رقم هاتفك الآن هو {v}.',
    toldPhone: 'أبلغنا رقمك السابق بهذا التغيير.',
    'address-invalidPhone': 'أدخل رقم جوال، مثل {x}',
    'address-not-allowed-country': 'لا يمكننا إرسال رسائل نصية إلى أرقام هذا البلد. أدخل رقمًا من بلد في القائمة.',
    'address-samePhone': 'هذا هو رقم هاتفك الحالي. أدخل رقمًا آخر.',
    'quota-exceeded-sms': 'لا يمكن إرسال رسائل نصية إلى هذا الرقم الآن. حاول مرة أخرى بعد {t}، أو أدخل رقمًا آخر.',
    verifyPhone: 'تأكيد رقم هاتفك',
    verifiedPhone: 'تم تأكيد رقم الهاتف',
    managedPhone: 'رقم هاتفك يُدار في مكان آخر',
    checkNewPhone: 'تحقّق من هاتفك الجديد',
    checkCurrentPhone: 'تحقّق من هاتفك الحالي',
    countryFind: 'ابحث عن بلد',
    countryNone: 'لا يوجد بلد بهذا الاسم.',
  },
};

register(ar);
