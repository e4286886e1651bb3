// Owns the Greek words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './el.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Greek words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'Δεν είναι διαθέσιμο αυτήν τη στιγμή. Δοκιμάστε ξανά σε λίγο.',

  linkConfirmEmail: 'Επιβεβαίωση αυτής της διεύθυνσης email;',
  linkConfirmPhone: 'Επιβεβαίωση αυτού του αριθμού τηλεφώνου;',
  linkBecomesEmail: 'Το {v} θα γίνει η διεύθυνση email του λογαριασμού σας {service}.',
  linkBecomesPhone: 'Το {v} θα γίνει ο αριθμός τηλεφώνου του λογαριασμού σας {service}.',
  linkReplacesEmail: 'Το {v} αντικαθιστά το {old} ως διεύθυνση email του λογαριασμού σας {service}.',
  linkReplacesPhone: 'Το {v} αντικαθιστά το {old} ως αριθμό τηλεφώνου του λογαριασμού σας {service}.',
  linkPrimaryEmail: 'Το {v} θα γίνει η κύρια διεύθυνση email του λογαριασμού σας {service}.',
  linkPrimaryPhone: 'Το {v} θα γίνει ο κύριος αριθμός τηλεφώνου του λογαριασμού σας {service}.',
  linkReplacesAllEmail: 'Το {v} αντικαθιστά όλες τις άλλες διευθύνσεις email του λογαριασμού σας {service}.',
  linkReplacesAllPhone: 'Το {v} αντικαθιστά όλους τους άλλους αριθμούς τηλεφώνου του λογαριασμού σας {service}.',
  linkAdds: 'Το {v} θα προστεθεί στον λογαριασμό σας {service}.',
  linkMerges:
    'Χρησιμοποιείται ήδη από άλλον λογαριασμό {service}. Οι δύο λογαριασμοί θα γίνουν ένας και αυτό δεν αναιρείται.',
  linkAccount: 'Λογαριασμός: {v}',
  linkAsked: 'Ώρα αιτήματος: {t}',
  linkPlace: 'Από: {place}',
  linkOnly: 'Συνεχίστε μόνο αν το ζητήσατε εσείς.',
  linkAllow: 'Να επιτραπεί αυτή η αλλαγή;',
  allow: 'Να επιτραπεί',
  linkNotMe: 'Δεν το ζήτησα εγώ',
  linkConfirmed: 'Επιβεβαιώθηκε',
  linkAllowed: 'Επιτράπηκε',
  linkConfirmedText: 'Μπορείτε να κλείσετε αυτήν τη σελίδα.',
  linkHalfNew: 'Απομένει επιβεβαίωση από το νέο στοιχείο. Μπορείτε να κλείσετε αυτήν τη σελίδα.',
  linkWaits: 'Αυτή η αλλαγή ζητήθηκε από την υποστήριξη. Θα ισχύσει στις {t}, εκτός αν διακοπεί.',
  linkHalfCurrent: 'Απομένει επιβεβαίωση από το τωρινό σας στοιχείο. Μπορείτε να κλείσετε αυτήν τη σελίδα.',
  linkOther: 'Εδώ είναι συνδεδεμένος άλλος λογαριασμός. Αυτή η αλλαγή αφορά τον λογαριασμό που τη ζήτησε.',
  linkRelay: 'Εισαγάγετε αυτόν τον κωδικό εκεί όπου ξεκινήσατε',
  linkRelayWhere: 'Επιστρέψτε στη σελίδα όπου ζητήσατε την αλλαγή και εισαγάγετέ τον εκεί.',
  linkRelayText: 'Ισχύει για {t}.',
  linkRelayOnly: 'Μην τον δώσετε σε κανέναν. Το {service} δεν θα τον ζητήσει ποτέ τηλεφωνικά ή με μήνυμα.',
  linkHome: 'Επιστροφή στον ιστότοπο',
  linkReported: 'Ευχαριστούμε για την ενημέρωση',
  linkReportedText: 'Η αλλαγή διακόπηκε. Τίποτα δεν έχει αλλάξει.',
  linkStop:
    'Αν δεν το ζητήσατε εσείς, όλες οι συσκευές θα αποσυνδεθούν από τον λογαριασμό και για κάποιο διάστημα δεν θα μπορεί να αλλάξει τίποτα σε αυτόν.',
  linkStopped: 'Η αλλαγή διακόπηκε',
  linkStoppedText:
    'Τίποτα δεν έχει αλλάξει. Όλες οι συσκευές αποσυνδέθηκαν από τον λογαριασμό και προς το παρόν δεν μπορεί να αλλάξει τίποτα σε αυτόν. Συνδεθείτε ξανά και αλλάξτε τον κωδικό πρόσβασής σας, αν έχετε.',
  linkUsed: 'Αυτός ο σύνδεσμος έχει ήδη χρησιμοποιηθεί',
  linkUsedText: 'Δεν χρειάζεται να κάνετε κάτι άλλο.',
  linkExpired: 'Αυτός ο σύνδεσμος έληξε',
  linkExpiredText: 'Ζητήστε νέο εκεί όπου ξεκινήσατε.',
  linkSuperseded: 'Στάλθηκε νεότερος σύνδεσμος',
  linkSupersededText: 'Χρησιμοποιήστε το πιο πρόσφατο μήνυμα.',
  linkClosed: 'Αυτή η αλλαγή έχει τελειώσει',
  linkClosedText: 'Τίποτα δεν έχει αλλάξει.',
  linkUnknown: 'Αυτός ο σύνδεσμος δεν λειτουργεί',
  linkUnknownText: 'Ανοίξτε τον ξανά από το μήνυμα ή ζητήστε νέο.',
};

register({ lang: 'el', dir: 'ltr', messages: confirm });
