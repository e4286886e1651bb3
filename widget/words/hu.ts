// Owns the first half of Hungarian: the words that every page needs. Importing it registers the words for every widget on
// the page.
import { common } from './hu.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Hungarian, without the words of rare screens. */
export const hu: Pack = {
  lang: 'hu',
  dir: 'ltr',
  more: () => import('./hu.more.ts'),
  messages: {
    ...common,

    current: 'Jelenlegi: {v}',
    cancel: 'Mégse',
    cancelChange: 'Módosítás elvetése',
    help: 'Segítségkérés',

    enterEmail: 'E-mail-cím módosítása',
    addEmail: 'E-mail-cím hozzáadása',
    labelEmail: 'Új e-mail-cím',
    hintEmail: 'Kódot küldünk, hogy ellenőrizzük, hozzáfér-e a címhez.',
    replacesEmail: 'Megerősítés után ez lesz az Ön {service}-fiókjának e-mail-címe. Ezt váltja fel: {v}.',
    becomesEmail: 'Megerősítés után ez lesz az Ön {service}-fiókjának fő e-mail-címe. További címként megmarad: {v}.',
    hintLink: 'Linket küldünk, hogy ellenőrizzük, hozzáfér-e a címhez.',
    sendCode: 'Kód küldése',
    sendLink: 'Link küldése',
    linkInsteadEmail: 'Inkább linket kérek e-mailben',

    checkEmail: 'Nézze meg az e-mailjeit',
    codeQueued: '{d} számjegyű kódot küldünk ide: {v}. Érvényessége: {t}.',
    codeSent: '{d} számjegyű kódot küldtünk ide: {v}. Érvényessége: {t}.',
    codeLabel: '{d} számjegyű kód',
    resend: 'Új kód küldése',
    resendIn: 'Új kód küldése {t} múlva',
    missingEmail: 'Nem jött e-mail? Nézze meg a spammappát, és ellenőrizze a címet.',
    differentEmail: 'Másik cím megadása',
    linkInstead: 'Inkább linket kérek',

    doneEmail: 'Az e-mail-cím módosult',
    addedEmail: 'Az e-mail-cím hozzáadva',
    done: 'Kész',

    sending: 'Küldés…',
    cancelling: 'Elvetés…',
    resent: 'Új kódot küldtünk ide: {v}. A korábbi kódok már nem érvényesek.',

    'code-digits': 'A kód {d} számjegyből áll',
    noResends: 'Több üzenet nem küldhető.',
    undelivered: 'Ide nem sikerült kézbesíteni: {v}. Ellenőrizze, hogy helyes-e.',
    emptyEmail: 'Adjon meg egy e-mail-címet',
    'address-invalidEmail': 'Adjon meg egy helyes formátumú e-mail-címet, például: name@example.com',
    'proof-wrong': {
      one: 'Ez a kód nem jó. Ellenőrizze, és próbálja újra. Még {n} próbálkozása van.',
      other: 'Ez a kód nem jó. Ellenőrizze, és próbálja újra. Még {n} próbálkozása van.',
    },

    unavailable: 'Ez most nem érhető el. Próbálja újra kicsit később.',

    linkConfirmEmail: 'Megerősíti ezt az e-mail-címet?',
    linkConfirmPhone: 'Megerősíti ezt a telefonszámot?',
    linkStoryEmail: 'Ez lesz az Ön {service}-fiókjának e-mail-címe: {v}.',
    linkStoryPhone: 'Ez lesz az Ön {service}-fiókjának telefonszáma: {v}.',
    linkStoryAdd: 'Ezt adjuk hozzá az Ön {service}-fiókjához: {v}.',
    linkMerges: 'Egy másik {service}-fiók már használja. A két fiókból egy lesz, és ez nem vonható vissza.',
    linkAccount: 'Fiók: {v}',
    linkAsked: 'Kérés ideje: {t}',
    linkPlace: 'Hely: {place}',
    linkOnly: 'Csak akkor folytassa, ha Ön kérte.',
    linkAllow: 'Engedélyezi ezt a módosítást?',
    allow: 'Engedélyezés',
    linkNotMe: 'Nem én kértem',
    linkConfirmed: 'Megerősítve',
    linkAllowed: 'Engedélyezve',
    linkConfirmedText: 'Bezárhatja ezt az oldalt.',
    linkHalfNew: 'Az új elérhetőséget még meg kell erősíteni. Bezárhatja ezt az oldalt.',
    linkWaits: 'Az ügyfélszolgálat kérte ezt a módosítást. Ha nem állítják le, ekkor lép életbe: {t}.',
    linkHalfCurrent: 'A jelenlegi elérhetőségéről még meg kell erősíteni. Bezárhatja ezt az oldalt.',
    linkOther: 'Itt egy másik fiókkal vannak bejelentkezve. Ez a módosítás ahhoz a fiókhoz tartozik, amelyből kérték.',
    linkRelay: 'Írja be ezt a kódot ott, ahol elkezdte',
    linkRelayWhere: 'Menjen vissza arra az oldalra, ahol a módosítást kérte, és ott írja be.',
    linkRelayText: 'Érvényessége: {t}.',
    linkRelayOnly: 'Ne adja meg senkinek. {service} soha nem kéri Öntől telefonon vagy üzenetben.',
    linkHome: 'Vissza a webhelyre',
    linkReported: 'Köszönjük, hogy szólt',
    linkReportedText: 'A módosítást leállítottuk. Semmi sem változott.',
    linkStop:
      'Ha nem Ön kérte, minden eszközt kijelentkeztetünk a fiókból, és egy ideig semmit sem lehet módosítani benne.',
    linkStopped: 'A módosítást leállítottuk',
    linkStoppedText:
      'Semmi sem változott. Minden eszközt kijelentkeztettünk a fiókból, és egyelőre semmit sem lehet módosítani benne. Jelentkezzen be újra, és ha van jelszava, változtassa meg.',
    linkUsed: 'Ezt a linket már felhasználták',
    linkUsedText: 'Itt már nincs több teendő.',
    linkExpired: 'Ez a link lejárt',
    linkExpiredText: 'Kérjen újat ott, ahol elkezdte.',
    linkSuperseded: 'Újabb linket küldtünk',
    linkSupersededText: 'A legutóbbi üzenetet használja.',
    linkClosed: 'Ez a módosítás lezárult',
    linkClosedText: 'Semmi sem változott.',
    linkUnknown: 'Ez a link nem működik',
    linkUnknownText: 'Nyissa meg újra az üzenetből, vagy kérjen újat.',

    'address-not-allowed-landline': 'Ez vezetékes szám. Mobilszámot adjon meg.',
    'address-invalid-unknown': 'Ezt a számot nem ismerjük. Ellenőrizze, hogy helyes-e.',
    'address-invalid-several': 'Csak egy címet adjon meg.',
    'address-invalid-too-long': 'Ez túl hosszú. Ellenőrizze, hogy nincs-e benne valami fölösleges.',
    'address-invalid-too-short': 'Ez a szám túl rövid. Adja meg az összes számjegyét.',
    'address-invalid-charactersEmail':
      'A @ előtt a–z betűket, számjegyeket, pontot, kötőjelet és aláhúzásjelet használjon.',
    'address-invalid-charactersPhone': 'Csak számjegyeket írjon; ha országhívóval kezdi, előtte +-jelet.',
    'address-invalid-domain': 'Ellenőrizze a @ utáni részt. Ilyennek kell lennie: example.com.',
    'address-invalid-extension': 'Mellék nélkül adja meg a számot.',
    'address-invalid-country': 'Válassza ki az országot, vagy kezdje +-jellel és az országhívóval.',
    'address-invalid-number':
      'Ebben az országban más hosszúságúak a számok. Ellenőrizze, hogy minden számjegy megvan-e.',
    'address-not-allowed-number-type': 'Ilyen típusú számra nem tudunk SMS-t küldeni. Mobilszámot adjon meg.',

    'code-short': 'Írja be a kód mind a {d} számjegyét',
    'code-long': 'Csak a kód {d} számjegyét írja be',
    resendOpen: 'Most már küldhet új kódot.',
    delayed: 'A küldés a szokásosnál tovább tart.',
    doneTextEmail: 'Az új e-mail-címe: {v}.',
    addedText: 'Hozzáadva: {v}.',
    toldEmail: 'A régi címére értesítést küldtünk a módosításról.',

    openMailbox: '{name} megnyitása',
    undoFor: 'Az abban az üzenetben lévő linkkel visszavonhatja. Erre ennyi ideje van: {t}.',
  },
};

register(hu);
