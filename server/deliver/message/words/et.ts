// Owns the Estonian lines of mail and SMS. Not the list of lines: en.ts.
import type { Words } from './en.ts';

/** The lines in Estonian. */
export const et: Words = {
  subjectCode: '{{code}} on teie teenuse {{service}} kood',
  subjectLink: 'Kinnitage oma e-posti aadress teenuses {{service}}',
  heading: 'Kinnitage see e-posti aadress',
  whatPrimary:
    'See saab teenuse {{service}} selle konto peamiseks e-posti aadressiks, millelt seda taotleti. Praegune aadress jääb kontole alles.',
  whatReplace: 'See asendab teenuse {{service}} selle konto peamise e-posti aadressi, millelt seda taotleti.',
  whatAdd: 'See lisatakse teenuse {{service}} sellele kontole, millelt seda taotleti.',
  whatReplaceAll:
    'See saab teenuse {{service}} selle konto ainsaks e-posti aadressiks, millelt seda taotleti. Kõik teised eemaldatakse.',
  codeLead: 'Sisestage see kood seal, kus alustasite:',
  codeLife: 'Kood kehtib {{life}}.',
  linkLead: 'Kinnitamiseks avage see link:',
  linkOr: 'Või kinnitage lingi kaudu mis tahes seadmes:',
  linkLife: 'Link kehtib {{life}}.',
  linkNumber: 'Lehel, kus alustasite, on number {{number}}. Kui seal on mõni muu number, ärge kinnitage.',
  button: 'Kinnita e-posti aadress',
  buttonFails: 'Kui nupp ei tööta, avage see link:',
  account: 'Konto',
  requested: 'Taotletud',
  place: 'Asukoht',
  inUse:
    'Seda e-posti aadressi kasutab juba teine teenuse {{service}} konto. Kui ka see konto on teie oma, logige sisse hoopis sellega.',
  inUseMerge:
    'Seda e-posti aadressi kasutab juba teine teenuse {{service}} konto. Kui kinnitate, saab sellest kontost ja taotluse teinud kontost üks konto. Kui te seda ei taotlenud, ärge kinnitage.',
  notYou: 'See polnud teie?',
  notYouCode:
    'Jätke see sõnum tähelepanuta: ilma koodita ei muutu midagi. Ärge koodi kellelegi andke; teenusest {{service}} ei küsi seda keegi.',
  notYouLink: 'Avage link ja valige „Mina seda ei taotlenud“. Midagi ei muutu, kui keegi ei kinnita.',
  notYouBoth:
    'Avage link ja valige „Mina seda ei taotlenud“. Midagi ei muutu, kui keegi ei kinnita. Ärge koodi kellelegi andke; teenusest {{service}} ei küsi seda keegi.',
  footer: 'Saite selle sõnumi, sest keegi sisestas selle aadressi teenuses {{service}}.',
  help: 'Abi: {{url}}',
  smsCode: '{{code}} on teenuse {{service}} kood numbri lisamiseks. Ärge jagage seda.',
  smsLink: 'Kinnitage oma uus number teenuses {{service}}: {{url}}',
  smsInUse: 'Number on teisel {{service}} kontol.',
  smsInUseMerge: 'Number on teisel {{service}} kontol: kahest saab üks.',

  subjectAllowCode: '{{code}} on teie teenuse {{service}} kood muudatuse lubamiseks',
  subjectAllowLink: 'Lubage muudatus oma teenuse {{service}} kontol',
  allowHeading: 'Kas lubate selle muudatuse?',
  askedPrimaryEmail:
    'Keegi soovib, et teie teenuse {{service}} konto peamine e-posti aadress oleks {{target}}. Praegune peamine aadress, kui see on olemas, jääks kontole alles.',
  askedPrimaryPhone:
    'Keegi soovib, et teie teenuse {{service}} konto peamine telefoninumber oleks {{target}}. Praegune peamine number, kui see on olemas, jääks kontole alles.',
  askedReplaceEmail:
    'Keegi soovib, et teie teenuse {{service}} konto peamine e-posti aadress oleks {{target}}. Praegune peamine aadress, kui see on olemas, eemaldataks.',
  askedReplacePhone:
    'Keegi soovib, et teie teenuse {{service}} konto peamine telefoninumber oleks {{target}}. Praegune peamine number, kui see on olemas, eemaldataks.',
  askedAddEmail: 'Keegi soovib lisada teie teenuse {{service}} kontole e-posti aadressi {{target}}.',
  askedAddPhone: 'Keegi soovib lisada teie teenuse {{service}} kontole telefoninumbri {{target}}.',
  askedReplaceAllEmail:
    'Keegi soovib, et teie teenuse {{service}} konto ainus e-posti aadress oleks {{target}}. Kõik teised eemaldataks.',
  askedReplaceAllPhone:
    'Keegi soovib, et teie teenuse {{service}} konto ainus telefoninumber oleks {{target}}. Kõik teised eemaldataks.',
  allowMerge: 'Kui {{target}} on juba teise konto kasutuses, saab mõlemast kontost üks.',
  allowCodeLead: 'Kui see olite teie, sisestage see kood seal, kus alustasite:',
  allowLinkLead: 'Lubamiseks avage see link:',
  allowLinkOr: 'Või lubage lingi kaudu mis tahes seadmes:',
  allowButton: 'Vaata muudatust',
  allowNotYouCode:
    'Ilma koodita ei muutu midagi. Ärge koodi kellelegi andke; teenusest {{service}} ei küsi seda keegi.',
  allowNotYouLink: 'Avage link ja valige „Mina seda ei taotlenud“: muudatus peatatakse.',
  allowNotYouBoth:
    'Avage link ja valige „Mina seda ei taotlenud“: muudatus peatatakse. Ärge koodi kellelegi andke; teenusest {{service}} ei küsi seda keegi.',
  smsAllowEmail: '{{code}} on teenuse {{service}} kood e-posti aadressi muutmise lubamiseks. Ärge jagage seda.',
  smsAllowPhone: '{{code}} on teenuse {{service}} kood telefoninumbri muutmise lubamiseks. Ärge jagage seda.',
  smsAllowAddEmail: '{{code}} on teenuse {{service}} kood uue e-posti aadressi lubamiseks. Ärge jagage seda.',
  smsAllowAddPhone: '{{code}} on teenuse {{service}} kood uue telefoninumbri lubamiseks. Ärge jagage seda.',
  smsAllowMerge: 'Kui seda kasutab teine konto, saab kahest üks.',
  smsAllowLinkEmail: 'Lubage või peatage oma teenuse {{service}} e-posti aadressi muutmine: {{url}}',
  smsAllowLinkPhone: 'Lubage või peatage oma teenuse {{service}} telefoninumbri muutmine: {{url}}',
  smsAllowLinkAddEmail: 'Lubage või peatage uue e-posti aadressi lisamine teenuses {{service}}: {{url}}',
  smsAllowLinkAddPhone: 'Lubage või peatage uue telefoninumbri lisamine teenuses {{service}}: {{url}}',

  subjectAskedEmail: 'Keegi soovib muuta teie teenuse {{service}} e-posti aadressi',
  subjectAskedPhone: 'Keegi soovib muuta teie teenuse {{service}} telefoninumbrit',
  subjectAskedAddEmail: 'Keegi soovib lisada e-posti aadressi teie {{service}} kontole',
  subjectAskedAddPhone: 'Keegi soovib lisada telefoninumbri teie {{service}} kontole',
  subjectDoneEmail: 'Teie teenuse {{service}} e-posti aadress on muudetud',
  subjectDonePhone: 'Teie teenuse {{service}} telefoninumber on muudetud',
  subjectAddedEmail: 'Teie teenuse {{service}} kontole lisati e-posti aadress',
  subjectAddedPhone: 'Teie teenuse {{service}} kontole lisati telefoninumber',
  subjectRemovedEmail: 'Teie teenuse {{service}} kontolt eemaldati e-posti aadress',
  subjectRemovedPhone: 'Teie teenuse {{service}} kontolt eemaldati telefoninumber',
  subjectUndoneEmail: 'Teie teenuse {{service}} e-posti aadressi muudatus võeti tagasi',
  subjectUndonePhone: 'Teie teenuse {{service}} telefoninumbri muudatus võeti tagasi',
  subjectFrozen: 'Teie teenuse {{service}} konto muudatused peatati',
  subjectUnfrozen: 'Teie teenuse {{service}} kontot saab jälle muuta',
  subjectSignedOut: 'Kõik seadmed logiti teie teenuse {{service}} kontolt välja',
  subjectRecovered: 'Teie teenuse {{service}} konto on kaitstud',
  subjectDisabled: 'Teie teenuse {{service}} konto on blokeeritud',
  subjectEnabled: 'Teie teenuse {{service}} konto töötab jälle',
  subjectUnlocked: 'Saate jälle sisestada teenuse {{service}} koode',
  subjectEnded: 'Üks muudatus teie teenuse {{service}} kontol lõpetati',
  subjectMerged: 'Teie teenuse {{service}} kontoga liideti teine konto',
  subjectRespelled: 'Teie teenuse {{service}} e-posti aadressi kirjapilt muutus',
  subjectRecovery: 'Teie teenuse {{service}} konto kontakti kasutus muutus',
  subjectMergedAway: 'Teie teenuse {{service}} konto liideti teise kontoga',
  donePrimaryEmail:
    'Teie teenuse {{service}} konto peamine e-posti aadress on nüüd {{target}}. Varasem peamine aadress, kui see oli olemas, jääb kontole alles.',
  donePrimaryPhone:
    'Teie teenuse {{service}} konto peamine telefoninumber on nüüd {{target}}. Varasem peamine number, kui see oli olemas, jääb kontole alles.',
  doneReplaceEmail:
    'Teie teenuse {{service}} konto peamine e-posti aadress on nüüd {{target}}. Varasem peamine aadress, kui see oli olemas, eemaldati.',
  doneReplacePhone:
    'Teie teenuse {{service}} konto peamine telefoninumber on nüüd {{target}}. Varasem peamine number, kui see oli olemas, eemaldati.',
  doneAddEmail: 'Teie teenuse {{service}} kontole lisati e-posti aadress {{target}}.',
  doneAddPhone: 'Teie teenuse {{service}} kontole lisati telefoninumber {{target}}.',
  doneReplaceAllEmail:
    'Teie teenuse {{service}} konto ainus e-posti aadress on nüüd {{target}}. Kõik teised eemaldati.',
  doneReplaceAllPhone: 'Teie teenuse {{service}} konto ainus telefoninumber on nüüd {{target}}. Kõik teised eemaldati.',
  removedEmail: 'Teie teenuse {{service}} kontolt eemaldati e-posti aadress {{target}}.',
  removedPhone: 'Teie teenuse {{service}} kontolt eemaldati telefoninumber {{target}}.',
  respelled:
    'Teie teenuse {{service}} konto peamine e-posti aadress on nüüd kirjas nii: {{target}}. Muutusid ainult suur- ja väiketähed, aadress on sama.',
  recoverySet:
    '{{target}} on nüüd ainult teie teenuse {{service}} konto taastamiseks. Sinna saadetakse teavitused ning selle kaudu saab muudatusi peatada ja tagasi võtta, kuid sellega ei saa sisse logida.',
  recoveryEnded:
    '{{target}} ei ole enam ainult taastamiseks. Teie teenuse {{service}} konto saab seda jälle kasutada nagu iga teist kontakti.',
  undoneEmail: 'Teie teenuse {{service}} kontol on jälle varasemad e-posti aadressid. Peamine on {{target}}.',
  undonePhone: 'Teie teenuse {{service}} kontol on jälle varasemad telefoninumbrid. Peamine on {{target}}.',
  frozen:
    'Keegi, kes saab sõnumeid teie teenuse {{service}} konto varasemal kontaktil, teatas, et üks muudatus polnud tema tehtud. Kontaktid jäävad nii, nagu need on.',
  unfrozen:
    'Teenuse {{service}} klienditugi lõpetas muudatuste peatamise. Teie konto e-posti aadresse ja telefoninumbreid saab jälle muuta.',
  signedOut:
    'Teenuse {{service}} klienditugi logis kõik seadmed teie kontolt välja. Kinnitamist oodanud muudatused on lõpetatud.',
  recovered:
    'Teenuse {{service}} klienditugi logis kõik seadmed teie kontolt välja ja lõpetas kõik ootel muudatused. Varasemates sõnumites olevad lingid enam ei tööta.',
  disabled:
    'Teenuse {{service}} klienditugi blokeeris teie konto. Kõik seadmed on välja logitud ja praegu ei saa te sisse logida.',
  enabled: 'Teenuse {{service}} klienditugi taastas teie konto. Saate jälle sisse logida.',
  unlocked:
    'Teie teenuse {{service}} konto jaoks sisestati liiga palju valesid koode. Teenuse {{service}} klienditugi lubab teil jälle koode sisestada.',
  ended:
    'Teie e-posti aadresside või telefoninumbrite muudatus ootas kinnitamist. {{service}} pidi taastama oma andmete varasema seisu, seega on muudatus lõppenud ning varasemad koodid ja lingid enam ei tööta. Kui soovite seda endiselt, logige sisse ja alustage uuesti.',
  merged:
    'Teenuse {{service}} konto, mille kontakt on {{target}}, on nüüd teie konto osa. Selle e-posti aadressid ja telefoninumbrid on nüüdsest teie kontol.',
  mergedAway:
    'See on nüüd koos oma e-posti aadresside ja telefoninumbritega osa teenuse {{service}} kontost, mille kontakt on {{target}}. Kasutage nüüdsest seda kontot. Seda ei saa tagasi võtta.',
  frozenFor: 'Ilma uue sisselogimiseta ei saa kontol midagi muuta. See kestab {{life}}.',
  fineAsked: 'Kui see olite teie, ei pea te midagi tegema.',
  fineDone: 'Kui see olite teie, ei pea te midagi tegema.',
  happened: 'Aeg',
  notYouDone: 'See polnud teie?',
  stopLead: 'Peatage muudatus ja logige kõik seadmed kontolt välja:',
  stopButton: 'See polnud mina: peata',
  undoLead: 'Võtke muudatus tagasi ja logige kõik seadmed kontolt välja:',
  undoButton: 'Võta muudatus tagasi',
  freezeLead: 'Peatage edasised muudatused ja logige kõik seadmed kontolt välja:',
  freezeButton: 'Peata konto muudatused',
  check: 'Logige teenusesse {{service}} sisse ning kontrollige oma e-posti aadresse ja telefoninumbreid.',
  checkHelp:
    'Logige teenusesse {{service}} sisse ning kontrollige oma e-posti aadresse ja telefoninumbreid. Kui te ei saa seda teha, küsige abi: {{url}}',
  footerContact: 'Saite selle sõnumi, sest see aadress on teenuse {{service}} kontol.',
  smsAskedEmail: 'Keegi soovib, et teie teenuse {{service}} e-posti aadress oleks {{target}}.',
  smsAskedPhone: 'Keegi soovib, et teie teenuse {{service}} telefoninumber oleks {{target}}.',
  smsAskedAdd: 'Keegi soovib teie teenuse {{service}} kontole lisada: {{target}}.',
  smsDoneEmail: 'Teie teenuse {{service}} peamine e-posti aadress on nüüd {{target}}.',
  smsDonePhone: 'Teie teenuse {{service}} peamine telefoninumber on nüüd {{target}}.',
  smsAdded: '{{target}} lisati teie teenuse {{service}} kontole.',
  smsOnlyEmail: 'Teie teenuse {{service}} ainus e-posti aadress on nüüd {{target}}.',
  smsOnlyPhone: 'Teie teenuse {{service}} ainus telefoninumber on nüüd {{target}}.',
  smsRemoved: '{{target}} eemaldati teie teenuse {{service}} kontolt.',
  smsRespelled: 'Teie teenuse {{service}} peamine e-posti aadress on nüüd kirjas {{target}}. Aadress on sama.',
  smsRecovery: 'Teie teenuse {{service}} konto kontakti kasutus muutus.',
  smsUndoneEmail: 'Teie teenuse {{service}} e-posti aadresside muudatus võeti tagasi. Peamine on {{target}}.',
  smsUndonePhone: 'Teie teenuse {{service}} telefoninumbrite muudatus võeti tagasi. Peamine on {{target}}.',
  smsFrozen: 'Teie teenuse {{service}} konto muudatused peatati.',
  smsUnfrozen: 'Teenuse {{service}} klienditugi lubas teie konto muudatused uuesti.',
  smsSignedOut: 'Kõik seadmed logiti teie teenuse {{service}} kontolt välja.',
  smsRecovered: 'Teie teenuse {{service}} konto on kaitstud: kõik seadmed logiti välja.',
  smsDisabled: 'Teie teenuse {{service}} konto on blokeeritud.',
  smsEnabled: 'Teie teenuse {{service}} konto töötab jälle.',
  smsUnlocked: 'Saate jälle sisestada teenuse {{service}} koode.',
  smsEnded: 'Üks muudatus teie teenuse {{service}} kontol lõpetati. Kui soovite seda endiselt, alustage uuesti.',
  smsMerged: 'Teenuse {{service}} konto ({{target}}) on nüüd teie konto osa.',
  smsMergedAway: 'Teie teenuse {{service}} konto on nüüd osa teisest kontost: {{target}}.',
  bySupport: 'Teenuse {{service}} klienditugi',
  byAdmin: 'Teenuse {{service}} administraator',
  staff: 'Algataja',
  subjectStaffEmail: '{{by}} soovib muuta teie e-posti aadressi',
  subjectStaffPhone: '{{by}} soovib muuta teie telefoninumbrit',
  subjectStaffAddEmail: '{{by}} soovib lisada teie kontole e-posti aadressi',
  subjectStaffAddPhone: '{{by}} soovib lisada teie kontole telefoninumbri',
  staffPrimaryEmail:
    '{{by}} soovib, et teie konto peamine e-posti aadress oleks {{target}}. Praegune peamine aadress, kui see on olemas, jääks kontole alles.',
  staffPrimaryPhone:
    '{{by}} soovib, et teie konto peamine telefoninumber oleks {{target}}. Praegune peamine number, kui see on olemas, jääks kontole alles.',
  staffReplaceEmail:
    '{{by}} soovib, et teie konto peamine e-posti aadress oleks {{target}}. Praegune peamine aadress, kui see on olemas, eemaldataks.',
  staffReplacePhone:
    '{{by}} soovib, et teie konto peamine telefoninumber oleks {{target}}. Praegune peamine number, kui see on olemas, eemaldataks.',
  staffAddEmail: '{{by}} soovib lisada teie kontole e-posti aadressi {{target}}.',
  staffAddPhone: '{{by}} soovib lisada teie kontole telefoninumbri {{target}}.',
  staffReplaceAllEmail: '{{by}} soovib, et teie konto ainus e-posti aadress oleks {{target}}. Kõik teised eemaldataks.',
  staffReplaceAllPhone: '{{by}} soovib, et teie konto ainus telefoninumber oleks {{target}}. Kõik teised eemaldataks.',
  staffCodeLead: 'Logige teenusesse {{service}} sisse ja sisestage see kood seal. Ärge öelge seda kunagi telefonis:',
  supportNeeds:
    'Midagi ei muutu enne, kui uus kontakt on kinnitatud. Seejärel peate ka ise sisse logima või muudatuse mõne praeguse kontakti kaudu lubama. Kui kumbagi ei tehta, jõustub muudatus hiljem, kui seda ei peatata. Ooteaeg on {{life}}.',
  fineStaff: 'Kui palusite seda neilt ise, ei pea te midagi tegema.',
  notYouStaff: 'Te ei palunud seda?',
  subjectWaits: 'Teie teenuse {{service}} konto muudatus jõustub: {{date}}',
  waitsEmail:
    '{{by}} soovib kasutada teie kontol e-posti aadressi {{target}} ja see on kinnitatud. Kui te muudatust ei peata, jõustub see: {{date}}.',
  waitsPhone:
    '{{by}} soovib kasutada teie kontol telefoninumbrit {{target}} ja see on kinnitatud. Kui te muudatust ei peata, jõustub see: {{date}}.',
  staffAsked: 'Seda muudatust taotles {{by}}.',
  staffMade: 'Selle muudatuse tegi {{by}}.',
  smsStaffEmail: '{{by}} soovib, et teie e-posti aadress oleks {{target}}.',
  smsStaffPhone: '{{by}} soovib, et teie number oleks {{target}}.',
  smsStaffAdd: '{{by}} soovib teie kontole lisada: {{target}}.',
  smsWaits: '{{by}} lisab: {{target}}. Aeg: {{date}}.',
  smsStop: 'See polnud teie? Peatage: {{url}}',
  smsUndo: 'See polnud teie? Võtke tagasi: {{url}}',
  smsFreeze: 'See polnud teie? Peatage muudatused: {{url}}',
  smsCheck: 'See polnud teie? Logige sisse ja kontrollige oma kontot.',
};
