// Owns the Arabic words of the link pages.
import type { Named, Words } from './en.ts';

/** Addresses and numbers read left to right inside Arabic: first strong isolate, pop isolate. */
const isolate = (text: string) => `\u2068${text}\u2069`;

export const ar: Words = {
  lang: 'ar',
  dir: 'rtl',
  confirm: {
    title: { email: 'هل تؤكّد عنوان البريد الإلكتروني هذا؟', phone: 'هل تؤكّد رقم الهاتف هذا؟' },
    primary: {
      email: ({ value, service }: Named) =>
        `سيصبح ${isolate(value)} عنوان البريد الإلكتروني لحسابك في ${isolate(service)}.`,
      phone: ({ value, service }: Named) => `سيصبح ${isolate(value)} رقم الهاتف لحسابك في ${isolate(service)}.`,
    },
    added: {
      email: ({ value, service }: Named) => `سيُضاف ${isolate(value)} إلى حسابك في ${isolate(service)}.`,
      phone: ({ value, service }: Named) => `سيُضاف ${isolate(value)} إلى حسابك في ${isolate(service)}.`,
    },
    account: 'الحساب',
    asked: 'وقت الطلب',
    place: 'من',
    button: 'تأكيد',
    report: 'لم أطلب هذا',
    warning: 'لا تؤكّد إلا إذا كنت أنت من طلب ذلك.',
  },
  confirmed: { title: 'تمّ التأكيد', text: 'يمكنك إغلاق هذه الصفحة.' },
  relay: {
    title: 'أدخل هذا الرمز حيث بدأت',
    text: 'عُد إلى الصفحة التي طلبت فيها التغيير واكتب الرمز هناك.',
    minutes: (n: number) => {
      switch (new Intl.PluralRules('ar').select(n)) {
        case 'one':
          return 'يعمل لمدة دقيقة واحدة.';
        case 'two':
          return 'يعمل لمدة دقيقتين.';
        case 'few':
          return `يعمل لمدة ${n} دقائق.`;
        case 'zero':
        case 'many':
        case 'other':
          return `يعمل لمدة ${n} دقيقة.`;
      }
    },
    warning: ({ service }) => `لا تعطه لأحد. لن تطلبه منك ${isolate(service)} أبدًا عبر الهاتف أو الرسائل.`,
  },
  reported: {
    title: 'شكرًا لإبلاغنا',
    text: 'لم يتغيّر شيء. أُلغي الطلب، ولن يتمكّن ذلك الحساب من استخدام هذا العنوان في الوقت الحالي.',
  },
  used: { title: 'سبق استخدام هذا الرابط', text: 'لم يبقَ شيء لتفعله هنا.' },
  expired: { title: 'انتهت صلاحية هذا الرابط', text: 'اطلب رابطًا جديدًا من حيث بدأت.' },
  superseded: { title: 'أُرسل رابط أحدث', text: 'استخدم أحدث رسالة.' },
  closed: { title: 'انتهى هذا الطلب', text: 'أُلغي أو استُبدل أو أُوقف. إن كنت لا تزال تريد التغيير فابدأ من جديد.' },
  taken: { title: 'لا يمكن استخدام هذا', text: 'عُد إلى حيث بدأت وأدخل غيره.' },
  unknown: { title: 'هذا الرابط لا يعمل', text: 'ربما ينقصه جزء. افتحه من الرسالة مرة أخرى أو انسخه كاملًا.' },
  elsewhere: {
    title: 'افتح الرابط مرة أخرى',
    text: 'لم يُضغط الزر في هذه الصفحة. افتح الرابط الموجود في الرسالة من جديد.',
  },
  broken: { title: 'حدث خطأ ما', text: 'لم يتغيّر شيء. افتح الرابط مرة أخرى بعد قليل.' },
  help: 'الحصول على المساعدة',
  reference: (id) => `المرجع: ${isolate(id)}`,
};
