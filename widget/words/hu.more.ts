// Owns the second half of Hungarian: the words of rare screens. Importing it registers the words with every widget on the page.
import type { MoreMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Hungarian words of rare screens. */
export const more: MoreMessages = {
  locked: 'Túl sok hibás kód',
  lockedText: 'A fiókja biztonsága érdekében leállítottuk ezt a módosítást.',
  expired: 'Ez a kód lejárt',
  expiredText: 'Még semmi sem változott.',
  quota: 'Egyelőre túl sok próbálkozás',
  quotaText: 'Újra próbálhatja {t} múlva. Semmi sem változott, és a már megkapott kód továbbra is érvényes.',
  'quota-exceeded': 'Egyelőre túl sok próbálkozás. Próbálja újra {t} múlva. A már megkapott kód továbbra is érvényes.',
  startAgain: 'Újrakezdés',
  pending: 'Folyamatban lévő módosítás',
  pendingText: 'Megerősítésre vár: {v}.',
  resumeCode: 'Kód beírása',
  supportAsked: 'Az ügyfélszolgálat kérte ezt a módosítást.',
  supportWaits: 'Ha nem állítja le, ekkor lép életbe: {t}.',
  stopIt: 'Leállítás',
  signedOut: 'Kijelentkeztettük Önt',
  signedOutText: 'Jelentkezzen be, és ott folytathatja, ahol abbahagyta.',
  linkSent:
    'Linket küldtünk ide: {v}. Nyissa meg itt, és ez az oldal magától frissül; vagy nyissa meg bármelyik eszközön, és írja be a megjelenő kódot.',
  linkClick: 'Linket küldtünk ide: {v}. Nyissa meg az üzenetben lévő linket, és ez az oldal magától frissül.',
  enterCode: 'Kód beírása',
  resendLink: 'Új link küldése',
  resendLinkIn: 'Új link küldése {t} múlva',
  resentLink: 'Új linket küldtünk ide: {v}.',
  codeFromLink: 'Nyissa meg az ide küldött linket: {v}. Írja be a megjelenő {d} számjegyű kódot.',
  goOn: 'Tovább',
  typo: 'Erre gondolt: {v}?',
  typoUse: 'Ez legyen: {v}',
  typoKeep: 'Maradjon, amit beírtam',
  'too-many-contacts': 'Már elérte a megengedett számot. Először távolítson el egyet.',
  'address-not-allowed': 'Ez nem használható. Adjon meg másikat.',
  'address-not-allowed-domain':
    'Ez a domainje miatt itt nem használható: {v}. Adjon meg egy másik szolgáltatónál lévő címet.',
  'address-taken': 'Ez nem használható. Adjon meg másikat.',
  cancelled: 'A módosítást elvetettük. Semmi sem változott.',
  ended: 'Ez a módosítás lezárult. Kezdhet újat.',
  'address-sameEmail': 'Már ez az Ön e-mail-címe. Adjon meg másikat.',

  alsoCurrent: 'Egy ide küldött kódra is szüksége lesz: {v}.',
  nextIn: 'A következő kódot {t} múlva küldheti el.',

  half: '2-ből 1 megerősítve. Következik az ide küldött kód: {v}.',
  progress: '2-ből {n} megerősítve',
  sideNew: 'Új',
  sideCurrent: 'Jelenlegi',
  sideDone: 'Megerősítve',
  sideOpen: 'Még nincs megerősítve',
  checkNewEmail: 'Nézze meg az új e-mail-fiókját',
  checkCurrentEmail: 'Nézze meg a jelenlegi e-mail-fiókját',
  codeFor: 'Ide küldött {d} számjegyű kód: {v}',
  'proof-two': 'Ellenőrizze, hogy az ide küldött kódot írta-e be: {v}.',
  turn: 'Először az ide küldött kódot írja be: {v}',
  cannotUse: 'Ezt már nem tudom használni: {v}',

  ways: 'Ha ezt már nem tudja használni: {v}',
  waysText: 'Válasszon másik módot a módosítás engedélyezésére.',
  wayOther: 'Kód küldése ide: {v}',
  waySignIn: 'Újbóli bejelentkezés',
  waySignInText: 'Azonosítókulccsal vagy kétlépcsős bejelentkezéssel talán nincs is szüksége rá.',
  wayLost: 'Elveszett, vagy másnál van',
  wayLostText: 'Ekkor az, akinél van, zárolhatja a fiókját, de ezt a módosítást nem vonhatja vissza.',
  wayBack: 'Vissza a kódhoz',
  back: 'Vissza',
  still: 'Innen még meg kell erősíteni: {v}.',

  stepUp: 'Igazolja, hogy Ön az',
  stepUpText: 'A biztonsága érdekében a módosításhoz jelentkezzen be újra.',
  'step-up-required': 'Jelentkezzen ki, majd be újra, aztán jöjjön vissza ide.',
  frozen: 'A módosítások szünetelnek',
  frozenText:
    'A fiókja biztonsága érdekében itt semmi sem módosítható eddig: {until}. Újbóli bejelentkezéssel ez talán előbb is feloldható.',
  managedEmail: 'Az e-mail-címét máshol kezelik',
  managedGo: 'Módosítás ott',
  managedText: 'Abból a bejelentkezésből származik, amellyel ide lép be: {service}. Csak ott módosítható.',

  verifyEmail: 'Igazolja az e-mail-címét',
  verifyText: 'Kódot küldünk ide: {v}.',
  verifyLinkText: 'Linket küldünk ide: {v}.',
  verifiedEmail: 'E-mail-cím igazolva',
  verifiedText: 'Igazolva: {v}.',
  verifiedAlready: 'Már igazolva van: {v}.',
  verifyGone: 'Ez az elérhetőség már nincs meg.',

  unavailable: 'Ez most nem érhető el. Próbálja újra kicsit később.',
  'proof-wrong-earlier': 'Ez a kód egy korábbi üzenetből való. A legújabb kódot írja be. Hátralévő próbálkozások: {n}.',
  'not-allowed': 'Ez itt nem lehetséges.',
  'not-allowed-human-check': 'Nem tudtuk megállapítani, hogy Ön nem robot.',
  'not-allowed-current-needed':
    'Ezt egy másik, még használható elérhetőségéről kell megerősíteni, de ilyen nincs a fiókban.',
};

register({ lang: 'hu', dir: 'ltr', messages: more });
