// Owns the first half of Estonian: the words that every page needs. Importing it registers the words for every widget on
// the page.
import { common } from './et.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Estonian, without the words of rare screens. */
export const et: Pack = {
  lang: 'et',
  dir: 'ltr',
  more: () => import('./et.more.ts'),
  messages: {
    ...common,

    current: 'Praegune: {v}',
    cancel: 'Tühista',
    cancelChange: 'Tühista muudatus',
    help: 'Küsi abi',

    enterEmail: 'Muutke oma e-posti aadressi',
    addEmail: 'Lisage e-posti aadress',
    labelEmail: 'Uus e-posti aadress',
    hintEmail: 'Saadame koodi, et kontrollida, kas saate seda aadressi kasutada.',
    replacesEmail: 'Pärast kinnitamist asendab see teie teenuse {service} kontol aadressi {v}.',
    becomesEmail:
      'Pärast kinnitamist on see teie teenuse {service} konto peamine e-posti aadress ja {v} jääb lisaaadressiks.',
    hintLink: 'Saadame lingi, et kontrollida, kas saate seda aadressi kasutada.',
    sendCode: 'Saada kood',
    sendLink: 'Saada link',
    linkInsteadEmail: 'Saada hoopis link e-postiga',

    checkEmail: 'Vaadake oma e-posti',
    codeQueued: 'Saadame {d}-kohalise koodi siia: {v}. Kood kehtib {t}.',
    codeSent: 'Saatsime {d}-kohalise koodi siia: {v}. Kood kehtib {t}.',
    codeLabel: '{d}-kohaline kood',
    resend: 'Saada uus kood',
    resendIn: 'Saada uus kood ({t})',
    missingEmail: 'Kiri ei jõudnud kohale? Vaadake rämpsposti kausta ja kontrollige aadressi.',
    differentEmail: 'Kasuta teist aadressi',
    linkInstead: 'Soovin hoopis linki',

    doneEmail: 'E-posti aadress on muudetud',
    addedEmail: 'E-posti aadress on lisatud',
    done: 'Valmis',

    sending: 'Saatmine…',
    cancelling: 'Tühistamine…',
    resent: 'Uus kood saadeti siia: {v}. Varasemad koodid enam ei kehti.',

    'code-digits': 'Koodis peab olema {d} numbrit',
    noResends: 'Rohkem sõnumeid ei saa saata.',
    undelivered: 'Sõnumit ei õnnestunud siia toimetada: {v}. Kontrollige, kas see on õige.',
    emptyEmail: 'Sisestage e-posti aadress',
    'address-invalidEmail': 'Sisestage õiges vormingus e-posti aadress, näiteks name@example.com',
    'proof-wrong': {
      one: 'See kood ei ole õige. Kontrollige koodi ja proovige uuesti. Jäänud on {n} katse.',
      other: 'See kood ei ole õige. Kontrollige koodi ja proovige uuesti. Jäänud on {n} katset.',
    },

    unavailable: 'See pole praegu saadaval. Proovige hetke pärast uuesti.',

    linkConfirmEmail: 'Kas kinnitate selle e-posti aadressi?',
    linkConfirmPhone: 'Kas kinnitate selle telefoninumbri?',
    linkStoryEmail: '{v} saab teie teenuse {service} konto e-posti aadressiks.',
    linkStoryPhone: '{v} saab teie teenuse {service} konto telefoninumbriks.',
    linkStoryAdd: '{v} lisatakse teie teenuse {service} kontole.',
    linkMerges:
      'Seda kasutab juba teine teenuse {service} konto. Mõlemast kontost saab üks ja seda ei saa tagasi võtta.',
    linkAccount: 'Konto: {v}',
    linkAsked: 'Taotletud: {t}',
    linkPlace: 'Asukoht: {place}',
    linkOnly: 'Jätkake ainult siis, kui taotlesite seda ise.',
    linkAllow: 'Kas lubate selle muudatuse?',
    allow: 'Luba',
    linkNotMe: 'Mina seda ei taotlenud',
    linkConfirmed: 'Kinnitatud',
    linkAllowed: 'Lubatud',
    linkConfirmedText: 'Võite selle lehe sulgeda.',
    linkHalfNew: 'Uus kontakt tuleb veel kinnitada. Võite selle lehe sulgeda.',
    linkWaits: 'Seda muudatust taotles klienditugi. Kui seda ei peatata, jõustub see: {t}.',
    linkHalfCurrent: 'Praeguse kontakti kaudu tuleb see veel kinnitada. Võite selle lehe sulgeda.',
    linkOther: 'Siin on sisse logitud teise kontoga. See muudatus kuulub kontole, millelt seda taotleti.',
    linkRelay: 'Sisestage see kood seal, kus alustasite',
    linkRelayWhere: 'Minge tagasi lehele, kus muudatust taotlesite, ja sisestage kood seal.',
    linkRelayText: 'Kood kehtib {t}.',
    linkRelayOnly: 'Ärge andke seda kellelegi. {service} ei küsi seda teilt kunagi telefoni ega sõnumi teel.',
    linkHome: 'Tagasi saidile',
    linkReported: 'Täname, et andsite teada',
    linkReportedText: 'Muudatus peatati. Midagi ei muutunud.',
    linkStop:
      'Kui te seda ei taotlenud, logitakse kõik seadmed kontolt välja ja mõnda aega ei saa kontol midagi muuta.',
    linkStopped: 'Muudatus on peatatud',
    linkStoppedText:
      'Midagi ei muudetud. Kõik seadmed on kontolt välja logitud ja praegu ei saa kontol midagi muuta. Logige uuesti sisse ja kui teil on parool, vahetage see ära.',
    linkUsed: 'Seda linki on juba kasutatud',
    linkUsedText: 'Siin pole enam midagi teha.',
    linkExpired: 'See link on aegunud',
    linkExpiredText: 'Küsige uus link sealt, kus alustasite.',
    linkSuperseded: 'Saadetud on uuem link',
    linkSupersededText: 'Kasutage viimast sõnumit.',
    linkClosed: 'See muudatus on lõppenud',
    linkClosedText: 'Midagi ei muutunud.',
    linkUnknown: 'See link ei tööta',
    linkUnknownText: 'Avage see sõnumist uuesti või küsige uus.',

    'address-not-allowed-landline': 'See on lauatelefoni number. Sisestage mobiilinumber.',
    'address-invalid-unknown': 'Me ei tunne seda numbrit. Kontrollige, kas see on õige.',
    'address-invalid-several': 'Sisestage ainult üks aadress.',
    'address-invalid-too-long': 'See on liiga pikk. Kontrollige, et selles poleks midagi üleliigset.',
    'address-invalid-too-short': 'See number on liiga lühike. Sisestage kõik selle numbrikohad.',
    'address-invalid-charactersEmail': 'Kasutage enne märki @ tähti a–z, numbreid, punkte, sidekriipse ja alakriipse.',
    'address-invalid-charactersPhone': 'Kasutage ainult numbreid; kui alustate riigikoodiga, siis märgi + järel.',
    'address-invalid-domain': 'Kontrollige märgi @ järel olevat osa. See peab olema näiteks example.com.',
    'address-invalid-extension': 'Sisestage number ilma sisenumbrita.',
    'address-invalid-country': 'Valige riik või alustage märgiga + ja riigikoodiga.',
    'address-invalid-number': 'Selle riigi numbrid on teise pikkusega. Kontrollige, kas kõik numbrikohad on olemas.',
    'address-not-allowed-number-type': 'Seda tüüpi numbrile ei saa SMS-i saata. Sisestage mobiilinumber.',

    'code-short': 'Sisestage koodi kõik {d} numbrit',
    'code-long': 'Sisestage ainult koodi {d} numbrit',
    resendOpen: 'Nüüd saate saata uue koodi.',
    delayed: 'Saatmine võtab tavapärasest kauem aega.',
    doneTextEmail: 'Teie e-posti aadress on nüüd {v}.',
    addedText: '{v} on lisatud.',
    toldEmail: 'Teavitasime sellest muudatusest teie vana aadressi.',

    openMailbox: 'Ava {name}',
    undoFor: 'Muudatuse saate tagasi võtta selles sõnumis oleva lingiga. Link kehtib {t}.',
  },
};

register(et);
