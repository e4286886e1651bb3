// Owns the first half of Hungarian: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: hu.confirm.ts.
import { common } from './hu.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Hungarian, without the words of rare screens. */
export const hu: Pack = {
  lang: 'hu',
  dir: 'ltr',
  more: () => import('./hu.more.ts'),
  list: () => import('./hu.list.ts'),
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
    becomesEmail:
      'Megerősítés után ez lesz az Ön {service}-fiókjának elsődleges e-mail-címe. További címként megmarad: {v}.',
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
    'address-invalid-number': 'Ebben az országban más hosszúak a számok. Ellenőrizze, megvan-e minden számjegy.',
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
    signOutOthers: 'Más eszközök kiléptetése',
    signedOutOthers: 'A többi eszközén folyamatban van a kijelentkeztetés.',

    country: 'Ország vagy régió',
    enterPhone: 'Telefonszám módosítása',
    addPhone: 'Telefonszám hozzáadása',
    labelPhone: 'Új mobilszám',
    hintPhone: 'SMS-ben kódot küldünk, hogy ellenőrizzük, hozzáfér-e a számhoz. Az SMS díjköteles lehet.',
    replacesPhone: 'Megerősítés után ez lesz az Ön {service}-fiókjának telefonszáma. Ezt váltja fel: {v}.',
    becomesPhone:
      'Megerősítés után ez lesz az Ön {service}-fiókjának elsődleges telefonszáma. További számként megmarad: {v}.',
    linkInsteadPhone: 'Inkább linket kérek SMS-ben',
    callMe: 'Inkább hívásban kérem a kódot',
    byWhatsapp: 'Kód küldése WhatsAppon',
    byText: 'Kód küldése SMS-ben',
    codeCalled: 'Hívjuk ezt a számot: {v}. Kétszer hallja majd a {d} számjegyű kódot. Érvényessége: {t}.',
    codeWhatsapp: '{d} számjegyű kódot küldtünk WhatsAppon ide: {v}. Érvényessége: {t}.',
    checkPhone: 'Nézze meg a telefonját',
    voice: 'Nem jött hívás? Ez eltarthat egy percig.',
    whatsapp: 'Nem jött WhatsApp-üzenet? Ez eltarthat egy percig.',
    missingPhone: 'Nem jött SMS? Ez eltarthat egy percig.',
    differentPhone: 'Másik szám megadása',
    donePhone: 'A telefonszám módosult',
    addedPhone: 'A telefonszám hozzáadva',
    doneTextPhone: 'Az új telefonszáma: {v}.',
    toldPhone: 'A régi számára értesítést küldtünk a módosításról.',
    'address-invalidPhone': 'Adjon meg egy mobilszámot, például: {x}',
    'address-not-allowed-country': 'Ebbe az országba{c} nem küldünk SMS-t. Adja meg egy felsorolt ország számát.',
    'address-samePhone': 'Már ez az Ön telefonszáma. Adjon meg másikat.',
    'quota-exceeded-sms': 'Erre a számra most nem küldhető SMS. Próbálja újra {t} múlva, vagy adjon meg másik számot.',
    verifyPhone: 'Igazolja a telefonszámát',
    verifiedPhone: 'Telefonszám igazolva',
    managedPhone: 'A telefonszámát máshol kezelik',
    checkNewPhone: 'Nézze meg az új telefonját',
    checkCurrentPhone: 'Nézze meg a jelenlegi telefonját',
    countryFind: 'Ország keresése',
    countryNone: 'Nincs ilyen nevű ország.',
  },
};

register(hu);
