// Owns the Hungarian lines of mail and SMS. Not the list of lines: en.ts.
import type { Words } from './en.ts';

/** The lines in Hungarian. */
export const hu: Words = {
  subjectCode: '{{code}} az Ön {{service}}-kódja',
  subjectLink: 'Erősítse meg e-mail-címét: {{service}}',
  heading: 'Erősítse meg ezt az e-mail-címet',
  whatPrimary: 'Ez lesz az Ön {{service}}-fiókjának elsődleges e-mail-címe. A jelenlegi cím a fiókban marad.',
  whatReplace: 'Ez váltja fel az Ön {{service}}-fiókjának eddigi e-mail-címét: {{old}}.',
  whatFirst: 'Ez lesz az Ön {{service}}-fiókjának e-mail-címe.',
  whatAdd: 'Ez a cím az Ön {{service}}-fiókjához kerül.',
  whatReplaceAll: 'Ez váltja fel az Ön {{service}}-fiókjának összes többi e-mail-címét.',
  confirmWarning: 'Csak akkor erősítse meg, ha Ön kérte.',
  codeLead: 'Írja be ezt a kódot ott, ahol elkezdte:',
  codeLife: 'A kód érvényessége: {{life}}.',
  linkLead: 'A megerősítéshez nyissa meg ezt a linket:',
  linkOr: 'Vagy erősítse meg linkkel, bármelyik eszközön:',
  linkLife: 'A link érvényessége: {{life}}.',
  linkNumber:
    'Azon az oldalon, ahol elkezdte, ez a szám látható: {{number}}. Ha ott más szám látható, ne erősítse meg.',
  button: 'E-mail-cím megerősítése',
  buttonFails: 'Ha a gomb nem működik, nyissa meg ezt a linket:',
  account: 'Fiók',
  requested: 'Kérés ideje',
  place: 'Hely',
  inUse:
    'Ezt az e-mail-címet már egy másik {{service}}-fiók használja. Ha az a fiók is az Öné, inkább azzal jelentkezzen be.',
  inUseMerge:
    'Ezt az e-mail-címet már egy másik {{service}}-fiók használja. Ha megerősíti, az a fiók és a kérést küldő fiók egyetlen fiókká válik. Ha nem Ön kérte, ne erősítse meg.',
  notYou: 'Nem Ön volt az?',
  notYouCode:
    'Hagyja figyelmen kívül ezt az üzenetet: a kód nélkül semmi sem változik. Soha ne adja meg senkinek; {{service}} nevében senki sem fogja kérni.',
  notYouLink: 'Nyissa meg a linket, és válassza ezt: „Nem én kértem”. Semmi sem változik, amíg valaki meg nem erősíti.',
  notYouBoth:
    'Nyissa meg a linket, és válassza ezt: „Nem én kértem”. Semmi sem változik, amíg valaki meg nem erősíti. A kódot soha ne adja meg senkinek; {{service}} nevében senki sem fogja kérni.',
  footer: 'Azért kapta ezt az üzenetet, mert valaki megadta ezt a címet itt: {{service}}.',
  help: 'Segítség: {{url}}',
  smsCode: '{{code}} az Ön {{service}}-kódja a szám hozzáadásához. Ne adja meg senkinek.',
  smsLink: 'Erősítse meg új számát ({{service}}): {{url}}',
  smsInUse: 'A számot más {{service}}-fiók használja.',
  smsInUseMerge: 'A számot más {{service}}-fiók használja: a kettőből egy lesz.',

  subjectAllowCode: '{{code}} az Ön {{service}}-kódja egy módosításhoz',
  subjectAllowLink: 'Módosítás engedélyezése az Ön {{service}}-fiókjában',
  allowHeading: 'Engedélyezi ezt a módosítást?',
  askedPrimaryEmail:
    'Valaki azt kérte, hogy az Ön {{service}}-fiókjának elsődleges e-mail-címe ez legyen: {{target}}. Ha van jelenleg elsődleges cím, az a fiókban marad.',
  askedPrimaryPhone:
    'Valaki azt kérte, hogy az Ön {{service}}-fiókjának elsődleges telefonszáma ez legyen: {{target}}. Ha van jelenleg elsődleges szám, az a fiókban marad.',
  askedReplaceEmail: 'Valaki azt kérte, hogy az Ön {{service}}-fiókjának elsődleges e-mail-címe ez legyen: {{target}}.',
  askedReplacePhone:
    'Valaki azt kérte, hogy az Ön {{service}}-fiókjának elsődleges telefonszáma ez legyen: {{target}}.',
  askedAddEmail: 'Valaki azt kérte, hogy az Ön {{service}}-fiókjához adjuk hozzá ezt az e-mail-címet: {{target}}.',
  askedAddPhone: 'Valaki azt kérte, hogy az Ön {{service}}-fiókjához adjuk hozzá ezt a telefonszámot: {{target}}.',
  askedReplaceAllEmail:
    'Valaki azt kérte, hogy az Ön {{service}}-fiókjának egyetlen e-mail-címe ez legyen: {{target}}. Minden más címet eltávolítunk.',
  askedReplaceAllPhone:
    'Valaki azt kérte, hogy az Ön {{service}}-fiókjának egyetlen telefonszáma ez legyen: {{target}}. Minden más számot eltávolítunk.',
  wouldReplace: 'Ezt váltaná fel: {{old}}.',
  replaces: 'Ezt váltja fel: {{old}}.',
  allowMerge: 'Ha ezt már egy másik fiók használja, a két fiókból egy lesz: {{target}}.',
  allowCodeLead: 'Ha Ön volt az, írja be ezt a kódot ott, ahol elkezdte:',
  allowLinkLead: 'Az engedélyezéshez nyissa meg ezt a linket:',
  allowLinkOr: 'Vagy engedélyezze linkkel, bármelyik eszközön:',
  allowButton: 'Módosítás áttekintése',
  allowNotYouCode:
    'A kód nélkül semmi sem változik. Soha ne adja meg senkinek; {{service}} nevében senki sem fogja kérni.',
  allowNotYouLink: 'Nyissa meg a linket, és válassza ezt: „Nem én kértem”. Ezzel a módosítás leáll.',
  allowNotYouBoth:
    'Nyissa meg a linket, és válassza ezt: „Nem én kértem”. Ezzel a módosítás leáll. A kódot soha ne adja meg senkinek; {{service}} nevében senki sem fogja kérni.',
  smsAllowEmail: '{{code}} az Ön {{service}}-kódja az e-mail-címe módosításához. Ne adja meg senkinek.',
  smsAllowPhone: '{{code}} az Ön {{service}}-kódja a telefonszáma módosításához. Ne adja meg senkinek.',
  smsAllowAddEmail: '{{code}} az Ön {{service}}-kódja új e-mail-cím engedélyezéséhez. Ne adja meg senkinek.',
  smsAllowAddPhone: '{{code}} az Ön {{service}}-kódja új telefonszám engedélyezéséhez. Ne adja meg senkinek.',
  smsAllowMerge: 'Ha másik fiók használja, a kettőből egy lesz.',
  smsAllowLinkEmail: 'Engedélyezze vagy állítsa le {{service}}-fiókja e-mail-címének módosítását: {{url}}',
  smsAllowLinkPhone: 'Engedélyezze vagy állítsa le {{service}}-fiókja telefonszámának módosítását: {{url}}',
  smsAllowLinkAddEmail: 'Új e-mail-cím engedélyezése vagy leállítása ({{service}}): {{url}}',
  smsAllowLinkAddPhone: 'Új telefonszám engedélyezése vagy leállítása ({{service}}): {{url}}',

  subjectAskedEmail: 'Valaki módosítaná az Ön {{service}}-fiókjának e-mail-címét',
  subjectAskedPhone: 'Valaki módosítaná az Ön {{service}}-fiókjának telefonszámát',
  subjectAskedAddEmail: 'Valaki e-mail-címet adna hozzá az Ön {{service}}-fiókjához',
  subjectAskedAddPhone: 'Valaki telefonszámot adna hozzá az Ön {{service}}-fiókjához',
  subjectDoneEmail: 'Módosult az Ön {{service}}-fiókjának e-mail-címe',
  subjectDonePhone: 'Módosult az Ön {{service}}-fiókjának telefonszáma',
  subjectAddedEmail: 'E-mail-címet adtak hozzá az Ön {{service}}-fiókjához',
  subjectAddedPhone: 'Telefonszámot adtak hozzá az Ön {{service}}-fiókjához',
  subjectRemovedEmail: 'E-mail-címet távolítottak el az Ön {{service}}-fiókjából',
  subjectRemovedPhone: 'Telefonszámot távolítottak el az Ön {{service}}-fiókjából',
  subjectUndoneEmail: 'Visszavonták e-mail-címének módosítását: {{service}}',
  subjectUndonePhone: 'Visszavonták telefonszámának módosítását: {{service}}',
  subjectFrozen: 'Leálltak a módosítások az Ön {{service}}-fiókjában',
  subjectUnfrozen: 'Újra módosítható az Ön {{service}}-fiókja',
  subjectSignedOut: 'Minden eszközt kijelentkeztettünk az Ön {{service}}-fiókjából',
  subjectRecovered: 'Biztonságba helyeztük az Ön {{service}}-fiókját',
  subjectDisabled: 'Letiltottuk az Ön {{service}}-fiókját',
  subjectEnabled: 'Újra működik az Ön {{service}}-fiókja',
  subjectUnlocked: 'Újra beírhat kódokat: {{service}}',
  subjectEnded: 'Lezárult egy módosítás az Ön {{service}}-fiókjában',
  subjectMerged: 'Egy másik fiókot egyesítettünk az Ön {{service}}-fiókjával',
  subjectRespelled: 'Megváltozott {{service}}-fiókja e-mail-címének írásmódja',
  subjectRecovery: 'Megváltozott egy elérhetőség szerepe {{service}}-fiókjában',
  subjectMergedAway: 'Az Ön {{service}}-fiókját egy másikkal egyesítettük',
  donePrimaryEmail:
    'Az Ön {{service}}-fiókjának elsődleges e-mail-címe mostantól: {{target}}. Ha volt korábbi elsődleges cím, az a fiókban marad.',
  donePrimaryPhone:
    'Az Ön {{service}}-fiókjának elsődleges telefonszáma mostantól: {{target}}. Ha volt korábbi elsődleges szám, az a fiókban marad.',
  doneReplaceEmail: 'Az Ön {{service}}-fiókjának elsődleges e-mail-címe mostantól: {{target}}.',
  doneReplacePhone: 'Az Ön {{service}}-fiókjának elsődleges telefonszáma mostantól: {{target}}.',
  doneAddEmail: 'Ezt az e-mail-címet adták hozzá az Ön {{service}}-fiókjához: {{target}}.',
  doneAddPhone: 'Ezt a telefonszámot adták hozzá az Ön {{service}}-fiókjához: {{target}}.',
  doneReplaceAllEmail:
    'Az Ön {{service}}-fiókjának egyetlen e-mail-címe mostantól: {{target}}. Minden más címet eltávolítottunk.',
  doneReplaceAllPhone:
    'Az Ön {{service}}-fiókjának egyetlen telefonszáma mostantól: {{target}}. Minden más számot eltávolítottunk.',
  removedEmail: 'Ezt az e-mail-címet távolították el az Ön {{service}}-fiókjából: {{target}}.',
  removedPhone: 'Ezt a telefonszámot távolították el az Ön {{service}}-fiókjából: {{target}}.',
  respelled:
    'Az Ön {{service}}-fiókjának elsődleges e-mail-címét mostantól így írjuk: {{target}}. Csak a kis- és nagybetűk változtak: a cím ugyanaz.',
  recoverySet:
    '{{target}} mostantól csak az Ön {{service}}-fiókjának helyreállítására szolgál. Értesítéseket kap, és leállíthatja vagy visszavonhatja a módosításokat, de senki nem jelentkezhet be vele.',
  recoveryEnded:
    '{{target}} már nem csak helyreállításra szolgál. {{service}}-fiókja ismét úgy használhatja, mint bármely más elérhetőséget.',
  undoneEmail: 'Az Ön {{service}}-fiókjában újra a korábbi e-mail-címek vannak. A elsődleges cím: {{target}}.',
  undonePhone: 'Az Ön {{service}}-fiókjában újra a korábbi telefonszámok vannak. A elsődleges szám: {{target}}.',
  frozen:
    'Valaki, aki az Ön {{service}}-fiókjának egyik korábbi elérhetőségén kap üzeneteket, jelezte, hogy egy módosítás nem tőle származik. Az elérhetőségek maradnak, ahogy vannak.',
  unfrozen:
    'Az ügyfélszolgálat ({{service}}) feloldotta a módosítások leállítását. A fiók e-mail-címei és telefonszámai újra módosíthatók.',
  signedOut:
    'Az ügyfélszolgálat ({{service}}) minden eszközt kijelentkeztetett a fiókjából. A megerősítésre váró módosítások lezárultak.',
  recovered:
    'Az ügyfélszolgálat ({{service}}) minden eszközt kijelentkeztetett a fiókjából, és lezárt minden függőben lévő módosítást. A korábbi üzenetekben lévő linkek már nem működnek.',
  disabled:
    'Az ügyfélszolgálat ({{service}}) letiltotta a fiókját. Minden eszközt kijelentkeztettünk, és egyelőre nem tud bejelentkezni.',
  enabled: 'Az ügyfélszolgálat ({{service}}) engedélyezte a fiókját. Újra bejelentkezhet.',
  unlocked:
    'Túl sok hibás kódot írtak be az Ön {{service}}-fiókjához. Az ügyfélszolgálat ({{service}}) engedélyezte, hogy újra kódokat írjon be.',
  ended:
    'E-mail-címeinek vagy telefonszámainak egy módosítása megerősítésre várt. {{service}} kénytelen volt visszaállítani az adatai egy korábbi állapotát, ezért a módosítás lezárult, a korábbi kódok és linkek pedig már nem működnek. Ha továbbra is szeretné, jelentkezzen be, és kezdje újra.',
  merged:
    'Ez a {{service}}-fiók mostantól az Öné része: {{target}}. E-mail-címei és telefonszámai mostantól az Ön fiókjában vannak.',
  mergedAway:
    'A fiókja az e-mail-címeivel és telefonszámaival együtt mostantól ennek a {{service}}-fióknak a része: {{target}}. Mostantól azt a fiókot használja. Ez nem vonható vissza.',
  frozenFor: 'Új bejelentkezés nélkül semmi sem módosítható a fiókban. Ennek időtartama: {{life}}.',
  fineAsked: 'Ha Ön volt az, nincs teendője.',
  fineDone: 'Ha Ön volt az, nincs teendője.',
  happened: 'Időpont',
  notYouDone: 'Nem Ön volt az?',
  stopLead: 'Állítsa le a módosítást, és jelentkeztessen ki minden eszközt a fiókból:',
  stopButton: 'Nem én voltam: leállítás',
  undoLead: 'Vonja vissza a módosítást, és jelentkeztessen ki minden eszközt a fiókból:',
  undoButton: 'Módosítás visszavonása',
  freezeLead: 'Állítsa le a további módosításokat, és jelentkeztessen ki minden eszközt a fiókból:',
  freezeButton: 'Módosítások leállítása',
  check: 'Jelentkezzen be {{service}}-fiókjába, és ellenőrizze e-mail-címeit és telefonszámait.',
  checkHelp:
    'Jelentkezzen be {{service}}-fiókjába, és ellenőrizze e-mail-címeit és telefonszámait. Ha nem sikerül, kérjen segítséget: {{url}}',
  footerContact: 'Azért kapta ezt az üzenetet, mert ez a cím egy {{service}}-fiókhoz tartozik.',
  smsAskedEmail: 'Valaki {{service}}-fiókja e-mail-címét erre módosítaná: {{target}}.',
  smsAskedPhone: 'Valaki {{service}}-fiókja telefonszámát erre módosítaná: {{target}}.',
  smsAskedAdd: 'Valaki ezt adná hozzá az Ön {{service}}-fiókjához: {{target}}.',
  smsDoneEmail: 'Az Ön {{service}}-fiókjának elsődleges e-mail-címe mostantól: {{target}}.',
  smsDonePhone: 'Az Ön {{service}}-fiókjának elsődleges telefonszáma mostantól: {{target}}.',
  smsAdded: 'Hozzáadva az Ön {{service}}-fiókjához: {{target}}.',
  smsOnlyEmail: 'Az Ön {{service}}-fiókjának egyetlen e-mail-címe mostantól: {{target}}.',
  smsOnlyPhone: 'Az Ön {{service}}-fiókjának egyetlen telefonszáma mostantól: {{target}}.',
  smsRemoved: 'Eltávolítva az Ön {{service}}-fiókjából: {{target}}.',
  smsRespelled: 'Az Ön {{service}}-fiókjának elsődleges e-mail-címe így írva: {{target}}. A cím ugyanaz.',
  smsRecovery: 'Megváltozott egy elérhetőség szerepe az Ön {{service}}-fiókjában.',
  smsUndoneEmail: 'Visszavonták {{service}}-fiókja e-mail-címeinek módosítását. A elsődleges cím: {{target}}.',
  smsUndonePhone: 'Visszavonták {{service}}-fiókja telefonszámainak módosítását. A elsődleges szám: {{target}}.',
  smsFrozen: 'Leálltak a módosítások az Ön {{service}}-fiókjában.',
  smsUnfrozen: 'Az ügyfélszolgálat ({{service}}) újra engedélyezte fiókja módosítását.',
  smsSignedOut: 'Minden eszközt kijelentkeztettünk az Ön {{service}}-fiókjából.',
  smsRecovered: 'Az Ön {{service}}-fiókja biztonságban van: minden eszközt kijelentkeztettünk.',
  smsDisabled: 'Letiltottuk az Ön {{service}}-fiókját.',
  smsEnabled: 'Újra működik az Ön {{service}}-fiókja.',
  smsUnlocked: 'Újra beírhat kódokat: {{service}}.',
  smsEnded: 'Lezárult egy módosítás az Ön {{service}}-fiókjában. Ha még szeretné, kezdje újra.',
  smsMerged: 'Ez a {{service}}-fiók mostantól az Öné része: {{target}}.',
  smsMergedAway: 'Az Ön {{service}}-fiókja mostantól ennek a fióknak a része: {{target}}.',
  bySupport: 'Az ügyfélszolgálat ({{service}})',
  byAdmin: 'Egy adminisztrátor ({{service}})',
  staff: 'Kezdeményező',
  subjectStaffEmail: '{{by}} az Ön e-mail-címének módosítását kérte',
  subjectStaffPhone: '{{by}} az Ön telefonszámának módosítását kérte',
  subjectStaffAddEmail: '{{by}} e-mail-címet adna hozzá a fiókjához',
  subjectStaffAddPhone: '{{by}} telefonszámot adna hozzá a fiókjához',
  staffPrimaryEmail:
    '{{by}} azt kérte, hogy fiókjának elsődleges e-mail-címe ez legyen: {{target}}. Ha van jelenleg elsődleges cím, az a fiókban marad.',
  staffPrimaryPhone:
    '{{by}} azt kérte, hogy fiókjának elsődleges telefonszáma ez legyen: {{target}}. Ha van jelenleg elsődleges szám, az a fiókban marad.',
  staffReplaceEmail: '{{by}} azt kérte, hogy fiókjának elsődleges e-mail-címe ez legyen: {{target}}.',
  staffReplacePhone: '{{by}} azt kérte, hogy fiókjának elsődleges telefonszáma ez legyen: {{target}}.',
  staffAddEmail: '{{by}} azt kérte, hogy adjuk hozzá a fiókjához ezt az e-mail-címet: {{target}}.',
  staffAddPhone: '{{by}} azt kérte, hogy adjuk hozzá a fiókjához ezt a telefonszámot: {{target}}.',
  staffReplaceAllEmail:
    '{{by}} azt kérte, hogy fiókjának egyetlen e-mail-címe ez legyen: {{target}}. Minden más címet eltávolítunk.',
  staffReplaceAllPhone:
    '{{by}} azt kérte, hogy fiókjának egyetlen telefonszáma ez legyen: {{target}}. Minden más számot eltávolítunk.',
  staffCodeLead: 'Jelentkezzen be {{service}}-fiókjába, és ott írja be ezt a kódot. Telefonon soha ne mondja meg:',
  supportNeeds:
    'Az új elérhetőség megerősítése előtt semmi sem változik. Utána az Ön bejelentkezése vagy egy jelenlegi elérhetőségéről érkező engedély is szükséges. Ezek nélkül a módosítás {{life}} múlva lép életbe, hacsak le nem állítják.',
  fineStaff: 'Ha Ön kérte tőlük, nincs teendője.',
  notYouStaff: 'Nem Ön kérte?',
  subjectWaits: '{{service}}-fiókja módosításának időpontja: {{date}}',
  waitsEmail:
    '{{by}} azt kérte, hogy fiókjában ezt az e-mail-címet használja: {{target}}. A címet megerősítették. Ha nem állítja le, a módosítás ekkor lép életbe: {{date}}.',
  waitsPhone:
    '{{by}} azt kérte, hogy fiókjában ezt a telefonszámot használja: {{target}}. A számot megerősítették. Ha nem állítja le, a módosítás ekkor lép életbe: {{date}}.',
  staffAsked: '{{by}} kérte ezt a módosítást.',
  staffMade: '{{by}} végezte el ezt a módosítást.',
  smsStaffEmail: '{{by}} e-mail-címét erre módosítaná: {{target}}.',
  smsStaffPhone: '{{by}} telefonszámát erre módosítaná: {{target}}.',
  smsStaffAdd: '{{by}} ezt adná hozzá a fiókjához: {{target}}.',
  smsWaits: '{{by}} hozzáadja: {{target}}. Időpont: {{date}}.',
  smsStop: 'Nem Ön volt? Leállítás: {{url}}',
  smsUndo: 'Nem Ön volt? Visszavonás: {{url}}',
  smsFreeze: 'Nem Ön volt? Módosítások leállítása: {{url}}',
  smsCheck: 'Nem Ön volt? Jelentkezzen be, és ellenőrizze fiókját.',
};
