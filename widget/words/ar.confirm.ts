// Owns the Arabic words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './ar.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Arabic words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'هذا غير متاح الآن. حاول مرة أخرى بعد قليل.',

  linkConfirmEmail: 'هل تؤكّد هذا البريد الإلكتروني؟',
  linkConfirmPhone: 'هل تؤكّد رقم الهاتف هذا؟',
  linkBecomesEmail: 'سيصبح {v} البريد الإلكتروني لحسابك في {service}.',
  linkBecomesPhone: 'سيصبح {v} رقم الهاتف لحسابك في {service}.',
  linkReplacesEmail: 'يحل {v} محل {old} بريدًا إلكترونيًا لحسابك في {service}.',
  linkReplacesPhone: 'يحل {v} محل {old} رقم هاتف لحسابك في {service}.',
  linkPrimaryEmail: 'سيصبح {v} البريد الإلكتروني الأساسي لحسابك في {service}.',
  linkPrimaryPhone: 'سيصبح {v} رقم الهاتف الأساسي لحسابك في {service}.',
  linkReplacesAllEmail: 'يحل {v} محل كل عناوين البريد الإلكتروني الأخرى لحسابك في {service}.',
  linkReplacesAllPhone: 'يحل {v} محل كل أرقام الهاتف الأخرى لحسابك في {service}.',
  linkAdds: 'سيُضاف {v} إلى حسابك في {service}.',
  linkMerges: 'يستخدمه بالفعل حساب آخر في {service}. سيصبح الحسابان حسابًا واحدًا، ولا يمكن التراجع عن ذلك.',
  linkAccount: 'الحساب: {v}',
  linkAsked: 'وقت الطلب: {t}',
  linkPlace: 'من: {place}',
  linkOnly: 'لا تتابع إلا إذا طلبت ذلك بنفسك.',
  linkAllow: 'هل تسمح بهذا التغيير؟',
  allow: 'السماح',
  linkNotMe: 'لم أطلب ذلك',
  linkConfirmed: 'تم التأكيد',
  linkAllowed: 'تم السماح',
  linkConfirmedText: 'يمكنك إغلاق هذه الصفحة.',
  linkHalfNew: 'ما زال يجب تأكيد العنوان الجديد. يمكنك إغلاق هذه الصفحة.',
  linkWaits: 'طلب فريق الدعم هذا التغيير. يسري في {t} ما لم يُوقَف.',
  linkHalfCurrent: 'ما زال على وسيلة اتصالك الحالية أن تؤكّد. يمكنك إغلاق هذه الصفحة.',
  linkOther: 'سُجّل الدخول هنا بحساب آخر. هذا التغيير يخصّ الحساب الذي طلبه.',
  linkRelay: 'أدخل هذا الرمز حيث بدأت',
  linkRelayWhere: 'عُد إلى الصفحة التي طلبت منها التغيير واكتبه هناك.',
  linkRelayText: 'مدة صلاحيته {t}.',
  linkRelayOnly: 'لا تعطه لأحد. لن يطلبه منك {service} أبدًا بالهاتف أو برسالة.',
  linkHome: 'العودة إلى الموقع',
  linkReported: 'شكرًا لإبلاغنا',
  linkReportedText: 'أوقفنا التغيير. لم يتغيّر شيء.',
  linkStop: 'إن لم تطلب ذلك فسيُسجَّل الخروج من الحساب على كل الأجهزة، ولن يمكن تغيير شيء فيه لبعض الوقت.',
  linkStopped: 'أُوقف التغيير',
  linkStoppedText:
    'لم يتغيّر شيء. سُجّل الخروج من الحساب على كل الأجهزة، ولا يمكن تغيير شيء فيه في الوقت الحالي. سجّل الدخول من جديد، وغيّر كلمة مرورك إن كانت لديك.',
  linkUsed: 'استُخدم هذا الرابط من قبل',
  linkUsedText: 'لم يبقَ ما يمكن فعله هنا.',
  linkExpired: 'انتهت صلاحية هذا الرابط',
  linkExpiredText: 'اطلب رابطًا جديدًا من حيث بدأت.',
  linkSuperseded: 'أُرسل رابط أحدث',
  linkSupersededText: 'استخدم أحدث رسالة.',
  linkClosed: 'انتهى هذا التغيير',
  linkClosedText: 'لم يتغيّر شيء.',
  linkUnknown: 'هذا الرابط لا يعمل',
  linkUnknownText: 'افتح الرابط من رسالتك.',
};

register({ lang: 'ar', dir: 'rtl', messages: confirm });
