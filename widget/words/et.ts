// Owns the first half of Estonian: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: et.confirm.ts.
import { common } from './et.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Estonian, without the words of rare screens. */
export const et: Pack = {
  lang: 'et',
  dir: 'ltr',
  more: () => import('./et.more.ts'),
  list: () => import('./et.list.ts'),
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
    signOutOthers: 'Logi mujalt välja',
    signedOutOthers: 'Teie teised seadmed logitakse välja.',

    country: 'Riik või piirkond',
    enterPhone: 'Muutke oma telefoninumbrit',
    addPhone: 'Lisage telefoninumber',
    labelPhone: 'Uus mobiilinumber',
    hintPhone: 'Saadame SMS-iga koodi, et kontrollida, kas saate seda numbrit kasutada. Sõnum võib olla tasuline.',
    replacesPhone: 'Pärast kinnitamist asendab see teie teenuse {service} kontol numbri {v}.',
    becomesPhone: 'Pärast kinnitamist on see teie teenuse {service} konto peamine number ja {v} jääb lisanumbriks.',
    linkInsteadPhone: 'Saada hoopis link SMS-iga',
    callMe: 'Öelge kood hoopis helistades',
    byWhatsapp: 'Saada kood WhatsAppiga',
    byText: 'Saada kood SMS-iga',
    codeCalled: 'Helistame numbrile {v}. Kuulete {d}-kohalist koodi kaks korda. Kood kehtib {t}.',
    codeWhatsapp: 'Saatsime {d}-kohalise koodi WhatsAppiga siia: {v}. Kood kehtib {t}.',
    checkPhone: 'Vaadake oma telefoni',
    voice: 'Kõne ei tulnud? See võib võtta minuti.',
    whatsapp: 'WhatsAppi sõnum ei jõudnud kohale? See võib võtta minuti.',
    missingPhone: 'SMS ei jõudnud kohale? See võib võtta minuti.',
    differentPhone: 'Kasuta teist numbrit',
    donePhone: 'Telefoninumber on muudetud',
    addedPhone: 'Telefoninumber on lisatud',
    doneTextPhone: 'Teie telefoninumber on nüüd {v}.',
    toldPhone: 'Teavitasime sellest muudatusest teie vana numbrit.',
    'address-invalidPhone': 'Sisestage mobiilinumber, näiteks {x}',
    'address-not-allowed-country': 'Sellesse riiki{c} me SMS-e ei saada. Sisestage loendi riigi number.',
    'address-samePhone': 'See on juba teie telefoninumber. Sisestage mõni muu.',
    'quota-exceeded-sms': 'Sellele numbrile ei saa praegu SMS-e. Ooteaeg: {t}. Võite sisestada teise numbri.',
    verifyPhone: 'Kinnitage oma telefoninumber',
    verifiedPhone: 'Telefoninumber on kinnitatud',
    managedPhone: 'Teie telefoninumbrit hallatakse mujal',
    checkNewPhone: 'Vaadake oma uut telefoni',
    checkCurrentPhone: 'Vaadake oma praegust telefoni',
    countryFind: 'Otsi riiki',
    countryNone: 'Sellise nimega riiki pole.',
  },
};

register(et);
