// Owns the Estonian words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './et.common.ts';
import type { ListPack } from './pack.ts';
import { etDid } from './et.activity.ts';
import { registerList } from './language-registry.ts';

/** Estonian for lists. */
export const etList: ListPack = {
  lang: 'et',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'See pole praegu saadaval. Proovige hetke pärast uuesti.',

    listEmail: 'E-posti aadressid',
    listPhone: 'Telefoninumbrid',
    noneEmail: 'E-posti aadressi veel pole.',
    nonePhone: 'Telefoninumbrit veel pole.',
    addEmail: 'Lisa e-posti aadress',
    addPhone: 'Lisa telefoninumber',

    badgePrimary: 'Peamine',
    badgeVerified: 'Kinnitatud',
    badgeUnverified: 'Kinnitamata',
    badgeWaiting: 'Ootab kinnitamist',
    'type-home': 'Kodu',
    'type-work': 'Töö',
    'type-mobile': 'Mobiil',
    'type-other': 'Muu',
    'type-recovery': 'Ainult taastamiseks',
    managed: 'Seda haldab teie sisselogimisviis. Muutke seda seal.',

    menu: 'Toimingud: {v}',
    change: 'Muuda',
    makePrimary: 'Muuda peamiseks',
    verify: 'Kinnita',
    remove: 'Eemalda',
    keep: 'Jäta alles',
    removeAsk: 'Kas eemaldada {v}?',
    lostEmail: 'See aadress pole enam minu käsutuses',
    lostPhone: 'See number pole enam minu käsutuses',
    resumeCode: 'Sisesta kood',
    cancelChange: 'Tühista muudatus',
    waits: 'Seda muudatust taotles klienditugi. Kui te seda ei peata, jõustub see: {t}.',
    stop: 'Peata',
    back: 'Tagasi',

    saving: 'Salvestamine…',
    'now-primary': '{v} on nüüd peamine.',
    'now-removed': '{v} on eemaldatud.',
    'now-added': '{v} on lisatud.',
    'now-verified': '{v} on nüüd kinnitatud.',
    'now-changed': 'Muudetud, uus: {v}.',
    'now-cancelled': 'Muudatus tühistati. Midagi ei muutunud.',

    'last-verified': 'See on teie konto viimane kinnitatud kontakt. Eemaldamiseks lisage kõigepealt mõni muu.',
    'last-login': 'Logite sellega sisse. Eemaldamiseks lisage kõigepealt mõni muu, millega saate sisse logida.',
    primary: 'Selle eemaldamiseks muutke kõigepealt mõni muu peamiseks.',
    'too-many-contacts': 'Teil on juba lubatud arv kontakte. Eemaldage kõigepealt üks.',
    'contact-not-verified': 'See pole veel kinnitatud. Kinnitage see kõigepealt.',
    'not-allowed': 'See pole siin lubatud.',
    frozen: 'Teie konto turvalisuse huvides ei saa midagi muuta enne seda aega: {t}.',

    activity: 'Hiljutised tegevused',
    activityNone: 'Midagi pole veel juhtunud.',
    activityMore: 'Kuva rohkem',
    ...etDid,
    unnamed: 'üks kontakt',
    network: 'võrk {v}',
    'by-link': 'lingi kaudu',
    'by-support': 'klienditoe kaudu',
    'by-site': 'saidi kaudu',

    signInAgain: 'Logi uuesti sisse',
    'step-up-required': 'Logige välja ja uuesti sisse ning tulge siis siia tagasi.',

    stepUp: 'Kinnitage, et see olete teie',
    stepUpText: 'Teie turvalisuse huvides logige selle muutmiseks uuesti sisse.',
    notNow: 'Mitte praegu',
    signedOut: 'Teid on välja logitud',
    signedOutText: 'Logige sisse ja saate jätkata sealt, kus pooleli jäite.',
    goOn: 'Jätka',
  },
};

registerList(etList);
