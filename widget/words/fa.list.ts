// Owns the Persian words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './fa.common.ts';
import type { ListPack } from './pack.ts';
import { faDid } from './fa.activity.ts';
import { registerList } from './language-registry.ts';

/** Persian for lists. */
export const faList: ListPack = {
  lang: 'fa',
  dir: 'rtl',
  messages: {
    ...common,
    unavailable: 'این بخش فعلاً در دسترس نیست. کمی بعد دوباره امتحان کنید.',

    listEmail: 'نشانی‌های ایمیل',
    listPhone: 'شماره‌های تلفن',
    noneEmail: 'هنوز نشانی ایمیلی نیست.',
    nonePhone: 'هنوز شماره تلفنی نیست.',
    addEmail: 'افزودن نشانی ایمیل',
    addPhone: 'افزودن شماره تلفن',

    badgePrimary: 'اصلی',
    badgeVerified: 'تأییدشده',
    badgeUnverified: 'تأییدنشده',
    badgeWaiting: 'در انتظار تأیید',
    'type-home': 'خانه',
    'type-work': 'محل کار',
    'type-mobile': 'موبایل',
    'type-other': 'سایر',
    'type-recovery': 'فقط برای بازیابی',
    managed: 'روش ورود شما آن را مدیریت می‌کند. همان‌جا تغییرش دهید.',

    menu: 'کارهای {v}',
    change: 'تغییر',
    makePrimary: 'اصلی کردن',
    verify: 'تأیید',
    remove: 'حذف',
    keep: 'بماند',
    removeAsk: '{v} حذف شود؟',
    lostEmail: 'این نشانی دیگر در اختیار من نیست',
    lostPhone: 'این شماره دیگر در اختیار من نیست',
    resumeCode: 'وارد کردن کد',
    cancelChange: 'لغو تغییر',
    waits: 'پشتیبانی این تغییر را درخواست کرده است. اگر متوقفش نکنید، در این زمان اعمال می‌شود: {t}.',
    stop: 'متوقف کردن',
    back: 'بازگشت',

    saving: 'در حال ذخیره…',
    'now-primary': '{v} اکنون اصلی است.',
    'now-removed': '{v} حذف شد.',
    'now-added': '{v} اضافه شد.',
    'now-verified': '{v} اکنون تأییدشده است.',
    'now-changed': 'به {v} تغییر کرد.',
    'now-cancelled': 'تغییر لغو شد. چیزی عوض نشده است.',

    'last-verified': 'این آخرین نشانی یا شماره تأییدشده حساب شماست. برای حذف آن، اول نشانی یا شماره دیگری اضافه کنید.',
    'last-login': 'شما با این وارد می‌شوید. برای حذف آن، اول مورد دیگری اضافه کنید که بتوانید با آن وارد شوید.',
    primary: 'برای حذف این، اول مورد دیگری را اصلی کنید.',
    'too-many-contacts': 'به بیشترین تعداد مجاز رسیده‌اید. اول یکی را حذف کنید.',
    'contact-not-verified': 'این هنوز تأیید نشده است. اول آن را تأیید کنید.',
    'not-allowed': 'این کار اینجا مجاز نیست.',
    frozen: 'برای ایمن ماندن حساب شما تا این زمان چیزی قابل تغییر نیست: {t}.',

    activity: 'فعالیت‌های اخیر',
    activityNone: 'هنوز اتفاقی نیفتاده است.',
    activityMore: 'نمایش بیشتر',
    ...faDid,
    unnamed: 'یک نشانی یا شماره',
    network: 'شبکه {v}',
    'by-link': 'با پیوند',
    'by-support': 'توسط پشتیبانی',
    'by-site': 'توسط سایت',

    signInAgain: 'ورود دوباره',
    'step-up-required': 'از حساب خارج و دوباره وارد شوید، سپس به اینجا برگردید.',

    stepUp: 'تأیید کنید که خودتان هستید',
    stepUpText: 'برای امنیت شما، پیش از این تغییر باید دوباره وارد شوید.',
    notNow: 'اکنون نه',
    signedOut: 'از حساب خارج شده‌اید',
    signedOutText: 'وارد شوید تا از همان جا ادامه دهید.',
    goOn: 'ادامه',
  },
};

registerList(faList);
