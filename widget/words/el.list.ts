// Owns the Greek words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './el.common.ts';
import type { ListPack } from './pack.ts';
import { elDid } from './el.activity.ts';
import { registerList } from './language-registry.ts';

/** Greek for lists. */
export const elList: ListPack = {
  lang: 'el',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'Δεν είναι διαθέσιμο αυτήν τη στιγμή. Δοκιμάστε ξανά σε λίγο.',

    listEmail: 'Διευθύνσεις email',
    listPhone: 'Αριθμοί τηλεφώνου',
    noneEmail: 'Δεν υπάρχει ακόμα διεύθυνση email.',
    nonePhone: 'Δεν υπάρχει ακόμα αριθμός τηλεφώνου.',
    addEmail: 'Προσθήκη email',
    addPhone: 'Προσθήκη τηλεφώνου',

    badgePrimary: 'Κύριο στοιχείο',
    badgeVerified: 'Επαληθεύτηκε',
    badgeUnverified: 'Δεν επαληθεύτηκε',
    badgeWaiting: 'Περιμένει επιβεβαίωση',
    'type-home': 'Σπίτι',
    'type-work': 'Εργασία',
    'type-mobile': 'Κινητό',
    'type-other': 'Άλλο',
    'type-recovery': 'Μόνο για ανάκτηση',
    managed: 'Προέρχεται από τη σύνδεσή σας. Αλλάξτε το εκεί.',

    menu: 'Ενέργειες για {v}',
    change: 'Αλλαγή',
    makePrimary: 'Ορισμός ως κύριο',
    verify: 'Επαλήθευση',
    remove: 'Κατάργηση',
    keep: 'Διατήρηση',
    removeAsk: 'Κατάργηση του {v};',
    lostEmail: 'Δεν έχω πλέον πρόσβαση σε αυτήν τη διεύθυνση',
    lostPhone: 'Δεν έχω πλέον πρόσβαση σε αυτόν τον αριθμό',
    resumeCode: 'Εισαγωγή κωδικού',
    cancelChange: 'Ακύρωση αλλαγής',
    waits: 'Αυτή η αλλαγή ζητήθηκε από την υποστήριξη. Θα ισχύσει στις {t}, εκτός αν τη διακόψετε.',
    stop: 'Διακοπή',
    back: 'Πίσω',

    saving: 'Αποθήκευση…',
    'now-primary': 'Το {v} είναι τώρα το κύριο στοιχείο.',
    'now-removed': 'Καταργήθηκε: {v}.',
    'now-added': 'Προστέθηκε: {v}.',
    'now-verified': 'Επαληθεύτηκε: {v}.',
    'now-changed': 'Άλλαξε σε {v}.',
    'now-cancelled': 'Η αλλαγή ακυρώθηκε. Τίποτα δεν έχει αλλάξει.',

    'last-verified':
      'Αυτό είναι το τελευταίο επαληθευμένο στοιχείο του λογαριασμού σας. Για να το καταργήσετε, προσθέστε πρώτα άλλο.',
    'last-login': 'Με αυτό συνδέεστε. Για να το καταργήσετε, προσθέστε πρώτα άλλο με το οποίο μπορείτε να συνδέεστε.',
    primary: 'Για να το καταργήσετε, ορίστε πρώτα άλλο ως κύριο.',
    'too-many-contacts': 'Δεν μπορείτε να προσθέσετε άλλα. Καταργήστε πρώτα κάποιο.',
    'contact-not-verified': 'Δεν έχει επαληθευτεί ακόμα. Επαληθεύστε το πρώτα.',
    'not-allowed': 'Αυτό δεν επιτρέπεται εδώ.',
    frozen: 'Για την ασφάλεια του λογαριασμού σας, δεν μπορεί να αλλάξει τίποτα έως τις {t}.',

    activity: 'Πρόσφατη δραστηριότητα',
    activityNone: 'Δεν έχει συμβεί τίποτα ακόμα.',
    activityMore: 'Εμφάνιση περισσότερων',
    ...elDid,
    unnamed: 'στοιχείο επικοινωνίας',
    network: 'δίκτυο {v}',
    'by-link': 'μέσω συνδέσμου',
    'by-support': 'μέσω υποστήριξης',
    'by-site': 'μέσω του ιστότοπου',

    signInAgain: 'Νέα σύνδεση',
    'step-up-required': 'Αποσυνδεθείτε, συνδεθείτε ξανά και επιστρέψτε εδώ.',

    stepUp: 'Επιβεβαιώστε ότι είστε εσείς',
    stepUpText: 'Για την ασφάλειά σας, συνδεθείτε ξανά για να κάνετε αυτήν την αλλαγή.',
    notNow: 'Όχι τώρα',
    signedOut: 'Έχετε αποσυνδεθεί',
    signedOutText: 'Συνδεθείτε και μπορείτε να συνεχίσετε από εκεί που σταματήσατε.',
    goOn: 'Συνέχεια',
  },
};

registerList(elList);
