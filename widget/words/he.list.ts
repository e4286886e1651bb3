// Owns the Hebrew words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './he.common.ts';
import type { ListPack } from './pack.ts';
import { heDid } from './he.activity.ts';
import { registerList } from './language-registry.ts';

/** Hebrew for lists. */
export const heList: ListPack = {
  lang: 'he',
  dir: 'rtl',
  messages: {
    ...common,
    unavailable: 'זה לא זמין כרגע. אפשר לנסות שוב בעוד רגע.',

    listEmail: 'כתובות אימייל',
    listPhone: 'מספרי טלפון',
    noneEmail: 'עדיין אין כתובת אימייל.',
    nonePhone: 'עדיין אין מספר טלפון.',
    addEmail: 'הוספת כתובת אימייל',
    addPhone: 'הוספת מספר טלפון',

    badgePrimary: 'ראשי',
    badgeVerified: 'מאומת',
    badgeUnverified: 'לא מאומת',
    badgeWaiting: 'בהמתנה לאישור',
    'type-home': 'בית',
    'type-work': 'עבודה',
    'type-mobile': 'נייד',
    'type-other': 'אחר',
    'type-recovery': 'לשחזור בלבד',
    managed: 'מנוהל דרך אופן הכניסה שלך. אפשר לשנות שם.',

    menu: 'פעולות עבור {v}',
    change: 'שינוי',
    makePrimary: 'הגדרה כראשי',
    verify: 'אימות',
    remove: 'הסרה',
    keep: 'להשאיר',
    removeAsk: 'להסיר את {v}?',
    lostEmail: 'אין לי יותר גישה לכתובת הזו',
    lostPhone: 'אין לי יותר גישה למספר הזה',
    resumeCode: 'הזנת הקוד',
    cancelChange: 'ביטול השינוי',
    waits: 'צוות התמיכה ביקש את השינוי הזה. הוא ייכנס לתוקף ב-{t}, אלא אם ייעצר.',
    stop: 'עצירת השינוי',
    back: 'חזרה',

    saving: 'בשמירה…',
    'now-primary': 'הוגדר כראשי: {v}.',
    'now-removed': 'הוסר מהחשבון: {v}.',
    'now-added': 'נוסף לחשבון: {v}.',
    'now-verified': 'האימות הושלם: {v}.',
    'now-changed': 'השינוי בוצע. עכשיו: {v}.',
    'now-cancelled': 'השינוי בוטל. דבר לא השתנה.',

    'last-verified': 'אלה פרטי הקשר המאומתים האחרונים בחשבון שלך. כדי להסיר אותם, יש להוסיף קודם אחרים.',
    'last-login': 'אלה הפרטים שמשמשים אותך לכניסה. כדי להסיר אותם, יש להוסיף קודם פרטים אחרים שאפשר להיכנס איתם.',
    primary: 'כדי להסיר את הפריט הזה, יש להגדיר קודם פריט אחר כראשי.',
    'too-many-contacts': 'כבר הגעת למספר המרבי המותר. יש להסיר משהו קודם.',
    'contact-not-verified': 'עדיין אין כאן אימות. יש לאמת קודם.',
    'not-allowed': 'הפעולה הזו לא מותרת כאן.',
    frozen: 'כדי להגן על החשבון שלך, אי אפשר לשנות דבר עד {t}.',

    activity: 'פעילות אחרונה',
    activityNone: 'עדיין לא קרה כלום.',
    activityMore: 'הצגת עוד',
    ...heDid,
    unnamed: 'פרטי קשר',
    network: 'רשת {v}',
    'by-link': 'דרך קישור',
    'by-support': 'דרך צוות התמיכה',
    'by-site': 'דרך האתר',

    signInAgain: 'כניסה מחדש לחשבון',
    'step-up-required': 'יש לצאת מהחשבון, להיכנס שוב ואז לחזור לכאן.',

    stepUp: 'אימות הזהות שלך',
    stepUpText: 'כדי לשמור על אבטחת החשבון, יש להיכנס שוב לפני השינוי.',
    notNow: 'לא עכשיו',
    signedOut: 'החיבור שלך לחשבון נותק',
    signedOutText: 'אפשר להיכנס שוב ולהמשיך מאותה נקודה.',
    goOn: 'המשך',
  },
};

registerList(heList);
