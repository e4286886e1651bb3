// Owns the second half of Estonian: the words of rare screens. Importing it registers the words with every widget on the page.
import type { MoreMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Estonian words of rare screens. */
export const more: MoreMessages = {
  locked: 'Liiga palju valesid koode',
  lockedText: 'See muudatus peatati teie konto turvalisuse huvides.',
  expired: 'See kood on aegunud',
  expiredText: 'Midagi pole veel muutunud.',
  quota: 'Praegu on liiga palju katseid',
  quotaText: 'Saate uuesti proovida, kui on möödunud {t}. Midagi pole muutunud ja juba saadud kood kehtib endiselt.',
  'quota-exceeded':
    'Praegu on liiga palju katseid. Proovige uuesti, kui on möödunud {t}. Juba saadud kood kehtib endiselt.',
  startAgain: 'Alusta uuesti',
  pending: 'Muudatus on pooleli',
  pendingText: '{v} ootab kinnitamist.',
  resumeCode: 'Sisesta kood',
  supportAsked: 'Seda muudatust taotles klienditugi.',
  supportWaits: 'Kui te seda ei peata, jõustub see: {t}.',
  stopIt: 'Peata',
  signedOut: 'Teid on välja logitud',
  signedOutText: 'Logige sisse ja saate jätkata sealt, kus pooleli jäite.',
  linkSent:
    'Saatsime lingi siia: {v}. Avage see siin ja leht värskendab end ise, või avage see mis tahes seadmes ja sisestage kood, mida see näitab.',
  linkClick: 'Saatsime lingi siia: {v}. Avage sõnumis olev link ja see leht värskendab end ise.',
  enterCode: 'Sisesta kood',
  resendLink: 'Saada uus link',
  resendLinkIn: 'Saada uus link ({t})',
  resentLink: 'Uus link saadeti siia: {v}.',
  codeFromLink: 'Avage siia saadetud link: {v}. Sisestage {d}-kohaline kood, mida see näitab.',
  goOn: 'Jätka',
  typo: 'Kas mõtlesite {v}?',
  typoUse: 'Kasuta: {v}',
  typoKeep: 'Jäta minu sisestatu',
  'too-many-contacts': 'Teil on juba lubatud arv kontakte. Eemaldage kõigepealt üks.',
  'address-not-allowed': 'Seda ei saa kasutada. Sisestage midagi muud.',
  'address-not-allowed-domain': '{v} pole siin domeeni tõttu kasutatav. Sisestage teise teenusepakkuja aadress.',
  'address-taken': 'Seda ei saa kasutada. Sisestage midagi muud.',
  cancelled: 'Muudatus tühistati. Midagi ei muutunud.',
  ended: 'See muudatus on lõppenud. Võite alustada uut.',
  'address-sameEmail': 'See on juba teie e-posti aadress. Sisestage mõni muu.',

  alsoCurrent: 'Teil läheb vaja ka siia saadetavat koodi: {v}.',
  nextIn: 'Järgmise koodi saate saata, kui on möödunud {t}.',

  half: '1 kinnitus 2-st on tehtud. Järgmine on siia saadetud kood: {v}.',
  progress: 'Kinnitatud {n}/2',
  sideNew: 'Uus',
  sideCurrent: 'Praegune',
  sideDone: 'Kinnitatud',
  sideOpen: 'Veel kinnitamata',
  checkNewEmail: 'Vaadake oma uut e-posti',
  checkCurrentEmail: 'Vaadake oma praegust e-posti',
  codeFor: '{d}-kohaline kood, mis saadeti siia: {v}',
  'proof-two': 'Veenduge, et see on siia saadetud kood: {v}.',
  turn: 'Sisestage kõigepealt siia saadetud kood: {v}',
  cannotUse: 'Ma ei saa enam kasutada: {v}',

  ways: 'Kui te ei saa enam kasutada: {v}',
  waysText: 'Valige muudatuse lubamiseks mõni muu viis.',
  wayOther: 'Saada kood siia: {v}',
  waySignIn: 'Logi uuesti sisse',
  waySignInText: 'Pääsuvõtme või teise sammuga ei pruugi teil seda vaja minna.',
  wayLost: 'See on kadunud või kellegi teise käes',
  wayLostText: 'Kelle käes see on, saab siis teie konto külmutada, kuid mitte seda muudatust tagasi võtta.',
  wayBack: 'Tagasi koodi juurde',
  back: 'Tagasi',
  still: 'Selle kaudu tuleb veel kinnitada: {v}.',

  stepUp: 'Kinnitage, et see olete teie',
  stepUpText: 'Teie turvalisuse huvides logige selle muutmiseks uuesti sisse.',
  'step-up-required': 'Logige välja ja uuesti sisse ning tulge siis siia tagasi.',
  frozen: 'Muudatused on peatatud',
  frozenText:
    'Teie konto turvalisuse huvides ei saa siin midagi muuta enne seda aega: {until}. Uuesti sisselogimine võib piirangu varem lõpetada.',
  managedEmail: 'Teie e-posti aadressi hallatakse mujal',
  managedGo: 'Muuda seal',
  managedText: 'See tuleb viisist, kuidas teenusesse {service} sisse logite, ja seda saab muuta ainult seal.',

  verifyEmail: 'Kinnitage oma e-posti aadress',
  verifyText: 'Saadame koodi siia: {v}.',
  verifyLinkText: 'Saadame lingi siia: {v}.',
  verifiedEmail: 'E-posti aadress on kinnitatud',
  verifiedText: '{v} on kinnitatud.',
  verifiedAlready: '{v} on juba kinnitatud.',
  verifyGone: 'Seda kontakti enam ei ole.',

  unavailable: 'See pole praegu saadaval. Proovige hetke pärast uuesti.',
  'proof-wrong-earlier': 'See kood on varasemast sõnumist. Sisestage uusim kood. Katseid jäänud: {n}.',
  'not-allowed': 'Seda ei saa siin teha.',
  'not-allowed-human-check': 'Me ei suutnud kinnitada, et olete inimene.',
  'not-allowed-current-needed':
    'Selle peab kinnitama mõne teise kontakti kaudu, mida saate veel kasutada, kuid sellist ei ole.',
};

register({ lang: 'et', dir: 'ltr', messages: more });
