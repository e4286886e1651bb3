// Owns the first half of Romanian: the words that every page needs. Importing it registers the words for every widget on
// the page.
import { common } from './ro.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Romanian, without the words of rare screens. */
export const ro: Pack = {
  lang: 'ro',
  dir: 'ltr',
  more: () => import('./ro.more.ts'),
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

    unavailable: 'Nu este disponibil acum. Încearcă din nou peste puțin timp.',

    linkConfirmEmail: 'Confirmi această adresă de e-mail?',
    linkConfirmPhone: 'Confirmi acest număr de telefon?',
    linkStoryEmail: '{v} va deveni adresa de e-mail a contului tău {service}.',
    linkStoryPhone: '{v} va deveni numărul de telefon al contului tău {service}.',
    linkStoryAdd: '{v} va fi adăugat la contul tău {service}.',
    linkMerges:
      'Un alt cont {service} îl folosește deja. Cele două conturi vor deveni unul singur, iar pasul acesta este ireversibil.',
    linkAccount: 'Cont: {v}',
    linkAsked: 'Solicitat: {t}',
    linkPlace: 'Din: {place}',
    linkOnly: 'Continuă numai dacă solicitarea este a ta.',
    linkAllow: 'Permiți această modificare?',
    allow: 'Permite',
    linkNotMe: 'Nu eu am cerut asta',
    linkConfirmed: 'Confirmat',
    linkAllowed: 'Permis',
    linkConfirmedText: 'Poți închide această pagină.',
    linkHalfNew: 'Mai trebuie confirmat contactul nou. Poți închide această pagină.',
    linkWaits: 'Echipa de asistență a cerut această modificare. Dacă nu este oprită, intră în vigoare la: {t}.',
    linkHalfCurrent: 'Mai trebuie confirmat din contactul tău actual. Poți închide această pagină.',
    linkOther: 'Aici este conectat alt cont. Această modificare aparține contului care a cerut-o.',
    linkRelay: 'Introdu acest cod acolo unde ai început',
    linkRelayWhere: 'Revino la pagina în care ai cerut modificarea și scrie codul acolo.',
    linkRelayText: 'Este valabil {t}.',
    linkRelayOnly: 'Nu îl da nimănui. {service} nu ți-l va cere niciodată prin telefon sau mesaj.',
    linkHome: 'Înapoi la site',
    linkReported: 'Îți mulțumim că ne-ai anunțat',
    linkReportedText: 'Modificarea a fost oprită. Nu s-a schimbat nimic.',
    linkStop:
      'Dacă nu ai cerut asta, toate dispozitivele vor fi deconectate de la cont și o vreme nu se va putea modifica nimic în el.',
    linkStopped: 'Modificarea a fost oprită',
    linkStoppedText:
      'Nu s-a modificat nimic. Toate dispozitivele au fost deconectate de la cont și deocamdată nu se poate modifica nimic în el. Conectează-te din nou și, dacă ai o parolă, schimb-o.',
    linkUsed: 'Acest link a fost deja folosit',
    linkUsedText: 'Nu mai este nimic de făcut aici.',
    linkExpired: 'Acest link a expirat',
    linkExpiredText: 'Cere unul nou acolo unde ai început.',
    linkSuperseded: 'A fost trimis un link mai nou',
    linkSupersededText: 'Folosește cel mai recent mesaj.',
    linkClosed: 'Această modificare s-a încheiat',
    linkClosedText: 'Nu s-a schimbat nimic.',
    linkUnknown: 'Acest link nu funcționează',
    linkUnknownText: 'Deschide-l din nou din mesaj sau cere unul nou.',

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
  },
};

register(ro);
