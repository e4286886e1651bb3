// Owns the first half of Persian: the words that every page needs. Importing it registers the words for every widget on
// the page.
import { common } from './fa.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Persian, without the words of rare screens. */
export const fa: Pack = {
  lang: 'fa',
  dir: 'rtl',
  more: () => import('./fa.more.ts'),
  messages: {
    ...common,

    current: 'فعلی: {v}',
    cancel: 'لغو',
    cancelChange: 'لغو تغییر',
    help: 'دریافت راهنمایی',

    enterEmail: 'تغییر نشانی ایمیل',
    addEmail: 'افزودن نشانی ایمیل',
    labelEmail: 'نشانی ایمیل جدید',
    hintEmail: 'کدی می‌فرستیم تا مطمئن شویم به این نشانی دسترسی دارید.',
    replacesEmail: 'پس از تأیید، این نشانی در حساب {service} شما جایگزین {v} می‌شود.',
    becomesEmail: 'پس از تأیید، این نشانی ایمیل اصلی حساب {service} شما می‌شود و {v} به‌عنوان نشانی دیگر باقی می‌ماند.',
    hintLink: 'پیوندی می‌فرستیم تا مطمئن شویم به این نشانی دسترسی دارید.',
    sendCode: 'ارسال کد',
    sendLink: 'ارسال پیوند',
    linkInsteadEmail: 'دریافت پیوند با ایمیل',

    checkEmail: 'ایمیلتان را ببینید',
    codeQueued: 'در حال ارسال کد {d} رقمی به {v} هستیم. این کد تا {t} معتبر است.',
    codeSent: 'کد {d} رقمی به {v} فرستادیم. این کد تا {t} معتبر است.',
    codeLabel: 'کد {d} رقمی',
    resend: 'ارسال کد جدید',
    resendIn: 'ارسال کد جدید ({t} دیگر)',
    missingEmail: 'ایمیلی نرسید؟ پوشه هرزنامه و درستی نشانی را بررسی کنید.',
    differentEmail: 'استفاده از نشانی دیگر',
    linkInstead: 'دریافت پیوند به‌جای کد',

    doneEmail: 'نشانی ایمیل تغییر کرد',
    addedEmail: 'نشانی ایمیل اضافه شد',
    done: 'تمام',

    sending: 'در حال ارسال…',
    cancelling: 'در حال لغو…',
    resent: 'کد جدید به {v} فرستاده شد. کدهای قبلی دیگر کار نمی‌کنند.',

    'code-digits': 'کد باید {d} رقم باشد',
    noResends: 'پیام دیگری نمی‌توان فرستاد.',
    undelivered: 'ارسال به {v} ممکن نشد. درستی آن را بررسی کنید.',
    emptyEmail: 'نشانی ایمیل را وارد کنید',
    'address-invalidEmail': 'نشانی ایمیل را با قالب درست وارد کنید، مانند name@example.com',
    'proof-wrong': {
      one: 'این کد درست نیست. آن را بررسی و دوباره امتحان کنید. {n} تلاش باقی مانده است.',
      other: 'این کد درست نیست. آن را بررسی و دوباره امتحان کنید. {n} تلاش باقی مانده است.',
    },

    unavailable: 'این بخش فعلاً در دسترس نیست. کمی بعد دوباره امتحان کنید.',

    linkConfirmEmail: 'این نشانی ایمیل تأیید شود؟',
    linkConfirmPhone: 'این شماره تلفن تأیید شود؟',
    linkStoryEmail: '{v} نشانی ایمیل حساب {service} شما خواهد شد.',
    linkStoryPhone: '{v} شماره تلفن حساب {service} شما خواهد شد.',
    linkStoryAdd: '{v} به حساب {service} شما اضافه خواهد شد.',
    linkMerges: 'حساب {service} دیگری از قبل از آن استفاده می‌کند. هر دو حساب یکی می‌شوند و این کار برگشت‌پذیر نیست.',
    linkAccount: 'حساب: {v}',
    linkAsked: 'زمان درخواست: {t}',
    linkPlace: 'از: {place}',
    linkOnly: 'فقط اگر خودتان این درخواست را داده‌اید ادامه دهید.',
    linkAllow: 'به این تغییر اجازه می‌دهید؟',
    allow: 'اجازه دادن',
    linkNotMe: 'من این درخواست را نداده‌ام',
    linkConfirmed: 'تأیید شد',
    linkAllowed: 'اجازه داده شد',
    linkConfirmedText: 'می‌توانید این صفحه را ببندید.',
    linkHalfNew: 'مورد جدید هنوز باید تأیید شود. می‌توانید این صفحه را ببندید.',
    linkWaits: 'پشتیبانی این تغییر را درخواست کرده است. اگر متوقف نشود، در این زمان اعمال می‌شود: {t}.',
    linkHalfCurrent: 'نشانی یا شماره فعلی‌تان هنوز باید تأیید کند. می‌توانید این صفحه را ببندید.',
    linkOther: 'اینجا با حساب دیگری وارد شده‌اید. این تغییر مربوط به حسابی است که آن را درخواست کرده است.',
    linkRelay: 'این کد را همان جایی که شروع کردید وارد کنید',
    linkRelayWhere: 'به صفحه‌ای که تغییر را در آن درخواست کردید برگردید و کد را آنجا بنویسید.',
    linkRelayText: 'این کد تا {t} معتبر است.',
    linkRelayOnly: 'آن را به هیچ‌کس ندهید. {service} هرگز آن را تلفنی یا با پیام از شما نمی‌خواهد.',
    linkHome: 'بازگشت به سایت',
    linkReported: 'از اطلاع‌رسانی شما متشکریم',
    linkReportedText: 'تغییر متوقف شد. چیزی عوض نشده است.',
    linkStop:
      'اگر شما این درخواست را نداده‌اید، همه دستگاه‌ها از حساب خارج می‌شوند و تا مدتی هیچ‌چیز در آن قابل تغییر نخواهد بود.',
    linkStopped: 'تغییر متوقف شد',
    linkStoppedText:
      'چیزی تغییر نکرد. همه دستگاه‌ها از حساب خارج شده‌اند و فعلاً هیچ‌چیز در آن قابل تغییر نیست. دوباره وارد شوید و اگر گذرواژه دارید، آن را عوض کنید.',
    linkUsed: 'از این پیوند قبلاً استفاده شده است',
    linkUsedText: 'اینجا دیگر کاری برای انجام دادن نیست.',
    linkExpired: 'این پیوند منقضی شده است',
    linkExpiredText: 'همان جایی که شروع کردید، پیوند جدیدی بخواهید.',
    linkSuperseded: 'پیوند جدیدتری فرستاده شده است',
    linkSupersededText: 'از آخرین پیام استفاده کنید.',
    linkClosed: 'این تغییر پایان یافته است',
    linkClosedText: 'چیزی تغییر نکرده است.',
    linkUnknown: 'این پیوند کار نمی‌کند',
    linkUnknownText: 'آن را دوباره از پیام باز کنید یا پیوند جدیدی بخواهید.',

    'address-not-allowed-landline': 'این شماره تلفن ثابت است. شماره موبایل وارد کنید.',
    'address-invalid-unknown': 'این شماره را نمی‌شناسیم. درستی آن را بررسی کنید.',
    'address-invalid-several': 'فقط یک نشانی وارد کنید.',
    'address-invalid-too-long': 'این بیش از حد طولانی است. ببینید چیزی اضافه نداشته باشد.',
    'address-invalid-too-short': 'این شماره کوتاه است. همه رقم‌های آن را وارد کنید.',
    'address-invalid-charactersEmail': 'پیش از @ از حروف a تا z، رقم، نقطه، خط تیره و زیرخط استفاده کنید.',
    'address-invalid-charactersPhone': 'فقط رقم وارد کنید؛ اگر با کد کشور شروع می‌کنید، پیش از آن + بگذارید.',
    'address-invalid-domain': 'بخش بعد از @ را بررسی کنید. باید شبیه example.com باشد.',
    'address-invalid-extension': 'شماره را بدون شماره داخلی وارد کنید.',
    'address-invalid-country': 'کشور را انتخاب کنید یا با + و کد کشور شروع کنید.',
    'address-invalid-number': 'طول شماره‌های این کشور متفاوت است. ببینید همه رقم‌ها را وارد کرده باشید.',
    'address-not-allowed-number-type': 'به این نوع شماره نمی‌توان پیامک فرستاد. شماره موبایل وارد کنید.',

    'code-short': 'همه {d} رقم کد را وارد کنید',
    'code-long': 'فقط {d} رقم کد را وارد کنید',
    resendOpen: 'اکنون می‌توانید کد جدید بفرستید.',
    delayed: 'ارسال بیش از معمول طول کشیده است.',
    doneTextEmail: 'نشانی ایمیل شما اکنون {v} است.',
    addedText: '{v} اضافه شد.',
    toldEmail: 'این تغییر را به نشانی قبلی‌تان اطلاع دادیم.',

    openMailbox: 'باز کردن {name}',
    undoFor: 'تا {t} می‌توانید با پیوند داخل آن پیام، این تغییر را برگردانید.',
  },
};

register(fa);
