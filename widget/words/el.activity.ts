// Owns the Greek words for what happened to an account. Not those around them: el.list.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const elDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'Ζητήθηκε αλλαγή σε {v}',
  'did-change-resent': 'Στάλθηκε άλλο ένα μήνυμα στο {v}',
  'did-side-proved': 'Επιβεβαιώθηκε: {v}',
  'did-code-wrong': 'Λάθος κωδικός για το {v}',
  'did-change-locked': 'Η αλλαγή σε {v} διακόπηκε μετά από πάρα πολλούς λάθος κωδικούς',
  'did-change-done': 'Η αλλαγή σε {v} ολοκληρώθηκε',
  'did-change-cancelled': 'Η αλλαγή σε {v} ακυρώθηκε',
  'did-change-replaced': 'Η αλλαγή σε {v} αντικαταστάθηκε από νεότερη',
  'did-change-expired': 'Η αλλαγή σε {v} έληξε',
  'did-change-reported': 'Η αλλαγή σε {v} αναφέρθηκε και διακόπηκε',
  'did-change-taken': 'Η αλλαγή σε {v} διακόπηκε: δεν μπορεί να χρησιμοποιηθεί',
  'did-change-revoked': 'Η αλλαγή σε {v} διακόπηκε με αποσύνδεση παντού',
  'did-change-undone': 'Η αλλαγή σε {v} αναιρέθηκε',
  'did-contact-removed': 'Καταργήθηκε: {v}',
  'did-contact-added': 'Προστέθηκε: {v}',
  'did-contact-vouched': 'Σημειώθηκε ότι επαληθεύτηκε: {v}',
  'did-contact-promoted': 'Ορίστηκε ως κύριο: {v}',
  'did-account-written': 'Τα στοιχεία του λογαριασμού ενημερώθηκαν',
  'did-contact-verified-by-login': 'Επαληθεύτηκε με σύνδεση: {v}',
  'did-contact-changed-by-login': 'Άλλαξε σε {v} με σύνδεση',
  'did-account-frozen': 'Οι αλλαγές σταμάτησαν για την ασφάλεια του λογαριασμού',
  'did-account-revoked': 'Αποσύνδεση παντού',
  'did-account-enabled': 'Ο λογαριασμός ενεργοποιήθηκε ξανά',
  'did-account-unlocked': 'Οι αλλαγές επιτρέπονται ξανά',
  'did-account-unfrozen': 'Οι αλλαγές δεν είναι πλέον σταματημένες',
  'did-account-merged': 'Άλλος λογαριασμός συγχωνεύτηκε με αυτόν',
  'did-user-created': 'Ο λογαριασμός εμφανίστηκε εδώ για πρώτη φορά',
};
