// Owns the Finnish lines of mail and SMS. Not the list of lines: en.ts.
import type { Words } from './en.ts';

/** The lines in Finnish. */
export const fi: Words = {
  subjectCode: '{{code}} on koodisi palveluun {{service}}',
  subjectLink: 'Vahvista sähköpostiosoitteesi palvelussa {{service}}',
  heading: 'Vahvista tämä sähköpostiosoite',
  whatPrimary: 'Siitä tulee tilisi ensisijainen sähköpostiosoite palvelussa {{service}}. Nykyinen osoite jää tilille.',
  whatReplace: 'Se korvaa osoitteen {{old}} tilisi sähköpostiosoitteena palvelussa {{service}}.',
  whatFirst: 'Siitä tulee tilisi sähköpostiosoite palvelussa {{service}}.',
  whatAdd: 'Se lisätään tilillesi palvelussa {{service}}.',
  whatReplaceAll: 'Se korvaa kaikki muut tilisi sähköpostiosoitteet palvelussa {{service}}.',
  confirmWarning: 'Vahvista vain, jos pyysit tätä itse.',
  codeLead: 'Kirjoita tämä koodi siellä, missä aloitit:',
  codeLife: 'Koodin voimassaoloaika: {{life}}.',
  linkLead: 'Vahvista avaamalla tämä linkki:',
  linkOr: 'Tai vahvista linkillä millä tahansa laitteella:',
  linkLife: 'Linkin voimassaoloaika: {{life}}.',
  linkNumber: 'Sivulla, jolla aloitit, näkyy numero {{number}}. Jos siinä näkyy jokin muu, älä vahvista.',
  button: 'Vahvista osoite',
  buttonFails: 'Jos painike ei toimi, avaa tämä linkki:',
  account: 'Tili',
  requested: 'Pyydetty',
  place: 'Mistä',
  inUse:
    'Tämä sähköpostiosoite on jo käytössä toisella tilillä palvelussa {{service}}. Jos myös se tili on sinun, kirjaudu sisään sillä.',
  inUseMerge:
    'Tämä sähköpostiosoite on jo käytössä toisella tilillä palvelussa {{service}}. Jos vahvistat, se tili ja pyynnön tehnyt tili yhdistetään yhdeksi. Jos et pyytänyt tätä, älä vahvista.',
  notYou: 'Etkö se ollut sinä?',
  notYouCode:
    'Älä välitä tästä viestistä: mikään ei muutu ilman koodia. Älä koskaan anna sitä muille; kukaan palvelusta {{service}} ei kysy sitä.',
  notYouLink: 'Avaa linkki ja valitse ”En pyytänyt tätä”. Mikään ei muutu, ellei joku vahvista.',
  notYouBoth:
    'Avaa linkki ja valitse ”En pyytänyt tätä”. Mikään ei muutu, ellei joku vahvista. Älä koskaan anna koodia muille; kukaan palvelusta {{service}} ei kysy sitä.',
  footer: 'Saat tämän viestin, koska joku kirjoitti tämän osoitteen palvelussa {{service}}.',
  help: 'Apua: {{url}}',
  smsCode: '{{code}} on koodisi numeron lisäämiseen: {{service}}. Älä anna sitä muille.',
  smsLink: 'Vahvista uusi numerosi palvelussa {{service}}: {{url}}',
  smsInUse: 'Numero on jo toisella tilillä: {{service}}.',
  smsInUseMerge: 'Numero on jo toisella tilillä: {{service}}. Tilit yhdistetään.',

  subjectAllowCode: '{{code}} on koodisi muutoksen sallimiseen: {{service}}',
  subjectAllowLink: 'Salli muutos tilillesi palvelussa {{service}}',
  allowHeading: 'Sallitaanko tämä muutos?',
  askedPrimaryEmail:
    'Joku pyysi, että tilisi ensisijaiseksi sähköpostiosoitteeksi palvelussa {{service}} vaihdetaan {{target}}. Mahdollinen nykyinen ensisijainen osoite jäisi tilille.',
  askedPrimaryPhone:
    'Joku pyysi, että tilisi ensisijaiseksi puhelinnumeroksi palvelussa {{service}} vaihdetaan {{target}}. Mahdollinen nykyinen ensisijainen numero jäisi tilille.',
  askedReplaceEmail:
    'Joku pyysi, että tilisi ensisijaiseksi sähköpostiosoitteeksi palvelussa {{service}} vaihdetaan {{target}}.',
  askedReplacePhone:
    'Joku pyysi, että tilisi ensisijaiseksi puhelinnumeroksi palvelussa {{service}} vaihdetaan {{target}}.',
  askedAddEmail: 'Joku pyysi, että sähköpostiosoite {{target}} lisätään tilillesi palvelussa {{service}}.',
  askedAddPhone: 'Joku pyysi, että puhelinnumero {{target}} lisätään tilillesi palvelussa {{service}}.',
  askedReplaceAllEmail:
    'Joku pyysi, että tilisi ainoaksi sähköpostiosoitteeksi palvelussa {{service}} vaihdetaan {{target}}. Kaikki muut poistettaisiin.',
  askedReplaceAllPhone:
    'Joku pyysi, että tilisi ainoaksi puhelinnumeroksi palvelussa {{service}} vaihdetaan {{target}}. Kaikki muut poistettaisiin.',
  wouldReplace: 'Se korvaisi yhteystiedon {{old}}.',
  replaces: 'Se korvaa yhteystiedon {{old}}.',
  allowMerge: 'Jos {{target}} on jo käytössä toisella tilillä, tilit yhdistetään yhdeksi.',
  allowCodeLead: 'Jos se olit sinä, kirjoita tämä koodi siellä, missä aloitit:',
  allowLinkLead: 'Salli avaamalla tämä linkki:',
  allowLinkOr: 'Tai salli linkillä millä tahansa laitteella:',
  allowButton: 'Tarkista muutos',
  allowNotYouCode:
    'Mikään ei muutu ilman koodia. Älä koskaan anna sitä muille; kukaan palvelusta {{service}} ei kysy sitä.',
  allowNotYouLink: 'Avaa linkki ja valitse ”En pyytänyt tätä”, niin muutos pysäytetään.',
  allowNotYouBoth:
    'Avaa linkki ja valitse ”En pyytänyt tätä”, niin muutos pysäytetään. Älä koskaan anna koodia muille; kukaan palvelusta {{service}} ei kysy sitä.',
  smsAllowEmail: '{{code}} on koodisi sähköpostiosoitteen vaihdon sallimiseen: {{service}}. Älä anna sitä muille.',
  smsAllowPhone: '{{code}} on koodisi puhelinnumeron vaihdon sallimiseen: {{service}}. Älä anna sitä muille.',
  smsAllowAddEmail: '{{code}} on koodisi uuden sähköpostiosoitteen sallimiseen: {{service}}. Älä anna sitä muille.',
  smsAllowAddPhone: '{{code}} on koodisi uuden puhelinnumeron sallimiseen: {{service}}. Älä anna sitä muille.',
  smsAllowMerge: 'Jos se on toisella tilillä, tilit yhdistetään.',
  smsAllowLinkEmail: 'Salli tai pysäytä sähköpostiosoitteesi vaihto ({{service}}): {{url}}',
  smsAllowLinkPhone: 'Salli tai pysäytä puhelinnumerosi vaihto ({{service}}): {{url}}',
  smsAllowLinkAddEmail: 'Salli tai pysäytä uusi sähköpostiosoite ({{service}}): {{url}}',
  smsAllowLinkAddPhone: 'Salli tai pysäytä uusi puhelinnumero ({{service}}): {{url}}',

  subjectAskedEmail: 'Pyyntö vaihtaa sähköpostiosoitteesi palvelussa {{service}}',
  subjectAskedPhone: 'Pyyntö vaihtaa puhelinnumerosi palvelussa {{service}}',
  subjectAskedAddEmail: 'Pyyntö lisätä sähköpostiosoite palvelussa {{service}}',
  subjectAskedAddPhone: 'Pyyntö lisätä puhelinnumero palvelussa {{service}}',
  subjectDoneEmail: 'Sähköpostiosoitteesi palvelussa {{service}} vaihdettiin',
  subjectDonePhone: 'Puhelinnumerosi palvelussa {{service}} vaihdettiin',
  subjectAddedEmail: 'Tilillesi lisättiin sähköpostiosoite: {{service}}',
  subjectAddedPhone: 'Tilillesi lisättiin puhelinnumero: {{service}}',
  subjectRemovedEmail: 'Tililtäsi poistettiin sähköpostiosoite: {{service}}',
  subjectRemovedPhone: 'Tililtäsi poistettiin puhelinnumero: {{service}}',
  subjectUndoneEmail: 'Sähköpostiosoitteesi vaihto kumottiin: {{service}}',
  subjectUndonePhone: 'Puhelinnumerosi vaihto kumottiin: {{service}}',
  subjectFrozen: 'Muutokset tilillesi palvelussa {{service}} pysäytettiin',
  subjectUnfrozen: 'Tiliäsi palvelussa {{service}} voi taas muuttaa',
  subjectSignedOut: 'Kaikki laitteet kirjattiin ulos tililtäsi: {{service}}',
  subjectRecovered: 'Tilisi palvelussa {{service}} suojattiin',
  subjectDisabled: 'Tilisi palvelussa {{service}} poistettiin käytöstä',
  subjectEnabled: 'Tilisi palvelussa {{service}} toimii taas',
  subjectUnlocked: 'Voit taas antaa koodeja palvelussa {{service}}',
  subjectEnded: 'Muutos tilillesi palvelussa {{service}} päätettiin',
  subjectMerged: 'Tiliisi palvelussa {{service}} yhdistettiin toinen tili',
  subjectRespelled: 'Sähköpostiosoitteesi kirjoitusasu muuttui: {{service}}',
  subjectRecovery: 'Yhteystietosi käyttö on muuttunut: {{service}}',
  subjectMergedAway: 'Tilisi palvelussa {{service}} yhdistettiin toiseen',
  donePrimaryEmail:
    '{{target}} on nyt tilisi ensisijainen sähköpostiosoite palvelussa {{service}}. Mahdollinen aiempi ensisijainen osoite jää tilille.',
  donePrimaryPhone:
    '{{target}} on nyt tilisi ensisijainen puhelinnumero palvelussa {{service}}. Mahdollinen aiempi ensisijainen numero jää tilille.',
  doneReplaceEmail: '{{target}} on nyt tilisi ensisijainen sähköpostiosoite palvelussa {{service}}.',
  doneReplacePhone: '{{target}} on nyt tilisi ensisijainen puhelinnumero palvelussa {{service}}.',
  doneAddEmail: 'Sähköpostiosoite {{target}} lisättiin tilillesi palvelussa {{service}}.',
  doneAddPhone: 'Puhelinnumero {{target}} lisättiin tilillesi palvelussa {{service}}.',
  doneReplaceAllEmail:
    '{{target}} on nyt tilisi ainoa sähköpostiosoite palvelussa {{service}}. Kaikki muut poistettiin.',
  doneReplaceAllPhone: '{{target}} on nyt tilisi ainoa puhelinnumero palvelussa {{service}}. Kaikki muut poistettiin.',
  removedEmail: 'Sähköpostiosoite {{target}} poistettiin tililtäsi palvelussa {{service}}.',
  removedPhone: 'Puhelinnumero {{target}} poistettiin tililtäsi palvelussa {{service}}.',
  respelled:
    'Tilisi ensisijaisen sähköpostiosoitteen kirjoitusasu palvelussa {{service}} on nyt {{target}}. Vain isot ja pienet kirjaimet muuttuivat: osoite on sama.',
  recoverySet:
    '{{target}} on nyt vain tilisi palauttamista varten palvelussa {{service}}. Siihen lähetetään ilmoitukset, ja sillä voi pysäyttää ja kumota muutoksia, mutta sillä ei voi kirjautua sisään.',
  recoveryEnded:
    '{{target}} ei ole enää vain palautusta varten. Tilisi palvelussa {{service}} voi käyttää sitä taas kuten muitakin yhteystietoja.',
  undoneEmail: 'Tililläsi palvelussa {{service}} on taas aiemmat sähköpostiosoitteet. Ensisijainen on {{target}}.',
  undonePhone: 'Tililläsi palvelussa {{service}} on taas aiemmat puhelinnumerot. Ensisijainen on {{target}}.',
  frozen:
    'Joku, joka saa viestejä tilisi aiempaan yhteystietoon palvelussa {{service}}, ilmoitti, ettei muutos ollut hänen tekemänsä. Yhteystiedot pysyvät ennallaan.',
  unfrozen:
    'Palvelun {{service}} tuki on poistanut muutosten eston. Tilisi sähköpostiosoitteita ja puhelinnumeroita voi taas muuttaa.',
  signedOut:
    'Palvelun {{service}} tuki on kirjannut kaikki laitteet ulos tililtäsi. Vahvistusta odottaneet muutokset ovat päättyneet.',
  recovered:
    'Palvelun {{service}} tuki on kirjannut kaikki laitteet ulos tililtäsi ja päättänyt kaikki odottaneet muutokset. Aiempien viestien linkit eivät enää toimi.',
  disabled:
    'Palvelun {{service}} tuki on poistanut tilisi käytöstä. Kaikki laitteet on kirjattu ulos, etkä voi toistaiseksi kirjautua sisään.',
  enabled: 'Palvelun {{service}} tuki on ottanut tilisi käyttöön. Voit taas kirjautua sisään.',
  unlocked:
    'Tilillesi palvelussa {{service}} oli annettu liian monta väärää koodia. Palvelun {{service}} tuki antaa sinun taas syöttää koodeja.',
  ended:
    'Sähköpostiosoitteidesi tai puhelinnumeroidesi muutos odotti vahvistusta. {{service}} joutui palaamaan tietojensa aiempaan tilaan, joten muutos on päättynyt, eivätkä aiemmat koodit ja linkit enää toimi. Jos haluat muutoksen yhä, kirjaudu sisään ja aloita alusta.',
  merged:
    'Toinen tili palvelussa {{service}} on nyt osa sinun tiliäsi: {{target}}. Sen sähköpostiosoitteet ja puhelinnumerot ovat tästä lähtien tililläsi.',
  mergedAway:
    'Se on nyt sähköpostiosoitteineen ja puhelinnumeroineen osa toista tiliä palvelussa {{service}}: {{target}}. Käytä tästä lähtien sitä tiliä. Tätä ei voi kumota.',
  frozenFor: 'Tilillä ei voi muuttaa mitään ilman uutta kirjautumista. Kesto: {{life}}.',
  fineAsked: 'Jos se olit sinä, sinun ei tarvitse tehdä mitään.',
  fineDone: 'Jos se olit sinä, sinun ei tarvitse tehdä mitään.',
  happened: 'Milloin',
  notYouDone: 'Etkö se ollut sinä?',
  stopLead: 'Pysäytä muutos ja kirjaa kaikki laitteet ulos tililtä:',
  stopButton: 'En ollut minä: pysäytä',
  undoLead: 'Kumoa muutos ja kirjaa kaikki laitteet ulos tililtä:',
  undoButton: 'Kumoa muutos',
  freezeLead: 'Pysäytä muut muutokset ja kirjaa kaikki laitteet ulos tililtä:',
  freezeButton: 'Pysäytä muutokset',
  check: 'Kirjaudu palveluun {{service}} ja tarkista sähköpostiosoitteesi ja puhelinnumerosi.',
  checkHelp:
    'Kirjaudu palveluun {{service}} ja tarkista sähköpostiosoitteesi ja puhelinnumerosi. Jos se ei onnistu, hae apua: {{url}}',
  footerContact: 'Saat tämän viestin, koska tämä osoite on tilillä palvelussa {{service}}.',
  smsAskedEmail: 'Joku haluaa vaihtaa sähköpostiosoitteesi palvelussa {{service}}. Uusi: {{target}}.',
  smsAskedPhone: 'Joku haluaa vaihtaa puhelinnumerosi palvelussa {{service}}. Uusi: {{target}}.',
  smsAskedAdd: 'Joku haluaa lisätä tilillesi palvelussa {{service}}: {{target}}.',
  smsDoneEmail: 'Ensisijainen sähköpostiosoitteesi palvelussa {{service}} on nyt {{target}}.',
  smsDonePhone: 'Ensisijainen puhelinnumerosi palvelussa {{service}} on nyt {{target}}.',
  smsAdded: '{{target}} lisättiin tilillesi palvelussa {{service}}.',
  smsOnlyEmail: 'Ainoa sähköpostiosoitteesi palvelussa {{service}} on nyt {{target}}.',
  smsOnlyPhone: 'Ainoa puhelinnumerosi palvelussa {{service}} on nyt {{target}}.',
  smsRemoved: '{{target}} poistettiin tililtäsi palvelussa {{service}}.',
  smsRespelled:
    'Ensisijaisen sähköpostiosoitteesi kirjoitusasu palvelussa {{service}} on nyt {{target}}. Osoite on sama.',
  smsRecovery: 'Tilisi yhteystiedon käyttö on muuttunut palvelussa {{service}}.',
  smsUndoneEmail: 'Sähköpostiosoitteidesi muutos palvelussa {{service}} kumottiin. Ensisijainen on {{target}}.',
  smsUndonePhone: 'Puhelinnumeroidesi muutos palvelussa {{service}} kumottiin. Ensisijainen on {{target}}.',
  smsFrozen: 'Muutokset tilillesi palvelussa {{service}} pysäytettiin.',
  smsUnfrozen: 'Palvelun {{service}} tuki sallii taas muutokset tilillesi.',
  smsSignedOut: 'Kaikki laitteet kirjattiin ulos tililtäsi palvelussa {{service}}.',
  smsRecovered: 'Tilisi palvelussa {{service}} suojattiin: kaikki laitteet kirjattiin ulos.',
  smsDisabled: 'Tilisi palvelussa {{service}} poistettiin käytöstä.',
  smsEnabled: 'Tilisi palvelussa {{service}} toimii taas.',
  smsUnlocked: 'Voit taas antaa koodeja palvelussa {{service}}.',
  smsEnded: 'Muutos tilillesi palvelussa {{service}} päätettiin. Jos haluat sen yhä, aloita alusta.',
  smsMerged: 'Toinen tili palvelussa {{service}} on nyt osa tiliäsi: {{target}}.',
  smsMergedAway: 'Tilisi palvelussa {{service}} on nyt osa toista tiliä: {{target}}.',
  bySupport: 'Palvelun {{service}} tuki',
  byAdmin: 'Palvelun {{service}} ylläpitäjä',
  staff: 'Tekijä',
  subjectStaffEmail: '{{by}} haluaa vaihtaa sähköpostiosoitteesi',
  subjectStaffPhone: '{{by}} haluaa vaihtaa puhelinnumerosi',
  subjectStaffAddEmail: '{{by}} haluaa lisätä sähköpostiosoitteen',
  subjectStaffAddPhone: '{{by}} haluaa lisätä puhelinnumeron',
  staffPrimaryEmail:
    '{{by}} pyysi, että tilisi ensisijaiseksi sähköpostiosoitteeksi vaihdetaan {{target}}. Mahdollinen nykyinen ensisijainen osoite jäisi tilille.',
  staffPrimaryPhone:
    '{{by}} pyysi, että tilisi ensisijaiseksi puhelinnumeroksi vaihdetaan {{target}}. Mahdollinen nykyinen ensisijainen numero jäisi tilille.',
  staffReplaceEmail: '{{by}} pyysi, että tilisi ensisijaiseksi sähköpostiosoitteeksi vaihdetaan {{target}}.',
  staffReplacePhone: '{{by}} pyysi, että tilisi ensisijaiseksi puhelinnumeroksi vaihdetaan {{target}}.',
  staffAddEmail: '{{by}} pyysi, että sähköpostiosoite {{target}} lisätään tilillesi.',
  staffAddPhone: '{{by}} pyysi, että puhelinnumero {{target}} lisätään tilillesi.',
  staffReplaceAllEmail:
    '{{by}} pyysi, että tilisi ainoaksi sähköpostiosoitteeksi vaihdetaan {{target}}. Kaikki muut poistettaisiin.',
  staffReplaceAllPhone:
    '{{by}} pyysi, että tilisi ainoaksi puhelinnumeroksi vaihdetaan {{target}}. Kaikki muut poistettaisiin.',
  staffCodeLead: 'Kirjaudu palveluun {{service}} ja kirjoita tämä koodi siellä. Älä koskaan sano sitä puhelimessa:',
  supportNeeds:
    'Mikään ei muutu ennen kuin uusi yhteystieto on vahvistettu. Sen jälkeen sinun pitää vielä kirjautua itse sisään tai sallia muutos jostakin nykyisestä yhteystiedostasi. Jos kumpaakaan ei tapahdu, muutos tulee voimaan odotusajan jälkeen, ellei sitä pysäytetä. Odotusaika: {{life}}.',
  fineStaff: 'Jos pyysit sitä heiltä, sinun ei tarvitse tehdä mitään.',
  notYouStaff: 'Etkö pyytänyt tätä?',
  subjectWaits: 'Muutos tilillesi palvelussa {{service}}: {{date}}',
  waitsEmail:
    '{{by}} pyysi, että tilillesi otetaan käyttöön sähköpostiosoite {{target}}, ja se on vahvistettu. Muutos tulee voimaan {{date}}, ellet pysäytä sitä.',
  waitsPhone:
    '{{by}} pyysi, että tilillesi otetaan käyttöön puhelinnumero {{target}}, ja se on vahvistettu. Muutos tulee voimaan {{date}}, ellet pysäytä sitä.',
  staffAsked: '{{by}} pyysi tätä muutosta.',
  staffMade: '{{by}} teki tämän muutoksen.',
  smsStaffEmail: '{{by}} haluaa vaihtaa sähköpostiosoitteesi. Uusi: {{target}}.',
  smsStaffPhone: '{{by}} haluaa vaihtaa numerosi. Uusi: {{target}}.',
  smsStaffAdd: '{{by}} haluaa lisätä tilillesi: {{target}}.',
  smsWaits: '{{by}} lisää {{date}}: {{target}}.',
  smsStop: 'Etkö sinä? Pysäytä: {{url}}',
  smsUndo: 'Etkö sinä? Kumoa: {{url}}',
  smsFreeze: 'Etkö sinä? Pysäytä muutokset: {{url}}',
  smsCheck: 'Etkö sinä? Kirjaudu sisään ja tarkista tilisi.',
};
