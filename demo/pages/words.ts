// Owns the words of the demo's pages: Arabic for the HTML, which is in English, and both languages for the scripts.

/** By the `data-t` of the element. */
const ARABIC: Record<string, string> = {
  signOut: 'تسجيل الخروج',
  signInTitle: 'أهلاً بك على متن العبّارة',
  signInLead: 'عبّارات بين الجزر طوال العام. من المسافر؟',
  signInFine: 'لا يطلب هذا العرض كلمة مرور، ولا يغادر جهازك شيء.',
  signInHow: 'كيف يسجّل الدخول؟',
  signInPassword: 'بكلمة مرور: يجب أن تؤكّد وسيلة الاتصال الحالية التغيير أيضًا',
  signInStrong: 'بعامل ثانٍ: يكفي أن تؤكّد وسيلة الاتصال الجديدة',
  signInOld: 'بكلمة مرور قبل ساعة: يحتاج التغيير إلى تسجيل دخول جديد أولًا',
  tryTitle: 'ماذا تجرّب؟',
  tryCode: 'اضغط «تغيير» بجانب البريد الإلكتروني، واكتب أي عنوان، واقرأ الرمزين في صندوق البريد المجاور.',
  tryLink: 'افتح رابط إحدى الرسائل «كمتصفح آخر»: يعرض رمزًا ولا يغيّر شيئًا بنفسه.',
  tryUndo: 'تراجع عن تغيير مكتمل من الرسالة التي وصلت إلى العنوان القديم.',
  tryFault: 'اجعل خادم البريد يرفض، أسفل صندوق البريد، وانظر ما يُقال للمستخدم.',
  strong: 'استخدام عامل ثانٍ',
  title: 'حسابك',
  lead: 'نرسل التذاكر إلى بريدك الإلكتروني، وإن تأخرت عبّارة راسلناك على هاتفك.',
  next: 'الرحلة القادمة',
  sails: 'المغادرة',
  lands: 'الوصول',
  aboard: 'على المتن',
  aboardWhat: 'سيارة وشخصان',
  reach: 'كيف نتواصل معك',
  email: 'البريد الإلكتروني',
  phone: 'رقم الجوال',
  changeEmail: ' البريد الإلكتروني',
  changePhone: ' رقم الجوال',
  signInAgain: 'تسجيل الدخول من جديد',
  facts: 'ما لدى الخادم الآن',
  expireWhy: 'شاهد ما يحدث حين تنتهي الجلسة في منتصف التغيير.',
  expire: 'إنهاء جلستي',
  inbox: 'على الجانب الآخر',
  mailbox: 'البريد',
  phoneSide: 'الهاتف',
  messages: 'الرسائل',
  clear: 'مسح',
  mailsEmpty: 'لا بريد بعد. غيّر البريد الإلكتروني ليصل إلى هنا كما أُرسل حقاً.',
  bubblesEmpty: 'هاتفك هادئ. أرسل رمزاً لتراه يهتز.',
  mailFault: 'خادم البريد',
  smsFault: 'مزوّد الرسائل',
  jump: 'الهاتف والبريد',
  back: 'العودة إلى حسابك',
  toAccount: 'حسابك',
  allContacts: 'كل وسائل الاتصال',
  contactsTitle: 'كيف نتواصل معك',
  contactsLead:
    'نرسل التذاكر إلى بريدك الأساسي، وأخبار التأخير إلى رقمك الأساسي. احتفظ بوسيلة ثانية ليوم تفقد فيه الأولى.',
  heard: 'ما تسمعه الصفحة',
  ageWhy: 'شاهد ما يحدث حين يكون تسجيل الدخول قديماً، أو حين ينتهي.',
  age: 'جعل دخولي قديماً',
  proveTitle: 'هل هذا أنت؟',
  proveWhat: 'يسأل Luoto من جديد قبل أن يتغيّر شيء في حسابك.',
  proveYes: 'استخدام مفتاح المرور',
  proveNo: 'ليس الآن',
  heardWhat: 'أحداث القوائم، والعناوين فيها مخفيّة.',
};

