// Owns the first half of Greek: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: el.confirm.ts.
import { common } from './el.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Greek, without the words of rare screens. */
export const el: Pack = {
  lang: 'el',
  dir: 'ltr',
  more: () => import('./el.more.ts'),
  list: () => import('./el.list.ts'),
  messages: {
    ...common,

    current: 'Τώρα: {v}',
    cancel: 'Ακύρωση',
    cancelChange: 'Ακύρωση αλλαγής',
    help: 'Λήψη βοήθειας',

    enterEmail: 'Αλλαγή διεύθυνσης email',
    addEmail: 'Προσθήκη διεύθυνσης email',
    labelEmail: 'Νέα διεύθυνση email',
    hintEmail: 'Θα στείλουμε κωδικό για να ελέγξουμε ότι έχετε πρόσβαση.',
    replacesEmail: 'Μόλις επιβεβαιωθεί, θα αντικαταστήσει το {v} στον λογαριασμό σας {service}.',
    becomesEmail:
      'Μόλις επιβεβαιωθεί, θα είναι η κύρια διεύθυνση email του λογαριασμού σας {service}, και το {v} θα παραμείνει ως πρόσθετη.',
    hintLink: 'Θα στείλουμε σύνδεσμο για να ελέγξουμε ότι έχετε πρόσβαση.',
    sendCode: 'Αποστολή κωδικού',
    sendLink: 'Αποστολή συνδέσμου',
    linkInsteadEmail: 'Αποστολή συνδέσμου με email',

    checkEmail: 'Ελέγξτε τα email σας',
    codeQueued: 'Στέλνουμε έναν {d}ψήφιο κωδικό στο {v}. Ισχύει για {t}.',
    codeSent: 'Στείλαμε έναν {d}ψήφιο κωδικό στο {v}. Ισχύει για {t}.',
    codeLabel: '{d}ψήφιος κωδικός',
    resend: 'Αποστολή νέου κωδικού',
    resendIn: 'Αποστολή νέου κωδικού σε {t}',
    missingEmail: 'Δεν ήρθε email; Ελέγξτε τα ανεπιθύμητα και τη διεύθυνση.',
    differentEmail: 'Χρήση άλλης διεύθυνσης',
    linkInstead: 'Σύνδεσμος αντί για κωδικό',

    doneEmail: 'Η διεύθυνση email άλλαξε',
    addedEmail: 'Η διεύθυνση email προστέθηκε',
    done: 'Τέλος',

    sending: 'Αποστολή…',
    cancelling: 'Ακύρωση…',
    resent: 'Στείλαμε νέο κωδικό στο {v}. Οι προηγούμενοι κωδικοί δεν ισχύουν πλέον.',

    'code-digits': 'Ο κωδικός πρέπει να έχει {d} ψηφία',
    noResends: 'Δεν μπορούν να σταλούν άλλα μηνύματα.',
    undelivered: 'Η παράδοση στο {v} απέτυχε. Ελέγξτε ότι είναι σωστό.',
    emptyEmail: 'Εισαγάγετε μια διεύθυνση email',
    'address-invalidEmail': 'Εισαγάγετε σωστή διεύθυνση email, όπως name@example.com',
    'proof-wrong': {
      one: 'Ο κωδικός δεν είναι σωστός. Ελέγξτε τον και δοκιμάστε ξανά. Απομένει {n} προσπάθεια.',
      other: 'Ο κωδικός δεν είναι σωστός. Ελέγξτε τον και δοκιμάστε ξανά. Απομένουν {n} προσπάθειες.',
    },

    'address-not-allowed-landline': 'Είναι σταθερό. Εισαγάγετε αριθμό κινητού.',
    'address-invalid-unknown': 'Δεν γνωρίζουμε αυτόν τον αριθμό. Ελέγξτε τον.',
    'address-invalid-several': 'Εισαγάγετε μόνο μία διεύθυνση.',
    'address-invalid-too-long': 'Είναι πολύ μεγάλο. Ελέγξτε το.',
    'address-invalid-too-short': 'Ο αριθμός είναι πολύ μικρός. Εισαγάγετε όλα τα ψηφία.',
    'address-invalid-charactersEmail': 'Πριν από το @ χρησιμοποιήστε λατινικά γράμματα, ψηφία, τελείες, - και _.',
    'address-invalid-charactersPhone': 'Χρησιμοποιήστε μόνο ψηφία, με + πριν από τον κωδικό χώρας.',
    'address-invalid-domain': 'Ελέγξτε το τμήμα μετά το @. Πρέπει να είναι όπως example.com.',
    'address-invalid-extension': 'Εισαγάγετε τον αριθμό χωρίς το εσωτερικό.',
    'address-invalid-country': 'Επιλέξτε χώρα ή ξεκινήστε με + και τον κωδικό χώρας.',
    'address-invalid-number': 'Οι αριθμοί αυτής της χώρας έχουν άλλο μήκος. Ελέγξτε αν λείπει κάποιο ψηφίο.',
    'address-not-allowed-number-type': 'Δεν μπορούμε να στείλουμε SMS σε τέτοιους αριθμούς. Εισαγάγετε αριθμό κινητού.',

    'code-short': 'Εισαγάγετε και τα {d} ψηφία του κωδικού',
    'code-long': 'Εισαγάγετε μόνο τα {d} ψηφία του κωδικού',
    resendOpen: 'Μπορείτε τώρα να στείλετε νέο κωδικό.',
    delayed: 'Η αποστολή καθυστερεί.',
    doneTextEmail: 'Η διεύθυνση email σας είναι τώρα {v}.',
    addedText: 'Προστέθηκε: {v}.',
    toldEmail: 'Ενημερώσαμε την παλιά σας διεύθυνση για την αλλαγή.',

    openMailbox: 'Άνοιγμα {name}',
    undoFor: 'Μπορείτε να το αναιρέσετε για {t}, με τον σύνδεσμο στο μήνυμα.',
    signOutOthers: 'Αποσύνδεση αλλού',
    signedOutOthers: 'Οι άλλες συσκευές σας αποσυνδέονται.',

    country: 'Χώρα ή περιοχή',
    enterPhone: 'Αλλαγή αριθμού τηλεφώνου',
    addPhone: 'Προσθήκη αριθμού τηλεφώνου',
    labelPhone: 'Νέος αριθμός κινητού',
    hintPhone:
      'Θα στείλουμε έναν κωδικό με SMS για να ελέγξουμε ότι έχετε πρόσβαση σε αυτόν. Ενδέχεται να υπάρχει χρέωση.',
    replacesPhone: 'Μόλις επιβεβαιωθεί, θα αντικαταστήσει το {v} στον λογαριασμό σας {service}.',
    becomesPhone:
      'Μόλις επιβεβαιωθεί, θα είναι ο κύριος αριθμός του λογαριασμού σας {service}, και το {v} θα παραμείνει ως πρόσθετος.',
    linkInsteadPhone: 'Αποστολή συνδέσμου με SMS',
    callMe: 'Λήψη κωδικού με κλήση',
    byWhatsapp: 'Αποστολή κωδικού με WhatsApp',
    byText: 'Αποστολή κωδικού με SMS',
    codeCalled: 'Καλούμε το {v}. Θα ακούσετε δύο φορές έναν {d}ψήφιο κωδικό. Ισχύει για {t}.',
    codeWhatsapp: 'Στείλαμε έναν {d}ψήφιο κωδικό στο {v} με WhatsApp. Ισχύει για {t}.',
    checkPhone: 'Ελέγξτε το τηλέφωνό σας',
    voice: 'Δεν ήρθε κλήση; Ίσως χρειαστεί ένα λεπτό.',
    whatsapp: 'Δεν ήρθε μήνυμα στο WhatsApp; Ίσως χρειαστεί ένα λεπτό.',
    missingPhone: 'Δεν ήρθε SMS; Ίσως χρειαστεί ένα λεπτό.',
    differentPhone: 'Χρήση άλλου αριθμού',
    donePhone: 'Ο αριθμός τηλεφώνου άλλαξε',
    addedPhone: 'Ο αριθμός τηλεφώνου προστέθηκε',
    doneTextPhone: 'Ο αριθμός τηλεφώνου σας είναι τώρα {v}.',
    toldPhone: 'Ενημερώσαμε τον παλιό σας αριθμό για αυτήν την αλλαγή.',
    'address-invalidPhone': 'Εισαγάγετε έναν αριθμό κινητού, όπως {x}',
    'address-not-allowed-country': 'Δεν στέλνουμε SMS σε αυτή τη χώρα{c}. Δώστε αριθμό χώρας από τη λίστα.',
    'address-samePhone': 'Αυτός είναι ήδη ο αριθμός τηλεφώνου σας. Εισαγάγετε άλλον.',
    'quota-exceeded-sms': 'Δεν στέλνονται SMS σε αυτόν τον αριθμό. Δοκιμάστε σε {t} ή με άλλον αριθμό.',
    verifyPhone: 'Επαληθεύστε τον αριθμό τηλεφώνου σας',
    verifiedPhone: 'Ο αριθμός τηλεφώνου επαληθεύτηκε',
    managedPhone: 'Ο αριθμός τηλεφώνου αλλάζει αλλού',
    checkNewPhone: 'Ελέγξτε το νέο σας τηλέφωνο',
    checkCurrentPhone: 'Ελέγξτε το τωρινό σας τηλέφωνο',
    countryFind: 'Αναζήτηση χώρας',
    countryNone: 'Δεν υπάρχει χώρα με αυτό το όνομα.',
  },
};

register(el);
