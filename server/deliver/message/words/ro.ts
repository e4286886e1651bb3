// Owns the Romanian lines of mail and SMS. Not the list of lines: en.ts.
import type { Words } from './en.ts';

/** The lines in Romanian. */
export const ro: Words = {
  subjectCode: '{{code}} este codul tău {{service}}',
  subjectLink: 'Confirmă-ți adresa de e-mail pentru {{service}}',
  heading: 'Confirmă această adresă de e-mail',
  whatPrimary:
    'Va deveni adresa de e-mail principală a contului {{service}} care a cerut-o. Adresa actuală rămâne în cont.',
  whatReplace: 'Va înlocui adresa de e-mail principală a contului {{service}} care a cerut-o.',
  whatAdd: 'Va fi adăugată la contul {{service}} care a cerut-o.',
  whatReplaceAll:
    'Va deveni singura adresă de e-mail a contului {{service}} care a cerut-o. Toate celelalte vor fi eliminate.',
  codeLead: 'Scrie acest cod acolo unde ai început:',
  codeLife: 'Codul este valabil {{life}}.',
  linkLead: 'Pentru confirmare, deschide acest link:',
  linkOr: 'Sau confirmă prin link, pe orice dispozitiv:',
  linkLife: 'Linkul este valabil {{life}}.',
  linkNumber: 'Pagina în care ai început afișează numărul {{number}}. Dacă afișează alt număr, nu confirma.',
  button: 'Confirmă adresa de e-mail',
  buttonFails: 'Dacă butonul nu funcționează, deschide acest link:',
  account: 'Cont',
  requested: 'Solicitat',
  place: 'Din',
  inUse:
    'Această adresă de e-mail este deja folosită de alt cont {{service}}. Dacă și acel cont este al tău, conectează-te cu el.',
  inUseMerge:
    'Această adresă de e-mail este deja folosită de alt cont {{service}}. Dacă o confirmi, acel cont și cel care a cerut-o devin un singur cont. Dacă nu ai cerut asta, nu confirma.',
  notYou: 'Nu ai fost tu?',
  notYouCode:
    'Ignoră acest mesaj: fără cod nu se schimbă nimic. Nu da codul nimănui; nimeni de la {{service}} nu ți-l va cere.',
  notYouLink: 'Deschide linkul și alege „Nu eu am cerut asta”. Nu se schimbă nimic dacă nu confirmă cineva.',
  notYouBoth:
    'Deschide linkul și alege „Nu eu am cerut asta”. Nu se schimbă nimic dacă nu confirmă cineva. Nu da codul nimănui; nimeni de la {{service}} nu ți-l va cere.',
  footer: 'Primești acest mesaj pentru că cineva a introdus această adresă la {{service}}.',
  help: 'Ajutor: {{url}}',
  smsCode: '{{code}} este codul {{service}} pentru adăugarea numărului. Nu îl da nimănui.',
  smsLink: 'Confirmă-ți noul număr pentru {{service}}: {{url}}',
  smsInUse: 'Numărul e în alt cont {{service}}.',
  smsInUseMerge: 'Numărul e în alt cont {{service}}: cele două devin unul.',

  subjectAllowCode: '{{code}} este codul tău {{service}} pentru a permite o modificare',
  subjectAllowLink: 'Permite o modificare în contul tău {{service}}',
  allowHeading: 'Permiți această modificare?',
  askedPrimaryEmail:
    'Cineva a cerut ca adresa de e-mail principală a contului tău {{service}} să devină {{target}}. Adresa principală actuală, dacă există, ar rămâne în cont.',
  askedPrimaryPhone:
    'Cineva a cerut ca numărul de telefon principal al contului tău {{service}} să devină {{target}}. Numărul principal actual, dacă există, ar rămâne în cont.',
  askedReplaceEmail:
    'Cineva a cerut ca adresa de e-mail principală a contului tău {{service}} să devină {{target}}. Adresa principală actuală, dacă există, ar fi eliminată.',
  askedReplacePhone:
    'Cineva a cerut ca numărul de telefon principal al contului tău {{service}} să devină {{target}}. Numărul principal actual, dacă există, ar fi eliminat.',
  askedAddEmail: 'Cineva a cerut adăugarea adresei de e-mail {{target}} la contul tău {{service}}.',
  askedAddPhone: 'Cineva a cerut adăugarea numărului de telefon {{target}} la contul tău {{service}}.',
  askedReplaceAllEmail:
    'Cineva a cerut ca {{target}} să devină singura adresă de e-mail a contului tău {{service}}. Toate celelalte ar fi eliminate.',
  askedReplaceAllPhone:
    'Cineva a cerut ca {{target}} să devină singurul număr de telefon al contului tău {{service}}. Toate celelalte ar fi eliminate.',
  allowMerge: 'Dacă alt cont folosește deja {{target}}, cele două conturi devin unul singur.',
  allowCodeLead: 'Dacă ai fost tu, scrie acest cod acolo unde ai început:',
  allowLinkLead: 'Pentru a permite modificarea, deschide acest link:',
  allowLinkOr: 'Sau permite modificarea prin link, pe orice dispozitiv:',
  allowButton: 'Vezi modificarea',
  allowNotYouCode: 'Fără cod nu se schimbă nimic. Nu da codul nimănui; nimeni de la {{service}} nu ți-l va cere.',
  allowNotYouLink: 'Deschide linkul și alege „Nu eu am cerut asta”: modificarea este oprită.',
  allowNotYouBoth:
    'Deschide linkul și alege „Nu eu am cerut asta”: modificarea este oprită. Nu da codul nimănui; nimeni de la {{service}} nu ți-l va cere.',
  smsAllowEmail: '{{code}} este codul {{service}} pentru schimbarea adresei de e-mail. Nu îl da nimănui.',
  smsAllowPhone: '{{code}} este codul {{service}} pentru schimbarea numărului de telefon. Nu îl da nimănui.',
  smsAllowAddEmail: '{{code}} este codul {{service}} pentru o adresă de e-mail nouă. Nu îl da nimănui.',
  smsAllowAddPhone: '{{code}} este codul {{service}} pentru un număr de telefon nou. Nu îl da nimănui.',
  smsAllowMerge: 'Dacă alt cont îl folosește, cele două devin unul.',
  smsAllowLinkEmail: 'Permite sau oprește schimbarea adresei tale de e-mail {{service}}: {{url}}',
  smsAllowLinkPhone: 'Permite sau oprește schimbarea numărului tău de telefon {{service}}: {{url}}',
  smsAllowLinkAddEmail: 'Permite sau oprește o adresă de e-mail nouă pentru {{service}}: {{url}}',
  smsAllowLinkAddPhone: 'Permite sau oprește un număr de telefon nou pentru {{service}}: {{url}}',

  subjectAskedEmail: 'Cineva a cerut schimbarea adresei tale de e-mail {{service}}',
  subjectAskedPhone: 'Cineva a cerut schimbarea numărului tău {{service}}',
  subjectAskedAddEmail: 'Cineva a cerut o adresă de e-mail nouă în contul tău {{service}}',
  subjectAskedAddPhone: 'Cineva a cerut un număr de telefon nou în contul tău {{service}}',
  subjectDoneEmail: 'Adresa ta de e-mail {{service}} a fost schimbată',
  subjectDonePhone: 'Numărul tău de telefon {{service}} a fost schimbat',
  subjectAddedEmail: 'O adresă de e-mail a fost adăugată la contul tău {{service}}',
  subjectAddedPhone: 'Un număr de telefon a fost adăugat la contul tău {{service}}',
  subjectRemovedEmail: 'O adresă de e-mail a fost eliminată din contul tău {{service}}',
  subjectRemovedPhone: 'Un număr de telefon a fost eliminat din contul tău {{service}}',
  subjectUndoneEmail: 'S-a revenit la vechea ta adresă de e-mail {{service}}',
  subjectUndonePhone: 'S-a revenit la vechiul tău număr de telefon {{service}}',
  subjectFrozen: 'Modificările din contul tău {{service}} au fost oprite',
  subjectUnfrozen: 'Contul tău {{service}} poate fi modificat din nou',
  subjectSignedOut: 'Toate dispozitivele au fost deconectate din contul {{service}}',
  subjectRecovered: 'Contul tău {{service}} a fost securizat',
  subjectDisabled: 'Contul tău {{service}} a fost dezactivat',
  subjectEnabled: 'Contul tău {{service}} funcționează din nou',
  subjectUnlocked: 'Poți introduce din nou coduri pentru {{service}}',
  subjectEnded: 'O modificare din contul tău {{service}} a fost încheiată',
  subjectMerged: 'Un alt cont a fost unit cu contul tău {{service}}',
  subjectRespelled: 'S-a schimbat scrierea adresei tale de e-mail {{service}}',
  subjectRecovery: 'S-a schimbat rolul unui contact din contul tău {{service}}',
  subjectMergedAway: 'Contul tău {{service}} a fost unit cu un alt cont',
  donePrimaryEmail:
    '{{target}} este acum adresa de e-mail principală a contului tău {{service}}. Adresa principală anterioară, dacă a existat, rămâne în cont.',
  donePrimaryPhone:
    '{{target}} este acum numărul de telefon principal al contului tău {{service}}. Numărul principal anterior, dacă a existat, rămâne în cont.',
  doneReplaceEmail:
    '{{target}} este acum adresa de e-mail principală a contului tău {{service}}. Adresa principală anterioară, dacă a existat, a fost eliminată.',
  doneReplacePhone:
    '{{target}} este acum numărul de telefon principal al contului tău {{service}}. Numărul principal anterior, dacă a existat, a fost eliminat.',
  doneAddEmail: 'Adresa de e-mail {{target}} a fost adăugată la contul tău {{service}}.',
  doneAddPhone: 'Numărul de telefon {{target}} a fost adăugat la contul tău {{service}}.',
  doneReplaceAllEmail:
    '{{target}} este acum singura adresă de e-mail a contului tău {{service}}. Toate celelalte au fost eliminate.',
  doneReplaceAllPhone:
    '{{target}} este acum singurul număr de telefon al contului tău {{service}}. Toate celelalte au fost eliminate.',
  removedEmail: 'Adresa de e-mail {{target}} a fost eliminată din contul tău {{service}}.',
  removedPhone: 'Numărul de telefon {{target}} a fost eliminat din contul tău {{service}}.',
  respelled:
    'Adresa de e-mail principală a contului tău {{service}} se scrie acum {{target}}. S-au schimbat doar majusculele și minusculele: este aceeași adresă.',
  recoverySet:
    '{{target}} servește acum doar la recuperarea contului tău {{service}}. Primește notificări și poate opri modificări sau reveni asupra lor, dar nimeni nu se poate conecta cu el.',
  recoveryEnded:
    '{{target}} nu mai servește doar la recuperare. Contul tău {{service}} îl poate folosi din nou ca pe orice alt contact.',
  undoneEmail: 'Contul tău {{service}} are din nou adresele de e-mail anterioare. Cea principală este {{target}}.',
  undonePhone: 'Contul tău {{service}} are din nou numerele de telefon anterioare. Cel principal este {{target}}.',
  frozen:
    'O persoană care primește mesaje la un contact anterior al contului tău {{service}} a spus că o modificare nu îi aparține. Contactele rămân așa cum sunt.',
  unfrozen:
    'Echipa de asistență {{service}} a ridicat oprirea modificărilor. Adresele de e-mail și numerele de telefon ale contului tău pot fi schimbate din nou.',
  signedOut:
    'Echipa de asistență {{service}} a deconectat toate dispozitivele de la contul tău. Modificările care așteptau confirmarea s-au încheiat.',
  recovered:
    'Echipa de asistență {{service}} a deconectat toate dispozitivele de la contul tău și a încheiat toate modificările în așteptare. Linkurile din mesajele anterioare nu mai funcționează.',
  disabled:
    'Echipa de asistență {{service}} ți-a dezactivat contul. Toate dispozitivele au fost deconectate, iar deocamdată nu te poți conecta.',
  enabled: 'Echipa de asistență {{service}} ți-a reactivat contul. Te poți conecta din nou.',
  unlocked:
    'Au fost introduse prea multe coduri greșite pentru contul tău {{service}}. Echipa de asistență {{service}} îți permite să introduci din nou coduri.',
  ended:
    'O modificare a adreselor tale de e-mail sau a numerelor tale de telefon aștepta confirmarea. {{service}} a trebuit să revină la o stare anterioară a datelor sale, așa că modificarea s-a încheiat, iar codurile și linkurile anterioare nu mai funcționează. Dacă o mai vrei, conectează-te și începe din nou.',
  merged:
    'Contul {{service}} asociat cu {{target}} face acum parte din contul tău. Adresele sale de e-mail și numerele sale de telefon sunt de acum în contul tău.',
  mergedAway:
    'Contul tău, cu adresele lui de e-mail și numerele lui de telefon, face acum parte din contul {{service}} asociat cu {{target}}. De acum folosește acel cont. Pasul acesta este ireversibil.',
  frozenFor: 'În cont nu se poate modifica nimic fără o nouă conectare. Durata restricției: {{life}}.',
  fineAsked: 'Dacă ai fost tu, nu trebuie să faci nimic.',
  fineDone: 'Dacă ai fost tu, nu trebuie să faci nimic.',
  happened: 'Când',
  notYouDone: 'Nu ai fost tu?',
  stopLead: 'Oprește modificarea și deconectează toate dispozitivele de la cont:',
  stopButton: 'Nu am fost eu: oprește',
  undoLead: 'Revino asupra modificării și deconectează toate dispozitivele de la cont:',
  undoButton: 'Revino asupra modificării',
  freezeLead: 'Oprește alte modificări și deconectează toate dispozitivele de la cont:',
  freezeButton: 'Oprește modificările',
  check: 'Conectează-te la {{service}} și verifică-ți adresele de e-mail și numerele de telefon.',
  checkHelp:
    'Conectează-te la {{service}} și verifică-ți adresele de e-mail și numerele de telefon. Dacă nu poți, cere ajutor: {{url}}',
  footerContact: 'Primești acest mesaj pentru că un cont {{service}} are această adresă.',
  smsAskedEmail: 'Cineva a cerut ca adresa ta de e-mail {{service}} să devină {{target}}.',
  smsAskedPhone: 'Cineva a cerut ca numărul tău de telefon {{service}} să devină {{target}}.',
  smsAskedAdd: 'Cineva a cerut adăugarea {{target}} la contul tău {{service}}.',
  smsDoneEmail: 'Adresa ta de e-mail principală {{service}} este acum {{target}}.',
  smsDonePhone: 'Numărul tău de telefon principal {{service}} este acum {{target}}.',
  smsAdded: '{{target}} a fost adăugat la contul tău {{service}}.',
  smsOnlyEmail: 'Singura ta adresă de e-mail {{service}} este acum {{target}}.',
  smsOnlyPhone: 'Singurul tău număr de telefon {{service}} este acum {{target}}.',
  smsRemoved: '{{target}} a fost eliminat din contul tău {{service}}.',
  smsRespelled: 'Adresa ta de e-mail principală {{service}} se scrie acum {{target}}. Este aceeași adresă.',
  smsRecovery: 'S-a schimbat rolul unui contact din contul tău {{service}}.',
  smsUndoneEmail: 'S-a revenit la adresele tale de e-mail {{service}} anterioare. Principala: {{target}}.',
  smsUndonePhone: 'S-a revenit la numerele tale de telefon {{service}} anterioare. Principalul: {{target}}.',
  smsFrozen: 'Modificările din contul tău {{service}} au fost oprite.',
  smsUnfrozen: 'Echipa de asistență {{service}} permite din nou modificări în contul tău.',
  smsSignedOut: 'Toate dispozitivele au fost deconectate de la contul tău {{service}}.',
  smsRecovered: 'Contul tău {{service}} a fost securizat: toate dispozitivele au fost deconectate.',
  smsDisabled: 'Contul tău {{service}} a fost dezactivat.',
  smsEnabled: 'Contul tău {{service}} funcționează din nou.',
  smsUnlocked: 'Poți introduce din nou coduri pentru {{service}}.',
  smsEnded: 'O modificare din contul tău {{service}} a fost încheiată. Dacă o mai vrei, începe din nou.',
  smsMerged: 'Contul {{service}} asociat cu {{target}} face acum parte din contul tău.',
  smsMergedAway: 'Contul tău {{service}} face acum parte din contul asociat cu {{target}}.',
  bySupport: 'Echipa de asistență {{service}}',
  byAdmin: 'Un administrator {{service}}',
  staff: 'De către',
  subjectStaffEmail: '{{by}} a cerut schimbarea adresei tale de e-mail',
  subjectStaffPhone: '{{by}} a cerut schimbarea numărului tău de telefon',
  subjectStaffAddEmail: '{{by}} a cerut o adresă de e-mail nouă în contul tău',
  subjectStaffAddPhone: '{{by}} a cerut un număr de telefon nou în contul tău',
  staffPrimaryEmail:
    '{{by}} a cerut ca adresa de e-mail principală a contului tău să devină {{target}}. Adresa principală actuală, dacă există, ar rămâne în cont.',
  staffPrimaryPhone:
    '{{by}} a cerut ca numărul de telefon principal al contului tău să devină {{target}}. Numărul principal actual, dacă există, ar rămâne în cont.',
  staffReplaceEmail:
    '{{by}} a cerut ca adresa de e-mail principală a contului tău să devină {{target}}. Adresa principală actuală, dacă există, ar fi eliminată.',
  staffReplacePhone:
    '{{by}} a cerut ca numărul de telefon principal al contului tău să devină {{target}}. Numărul principal actual, dacă există, ar fi eliminat.',
  staffAddEmail: '{{by}} a cerut adăugarea adresei de e-mail {{target}} la contul tău.',
  staffAddPhone: '{{by}} a cerut adăugarea numărului de telefon {{target}} la contul tău.',
  staffReplaceAllEmail:
    '{{by}} a cerut ca {{target}} să devină singura adresă de e-mail a contului tău. Toate celelalte ar fi eliminate.',
  staffReplaceAllPhone:
    '{{by}} a cerut ca {{target}} să devină singurul număr de telefon al contului tău. Toate celelalte ar fi eliminate.',
  staffCodeLead: 'Conectează-te la {{service}} și scrie acest cod acolo. Nu îl spune niciodată la telefon:',
  supportNeeds:
    'Nu se schimbă nimic înainte de confirmarea noului contact. Apoi este nevoie și să te conectezi tu sau ca unul dintre contactele tale actuale să permită modificarea. Fără acestea, intră în vigoare peste {{life}}, dacă nu este oprită.',
  fineStaff: 'Dacă tu le-ai cerut asta, nu trebuie să faci nimic.',
  notYouStaff: 'Nu ai cerut asta?',
  subjectWaits: 'Modificarea contului tău {{service}} va avea loc la {{date}}',
  waitsEmail:
    '{{by}} a cerut folosirea adresei de e-mail {{target}} pentru contul tău, iar adresa a fost confirmată. Dacă nu o oprești, modificarea intră în vigoare la: {{date}}.',
  waitsPhone:
    '{{by}} a cerut folosirea numărului de telefon {{target}} pentru contul tău, iar numărul a fost confirmat. Dacă nu o oprești, modificarea intră în vigoare la: {{date}}.',
  staffAsked: '{{by}} a cerut această modificare.',
  staffMade: '{{by}} a făcut această modificare.',
  smsStaffEmail: '{{by}} a cerut ca e-mailul tău să devină {{target}}.',
  smsStaffPhone: '{{by}} a cerut ca numărul tău să devină {{target}}.',
  smsStaffAdd: '{{by}} a cerut adăugarea {{target}} la contul tău.',
  smsWaits: '{{by}} adaugă {{target}} la data: {{date}}.',
  smsStop: 'Nu ai fost tu? Oprește: {{url}}',
  smsUndo: 'Nu ai fost tu? Revino: {{url}}',
  smsFreeze: 'Nu ai fost tu? Oprește modificările: {{url}}',
  smsCheck: 'Nu ai fost tu? Conectează-te și verifică-ți contul.',
};
