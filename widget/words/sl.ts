// Owns the first half of Slovenian: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: sl.confirm.ts.
import { common } from './sl.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Slovenian, without the words of rare screens. */
export const sl: Pack = {
  lang: 'sl',
  dir: 'ltr',
  more: () => import('./sl.more.ts'),
  list: () => import('./sl.list.ts'),
  messages: {
    ...common,

    current: 'Trenutno: {v}',
    cancel: 'Prekliči',
    cancelChange: 'Prekliči spremembo',
    help: 'Poišči pomoč',

    enterEmail: 'Sprememba e-poštnega naslova',
    addEmail: 'Dodaj e-poštni naslov',
    labelEmail: 'Nov e-poštni naslov',
    hintEmail: 'Poslali bomo kodo, da preverimo, ali imate dostop do naslova.',
    replacesEmail: 'Po potrditvi bo v vašem računu {service} zamenjal naslov {v}.',
    becomesEmail: 'Po potrditvi bo glavni e-poštni naslov vašega računa {service}, {v} pa ostane kot dodatni.',
    hintLink: 'Poslali bomo povezavo, da preverimo, ali imate dostop do naslova.',
    sendCode: 'Pošlji kodo',
    sendLink: 'Pošlji povezavo',
    linkInsteadEmail: 'Pošlji povezavo po e-pošti',

    checkEmail: 'Preverite e-pošto',
    codeQueued: 'Pošiljamo {d}-mestno kodo na {v}. Velja: {t}.',
    codeSent: 'Na {v} smo poslali {d}-mestno kodo. Velja: {t}.',
    codeLabel: '{d}-mestna koda',
    resend: 'Pošlji novo kodo',
    resendIn: 'Pošlji novo kodo ({t})',
    missingEmail: 'Ni e-pošte? Preverite mapo z neželeno pošto in naslov.',
    differentEmail: 'Uporabi drug naslov',
    linkInstead: 'Raje pošlji povezavo',

    doneEmail: 'E-poštni naslov je spremenjen',
    addedEmail: 'E-poštni naslov je dodan',
    done: 'Končano',

    sending: 'Pošiljanje…',
    cancelling: 'Preklicevanje…',
    resent: 'Na {v} smo poslali novo kodo. Prejšnje kode ne veljajo več.',

    'code-digits': 'Koda mora biti {d}-mestno število',
    noResends: 'Ni mogoče poslati več sporočil.',
    undelivered: 'Sporočila na {v} ni bilo mogoče dostaviti. Preverite, ali je kje napaka.',
    emptyEmail: 'Vnesite e-poštni naslov',
    'address-invalidEmail': 'Vnesite e-poštni naslov v pravilni obliki, na primer name@example.com',
    'proof-wrong': {
      one: 'Koda ni prava. Preverite jo in poskusite znova. Na voljo je še {n} poskus.',
      two: 'Koda ni prava. Preverite jo in poskusite znova. Na voljo sta še {n} poskusa.',
      few: 'Koda ni prava. Preverite jo in poskusite znova. Na voljo so še {n} poskusi.',
      other: 'Koda ni prava. Preverite jo in poskusite znova. Na voljo je še {n} poskusov.',
    },

    'address-not-allowed-landline': 'To je stacionarna številka. Vnesite mobilno.',
    'address-invalid-unknown': 'Te številke ne poznamo. Preverite, ali je pravilna.',
    'address-invalid-several': 'Vnesite samo en naslov.',
    'address-invalid-too-long': 'Predolgo je. Preverite, ali je kaj odveč.',
    'address-invalid-too-short': 'Številka je prekratka. Vnesite vse števke.',
    'address-invalid-charactersEmail': 'Pred znakom @ uporabite črke od a do z, števke, pike, vezaje in podčrtaje.',
    'address-invalid-charactersPhone': 'Uporabite samo števke, pred kodo države pa znak +.',
    'address-invalid-domain': 'Preverite del za znakom @. Biti mora tak: example.com.',
    'address-invalid-extension': 'Vnesite številko brez interne številke.',
    'address-invalid-country': 'Izberite državo ali začnite z znakom + in kodo države.',
    'address-invalid-number': 'Številke v tej državi so drugače dolge. Preverite, ali manjka kakšna števka.',
    'address-not-allowed-number-type': 'Na take številke ne moremo pošiljati sporočil SMS. Vnesite mobilno številko.',

    'code-short': 'Vnesite vse števke kode (skupaj {d})',
    'code-long': 'Vnesite samo števke kode (skupaj {d})',
    resendOpen: 'Zdaj lahko pošljete novo kodo.',
    delayed: 'Pošiljanje traja dlje kot običajno.',
    doneTextEmail: 'Vaš e-poštni naslov je zdaj {v}.',
    addedText: 'Dodano: {v}.',
    toldEmail: 'O spremembi smo obvestili vaš prejšnji naslov.',

    openMailbox: 'Odpri {name}',
    undoFor: 'To lahko razveljavite s povezavo v tistem sporočilu. Velja: {t}.',
    signOutOthers: 'Odjavi druge naprave',
    signedOutOthers: 'Vaše druge naprave se odjavljajo.',

    country: 'Država ali regija',
    enterPhone: 'Sprememba telefonske številke',
    addPhone: 'Dodaj telefonsko številko',
    labelPhone: 'Nova mobilna številka',
    hintPhone:
      'Poslali bomo kodo v sporočilu SMS, da preverimo, ali imate dostop do številke. Operater lahko sporočila zaračuna.',
    replacesPhone: 'Po potrditvi bo v vašem računu {service} zamenjala številko {v}.',
    becomesPhone: 'Po potrditvi bo glavna številka vašega računa {service}, {v} pa ostane kot dodatna.',
    linkInsteadPhone: 'Pošlji povezavo v SMS-u',
    callMe: 'Povej mi kodo s klicem',
    byWhatsapp: 'Pošlji kodo po WhatsAppu',
    byText: 'Pošlji kodo v SMS-u',
    codeCalled: 'Kličemo na {v}. Dvakrat boste slišali {d}-mestno kodo. Velja: {t}.',
    codeWhatsapp: 'Na {v} smo po WhatsAppu poslali {d}-mestno kodo. Velja: {t}.',
    checkPhone: 'Preverite telefon',
    voice: 'Ni klica? Lahko traja minuto.',
    whatsapp: 'Ni sporočila v WhatsAppu? Lahko traja minuto.',
    missingPhone: 'Ni SMS-a? Lahko traja minuto.',
    differentPhone: 'Uporabi drugo številko',
    donePhone: 'Telefonska številka je spremenjena',
    addedPhone: 'Telefonska številka je dodana',
    doneTextPhone: 'Vaša telefonska številka je zdaj {v}.',
    toldPhone: 'O spremembi smo obvestili vašo prejšnjo številko.',
    'address-invalidPhone': 'Vnesite mobilno številko, na primer {x}',
    'address-not-allowed-country':
      'Na številke v tej državi ne moremo pošiljati sporočil SMS. Vnesite številko iz države na seznamu.',
    'address-samePhone': 'To je že vaša telefonska številka. Vnesite drugo.',
    'quota-exceeded-sms': 'Na to številko zdaj ni mogoče poslati SMS. Čas čakanja: {t}. Vnesete lahko drugo.',
    verifyPhone: 'Potrdite telefonsko številko',
    verifiedPhone: 'Telefonska številka je potrjena',
    managedPhone: 'Telefonska številka se ureja drugje',
    checkNewPhone: 'Preverite nov telefon',
    checkCurrentPhone: 'Preverite trenutni telefon',
    countryFind: 'Poiščite državo',
    countryNone: 'Nobena država se tako ne imenuje.',
  },
};

register(sl);
