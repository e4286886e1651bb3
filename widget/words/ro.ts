// Owns the first half of Romanian: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: ro.confirm.ts.
import { common } from './ro.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Romanian, without the words of rare screens. */
export const ro: Pack = {
  lang: 'ro',
  dir: 'ltr',
  more: () => import('./ro.more.ts'),
  list: () => import('./ro.list.ts'),
  messages: {
    ...common,

    current: 'Actual: {v}',
    cancel: 'Anulează',
    cancelChange: 'Anulează modificarea',
    help: 'Cere ajutor',

    enterEmail: 'Schimbă-ți adresa de e-mail',
    addEmail: 'Adaugă o adresă de e-mail',
    labelEmail: 'Adresă de e-mail nouă',
    hintEmail: 'Vom trimite un cod ca să verificăm că o poți folosi.',
    replacesEmail: 'După confirmare, va înlocui {v} ca adresă de e-mail a contului tău {service}.',
    becomesEmail:
      'După confirmare, va fi adresa de e-mail principală a contului tău {service}, iar {v} rămâne ca adresă suplimentară.',
    hintLink: 'Vom trimite un link ca să verificăm că o poți folosi.',
    sendCode: 'Trimite codul',
    sendLink: 'Trimite linkul',
    linkInsteadEmail: 'Trimite-mi un link pe e-mail',

    checkEmail: 'Verifică-ți e-mailul',
    codeQueued: 'Trimitem un cod din {d} cifre la {v}. Este valabil {t}.',
    codeSent: 'Am trimis un cod din {d} cifre la {v}. Este valabil {t}.',
    codeLabel: 'Cod din {d} cifre',
    resend: 'Trimite un cod nou',
    resendIn: 'Trimite un cod nou peste {t}',
    missingEmail: 'Nu ai primit e-mailul? Verifică dosarul Spam și adresa.',
    differentEmail: 'Folosește altă adresă',
    linkInstead: 'Vreau un link în loc de cod',

    doneEmail: 'Adresa de e-mail a fost schimbată',
    addedEmail: 'Adresa de e-mail a fost adăugată',
    done: 'Gata',

    sending: 'Se trimite…',
    cancelling: 'Se anulează…',
    resent: 'Am trimis un cod nou la {v}. Codurile anterioare nu mai sunt valabile.',

    'code-digits': 'Codul trebuie să aibă {d} cifre',
    noResends: 'Nu se mai pot trimite mesaje.',
    undelivered: 'Nu am putut livra mesajul la {v}. Verifică dacă datele sunt corecte.',
    emptyEmail: 'Introdu o adresă de e-mail',
    'address-invalidEmail': 'Introdu o adresă de e-mail în formatul corect, de exemplu name@example.com',
    'proof-wrong': {
      one: 'Codul nu este corect. Verifică-l și încearcă din nou. Mai ai {n} încercare.',
      few: 'Codul nu este corect. Verifică-l și încearcă din nou. Mai ai {n} încercări.',
      other: 'Codul nu este corect. Verifică-l și încearcă din nou. Mai ai {n} de încercări.',
    },

    'address-not-allowed-landline': 'Acesta este un număr fix. Introdu un număr de mobil.',
    'address-invalid-unknown': 'Nu recunoaștem acest număr. Verifică dacă este corect.',
    'address-invalid-several': 'Introdu o singură adresă.',
    'address-invalid-too-long': 'Este prea lung. Verifică să nu conțină ceva în plus.',
    'address-invalid-too-short': 'Acest număr este prea scurt. Introdu toate cifrele.',
    'address-invalid-charactersEmail':
      'Înainte de @, folosește litere de la a la z, cifre, puncte, cratime și liniuțe de subliniere.',
    'address-invalid-charactersPhone': 'Folosește doar cifre, precedate de + dacă începi cu prefixul țării.',
    'address-invalid-domain': 'Verifică partea de după @. Trebuie să fie de forma example.com.',
    'address-invalid-extension': 'Introdu numărul fără interior.',
    'address-invalid-country': 'Alege țara sau începe cu + și prefixul țării.',
    'address-invalid-number': 'Numerele din această țară au altă lungime. Verifică dacă ai introdus toate cifrele.',
    'address-not-allowed-number-type': 'Nu putem trimite SMS-uri la acest tip de număr. Introdu un număr de mobil.',

    'code-short': 'Introdu toate cele {d} cifre ale codului',
    'code-long': 'Introdu doar cele {d} cifre ale codului',
    resendOpen: 'Acum poți trimite un cod nou.',
    delayed: 'Trimiterea durează mai mult decât de obicei.',
    doneTextEmail: 'Adresa ta de e-mail este acum {v}.',
    addedText: '{v} a fost adăugat.',
    toldEmail: 'Am anunțat această modificare la adresa ta veche.',

    openMailbox: 'Deschide {name}',
    undoFor: 'Poți reveni asupra modificării prin linkul din acel mesaj. Linkul este valabil {t}.',
    signOutOthers: 'Închide alte sesiuni',
    signedOutOthers: 'Celelalte dispozitive ale tale sunt în curs de deconectare.',

    country: 'Țară sau regiune',
    enterPhone: 'Schimbă-ți numărul de telefon',
    addPhone: 'Adaugă un număr de telefon',
    labelPhone: 'Număr de mobil nou',
    hintPhone: 'Vom trimite un cod prin SMS ca să verificăm că îl poți folosi. Se pot aplica tarife pentru mesaje.',
    replacesPhone: 'După confirmare, va înlocui {v} ca număr de telefon al contului tău {service}.',
    becomesPhone:
      'După confirmare, va fi numărul principal al contului tău {service}, iar {v} rămâne ca număr suplimentar.',
    linkInsteadPhone: 'Trimite-mi un link prin SMS',
    callMe: 'Spune-mi codul printr-un apel',
    byWhatsapp: 'Trimite codul prin WhatsApp',
    byText: 'Trimite codul prin SMS',
    codeCalled: 'Sunăm la {v}. Vei auzi de două ori un cod din {d} cifre. Este valabil {t}.',
    codeWhatsapp: 'Am trimis un cod din {d} cifre la {v} prin WhatsApp. Este valabil {t}.',
    checkPhone: 'Verifică-ți telefonul',
    voice: 'Nu ai primit apelul? Poate dura un minut.',
    whatsapp: 'Nu ai primit mesajul pe WhatsApp? Poate dura un minut.',
    missingPhone: 'Nu ai primit SMS-ul? Poate dura un minut.',
    differentPhone: 'Folosește alt număr',
    donePhone: 'Numărul de telefon a fost schimbat',
    addedPhone: 'Numărul de telefon a fost adăugat',
    doneTextPhone: 'Numărul tău de telefon este acum {v}.',
    toldPhone: 'Am anunțat această modificare la numărul tău vechi.',
    'address-invalidPhone': 'Introdu un număr de mobil, de exemplu {x}',
    'address-not-allowed-country': 'Nu trimitem SMS-uri în această țară{c}. Introdu un număr dintr-o țară din listă.',
    'address-samePhone': 'Acesta este deja numărul tău de telefon. Introdu altul.',
    'quota-exceeded-sms': 'Numărul nu primește SMS-uri acum. Încearcă peste {t} sau cu alt număr.',
    verifyPhone: 'Verifică-ți numărul de telefon',
    verifiedPhone: 'Numărul de telefon a fost verificat',
    managedPhone: 'Numărul tău de telefon este gestionat în altă parte',
    checkNewPhone: 'Verifică-ți telefonul nou',
    checkCurrentPhone: 'Verifică-ți telefonul actual',
    countryFind: 'Caută o țară',
    countryNone: 'Nicio țară nu are acest nume.',
  },
};

register(ro);
