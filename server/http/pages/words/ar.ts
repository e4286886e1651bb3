// Owns the Arabic words of our pages. Not the English ones: en.ts.
import type { ReplacedValues, SentenceValues, Words } from './en.ts';

/** Keeps addresses and numbers left to right inside Arabic, by FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE. */
const isolate = (text: string) => `\u2068${text}\u2069`;

export const ar: Words = {
  lang: 'ar',
  dir: 'rtl',
  portal: { title: 'بوابة الإدارة', noScript: 'تحتاج بوابة الإدارة إلى JavaScript.' },
  account: {
    title: 'حسابك',
    back: ({ service }) => `العودة إلى ${isolate(service)}`,
    signIn: 'تسجيل الدخول',
    signInText: 'سجّل الدخول لعرض عناوين بريدك الإلكتروني وأرقام هاتفك وتغييرها.',
    signOut: 'تسجيل الخروج',
    signedOut: 'تم تسجيل خروجك',
    refused: 'تعذّر تسجيل الدخول',
    noScript: 'تحتاج هذه الصفحة إلى JavaScript.',
  },
  confirm: {
    title: { email: 'هل تؤكّد عنوان البريد الإلكتروني هذا؟', phone: 'هل تؤكّد رقم الهاتف هذا؟' },
    becomes: {
      email: ({ value, service }: SentenceValues) =>
        `سيصبح ${isolate(value)} عنوان البريد الإلكتروني لحسابك في ${isolate(service)}.`,
      phone: ({ value, service }: SentenceValues) =>
        `سيصبح ${isolate(value)} رقم الهاتف لحسابك في ${isolate(service)}.`,
    },
    primary: {
      email: ({ value, service }: SentenceValues) => `سيصبح ${value} البريد الإلكتروني الأساسي لحسابك في ${service}.`,
      phone: ({ value, service }: SentenceValues) => `سيصبح ${value} رقم الهاتف الأساسي لحسابك في ${service}.`,
    },
    replacesAll: {
      email: ({ value, service }: SentenceValues) =>
        `يحل ${value} محل كل عناوين البريد الإلكتروني الأخرى لحسابك في ${service}.`,
      phone: ({ value, service }: SentenceValues) => `يحل ${value} محل كل أرقام الهاتف الأخرى لحسابك في ${service}.`,
    },
    replaces: {
      email: ({ value, old, service }: ReplacedValues) =>
        `يحل ${isolate(value)} محل ${isolate(old)} بريدًا إلكترونيًا لحسابك في ${isolate(service)}.`,
      phone: ({ value, old, service }: ReplacedValues) =>
        `يحل ${isolate(value)} محل ${isolate(old)} رقم هاتف لحسابك في ${isolate(service)}.`,
    },
    added: {
      email: ({ value, service }: SentenceValues) => `سيُضاف ${isolate(value)} إلى حسابك في ${isolate(service)}.`,
      phone: ({ value, service }: SentenceValues) => `سيُضاف ${isolate(value)} إلى حسابك في ${isolate(service)}.`,
    },
    account: 'الحساب',
    asked: 'وقت الطلب',
    place: 'من',
    button: 'تأكيد',
    report: 'لم أطلب هذا',
    merges: ({ service }: Pick<SentenceValues, 'service'>) =>
      `يستخدمه بالفعل حساب آخر في ${isolate(service)}. سيصبح الحسابان حسابًا واحدًا، ولا يمكن التراجع عن ذلك.`,
    warning: 'لا تؤكّد إلا إذا كنت أنت من طلب ذلك.',
  },
  approve: {
    title: 'هل تسمح بهذا التغيير؟',
    button: 'السماح',
    warning: 'لا تسمح به إلا إذا طلبته بنفسك.',
  },
  confirmed: { title: 'تمّ التأكيد', text: 'يمكنك إغلاق هذه الصفحة.' },
  otherAccount: 'سُجّل الدخول هنا بحساب آخر. هذا التغيير يخصّ الحساب الذي طلبه.',
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
  waits: {
    title: 'تمّ التأكيد',
    text: (date) =>
      `طلب فريق الدعم هذا التغيير. يسري في ${isolate(date)} ما لم يُوقَف. ويسري فورًا إذا سجّلت الدخول وفتحت الرابط من جديد، أو سمحت به إحدى جهات اتصالك الحالية.`,
  },
  approved: {
    title: 'تمّ السماح',
    text: 'يمكنك إغلاق هذه الصفحة. سيُجرى التغيير بعد تأكيد العنوان الجديد أيضًا.',
  },
  stopped: {
    title: 'أُوقف التغيير',
    text: 'لم يتغيّر شيء. سُجّل الخروج من الحساب على كل الأجهزة، ولا يمكن تغيير شيء فيه في الوقت الحالي. سجّل الدخول من جديد، وغيّر كلمة مرورك إن كانت لديك.',
  },
  undo: {
    stop: {
      title: 'هل توقف هذا التغيير؟',
      text: {
        email: 'يريد شخص مسجَّل الدخول إلى حسابك تغيير عناوين بريده الإلكتروني.',
        phone: 'يريد شخص مسجَّل الدخول إلى حسابك تغيير أرقام هاتفه.',
      },
      button: 'أوقفه: لم أكن أنا',
    },
    restore: {
      title: 'هل تتراجع عن هذا التغيير؟',
      text: {
        email: 'ستعود عناوين البريد الإلكتروني لحسابك كما كانت من قبل.',
        phone: 'ستعود أرقام الهاتف لحسابك كما كانت من قبل.',
      },
      button: 'التراجع عن التغيير',
    },
    freeze: {
      title: 'هل توقف التغييرات في هذا الحساب؟',
      text: {
        email:
          'تبقى عناوين البريد الإلكتروني كما هي الآن، ولا يمكن تغيير المزيد لبعض الوقت. قال صاحب الحساب إن هذا العنوان لم يعد في يده.',
        phone:
          'تبقى أرقام الهاتف كما هي الآن، ولا يمكن تغيير المزيد لبعض الوقت. قال صاحب الحساب إن هذا الرقم لم يعد في يده.',
      },
      button: 'إيقاف التغييرات',
    },
    brake: {
      title: 'هل توقف التغييرات في هذا الحساب؟',
      text: {
        email: 'أصبح حسابان حسابًا واحدًا. يبقى ذلك كما هو، لكن لا يمكن تغيير المزيد فيه لبعض الوقت.',
        phone: 'أصبح حسابان حسابًا واحدًا. يبقى ذلك كما هو، لكن لا يمكن تغيير المزيد فيه لبعض الوقت.',
      },
      button: 'إيقاف التغييرات',
    },
    byStaff: {
      email: 'طلب فريق دعم هذه الخدمة تغيير عناوين البريد الإلكتروني لحسابك.',
      phone: 'طلب فريق دعم هذه الخدمة تغيير أرقام هاتف حسابك.',
    },
    effect: 'سيُسجَّل الخروج من الحساب على كل الأجهزة، ولن يمكن تغيير شيء فيه لبعض الوقت.',
    target: { email: 'العنوان الجديد', phone: 'الرقم الجديد' },
    back: 'يعود',
    gone: 'يُزال',
    when: 'الوقت',
  },
  late: {
    title: 'أُجري التغيير بالفعل',
    text: 'إن لم تكن أنت، فافتح الرسالة الأحدث عنه وتراجع عنه هناك. وإن لم تصلك رسالة، فسجّل الدخول وتحقّق من حسابك الآن، أو اطلب المساعدة.',
  },
  undone: {
    stop: 'أُوقف التغيير',
    restore: 'عاد كل شيء كما كان',
    freeze: 'أُوقفت التغييرات',
    brake: 'أُوقفت التغييرات',
    text: 'سُجّل الخروج من الحساب على كل الأجهزة. سجّل الدخول الآن من جديد، وغيّر كلمة مرورك إن كانت لديك.',
    frozenFor: (life: string) => `لا يمكن تغيير أي شيء في الحساب من دون تسجيل الدخول من جديد. مدة ذلك: ${life}.`,
  },
  used: { title: 'سبق استخدام هذا الرابط', text: 'لم يبقَ شيء لتفعله هنا.' },
  expired: { title: 'انتهت صلاحية هذا الرابط', text: 'اطلب رابطًا جديدًا من حيث بدأت.' },
  superseded: { title: 'أُرسل رابط أحدث', text: 'استخدم أحدث رسالة.' },
  closed: { title: 'انتهى هذا الطلب', text: 'أُلغي أو استُبدل أو أُوقف. إن كنت لا تزال تريد التغيير فابدأ من جديد.' },
  frozen: {
    title: 'لا يمكن تغيير شيء الآن',
    text: 'طلب شخص منا إيقاف التغييرات في هذا الحساب. سجّل الدخول من جديد للمتابعة، أو انتظر حتى الغد.',
  },
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
