// Owns the Latvian lines of mail and SMS. Not the list of lines: en.ts.
import type { Words } from './en.ts';

/** The lines in Latvian. */
export const lv: Words = {
  subjectCode: '{{code}} ir jūsu {{service}} kods',
  subjectLink: 'Apstipriniet savu {{service}} e-pasta adresi',
  heading: 'Apstipriniet šo e-pasta adresi',
  whatPrimary:
    'Tā kļūs par galveno e-pasta adresi {{service}} kontam, kas to pieprasīja. Pašreizējā adrese paliks kontā.',
  whatReplace: 'Tā aizstās galveno e-pasta adresi {{service}} kontam, kas to pieprasīja.',
  whatAdd: 'Tā tiks pievienota {{service}} kontam, kas to pieprasīja.',
  whatReplaceAll:
    'Tā kļūs par vienīgo e-pasta adresi {{service}} kontam, kas to pieprasīja. Visas pārējās tiks noņemtas.',
  codeLead: 'Ievadiet šo kodu tur, kur sākāt:',
  codeLife: 'Koda derīgums: {{life}}.',
  linkLead: 'Lai apstiprinātu, atveriet šo saiti:',
  linkOr: 'Vai apstipriniet ar saiti jebkurā ierīcē:',
  linkLife: 'Saites derīgums: {{life}}.',
  linkNumber: 'Lapā, kurā sākāt, ir redzams skaitlis {{number}}. Ja tur ir cits skaitlis, neapstipriniet.',
  button: 'Apstiprināt e-pasta adresi',
  buttonFails: 'Ja poga nedarbojas, atveriet šo saiti:',
  account: 'Konts',
  requested: 'Pieprasīts',
  place: 'Vieta',
  inUse: 'Šo e-pasta adresi jau izmanto cits {{service}} konts. Ja arī tas ir jūsu konts, pierakstieties tajā.',
  inUseMerge:
    'Šo e-pasta adresi jau izmanto cits {{service}} konts. Ja apstiprināsiet, tas konts un konts, kas to pieprasīja, kļūs par vienu kontu. Ja jūs to nepieprasījāt, neapstipriniet.',
  notYou: 'Tas nebijāt jūs?',
  notYouCode:
    'Neņemiet vērā šo ziņojumu: bez koda nekas nemainīsies. Nedodiet kodu nevienam; neviens no {{service}} to neprasīs.',
  notYouLink: 'Atveriet saiti un izvēlieties “Es to nepieprasīju”. Nekas nemainīsies, ja neviens neapstiprinās.',
  notYouBoth:
    'Atveriet saiti un izvēlieties “Es to nepieprasīju”. Nekas nemainīsies, ja neviens neapstiprinās. Nedodiet kodu nevienam; neviens no {{service}} to neprasīs.',
  footer: 'Šo ziņojumu saņēmāt, jo kāds pakalpojumā {{service}} ievadīja šo adresi.',
  help: 'Palīdzība: {{url}}',
  smsCode: '{{code}} ir {{service}} kods numura pievienošanai. Nedodiet to nevienam.',
  smsLink: 'Apstipriniet savu jauno {{service}} numuru: {{url}}',
  smsInUse: 'Numuru izmanto cits {{service}} konts.',
  smsInUseMerge: 'Numuru izmanto cits {{service}} konts: abi kļūs par vienu.',

  subjectAllowCode: '{{code}} ir jūsu {{service}} kods maiņas atļaušanai',
  subjectAllowLink: 'Atļaujiet maiņu savā {{service}} kontā',
  allowHeading: 'Vai atļaut šo maiņu?',
  askedPrimaryEmail:
    'Kāds pieprasīja mainīt jūsu {{service}} konta galveno e-pasta adresi uz {{target}}. Pašreizējā galvenā adrese, ja tāda ir, paliktu kontā.',
  askedPrimaryPhone:
    'Kāds pieprasīja mainīt jūsu {{service}} konta galveno tālruņa numuru uz {{target}}. Pašreizējais galvenais numurs, ja tāds ir, paliktu kontā.',
  askedReplaceEmail:
    'Kāds pieprasīja mainīt jūsu {{service}} konta galveno e-pasta adresi uz {{target}}. Pašreizējā galvenā adrese, ja tāda ir, tiktu noņemta.',
  askedReplacePhone:
    'Kāds pieprasīja mainīt jūsu {{service}} konta galveno tālruņa numuru uz {{target}}. Pašreizējais galvenais numurs, ja tāds ir, tiktu noņemts.',
  askedAddEmail: 'Kāds pieprasīja pievienot e-pasta adresi {{target}} jūsu {{service}} kontam.',
  askedAddPhone: 'Kāds pieprasīja pievienot tālruņa numuru {{target}} jūsu {{service}} kontam.',
  askedReplaceAllEmail:
    'Kāds pieprasīja, lai {{target}} būtu jūsu {{service}} konta vienīgā e-pasta adrese. Visas pārējās tiktu noņemtas.',
  askedReplaceAllPhone:
    'Kāds pieprasīja, lai {{target}} būtu jūsu {{service}} konta vienīgais tālruņa numurs. Visi pārējie tiktu noņemti.',
  allowMerge: 'Ja {{target}} jau izmanto cits konts, abi konti kļūs par vienu.',
  allowCodeLead: 'Ja tas bijāt jūs, ievadiet šo kodu tur, kur sākāt:',
  allowLinkLead: 'Lai atļautu, atveriet šo saiti:',
  allowLinkOr: 'Vai atļaujiet ar saiti jebkurā ierīcē:',
  allowButton: 'Skatīt maiņu',
  allowNotYouCode: 'Bez koda nekas nemainīsies. Nedodiet kodu nevienam; neviens no {{service}} to neprasīs.',
  allowNotYouLink: 'Atveriet saiti un izvēlieties “Es to nepieprasīju”: maiņa tiks apturēta.',
  allowNotYouBoth:
    'Atveriet saiti un izvēlieties “Es to nepieprasīju”: maiņa tiks apturēta. Nedodiet kodu nevienam; neviens no {{service}} to neprasīs.',
  smsAllowEmail: '{{code}} ir {{service}} kods e-pasta adreses maiņas atļaušanai. Nedodiet to nevienam.',
  smsAllowPhone: '{{code}} ir {{service}} kods tālruņa numura maiņas atļaušanai. Nedodiet to nevienam.',
  smsAllowAddEmail: '{{code}} ir {{service}} kods jaunas e-pasta adreses atļaušanai. Nedodiet to nevienam.',
  smsAllowAddPhone: '{{code}} ir {{service}} kods jauna tālruņa numura atļaušanai. Nedodiet to nevienam.',
  smsAllowMerge: 'Ja to izmanto cits konts, abi kļūs par vienu.',
  smsAllowLinkEmail: 'Atļaujiet vai apturiet savas {{service}} e-pasta adreses maiņu: {{url}}',
  smsAllowLinkPhone: 'Atļaujiet vai apturiet sava {{service}} tālruņa numura maiņu: {{url}}',
  smsAllowLinkAddEmail: 'Atļaujiet vai apturiet jaunu {{service}} e-pasta adresi: {{url}}',
  smsAllowLinkAddPhone: 'Atļaujiet vai apturiet jaunu {{service}} tālruņa numuru: {{url}}',

  subjectAskedEmail: 'Kāds pieprasīja mainīt jūsu {{service}} e-pasta adresi',
  subjectAskedPhone: 'Kāds pieprasīja mainīt jūsu {{service}} tālruņa numuru',
  subjectAskedAddEmail: 'Kāds pieprasīja jaunu e-pasta adresi jūsu {{service}} kontam',
  subjectAskedAddPhone: 'Kāds pieprasīja jaunu tālruņa numuru jūsu {{service}} kontam',
  subjectDoneEmail: 'Jūsu {{service}} e-pasta adrese ir mainīta',
  subjectDonePhone: 'Jūsu {{service}} tālruņa numurs ir mainīts',
  subjectAddedEmail: 'Jūsu {{service}} kontam pievienota e-pasta adrese',
  subjectAddedPhone: 'Jūsu {{service}} kontam pievienots tālruņa numurs',
  subjectRemovedEmail: 'No jūsu {{service}} konta noņemta e-pasta adrese',
  subjectRemovedPhone: 'No jūsu {{service}} konta noņemts tālruņa numurs',
  subjectUndoneEmail: 'Jūsu {{service}} e-pasta adreses maiņa ir atsaukta',
  subjectUndonePhone: 'Jūsu {{service}} tālruņa numura maiņa ir atsaukta',
  subjectFrozen: 'Izmaiņas jūsu {{service}} kontā ir apturētas',
  subjectUnfrozen: 'Jūsu {{service}} kontā atkal var veikt izmaiņas',
  subjectSignedOut: 'Visas ierīces ir izrakstītas no jūsu {{service}} konta',
  subjectRecovered: 'Jūsu {{service}} konts ir aizsargāts',
  subjectDisabled: 'Jūsu {{service}} konts ir atspējots',
  subjectEnabled: 'Jūsu {{service}} konts atkal darbojas',
  subjectUnlocked: 'Atkal varat ievadīt {{service}} kodus',
  subjectEnded: 'Maiņa jūsu {{service}} kontā ir pārtraukta',
  subjectMerged: 'Ar jūsu {{service}} kontu ir apvienots cits konts',
  subjectRespelled: 'Mainīts jūsu {{service}} e-pasta adreses pieraksts',
  subjectRecovery: 'Mainīts jūsu {{service}} konta kontakta lietojums',
  subjectMergedAway: 'Jūsu {{service}} konts ir apvienots ar citu',
  donePrimaryEmail:
    '{{target}} tagad ir jūsu {{service}} konta galvenā e-pasta adrese. Iepriekšējā galvenā adrese, ja tāda bija, paliek kontā.',
  donePrimaryPhone:
    '{{target}} tagad ir jūsu {{service}} konta galvenais tālruņa numurs. Iepriekšējais galvenais numurs, ja tāds bija, paliek kontā.',
  doneReplaceEmail:
    '{{target}} tagad ir jūsu {{service}} konta galvenā e-pasta adrese. Iepriekšējā galvenā adrese, ja tāda bija, ir noņemta.',
  doneReplacePhone:
    '{{target}} tagad ir jūsu {{service}} konta galvenais tālruņa numurs. Iepriekšējais galvenais numurs, ja tāds bija, ir noņemts.',
  doneAddEmail: 'Jūsu {{service}} kontam pievienota e-pasta adrese {{target}}.',
  doneAddPhone: 'Jūsu {{service}} kontam pievienots tālruņa numurs {{target}}.',
  doneReplaceAllEmail: '{{target}} tagad ir jūsu {{service}} konta vienīgā e-pasta adrese. Visas pārējās ir noņemtas.',
  doneReplaceAllPhone: '{{target}} tagad ir jūsu {{service}} konta vienīgais tālruņa numurs. Visi pārējie ir noņemti.',
  removedEmail: 'No jūsu {{service}} konta noņemta e-pasta adrese {{target}}.',
  removedPhone: 'No jūsu {{service}} konta noņemts tālruņa numurs {{target}}.',
  respelled:
    'Jūsu {{service}} konta galvenā e-pasta adrese tagad tiek rakstīta šādi: {{target}}. Mainījušies tikai lielie un mazie burti, adrese ir tā pati.',
  recoverySet:
    'Kontakts {{target}} tagad ir tikai jūsu {{service}} konta atgūšanai. Tas saņem paziņojumus un var apturēt vai atsaukt maiņas, bet ar to neviens nevar pierakstīties.',
  recoveryEnded:
    'Kontakts {{target}} vairs nav tikai atgūšanai. Jūsu {{service}} konts to atkal var izmantot kā jebkuru citu kontaktu.',
  undoneEmail: 'Jūsu {{service}} kontā atkal ir iepriekšējās e-pasta adreses. Galvenā ir {{target}}.',
  undonePhone: 'Jūsu {{service}} kontā atkal ir iepriekšējie tālruņa numuri. Galvenais ir {{target}}.',
  frozen:
    'Kāds, kas saņem ziņojumus uz iepriekšēju jūsu {{service}} konta kontaktu, paziņoja, ka nav veicis kādu maiņu. Kontakti paliek tādi, kādi tie ir.',
  unfrozen:
    '{{service}} atbalsta dienests ir atcēlis izmaiņu apturēšanu. Jūsu konta e-pasta adreses un tālruņa numurus atkal var mainīt.',
  signedOut:
    '{{service}} atbalsta dienests ir izrakstījis visas ierīces no jūsu konta. Maiņas, kas gaidīja apstiprinājumu, ir pārtrauktas.',
  recovered:
    '{{service}} atbalsta dienests ir izrakstījis visas ierīces no jūsu konta un pārtraucis visas gaidošās maiņas. Saites iepriekšējos ziņojumos vairs nedarbojas.',
  disabled:
    '{{service}} atbalsta dienests ir atspējojis jūsu kontu. Visas ierīces ir izrakstītas, un pagaidām jūs nevarat pierakstīties.',
  enabled: '{{service}} atbalsta dienests ir iespējojis jūsu kontu. Atkal varat pierakstīties.',
  unlocked:
    'Jūsu {{service}} kontam tika ievadīts pārāk daudz nepareizu kodu. {{service}} atbalsta dienests atļauj jums atkal ievadīt kodus.',
  ended:
    'Jūsu e-pasta adrešu vai tālruņa numuru maiņa gaidīja apstiprinājumu. {{service}} vajadzēja atjaunot agrāku datu stāvokli, tāpēc maiņa ir pārtraukta un iepriekšējie kodi un saites vairs nedarbojas. Ja joprojām to vēlaties, pierakstieties un sāciet no jauna.',
  merged:
    '{{service}} konts, kas saistīts ar {{target}}, tagad ir jūsu konta daļa. Tā e-pasta adreses un tālruņa numuri turpmāk ir jūsu kontā.',
  mergedAway:
    'Jūsu konts ar savām e-pasta adresēm un tālruņa numuriem tagad ir daļa no {{service}} konta, kas saistīts ar {{target}}. Turpmāk izmantojiet to kontu. To nevar atsaukt.',
  frozenFor: 'Bez jaunas pierakstīšanās kontā neko nevar mainīt. Ilgums: {{life}}.',
  fineAsked: 'Ja tas bijāt jūs, nekas nav jādara.',
  fineDone: 'Ja tas bijāt jūs, nekas nav jādara.',
  happened: 'Laiks',
  notYouDone: 'Tas nebijāt jūs?',
  stopLead: 'Apturiet maiņu un izrakstiet visas ierīces no konta:',
  stopButton: 'Tas nebiju es: apturēt',
  undoLead: 'Atsauciet maiņu un izrakstiet visas ierīces no konta:',
  undoButton: 'Atsaukt maiņu',
  freezeLead: 'Apturiet turpmākas izmaiņas un izrakstiet visas ierīces no konta:',
  freezeButton: 'Apturēt izmaiņas kontā',
  check: 'Pierakstieties pakalpojumā {{service}} un pārbaudiet savas e-pasta adreses un tālruņa numurus.',
  checkHelp:
    'Pierakstieties pakalpojumā {{service}} un pārbaudiet savas e-pasta adreses un tālruņa numurus. Ja nevarat, lūdziet palīdzību: {{url}}',
  footerContact: 'Šo ziņojumu saņēmāt, jo šī adrese ir norādīta {{service}} kontā.',
  smsAskedEmail: 'Kāds pieprasīja mainīt jūsu {{service}} e-pasta adresi uz {{target}}.',
  smsAskedPhone: 'Kāds pieprasīja mainīt jūsu {{service}} tālruņa numuru uz {{target}}.',
  smsAskedAdd: 'Kāds pieprasīja pievienot {{target}} jūsu {{service}} kontam.',
  smsDoneEmail: 'Jūsu galvenā {{service}} e-pasta adrese tagad ir {{target}}.',
  smsDonePhone: 'Jūsu galvenais {{service}} tālruņa numurs tagad ir {{target}}.',
  smsAdded: 'Jūsu {{service}} kontam pievienots kontakts {{target}}.',
  smsOnlyEmail: 'Jūsu vienīgā {{service}} e-pasta adrese tagad ir {{target}}.',
  smsOnlyPhone: 'Jūsu vienīgais {{service}} tālruņa numurs tagad ir {{target}}.',
  smsRemoved: 'No jūsu {{service}} konta noņemts kontakts {{target}}.',
  smsRespelled: 'Jūsu galvenā {{service}} e-pasta adrese tagad tiek rakstīta {{target}}. Adrese ir tā pati.',
  smsRecovery: 'Mainīts jūsu {{service}} konta kontakta lietojums.',
  smsUndoneEmail: 'Jūsu {{service}} e-pasta adrešu maiņa ir atsaukta. Galvenā ir {{target}}.',
  smsUndonePhone: 'Jūsu {{service}} tālruņa numuru maiņa ir atsaukta. Galvenais ir {{target}}.',
  smsFrozen: 'Izmaiņas jūsu {{service}} kontā ir apturētas.',
  smsUnfrozen: '{{service}} atbalsta dienests atkal atļāva izmaiņas jūsu kontā.',
  smsSignedOut: 'Visas ierīces ir izrakstītas no jūsu {{service}} konta.',
  smsRecovered: 'Jūsu {{service}} konts ir aizsargāts: visas ierīces ir izrakstītas.',
  smsDisabled: 'Jūsu {{service}} konts ir atspējots.',
  smsEnabled: 'Jūsu {{service}} konts atkal darbojas.',
  smsUnlocked: 'Atkal varat ievadīt {{service}} kodus.',
  smsEnded: 'Maiņa jūsu {{service}} kontā ir pārtraukta. Ja joprojām to vēlaties, sāciet no jauna.',
  smsMerged: '{{service}} konts, kas saistīts ar {{target}}, tagad ir jūsu konta daļa.',
  smsMergedAway: 'Jūsu {{service}} konts tagad ir daļa no konta, kas saistīts ar {{target}}.',
  bySupport: '{{service}} atbalsta dienests',
  byAdmin: '{{service}} administrators',
  staff: 'Ierosinātājs',
  subjectStaffEmail: '{{by}} pieprasīja mainīt jūsu e-pasta adresi',
  subjectStaffPhone: '{{by}} pieprasīja mainīt jūsu tālruņa numuru',
  subjectStaffAddEmail: '{{by}} pieprasīja jūsu kontam jaunu e-pasta adresi',
  subjectStaffAddPhone: '{{by}} pieprasīja jūsu kontam jaunu tālruņa numuru',
  staffPrimaryEmail:
    '{{by}} pieprasīja mainīt jūsu konta galveno e-pasta adresi uz {{target}}. Pašreizējā galvenā adrese, ja tāda ir, paliktu kontā.',
  staffPrimaryPhone:
    '{{by}} pieprasīja mainīt jūsu konta galveno tālruņa numuru uz {{target}}. Pašreizējais galvenais numurs, ja tāds ir, paliktu kontā.',
  staffReplaceEmail:
    '{{by}} pieprasīja mainīt jūsu konta galveno e-pasta adresi uz {{target}}. Pašreizējā galvenā adrese, ja tāda ir, tiktu noņemta.',
  staffReplacePhone:
    '{{by}} pieprasīja mainīt jūsu konta galveno tālruņa numuru uz {{target}}. Pašreizējais galvenais numurs, ja tāds ir, tiktu noņemts.',
  staffAddEmail: '{{by}} pieprasīja pievienot e-pasta adresi {{target}} jūsu kontam.',
  staffAddPhone: '{{by}} pieprasīja pievienot tālruņa numuru {{target}} jūsu kontam.',
  staffReplaceAllEmail:
    '{{by}} pieprasīja, lai {{target}} būtu jūsu konta vienīgā e-pasta adrese. Visas pārējās tiktu noņemtas.',
  staffReplaceAllPhone:
    '{{by}} pieprasīja, lai {{target}} būtu jūsu konta vienīgais tālruņa numurs. Visi pārējie tiktu noņemti.',
  staffCodeLead: 'Pierakstieties pakalpojumā {{service}} un ievadiet šo kodu tur. Nekad nesakiet to pa tālruni:',
  supportNeeds:
    'Nekas nemainīsies, pirms jaunais kontakts nebūs apstiprināts. Pēc tam jums vēl jāpierakstās vai maiņa jāatļauj no kāda pašreizējā kontakta. Citādi maiņa stāsies spēkā vēlāk, ja vien tā netiks apturēta. Gaidīšanas laiks: {{life}}.',
  fineStaff: 'Ja jūs to viņiem lūdzāt, nekas nav jādara.',
  notYouStaff: 'Jūs to nelūdzāt?',
  subjectWaits: 'Maiņa jūsu {{service}} kontā stāsies spēkā: {{date}}',
  waitsEmail:
    '{{by}} pieprasīja izmantot jūsu kontam e-pasta adresi {{target}}, un tā ir apstiprināta. Ja jūs maiņu neapturēsiet, tā stāsies spēkā: {{date}}.',
  waitsPhone:
    '{{by}} pieprasīja izmantot jūsu kontam tālruņa numuru {{target}}, un tas ir apstiprināts. Ja jūs maiņu neapturēsiet, tā stāsies spēkā: {{date}}.',
  staffAsked: 'Šo maiņu pieprasīja {{by}}.',
  staffMade: 'Šo maiņu veica {{by}}.',
  smsStaffEmail: '{{by}} pieprasīja mainīt jūsu e-pastu uz {{target}}.',
  smsStaffPhone: '{{by}} pieprasīja mainīt jūsu numuru uz {{target}}.',
  smsStaffAdd: '{{by}} pieprasīja pievienot {{target}} jūsu kontam.',
  smsWaits: '{{by}} pievienos {{target}}. Laiks: {{date}}.',
  smsStop: 'Tas nebijāt jūs? Apturiet: {{url}}',
  smsUndo: 'Tas nebijāt jūs? Atsauciet: {{url}}',
  smsFreeze: 'Tas nebijāt jūs? Apturiet izmaiņas: {{url}}',
  smsCheck: 'Tas nebijāt jūs? Pierakstieties un pārbaudiet savu kontu.',
};
