// Owns the Slovenian lines of mail and SMS. Not the list of lines: en.ts.
import type { Words } from './en.ts';

/** The lines in Slovenian. */
export const sl: Words = {
  subjectCode: '{{code}} je vaša koda {{service}}',
  subjectLink: 'Potrdite e-poštni naslov za {{service}}',
  heading: 'Potrdite ta e-poštni naslov',
  whatPrimary:
    'Postal bo glavni e-poštni naslov računa {{service}}, iz katerega je prišla zahteva. Trenutni ostane v računu.',
  whatReplace: 'Zamenjal bo glavni e-poštni naslov računa {{service}}, iz katerega je prišla zahteva.',
  whatAdd: 'Dodan bo v račun {{service}}, iz katerega je prišla zahteva.',
  whatReplaceAll:
    'Postal bo edini e-poštni naslov računa {{service}}, iz katerega je prišla zahteva. Vsi drugi bodo odstranjeni.',
  codeLead: 'Vnesite to kodo tam, kjer ste začeli:',
  codeLife: 'Koda velja: {{life}}.',
  linkLead: 'Za potrditev odprite to povezavo:',
  linkOr: 'Ali potrdite s povezavo v kateri koli napravi:',
  linkLife: 'Povezava velja: {{life}}.',
  linkNumber: 'Stran, na kateri ste začeli, kaže število {{number}}. Če kaže drugo, ne potrdite.',
  button: 'Potrdi e-poštni naslov',
  buttonFails: 'Če gumb ne deluje, odprite to povezavo:',
  account: 'Račun',
  requested: 'Čas zahteve',
  place: 'Od kod',
  inUse: 'Ta e-poštni naslov že uporablja drug račun {{service}}. Če je tudi ta račun vaš, se prijavite vanj.',
  inUseMerge:
    'Ta e-poštni naslov že uporablja drug račun {{service}}. Če potrdite, se bosta tisti račun in račun, iz katerega je prišla zahteva, združila v enega. Če tega niste zahtevali vi, ne potrdite.',
  notYou: 'To niste bili vi?',
  notYouCode:
    'Prezrite to sporočilo: brez kode se nič ne spremeni. Ne zaupajte je nikomur. Nihče iz {{service}} je ne bo zahteval.',
  notYouLink: 'Odprite povezavo in izberite »To nisem jaz«. Nič se ne spremeni, če nihče ne potrdi.',
  notYouBoth:
    'Odprite povezavo in izberite »To nisem jaz«. Nič se ne spremeni, če nihče ne potrdi. Kode ne zaupajte nikomur. Nihče iz {{service}} je ne bo zahteval.',
  footer: 'To sporočilo ste prejeli, ker je nekdo vnesel ta naslov v {{service}}.',
  help: 'Pomoč: {{url}}',
  smsCode: '{{code}} je koda {{service}} za dodajanje te številke. Ne povejte je.',
  smsLink: 'Potrdite novo številko za {{service}}: {{url}}',
  smsInUse: 'To številko ima drug račun {{service}}.',
  smsInUseMerge: 'Številko ima drug račun {{service}}: združila se bosta.',
  subjectAllowCode: '{{code}} je koda {{service}}, da dovolite spremembo',
  subjectAllowLink: 'Dovolite spremembo v računu {{service}}',
  allowHeading: 'Želite dovoliti to spremembo?',
  askedPrimaryEmail:
    'Nekdo je zahteval spremembo glavnega e-poštnega naslova vašega računa {{service}} v {{target}}. Trenutni glavni naslov, če obstaja, bi ostal v računu.',
  askedPrimaryPhone:
    'Nekdo je zahteval spremembo glavne telefonske številke vašega računa {{service}} v {{target}}. Trenutna glavna številka, če obstaja, bi ostala v računu.',
  askedReplaceEmail:
    'Nekdo je zahteval spremembo glavnega e-poštnega naslova vašega računa {{service}} v {{target}}. Trenutni glavni naslov, če obstaja, bi bil odstranjen.',
  askedReplacePhone:
    'Nekdo je zahteval spremembo glavne telefonske številke vašega računa {{service}} v {{target}}. Trenutna glavna številka, če obstaja, bi bila odstranjena.',
  askedAddEmail: 'Nekdo je zahteval, da se v vaš račun {{service}} doda e-poštni naslov {{target}}.',
  askedAddPhone: 'Nekdo je zahteval, da se v vaš račun {{service}} doda telefonska številka {{target}}.',
  askedReplaceAllEmail:
    'Nekdo je zahteval, da je {{target}} edini e-poštni naslov vašega računa {{service}}. Vsi drugi bi bili odstranjeni.',
  askedReplaceAllPhone:
    'Nekdo je zahteval, da je {{target}} edina telefonska številka vašega računa {{service}}. Vse druge bi bile odstranjene.',
  allowMerge: 'Če {{target}} že uporablja drug račun, se bosta računa združila v enega.',
  allowCodeLead: 'Če ste bili to vi, vnesite to kodo tam, kjer ste začeli:',
  allowLinkLead: 'Če jo želite dovoliti, odprite to povezavo:',
  allowLinkOr: 'Ali jo dovolite s povezavo v kateri koli napravi:',
  allowButton: 'Preglej spremembo',
  allowNotYouCode: 'Brez kode se nič ne spremeni. Ne zaupajte je nikomur. Nihče iz {{service}} je ne bo zahteval.',
  allowNotYouLink: 'Odprite povezavo in izberite »To nisem jaz«: sprememba bo ustavljena.',
  allowNotYouBoth:
    'Odprite povezavo in izberite »To nisem jaz«: sprememba bo ustavljena. Kode ne zaupajte nikomur. Nihče iz {{service}} je ne bo zahteval.',
  smsAllowEmail: '{{code}} je koda {{service}} za spremembo e-naslova. Ne povejte je nikomur.',
  smsAllowPhone: '{{code}} je koda {{service}} za spremembo številke. Ne povejte je.',
  smsAllowAddEmail: '{{code}} je koda {{service}} za dodajanje e-naslova. Ne povejte je nikomur.',
  smsAllowAddPhone: '{{code}} je koda {{service}} za dodajanje številke. Ne povejte je.',
  smsAllowMerge: 'Če to uporablja drug račun, se bosta združila.',
  smsAllowLinkEmail: 'Sprememba e-naslova {{service}}. Dovolite ali ustavite: {{url}}',
  smsAllowLinkPhone: 'Sprememba telefona {{service}}. Dovolite ali ustavite: {{url}}',
  smsAllowLinkAddEmail: 'Nov e-naslov {{service}}. Dovolite ali ustavite: {{url}}',
  smsAllowLinkAddPhone: 'Nov telefon {{service}}. Dovolite ali ustavite: {{url}}',
  subjectAskedEmail: 'Zahteva za spremembo e-poštnega naslova {{service}}',
  subjectAskedPhone: 'Zahteva za spremembo telefonske številke {{service}}',
  subjectAskedAddEmail: 'Zahteva za dodajanje e-poštnega naslova v {{service}}',
  subjectAskedAddPhone: 'Zahteva za dodajanje telefonske številke v {{service}}',
  subjectDoneEmail: 'Vaš e-poštni naslov {{service}} je spremenjen',
  subjectDonePhone: 'Vaša telefonska številka {{service}} je spremenjena',
  subjectAddedEmail: 'V vaš račun {{service}} je dodan e-poštni naslov',
  subjectAddedPhone: 'V vaš račun {{service}} je dodana telefonska številka',
  subjectRemovedEmail: 'Iz vašega računa {{service}} je odstranjen e-poštni naslov',
  subjectRemovedPhone: 'Iz računa {{service}} je odstranjena telefonska številka',
  subjectUndoneEmail: 'Sprememba e-poštnega naslova {{service}} je razveljavljena',
  subjectUndonePhone: 'Sprememba telefona {{service}} je razveljavljena',
  subjectFrozen: 'Spremembe v vašem računu {{service}} so ustavljene',
  subjectUnfrozen: 'Vaš račun {{service}} je znova mogoče spreminjati',
  subjectSignedOut: 'Iz vašega računa {{service}} so odjavljene vse naprave',
  subjectRecovered: 'Vaš račun {{service}} je zavarovan',
  subjectDisabled: 'Vaš račun {{service}} je onemogočen',
  subjectEnabled: 'Vaš račun {{service}} spet deluje',
  subjectUnlocked: 'Znova lahko vnašate kode za {{service}}',
  subjectEnded: 'Sprememba v vašem računu {{service}} je prekinjena',
  subjectMerged: 'Z vašim računom {{service}} je združen drug račun',
  subjectRespelled: 'Zapis vašega e-poštnega naslova {{service}} je spremenjen',
  subjectRecovery: 'Spremenjena je uporaba stika v vašem računu {{service}}',
  subjectMergedAway: 'Vaš račun {{service}} je združen z drugim',
  donePrimaryEmail:
    '{{target}} je zdaj glavni e-poštni naslov vašega računa {{service}}. Prejšnji glavni naslov, če je obstajal, ostane v računu.',
  donePrimaryPhone:
    '{{target}} je zdaj glavna telefonska številka vašega računa {{service}}. Prejšnja glavna številka, če je obstajala, ostane v računu.',
  doneReplaceEmail:
    '{{target}} je zdaj glavni e-poštni naslov vašega računa {{service}}. Prejšnji glavni naslov, če je obstajal, je odstranjen.',
  doneReplacePhone:
    '{{target}} je zdaj glavna telefonska številka vašega računa {{service}}. Prejšnja glavna številka, če je obstajala, je odstranjena.',
  doneAddEmail: 'V vaš račun {{service}} je dodan e-poštni naslov {{target}}.',
  doneAddPhone: 'V vaš račun {{service}} je dodana telefonska številka {{target}}.',
  doneReplaceAllEmail: '{{target}} je zdaj edini e-poštni naslov vašega računa {{service}}. Vsi drugi so odstranjeni.',
  doneReplaceAllPhone:
    '{{target}} je zdaj edina telefonska številka vašega računa {{service}}. Vse druge so odstranjene.',
  removedEmail: 'Iz vašega računa {{service}} je odstranjen e-poštni naslov {{target}}.',
  removedPhone: 'Iz vašega računa {{service}} je odstranjena telefonska številka {{target}}.',
  respelled:
    'Glavni e-poštni naslov vašega računa {{service}} se zdaj piše {{target}}. Spremenile so se samo velike in male črke: naslov je isti.',
  recoverySet:
    '{{target}} zdaj služi samo za obnovitev vašega računa {{service}}. Prejema obvestila ter lahko ustavi ali razveljavi spremembe, vendar se z njim nihče ne more prijaviti.',
  recoveryEnded:
    '{{target}} ne služi več samo za obnovitev. Vaš račun {{service}} ga lahko znova uporablja kot vsak drug stik.',
  undoneEmail: 'Vaš račun {{service}} ima spet prejšnje e-poštne naslove. Glavni je {{target}}.',
  undonePhone: 'Vaš račun {{service}} ima spet prejšnje telefonske številke. Glavna je {{target}}.',
  frozen:
    'Nekdo, ki prejema sporočila na prejšnji stik vašega računa {{service}}, je sporočil, da sprememba ni njegova. Stiki ostanejo, kakršni so.',
  unfrozen:
    'Podpora {{service}} je odpravila ustavitev sprememb. E-poštne naslove in telefonske številke vašega računa je znova mogoče spreminjati.',
  signedOut:
    'Podpora {{service}} je odjavila vse naprave iz vašega računa. Spremembe, ki so čakale na potrditev, so prekinjene.',
  recovered:
    'Podpora {{service}} je odjavila vse naprave iz vašega računa in prekinila vse čakajoče spremembe. Povezave iz prejšnjih sporočil ne delujejo več.',
  disabled:
    'Podpora {{service}} je onemogočila vaš račun. Vse naprave so odjavljene in za zdaj se ne morete prijaviti.',
  enabled: 'Podpora {{service}} je omogočila vaš račun. Znova se lahko prijavite.',
  unlocked:
    'Za vaš račun {{service}} je bilo vnesenih preveč napačnih kod. Podpora {{service}} znova dovoljuje vnos kod.',
  ended:
    'Sprememba vaših e-poštnih naslovov ali telefonskih številk je čakala na potrditev. Storitev {{service}} se je morala vrniti na prejšnje stanje svojih podatkov, zato je sprememba prekinjena, prejšnje kode in povezave pa ne delujejo več. Če jo še želite, se prijavite in začnite znova.',
  merged:
    'Račun {{service}}, ki mu pripada {{target}}, je zdaj del vašega. Njegovi e-poštni naslovi in telefonske številke so odslej v vašem računu.',
  mergedAway:
    'Skupaj s svojimi e-poštnimi naslovi in telefonskimi številkami je zdaj del računa {{service}}, ki mu pripada {{target}}. Odslej uporabljajte tisti račun. Tega ni mogoče razveljaviti.',
  frozenFor: 'Brez nove prijave v računu ni mogoče ničesar spremeniti. Trajanje: {{life}}.',
  fineAsked: 'Če ste bili to vi, vam ni treba storiti ničesar.',
  fineDone: 'Če ste bili to vi, vam ni treba storiti ničesar.',
  happened: 'Kdaj',
  notYouDone: 'To niste bili vi?',
  stopLead: 'Ustavite spremembo in odjavite vse naprave iz računa:',
  stopButton: 'To nisem jaz, ustavi',
  undoLead: 'Razveljavite spremembo in odjavite vse naprave iz računa:',
  undoButton: 'Razveljavi spremembo',
  freezeLead: 'Ustavite nadaljnje spremembe in odjavite vse naprave iz računa:',
  freezeButton: 'Ustavi spremembe',
  check: 'Prijavite se v {{service}} in preverite svoje e-poštne naslove in telefonske številke.',
  checkHelp:
    'Prijavite se v {{service}} in preverite svoje e-poštne naslove in telefonske številke. Če se ne morete, poiščite pomoč: {{url}}',
  footerContact: 'To sporočilo ste prejeli, ker ima ta naslov račun {{service}}.',
  smsAskedEmail: 'Zahteva za spremembo e-naslova {{service}} v {{target}}.',
  smsAskedPhone: 'Zahteva za spremembo številke {{service}} v {{target}}.',
  smsAskedAdd: 'Zahteva, da se v račun {{service}} doda {{target}}.',
  smsDoneEmail: 'Vaš glavni e-naslov {{service}} je zdaj {{target}}.',
  smsDonePhone: 'Vaša glavna številka {{service}} je zdaj {{target}}.',
  smsAdded: 'V vaš račun {{service}} je dodano: {{target}}.',
  smsOnlyEmail: 'Vaš edini e-naslov {{service}} je zdaj {{target}}.',
  smsOnlyPhone: 'Vaša edina številka {{service}} je zdaj {{target}}.',
  smsRemoved: 'Iz vašega računa {{service}} je odstranjeno: {{target}}.',
  smsRespelled: 'Glavni e-naslov {{service}} se zdaj piše {{target}}. Naslov je isti.',
  smsRecovery: 'Spremenjena je uporaba stika v vašem računu {{service}}.',
  smsUndoneEmail: 'Sprememba e-naslovov {{service}} razveljavljena. Glavni: {{target}}.',
  smsUndonePhone: 'Sprememba številk {{service}} razveljavljena. Glavna: {{target}}.',
  smsFrozen: 'Spremembe v vašem računu {{service}} so ustavljene.',
  smsUnfrozen: 'Podpora {{service}} znova dovoljuje spremembe v vašem računu.',
  smsSignedOut: 'Iz vašega računa {{service}} so odjavljene vse naprave.',
  smsRecovered: 'Račun {{service}} je zavarovan: vse naprave so odjavljene.',
  smsDisabled: 'Vaš račun {{service}} je onemogočen.',
  smsEnabled: 'Vaš račun {{service}} spet deluje.',
  smsUnlocked: 'Znova lahko vnašate kode za {{service}}.',
  smsEnded: 'Sprememba v {{service}} je prekinjena. Če jo želite, začnite znova.',
  smsMerged: 'Račun {{service}}, ki ga ima {{target}}, je zdaj del vašega.',
  smsMergedAway: 'Vaš račun {{service}} je zdaj del računa {{target}}.',
  bySupport: 'Podpora {{service}}',
  byAdmin: 'Skrbnik {{service}}',
  staff: 'Kdo',
  subjectStaffEmail: '{{by}} zahteva spremembo e-poštnega naslova',
  subjectStaffPhone: '{{by}} zahteva spremembo telefonske številke',
  subjectStaffAddEmail: '{{by}} zahteva dodajanje e-poštnega naslova',
  subjectStaffAddPhone: '{{by}} zahteva dodajanje telefonske številke',
  staffPrimaryEmail:
    '{{by}} zahteva spremembo glavnega e-poštnega naslova vašega računa v {{target}}. Trenutni glavni naslov, če obstaja, bi ostal v računu.',
  staffPrimaryPhone:
    '{{by}} zahteva spremembo glavne telefonske številke vašega računa v {{target}}. Trenutna glavna številka, če obstaja, bi ostala v računu.',
  staffReplaceEmail:
    '{{by}} zahteva spremembo glavnega e-poštnega naslova vašega računa v {{target}}. Trenutni glavni naslov, če obstaja, bi bil odstranjen.',
  staffReplacePhone:
    '{{by}} zahteva spremembo glavne telefonske številke vašega računa v {{target}}. Trenutna glavna številka, če obstaja, bi bila odstranjena.',
  staffAddEmail: '{{by}} zahteva, da se v vaš račun doda e-poštni naslov {{target}}.',
  staffAddPhone: '{{by}} zahteva, da se v vaš račun doda telefonska številka {{target}}.',
  staffReplaceAllEmail:
    '{{by}} zahteva, da je {{target}} edini e-poštni naslov vašega računa. Vsi drugi bi bili odstranjeni.',
  staffReplaceAllPhone:
    '{{by}} zahteva, da je {{target}} edina telefonska številka vašega računa. Vse druge bi bile odstranjene.',
  staffCodeLead: 'Prijavite se v {{service}} in tam vnesite to kodo. Nikoli je ne povejte po telefonu:',
  supportNeeds:
    'Dokler nov stik ni potrjen, se nič ne spremeni. Nato je potrebna še vaša prijava ali dovoljenje enega od vaših trenutnih stikov. Sicer se sprememba po čakalni dobi ({{life}}) izvede sama, če je nihče ne ustavi.',
  fineStaff: 'Če ste jih za to prosili vi, vam ni treba storiti ničesar.',
  notYouStaff: 'Za to niste prosili?',
  subjectWaits: 'Sprememba v računu {{service}} bo izvedena: {{date}}',
  waitsEmail:
    '{{by}} zahteva, da vaš račun uporablja e-poštni naslov {{target}}, in ta je potrjen. Če spremembe ne ustavite, bo izvedena: {{date}}.',
  waitsPhone:
    '{{by}} zahteva, da vaš račun uporablja telefonsko številko {{target}}, in ta je potrjena. Če spremembe ne ustavite, bo izvedena: {{date}}.',
  staffAsked: 'To spremembo zahteva {{by}}.',
  staffMade: 'Avtor spremembe: {{by}}.',
  smsStaffEmail: '{{by}} zahteva spremembo vašega e-naslova v {{target}}.',
  smsStaffPhone: '{{by}} zahteva spremembo vaše številke v {{target}}.',
  smsStaffAdd: '{{by}} zahteva, da se v vaš račun doda {{target}}.',
  smsWaits: '{{by}} doda {{target}}: {{date}}.',
  smsStop: 'Niste bili vi? Ustavite: {{url}}',
  smsUndo: 'Niste bili vi? Razveljavite: {{url}}',
  smsFreeze: 'Niste bili vi? Ustavite spremembe: {{url}}',
  smsCheck: 'Niste bili vi? Prijavite se in preverite račun.',
};
