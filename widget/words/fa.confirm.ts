// Owns the Persian words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './fa.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Persian words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'این بخش فعلاً در دسترس نیست. کمی بعد دوباره امتحان کنید.',

  linkConfirmEmail: 'این نشانی ایمیل تأیید شود؟',
  linkConfirmPhone: 'این شماره تلفن تأیید شود؟',
  linkBecomesEmail: '{v} نشانی ایمیل حساب {service} شما خواهد شد.',
  linkBecomesPhone: '{v} شماره تلفن حساب {service} شما خواهد شد.',
  linkReplacesEmail: '{v} به‌جای {old} نشانی ایمیل حساب {service} شما می‌شود.',
  linkReplacesPhone: '{v} به‌جای {old} شماره تلفن حساب {service} شما می‌شود.',
  linkPrimaryEmail: '{v} نشانی ایمیل اصلی حساب {service} شما خواهد شد.',
  linkPrimaryPhone: '{v} شماره تلفن اصلی حساب {service} شما خواهد شد.',
  linkReplacesAllEmail: '{v} جای همه نشانی‌های ایمیل دیگر حساب {service} شما را می‌گیرد.',
  linkReplacesAllPhone: '{v} جای همه شماره‌های تلفن دیگر حساب {service} شما را می‌گیرد.',
  linkAdds: '{v} به حساب {service} شما اضافه خواهد شد.',
  linkMerges: 'حساب {service} دیگری از قبل از آن استفاده می‌کند. هر دو حساب یکی می‌شوند و این کار برگشت‌پذیر نیست.',
  linkAccount: 'حساب: {v}',
  linkAsked: 'زمان درخواست: {t}',
  linkPlace: 'از: {place}',
  linkOnly: 'فقط اگر خودتان این درخواست را داده‌اید ادامه دهید.',
  linkAllow: 'به این تغییر اجازه می‌دهید؟',
  allow: 'اجازه دادن',
  linkNotMe: 'درخواست من نبود',
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
};

register({ lang: 'fa', dir: 'rtl', messages: confirm });
