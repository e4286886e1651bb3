// Owns the Greek names of the messages in <contact-admin>. Not the other words of its pages: el.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const elTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'Κωδικός',
  'tpl-prove-link': 'Σύνδεσμος',
  'tpl-prove-both': 'Κωδικός και σύνδεσμος',
  'tpl-prove-added': 'Κωδικός και σύνδεσμος για πρόσθετη διεύθυνση',
  'tpl-prove-in-use': 'Άλλος λογαριασμός έχει τη διεύθυνση',
  'tpl-allow-code': 'Κωδικός που επιτρέπει μια αλλαγή',
  'tpl-allow-link': 'Σύνδεσμος που επιτρέπει μια αλλαγή',
  'tpl-allow-both': 'Κωδικός και σύνδεσμος που επιτρέπουν μια αλλαγή',
  'tpl-notice-requested': 'Ζητήθηκε αλλαγή',
  'tpl-notice-waits': 'Μια αλλαγή θα ισχύσει αργότερα',
  'tpl-notice-done': 'Έγινε αλλαγή',
  'tpl-notice-added': 'Προστέθηκε διεύθυνση',
  'tpl-notice-respelled': 'Μια διεύθυνση γράφεται αλλιώς',
  'tpl-notice-recovery-set': 'Ένα στοιχείο μόνο για ανάκτηση',
  'tpl-notice-recovery-ended': 'Ένα στοιχείο όχι πλέον μόνο για ανάκτηση',
  'tpl-notice-removed': 'Καταργήθηκε διεύθυνση',
  'tpl-notice-undone': 'Αναιρέθηκε αλλαγή',
  'tpl-notice-frozen': 'Οι αλλαγές πάγωσαν',
  'tpl-notice-unfrozen': 'Οι αλλαγές είναι ξανά δυνατές',
  'tpl-notice-signed-out': 'Αποσυνδέθηκαν όλες οι συσκευές',
  'tpl-notice-recovered': 'Ο λογαριασμός ασφαλίστηκε',
  'tpl-notice-disabled': 'Ο λογαριασμός απενεργοποιήθηκε',
  'tpl-notice-enabled': 'Ο λογαριασμός λειτουργεί ξανά',
  'tpl-notice-unlocked': 'Μπορούν ξανά να εισαχθούν κωδικοί',
  'tpl-notice-cancelled': 'Διαχειριστής ακύρωσε αλλαγή',
  'tpl-notice-ended': 'Μια αλλαγή τερματίστηκε με επαναφορά δεδομένων',
  'tpl-notice-merged': 'Άλλος λογαριασμός συγχωνεύτηκε σε αυτόν',
  'tpl-notice-merged-away': 'Αυτός ο λογαριασμός συγχωνεύτηκε σε άλλον',
};
