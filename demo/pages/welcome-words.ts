// Owns the words of the first page: Arabic for its HTML, and both languages for its scripts. Not those of the other pages: words.ts.
import { addArabic } from './words.ts';

addArabic({
  heroTitle: 'بريد إلكتروني أو رقم هاتف جديد، يُثبَت قبل أن يتغيّر أي شيء',
  heroLead:
    'مكوّن ويب وخادم، يغيّر بهما مستخدم سجّل دخوله البريد الإلكتروني أو رقم الهاتف في حسابه، ولا يتغيّر شيء قبل إثبات الجديد برسالة بريد أو رسالة نصية حقيقية.',
  heroTry: 'جرّبه مع صندوق بريد',
  heroEmbed: 'ضعه في صفحتك',
  heroDocs: 'اقرأ التوثيق',
  figureFirst: 'كيلوبايت للملف الأول، ومعه Lit، كما يرسله الخادم',
  figureLanguages: 'لغة، للمكوّن والبريد والرسائل والصفحات',
  figureRequests: 'طلب إلى غير خادمك',
  figureUndo: 'أيام يستطيع فيها العنوان القديم التراجع عن التغيير',
  themeTitle: 'اجعله بمظهر موقعك',
  themeLead:
    'تصل إليه خصائص CSS المخصّصة، ولا حاجة إلى غيرها. المكوّن بجانب عناصر التحكم هو المكوّن الحقيقي؛ خادمه محاكاة في هذه الصفحة، فلا يُرسَل شيء. واللغة هي لغة الشريط.',
  accent: 'اللون المميّز',
  ownAccent: 'لونك',
  corners: 'الزوايا',
  font: 'الخط',
  fontPage: 'خط الصفحة',
  density: 'الكثافة',
  dense: 'مضغوط',
  normal: 'عادي',
  roomy: 'واسع',
  colours: 'الألوان',
  auto: 'كالصفحة',
  light: 'فاتح',
  dark: 'داكن',
  kind: 'ما الذي يغيّره',
  reset: 'العودة إلى المظهر الأول',
  previewCode: 'الرمز في هذه المعاينة هو',
  themeCode: 'لصفحتك',
  howTitle: 'ماذا يفعل',
  howTypeTitle: 'يكتب المستخدم العنوان الجديد',
  howType: 'يُسأل عن أخطاء كتابة النطاق، وتُقرأ الأرقام كما يكتبها الناس. ويُجدَّد أولًا تسجيل الدخول إن كان قديمًا.',
  howProveTitle: 'يثبت أنه له',
  howProve:
    'برمز من ستة أرقام، أو برابط في صفحته زر، لأن ماسحات البريد تفتح الروابط. خمس محاولات، وعشر دقائق، وتغيير واحد.',
  howTellTitle: 'يُبلَّغ العنوان القديم',
  howTell:
    'يبقى صالحًا حتى ذلك الحين، ويمكنه التراجع عن التغيير خلال سبعة أيام. وبعد تسجيل دخول بكلمة المرور وحدها، عليه أن يوافق أولًا.',
  sizesTitle: 'كم حجمه',
  sizesLead:
    'مقيس من الملفات المبنية عند بدء هذا العرض، بالكيلوبايت (1000 بايت). تحمّل الصفحة الملف الأول، وتأتي البقية عند الحاجة.',
  sizesFile: 'الملف',
  sizesPlain: 'بلا ضغط',
  embedTitle: 'ضعه في صفحتك',
  embedLead:
    'وسم واحد، ودالة واحدة تجلب رمز دخول المستخدم. وكل ملف جزء من تطبيق صغير تبنيه الاختبارات وتستخدمه في متصفح. الحزم ليست في سجل npm: تقول صفحة Start كيف تُحزَم.',
  compareTitle: 'بجانب أربعة مزوّدين',
  compareLead:
    'ما تقوله صفحة كل مزوّد عن هذه المهمة، كما قُرئت في نوفمبر 2026. وعبارة «Not on that page» لا تعني أكثر من ذلك: قد يفعله المزوّد. ومنتجاتهم تفعل أكثر بكثير من هذه المهمة.',
  goTitle: 'ادخل',
  goLead: 'Luoto موقع في هذا العرض: له تسجيل دخول وصندوق بريد وهاتف، وخلف المكوّن خادم حقيقي.',
  goPeople: 'سجّل الدخول كعميل لدى Luoto',
  goPeopleWhat: 'بجانب صفحة الحساب صندوق البريد والهاتف.',
  goAdmin: 'بوابة الإدارة',
  goAdminWhat: 'المستخدمون والرسائل والحدود والويب هوك وسجل التدقيق، للدعم والمشغّلين. تسجّل Ada الدخول نيابة عنك.',
  goHosted: 'صفحة الحساب على الخادم',
  goHostedWhat: 'صفحة الخادم نفسه، للمواقع والتطبيقات التي لا تضمّن شيئًا. رموزها في صندوق بريد صفحة الحساب.',
  goContacts: 'كل عناوين المستخدم',
  goContactsWhat: 'إضافة وتأكيد وجعله أساسيًا وإزالة، مع الأحداث التي تسمعها الصفحة.',
  goScenes: 'كل الشاشات',
  goScenesWhat: 'كل حالات العناصر، بكل لغة، وبثلاثة عروض.',
  goStrict: 'أشد سياسة CSP',
  goStrictWhat: 'بلا أنماط ولا صور ولا إطارات، ومع Trusted Types؛ ويحتفظ المكوّن بمظهره.',
  goDocs: 'التوثيق',
  goDocsWhat: 'البداية والتضمين والمظهر والهوية والتشغيل والواجهة البرمجية والمزوّدون والأمان، مع بحث.',
  footLicence: 'رخصة MIT.',
  footRequests: 'كل ما في هذه الصفحة يأتي من جهازك.',
});

/** Words that the scripts of the first page put into it. */
const SCRIPT_WORDS = {
  en: {
    frameworks: 'Framework',
    snippet: 'the snippet',
    /** Before and after the ratio. */
    tooLight: ['On white, links in this accent have a contrast of', 'and people need 4.5:1 (WCAG 2.2).'],
    use: 'Use',
    swatches: {
      '#0d5c63': 'Harbour',
      '#3347c8': 'Indigo',
      '#7a2e8e': 'Plum',
      '#2f6b3a': 'Moss',
      '#a8461f': 'Clay',
      '#26323c': 'Ink',
      '#e0a100': 'Sun',
    },
  },
  ar: {
    frameworks: 'إطار العمل',
    snippet: 'المقطع',
    tooLight: ['تباين الروابط بهذا اللون على الأبيض هو', 'ويحتاج الناس إلى 4.5:1 (WCAG 2.2).'],
    use: 'استخدم',
    swatches: {
      '#0d5c63': 'الميناء',
      '#3347c8': 'نيلي',
      '#7a2e8e': 'برقوقي',
      '#2f6b3a': 'طحلبي',
      '#a8461f': 'طيني',
      '#26323c': 'حبري',
      '#e0a100': 'شمسي',
    },
  },
} as const;

/** The words of scripts in the language of the page. */
export function firstPageWords(): (typeof SCRIPT_WORDS)['en' | 'ar'] {
  return document.documentElement.lang === 'ar' ? SCRIPT_WORDS.ar : SCRIPT_WORDS.en;
}
