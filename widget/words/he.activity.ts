// Owns the Hebrew words for what happened to an account. Not those around them: he.list.ts, he.admin.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const heDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'התבקש שינוי אל {v}',
  'did-change-resent': 'נשלחה הודעה נוספת אל {v}',
  'did-side-proved': 'התקבל אישור דרך {v}',
  'did-code-wrong': 'הוזן קוד שגוי עבור {v}',
  'did-change-locked': 'השינוי אל {v} נעצר אחרי יותר מדי קודים שגויים',
  'did-change-done': 'השינוי אל {v} הושלם',
  'did-change-cancelled': 'השינוי אל {v} בוטל',
  'did-change-replaced': 'השינוי אל {v} הוחלף בשינוי חדש יותר',
  'did-change-expired': 'תוקף השינוי אל {v} פג',
  'did-change-reported': 'השינוי אל {v} דווח ונעצר',
  'did-change-taken': 'השינוי אל {v} נעצר: אי אפשר להשתמש בזה',
  'did-change-revoked': 'השינוי אל {v} נעצר עקב ניתוק מכל המכשירים',
  'did-change-undone': 'השינוי אל {v} הוחזר למצב הקודם',
  'did-contact-removed': 'הוסר מהחשבון: {v}',
  'did-contact-added': 'נוסף לחשבון: {v}',
  'did-contact-vouched': 'סומן כמאומת: {v}',
  'did-contact-promoted': 'הוגדר כראשי: {v}',
  'did-account-written': 'פרטי החשבון עודכנו',
  'did-contact-verified-by-login': 'אומת בכניסה לחשבון: {v}',
  'did-contact-changed-by-login': 'שונה בכניסה לחשבון: {v}',
  'did-account-frozen': 'השינויים הושהו כדי להגן על החשבון שלך',
  'did-account-revoked': 'כל המכשירים נותקו מהחשבון',
  'did-account-enabled': 'החשבון הופעל מחדש',
  'did-account-unlocked': 'שוב אפשר לבצע שינויים',
  'did-account-unfrozen': 'השינויים כבר לא מושהים',
  'did-account-merged': 'חשבון אחר מוזג לחשבון הזה',
  'did-user-created': 'החשבון נראה כאן לראשונה',
};
