// Owns the first half of Persian: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: fa.confirm.ts.
import { common } from './fa.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Persian, without the words of rare screens. */
export const fa: Pack = {
  lang: 'fa',
  dir: 'rtl',
  more: () => import('./fa.more.ts'),
  list: () => import('./fa.list.ts'),
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
    signOutOthers: 'خروج از دستگاه‌های دیگر',
    signedOutOthers: 'دستگاه‌های دیگر شما در حال خروج هستند.',

    country: 'کشور یا منطقه',
    enterPhone: 'تغییر شماره تلفن',
    addPhone: 'افزودن شماره تلفن',
    labelPhone: 'شماره موبایل جدید',
    hintPhone: 'کدی پیامک می‌کنیم تا مطمئن شویم به این شماره دسترسی دارید. شاید هزینه پیامک از شما کسر شود.',
    replacesPhone: 'پس از تأیید، این شماره در حساب {service} شما جایگزین {v} می‌شود.',
    becomesPhone: 'پس از تأیید، این شماره اصلی حساب {service} شما می‌شود و {v} به‌عنوان شماره دیگر باقی می‌ماند.',
    linkInsteadPhone: 'دریافت پیوند با پیامک',
    callMe: 'دریافت کد با تماس تلفنی',
    byWhatsapp: 'دریافت کد با واتساپ',
    byText: 'دریافت کد با پیامک',
    codeCalled: 'با {v} تماس می‌گیریم. کد {d} رقمی را دو بار می‌شنوید. این کد تا {t} معتبر است.',
    codeWhatsapp: 'کد {d} رقمی را با واتساپ به {v} فرستادیم. این کد تا {t} معتبر است.',
    checkPhone: 'تلفنتان را ببینید',
    voice: 'تماسی نیامد؟ شاید یک دقیقه طول بکشد.',
    whatsapp: 'پیامی در واتساپ نرسید؟ شاید یک دقیقه طول بکشد.',
    missingPhone: 'پیامکی نرسید؟ شاید یک دقیقه طول بکشد.',
    differentPhone: 'استفاده از شماره دیگر',
    donePhone: 'شماره تلفن تغییر کرد',
    addedPhone: 'شماره تلفن اضافه شد',
    doneTextPhone: 'شماره تلفن شما اکنون {v} است.',
    toldPhone: 'این تغییر را به شماره قبلی‌تان اطلاع دادیم.',
    'address-invalidPhone': 'شماره موبایل را وارد کنید، مانند {x}',
    'address-not-allowed-country':
      'به شماره‌های این کشور{c} نمی‌توان پیامک فرستاد. شماره‌ای از کشورهای فهرست وارد کنید.',
    'address-samePhone': 'این همان شماره تلفن فعلی شماست. شماره دیگری وارد کنید.',
    'quota-exceeded-sms':
      'فعلاً نمی‌توان به این شماره پیامک فرستاد. {t} دیگر دوباره امتحان کنید یا شماره دیگری وارد کنید.',
    verifyPhone: 'تأیید شماره تلفن',
    verifiedPhone: 'شماره تلفن تأیید شد',
    managedPhone: 'شماره تلفن شما در جای دیگری مدیریت می‌شود',
    checkNewPhone: 'تلفن جدیدتان را ببینید',
    checkCurrentPhone: 'تلفن فعلی‌تان را ببینید',
    countryFind: 'جستجوی کشور',
    countryNone: 'کشوری با این نام نیست.',
  },
};

register(fa);
