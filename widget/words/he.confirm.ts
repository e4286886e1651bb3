// Owns the Hebrew words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './he.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Hebrew words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'זה לא זמין כרגע. אפשר לנסות שוב בעוד רגע.',

  linkConfirmEmail: 'לאשר את כתובת האימייל הזו?',
  linkConfirmPhone: 'לאשר את מספר הטלפון הזה?',
  linkBecomesEmail: 'כתובת האימייל בחשבון {service} שלך תהיה {v}.',
  linkBecomesPhone: 'מספר הטלפון בחשבון {service} שלך יהיה {v}.',
  linkReplacesEmail: '{v} מחליף את {old} ככתובת האימייל בחשבון {service} שלך.',
  linkReplacesPhone: '{v} מחליף את {old} כמספר הטלפון בחשבון {service} שלך.',
  linkPrimaryEmail: 'כתובת האימייל הראשית בחשבון {service} שלך תהיה {v}.',
  linkPrimaryPhone: 'מספר הטלפון הראשי בחשבון {service} שלך יהיה {v}.',
  linkReplacesAllEmail: '{v} מחליף את כל כתובות האימייל האחרות בחשבון {service} שלך.',
  linkReplacesAllPhone: '{v} מחליף את כל מספרי הטלפון האחרים בחשבון {service} שלך.',
  linkAdds: 'לחשבון {service} שלך יתווסף {v}.',
  linkMerges: 'חשבון {service} אחר כבר משתמש בפרטים האלה. שני החשבונות יהפכו לחשבון אחד, ואי אפשר יהיה לחזור אחורה.',
  linkAccount: 'חשבון: {v}',
  linkAsked: 'מועד הבקשה: {t}',
  linkPlace: 'מקום: {place}',
  linkOnly: 'יש להמשיך רק אם זו בקשה שלך.',
  linkAllow: 'לאפשר את השינוי הזה?',
  allow: 'לאפשר',
  linkNotMe: 'לא ביקשתי את זה',
  linkConfirmed: 'האישור התקבל',
  linkAllowed: 'השינוי אושר',
  linkConfirmedText: 'אפשר לסגור את הדף הזה.',
  linkHalfNew: 'עדיין צריך לאשר את הפרטים החדשים. אפשר לסגור את הדף הזה.',
  linkWaits: 'צוות התמיכה ביקש את השינוי הזה. הוא ייכנס לתוקף ב-{t}, אלא אם ייעצר.',
  linkHalfCurrent: 'עדיין נדרש אישור דרך פרטי הקשר הנוכחיים שלך. אפשר לסגור את הדף הזה.',
  linkOther: 'החשבון המחובר כאן הוא חשבון אחר. השינוי הזה שייך לחשבון שממנו התבקש.',
  linkRelay: 'את הקוד הזה יש להזין במקום שבו התחלת',
  linkRelayWhere: 'יש לחזור לדף שבו ביקשת את השינוי ולהקליד שם את הקוד.',
  linkRelayText: 'תוקף הקוד: {t}.',
  linkRelayOnly: 'אין למסור אותו לאיש. אף אחד מטעם {service} לא יבקש אותו ממך בטלפון או בהודעה.',
  linkHome: 'חזרה לאתר',
  linkReported: 'תודה שדיווחת לנו',
  linkReportedText: 'השינוי נעצר. דבר לא השתנה.',
  linkStop: 'אם לא ביקשת את זה, כל המכשירים ינותקו מהחשבון, ובמשך זמן מה אי אפשר יהיה לשנות בו דבר.',
  linkStopped: 'השינוי נעצר',
  linkStoppedText:
    'דבר לא השתנה. כל המכשירים נותקו מהחשבון, וכרגע אי אפשר לשנות בו דבר. יש להיכנס שוב לחשבון ולהחליף את הסיסמה, אם יש לך סיסמה.',
  linkUsed: 'כבר נעשה שימוש בקישור הזה',
  linkUsedText: 'לא נשאר כאן מה לעשות.',
  linkExpired: 'תוקף הקישור הזה פג',
  linkExpiredText: 'אפשר לבקש קישור חדש במקום שבו התחלת.',
  linkSuperseded: 'נשלח קישור חדש יותר',
  linkSupersededText: 'יש להשתמש בהודעה האחרונה.',
  linkClosed: 'השינוי הזה הסתיים',
  linkClosedText: 'דבר לא השתנה.',
  linkUnknown: 'הקישור הזה לא פועל',
  linkUnknownText: 'אפשר לפתוח אותו שוב מההודעה או לבקש קישור חדש.',
};

register({ lang: 'he', dir: 'rtl', messages: confirm });
