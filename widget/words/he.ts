// Owns the first half of Hebrew: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: he.confirm.ts.
import { common } from './he.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Hebrew, without the words of rare screens. */
export const he: Pack = {
  lang: 'he',
  dir: 'rtl',
  more: () => import('./he.more.ts'),
  messages: {
    ...common,

    current: 'נוכחי: {v}',
    cancel: 'ביטול',
    cancelChange: 'ביטול השינוי',
    help: 'קבלת עזרה',

    enterEmail: 'שינוי כתובת האימייל שלך',
    addEmail: 'הוספת כתובת אימייל',
    labelEmail: 'כתובת אימייל חדשה',
    hintEmail: 'אנחנו נשלח קוד כדי לוודא שיש לך גישה אליה.',
    replacesEmail: 'אחרי האישור היא תחליף את {v} ככתובת האימייל בחשבון {service} שלך.',
    becomesEmail: 'אחרי האישור היא תהיה כתובת האימייל הראשית בחשבון {service} שלך, והכתובת {v} תישאר ככתובת נוספת.',
    hintLink: 'אנחנו נשלח קישור כדי לוודא שיש לך גישה אליה.',
    sendCode: 'שליחת קוד',
    sendLink: 'שליחת קישור',
    linkInsteadEmail: 'קבלת קישור באימייל במקום זאת',

    checkEmail: 'כדאי לבדוק את האימייל',
    codeQueued: 'אנחנו שולחים קוד בן {d} ספרות אל {v}. תוקף הקוד: {t}.',
    codeSent: 'שלחנו קוד בן {d} ספרות אל {v}. תוקף הקוד: {t}.',
    codeLabel: 'קוד בן {d} ספרות',
    resend: 'שליחת קוד חדש',
    resendIn: 'שליחת קוד חדש בעוד {t}',
    missingEmail: 'לא קיבלת אימייל? כדאי לבדוק את תיקיית הספאם ואת הכתובת.',
    differentEmail: 'שימוש בכתובת אחרת',
    linkInstead: 'קבלת קישור במקום זאת',

    doneEmail: 'כתובת האימייל שונתה',
    addedEmail: 'כתובת האימייל נוספה',
    done: 'סיום',

    sending: 'בשליחה…',
    cancelling: 'בביטול…',
    resent: 'קוד חדש נשלח אל {v}. קודים קודמים כבר לא תקפים.',

    'code-digits': 'הקוד חייב להיות בן {d} ספרות',
    noResends: 'אי אפשר לשלוח הודעות נוספות.',
    undelivered: 'לא הצלחנו לשלוח אל {v}. יש לבדוק שהפרטים נכונים.',
    emptyEmail: 'יש להזין כתובת אימייל',
    'address-invalidEmail': 'יש להזין כתובת אימייל בפורמט הנכון, כמו name@example.com',
    'proof-wrong': {
      one: 'הקוד שגוי. יש לבדוק אותו ולנסות שוב. נותר ניסיון אחד.',
      two: 'הקוד שגוי. יש לבדוק אותו ולנסות שוב. נותרו שני ניסיונות.',
      other: 'הקוד שגוי. יש לבדוק אותו ולנסות שוב. נותרו {n} ניסיונות.',
    },

    'address-not-allowed-landline': 'זה מספר של טלפון נייח. יש להזין מספר נייד.',
    'address-invalid-unknown': 'המספר הזה לא מוכר לנו. יש לבדוק שהוא נכון.',
    'address-invalid-several': 'יש להזין כתובת אחת בלבד.',
    'address-invalid-too-long': 'זה ארוך מדי. יש לבדוק שאין כאן תווים מיותרים.',
    'address-invalid-too-short': 'המספר הזה קצר מדי. יש להזין את כל הספרות.',
    'address-invalid-charactersEmail': 'לפני @ אפשר להשתמש באותיות a עד z, בספרות, בנקודות, במקפים ובקווים תחתונים.',
    'address-invalid-charactersPhone': 'יש להזין ספרות בלבד, ו-+ לפניהן אם מתחילים בקידומת המדינה.',
    'address-invalid-domain': 'יש לבדוק את החלק שאחרי @. הוא צריך להיראות כמו example.com.',
    'address-invalid-extension': 'יש להזין את המספר בלי השלוחה.',
    'address-invalid-country': 'יש לבחור מדינה או להתחיל ב-+ ובקידומת המדינה.',
    'address-invalid-number': 'מספרים במדינה הזו הם באורך אחר. יש לבדוק שכל הספרות הוזנו.',
    'address-not-allowed-number-type': 'אי אפשר לשלוח SMS למספר מהסוג הזה. יש להזין מספר נייד.',

    'code-short': 'יש להזין את כל {d} הספרות של הקוד',
    'code-long': 'יש להזין רק את {d} הספרות של הקוד',
    resendOpen: 'עכשיו אפשר לשלוח קוד חדש.',
    delayed: 'השליחה נמשכת יותר מהרגיל.',
    doneTextEmail: 'כתובת האימייל שלך היא עכשיו {v}.',
    addedText: 'נוסף לחשבון: {v}.',
    toldEmail: 'הודענו על השינוי הזה לכתובת הקודמת שלך.',

    openMailbox: 'פתיחת {name}',
    undoFor: 'אפשר להחזיר את המצב הקודם דרך הקישור שבהודעה הזו. תוקף הקישור: {t}.',
    signOutOthers: 'ניתוק המכשירים האחרים',
    signedOutOthers: 'המכשירים האחרים שלך מתנתקים מהחשבון.',

    country: 'מדינה או אזור',
    enterPhone: 'שינוי מספר הטלפון שלך',
    addPhone: 'הוספת מספר טלפון',
    labelPhone: 'מספר נייד חדש',
    hintPhone: 'אנחנו נשלח קוד ב-SMS כדי לוודא שיש לך גישה אליו. ייתכן חיוב על הודעות.',
    replacesPhone: 'אחרי האישור הוא יחליף את {v} כמספר הטלפון בחשבון {service} שלך.',
    becomesPhone: 'אחרי האישור הוא יהיה המספר הראשי בחשבון {service} שלך, והמספר {v} יישאר כמספר נוסף.',
    linkInsteadPhone: 'קבלת קישור ב-SMS במקום זאת',
    checkPhone: 'כדאי לבדוק את הטלפון',
    missingPhone: 'לא קיבלת SMS? זה יכול לקחת דקה.',
    differentPhone: 'שימוש במספר אחר',
    donePhone: 'מספר הטלפון שונה',
    addedPhone: 'מספר הטלפון נוסף',
    doneTextPhone: 'מספר הטלפון שלך הוא עכשיו {v}.',
    toldPhone: 'הודענו על השינוי הזה למספר הקודם שלך.',
    'address-invalidPhone': 'יש להזין מספר נייד, כמו {x}',
    'address-not-allowed-country': 'אי אפשר לשלוח SMS למספרים במדינה הזו. יש להזין מספר ממדינה שברשימה.',
    'address-samePhone': 'זה כבר מספר הטלפון שלך. יש להזין מספר אחר.',
    'quota-exceeded-sms': 'כרגע אי אפשר לשלוח SMS למספר הזה. אפשר לנסות שוב בעוד {t} או להזין מספר אחר.',
    verifyPhone: 'אימות מספר הטלפון שלך',
    verifiedPhone: 'מספר הטלפון אומת',
    managedPhone: 'מספר הטלפון שלך מנוהל במקום אחר',
    checkNewPhone: 'כדאי לבדוק את הטלפון החדש',
    checkCurrentPhone: 'כדאי לבדוק את הטלפון הנוכחי',
    countryFind: 'חיפוש מדינה',
    countryNone: 'אין מדינה בשם הזה.',
  },
};

register(he);
