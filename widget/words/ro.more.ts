// Owns the second half of Romanian: the words of rare screens. Importing it registers the words with every widget on the page.
import type { MoreMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Romanian words of rare screens. */
export const more: MoreMessages = {
  locked: 'Prea multe coduri greșite',
  lockedText: 'Modificarea a fost oprită pentru siguranța contului tău.',
  expired: 'Acest cod a expirat',
  expiredText: 'Nu s-a schimbat încă nimic.',
  quota: 'Prea multe încercări deocamdată',
  quotaText:
    'Poți încerca din nou peste {t}. Nu s-a schimbat nimic, iar codul pe care îl ai este valabil în continuare.',
  'quota-exceeded': 'Prea multe încercări. Reîncearcă peste {t}. Codul pe care îl ai rămâne valabil.',
  startAgain: 'Începe din nou',
  pending: 'Modificare în curs',
  pendingText: '{v} așteaptă confirmarea.',
  resumeCode: 'Introdu codul',
  supportAsked: 'Echipa de asistență a cerut această modificare.',
  supportWaits: 'Dacă nu o oprești, intră în vigoare la: {t}.',
  stopIt: 'Oprește',
  signedOut: 'Sesiunea ta s-a încheiat',
  signedOutText: 'Conectează-te și poți continua de unde ai rămas.',
  linkQueued: 'Trimitem un link la {v}.',
  linkSent:
    'Am trimis un link la {v}. Deschide-l aici și pagina se actualizează singură sau deschide-l pe orice dispozitiv și scrie codul afișat.',
  linkClick: 'Am trimis un link la {v}. Deschide linkul din mesaj și pagina se actualizează singură.',
  enterCode: 'Introdu un cod',
  resendLink: 'Trimite un link nou',
  resendLinkIn: 'Trimite un link nou peste {t}',
  resentLink: 'Am trimis un link nou la {v}.',
  codeFromLink: 'Deschide linkul trimis la {v} și scrie codul din {d} cifre pe care îl afișează.',
  goOn: 'Continuă',
  typo: 'Ai vrut să scrii {v}?',
  typoUse: 'Folosește {v}',
  typoKeep: 'Păstrează ce am scris',
  'too-many-contacts': 'Ai deja numărul maxim permis. Elimină mai întâi unul.',
  'address-not-allowed': 'Nu se poate folosi. Introdu altceva.',
  'address-not-allowed-domain': 'Acest domeniu nu se poate folosi aici. Introdu o adresă de la alt furnizor.',
  'address-taken': 'Nu se poate folosi. Introdu altceva.',
  cancelled: 'Modificarea a fost anulată. Nu s-a schimbat nimic.',
  ended: 'Această modificare s-a încheiat. Poți începe alta.',
  'address-sameEmail': 'Aceasta este deja adresa ta de e-mail. Introdu alta.',

  alsoCurrent: 'Vei avea nevoie și de un cod trimis la {v}.',
  nextIn: 'Poți trimite următorul cod peste {t}.',

  half: '1 din 2 confirmat. Urmează codul trimis la {v}.',
  progress: 'Confirmate: {n} din 2',
  sideNew: 'Nou',
  sideCurrent: 'Actual',
  sideDone: 'Confirmat',
  sideOpen: 'Neconfirmat încă',
  checkNewEmail: 'Verifică-ți e-mailul nou',
  checkCurrentEmail: 'Verifică-ți e-mailul actual',
  codeFor: 'Cod din {d} cifre trimis la {v}',
  'proof-two': 'Asigură-te că este codul trimis la {v}.',
  turn: 'Introdu mai întâi codul trimis la {v}',
  cannotUse: 'Nu mai pot folosi {v}',

  ways: 'Dacă nu mai poți folosi {v}',
  waysText: 'Alege alt mod de a permite această modificare.',
  wayOther: 'Trimite un cod la {v}',
  waySignIn: 'Conectează-te din nou',
  waySignInText: 'Cu o cheie de acces sau cu un al doilea pas s-ar putea să nu ai nevoie de el.',
  wayLost: 'L-am pierdut sau este la altcineva',
  wayLostText: 'În acest caz, cine îl are îți poate bloca temporar contul, dar nu poate anula această modificare.',
  wayBack: 'Înapoi la cod',
  back: 'Înapoi',
  still: 'Mai trebuie confirmat din {v}.',

  stepUp: 'Confirmă-ți identitatea',
  stepUpText: 'Pentru siguranța ta, conectează-te din nou ca să modifici asta.',
  'step-up-required': 'Deconectează-te și conectează-te din nou, apoi revino aici.',
  frozen: 'Modificările sunt suspendate',
  frozenText:
    'Pentru siguranța contului tău, aici nu se poate modifica nimic până la: {until}. Dacă te conectezi din nou, s-ar putea debloca mai devreme.',
  managedEmail: 'Adresa ta de e-mail este gestionată în altă parte',
  managedGo: 'Modifică acolo',
  managedText: 'Provine din metoda prin care te conectezi la {service} și poate fi modificată doar acolo.',

  verifyEmail: 'Verifică-ți adresa de e-mail',
  verifyText: 'Vom trimite un cod la {v}.',
  verifyLinkText: 'Vom trimite un link la {v}.',
  verifiedEmail: 'Adresa de e-mail a fost verificată',
  verifiedText: '{v} a fost verificat.',
  verifiedAlready: '{v} a fost deja verificat.',
  verifyGone: 'Acest contact nu mai există.',

  unavailable: 'Nu este disponibil acum. Încearcă din nou peste puțin timp.',
  'proof-wrong-earlier': 'Acest cod este dintr-un mesaj anterior. Introdu cel mai nou cod. Încercări rămase: {n}.',
  'not-allowed': 'Nu se poate face aici.',
  'not-allowed-human-check': 'Nu am putut confirma că nu ești un robot.',
  'not-allowed-current-needed':
    'Este nevoie de confirmare din alt contact pe care îl mai poți folosi, dar nu există niciunul.',
};

register({ lang: 'ro', dir: 'ltr', messages: more });
