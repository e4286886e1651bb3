// Owns the Hungarian words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './hu.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Hungarian words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'Ez most nem érhető el. Próbálja újra kicsit később.',

  linkConfirmEmail: 'Megerősíti ezt az e-mail-címet?',
  linkConfirmPhone: 'Megerősíti ezt a telefonszámot?',
  linkBecomesEmail: 'Ez lesz az Ön {service}-fiókjának e-mail-címe: {v}.',
  linkBecomesPhone: 'Ez lesz az Ön {service}-fiókjának telefonszáma: {v}.',
  linkReplacesEmail: 'Az Ön {service}-fiókjának e-mail-címe ez lesz: {v}. Ezt váltja fel: {old}.',
  linkReplacesPhone: 'Az Ön {service}-fiókjának telefonszáma ez lesz: {v}. Ezt váltja fel: {old}.',
  linkPrimaryEmail: 'Ez lesz az Ön {service}-fiókjának elsődleges e-mail-címe: {v}.',
  linkPrimaryPhone: 'Ez lesz az Ön {service}-fiókjának elsődleges telefonszáma: {v}.',
  linkReplacesAllEmail: 'Az Ön {service}-fiókjának összes többi e-mail-címét ez váltja fel: {v}.',
  linkReplacesAllPhone: 'Az Ön {service}-fiókjának összes többi telefonszámát ez váltja fel: {v}.',
  linkAdds: 'Ezt adjuk hozzá az Ön {service}-fiókjához: {v}.',
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
};

register({ lang: 'hu', dir: 'ltr', messages: confirm });