/** Adds the words of a page that has many of its own. Called before the page is translated. */
export function addArabic(words: Readonly<Record<string, string>>): void {
  Object.assign(ARABIC, words);
}

/** Words that scripts put into a page. */
const SCRIPT_WORDS = {
  en: {
    verified: 'Verified',
    notVerified: 'Not verified',
    waiting: 'Change in progress',
    none: 'None yet',
    primary: 'Primary',
    change: 'Change',
    close: 'Close',
    expired: 'Session expired. Go on with a change to see it.',
    copy: 'Copy',
    copied: 'Copied',
    open: 'Open link',
    openOther: 'As another browser',
    openOtherWhy:
      'As another browser: there nobody is signed in, as on another device. A private window shows the same.',
    to: 'To',
    newMail: 'New mail',
    newText: 'New text message',
    gone: 'Sign in to see it.',
    unreachable: 'The server does not answer.',
    waitingFor: 'Waiting',
    signInOld: 'Your sign-in is old: a change needs a new one first.',
    signInWeak: 'You signed in by password: your current contact has to confirm a change too.',
    signInStrong: 'You signed in with a second factor: the new contact alone confirms a change.',
    hereAs: 'You are signed in here as',
    hereNobody: 'Nobody is signed in here, as on another device.',
    faults: {
      ok: 'works',
      refuse: 'refuses for now',
      reject: 'rejects the address',
      slow: 'is slow',
      hang: 'never answers',
      'drop-after-data': 'hangs up after taking it',
    },
  },
  ar: {
    verified: 'مؤكَّد',
    notVerified: 'غير مؤكَّد',
    waiting: 'تغيير قيد التنفيذ',
    none: 'لا شيء بعد',
    primary: 'أساسي',
    change: 'تغيير',
    close: 'إغلاق',
    expired: 'انتهت الجلسة. تابع التغيير لترى ذلك.',
    copy: 'نسخ',
    copied: 'نُسخ',
    open: 'فتح الرابط',
    openOther: 'كمتصفح آخر',
    openOtherWhy: 'كمتصفح آخر: هناك لم يسجّل أحد دخوله، كما على جهاز آخر. والنافذة الخاصة تُظهر الشيء نفسه.',
    to: 'إلى',
    newMail: 'بريد جديد',
    newText: 'رسالة نصية جديدة',
    gone: 'سجّل الدخول لتراه.',
    unreachable: 'الخادم لا يجيب.',
    waitingFor: 'بانتظار التأكيد',
    signInOld: 'مضى وقت على تسجيل دخولك: يحتاج التغيير إلى تسجيل دخول جديد أولًا.',
    signInWeak: 'سجّلت الدخول بكلمة مرور: يجب أن تؤكّد وسيلة اتصالك الحالية التغيير أيضًا.',
    signInStrong: 'سجّلت الدخول بعامل ثانٍ: يكفي أن تؤكّد وسيلة الاتصال الجديدة التغيير.',
    hereAs: 'أنت مسجّل الدخول هنا باسم',
    hereNobody: 'لم يسجّل أحد دخوله هنا، كما على جهاز آخر.',
    faults: {
      ok: 'يعمل',
      refuse: 'يرفض مؤقتاً',
      reject: 'يرفض العنوان',
      slow: 'بطيء',
      hang: 'لا يجيب أبداً',
      'drop-after-data': 'يقطع بعد الاستلام',
    },
  },
} as const;

/** The words of scripts in the language of the page. */
export function words(): (typeof SCRIPT_WORDS)['en' | 'ar'] {
  return document.documentElement.lang.startsWith('ar') ? SCRIPT_WORDS.ar : SCRIPT_WORDS.en;
}

const english = new Map<Element, string>();

/** Puts the HTML of the page into its language. */
export function translatePage(): void {
  const arabic = document.documentElement.lang.startsWith('ar');
  for (const element of document.querySelectorAll('[data-t]')) {
    if (!english.has(element)) english.set(element, element.textContent ?? '');
    const key = element.getAttribute('data-t') ?? '';
    element.textContent = (arabic ? ARABIC[key] : undefined) ?? english.get(element) ?? '';
  }
}
