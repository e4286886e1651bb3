// Owns the first half of Lithuanian: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: lt.confirm.ts.
import { common } from './lt.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Lithuanian, without the words of rare screens. */
export const lt: Pack = {
  lang: 'lt',
  dir: 'ltr',
  more: () => import('./lt.more.ts'),
  list: () => import('./lt.list.ts'),
  messages: {
    ...common,

    current: 'Dabartinis: {v}',
    cancel: 'Atšaukti',
    cancelChange: 'Atšaukti keitimą',
    help: 'Gauti pagalbos',

    enterEmail: 'Pakeiskite savo el. pašto adresą',
    addEmail: 'Pridėkite el. pašto adresą',
    labelEmail: 'Naujas el. pašto adresas',
    hintEmail: 'Atsiųsime kodą, kad įsitikintume, jog galite juo naudotis.',
    replacesEmail: 'Patvirtintas jis pakeis {v} kaip jūsų „{service}“ paskyros el. pašto adresas.',
    becomesEmail:
      'Patvirtintas jis taps pagrindiniu jūsų „{service}“ paskyros el. pašto adresu, o {v} liks kaip papildomas.',
    hintLink: 'Atsiųsime nuorodą, kad įsitikintume, jog galite juo naudotis.',
    sendCode: 'Siųsti kodą',
    sendLink: 'Siųsti nuorodą',
    linkInsteadEmail: 'Atsiųsti nuorodą el. paštu',

    checkEmail: 'Patikrinkite savo el. paštą',
    codeQueued: 'Siunčiame {d} skaitmenų kodą į {v}. Kodas galioja: {t}.',
    codeSent: 'Išsiuntėme {d} skaitmenų kodą į {v}. Kodas galioja: {t}.',
    codeLabel: '{d} skaitmenų kodas',
    resend: 'Siųsti naują kodą',
    resendIn: 'Siųsti naują kodą ({t})',
    missingEmail: 'Negavote laiško? Patikrinkite šlamšto aplanką ir adresą.',
    differentEmail: 'Naudoti kitą adresą',
    linkInstead: 'Geriau gauti nuorodą',

    doneEmail: 'El. pašto adresas pakeistas',
    addedEmail: 'El. pašto adresas pridėtas',
    done: 'Baigta',

    sending: 'Siunčiama…',
    cancelling: 'Atšaukiama…',
    resent: 'Naujas kodas išsiųstas į {v}. Ankstesni kodai nebegalioja.',

    'code-digits': 'Kodą turi sudaryti skaitmenys, jų skaičius: {d}',
    noResends: 'Daugiau pranešimų siųsti negalima.',
    undelivered: 'Nepavyko pristatyti į {v}. Patikrinkite, ar nurodyta teisingai.',
    emptyEmail: 'Įveskite el. pašto adresą',
    'address-invalidEmail': 'Įveskite tinkamo formato el. pašto adresą, pvz., name@example.com',
    'proof-wrong': {
      one: 'Kodas neteisingas. Patikrinkite jį ir bandykite dar kartą. Liko {n} bandymas.',
      few: 'Kodas neteisingas. Patikrinkite jį ir bandykite dar kartą. Liko {n} bandymai.',
      many: 'Kodas neteisingas. Patikrinkite jį ir bandykite dar kartą. Liko {n} bandymo.',
      other: 'Kodas neteisingas. Patikrinkite jį ir bandykite dar kartą. Liko {n} bandymų.',
    },

    'address-not-allowed-landline': 'Tai laidinio telefono numeris. Įveskite mobiliojo telefono numerį.',
    'address-invalid-unknown': 'Šio numerio neatpažįstame. Patikrinkite, ar jis teisingas.',
    'address-invalid-several': 'Įveskite tik vieną adresą.',
    'address-invalid-too-long': 'Per ilgas tekstas. Patikrinkite, ar nėra nieko nereikalingo.',
    'address-invalid-too-short': 'Šis numeris per trumpas. Įveskite visus jo skaitmenis.',
    'address-invalid-charactersEmail':
      'Prieš @ naudokite raides nuo a iki z, skaitmenis, taškus, brūkšnelius ir pabraukimo brūkšnius.',
    'address-invalid-charactersPhone': 'Naudokite tik skaitmenis, o jei pradedate šalies kodu, prieš juos rašykite +.',
    'address-invalid-domain': 'Patikrinkite dalį po @. Ji turi būti tokia kaip example.com.',
    'address-invalid-extension': 'Įveskite numerį be papildomo vidinio numerio.',
    'address-invalid-country': 'Pasirinkite šalį arba pradėkite nuo + ir šalies kodo.',
    'address-invalid-number': 'Šios šalies numeriai yra kitokio ilgio. Patikrinkite, ar įvesti visi skaitmenys.',
    'address-not-allowed-number-type': 'Šio tipo numeriu SMS siųsti negalime. Įveskite mobiliojo telefono numerį.',

    'code-short': 'Įveskite visus kodo skaitmenis ({d})',
    'code-long': 'Įveskite tik kodo skaitmenis ({d})',
    resendOpen: 'Dabar galite siųsti naują kodą.',
    delayed: 'Siunčiama ilgiau nei įprastai.',
    doneTextEmail: 'Dabar jūsų el. pašto adresas yra {v}.',
    addedText: '{v} pridėtas.',
    toldEmail: 'Apie šį keitimą pranešėme senuoju jūsų adresu.',

    openMailbox: 'Atidaryti „{name}“',
    undoFor: 'Keitimą galite anuliuoti tame pranešime esančia nuoroda. Ji galioja: {t}.',
    signOutOthers: 'Atjungti kitur',
    signedOutOthers: 'Kiti jūsų įrenginiai atjungiami.',

    country: 'Šalis arba regionas',
    enterPhone: 'Pakeiskite savo telefono numerį',
    addPhone: 'Pridėkite telefono numerį',
    labelPhone: 'Naujas mobiliojo numeris',
    hintPhone:
      'Atsiųsime kodą SMS žinute, kad įsitikintume, jog galite juo naudotis. Gali būti taikomas žinučių mokestis.',
    replacesPhone: 'Patvirtintas jis pakeis {v} kaip jūsų „{service}“ paskyros telefono numeris.',
    becomesPhone: 'Patvirtintas jis taps pagrindiniu jūsų „{service}“ paskyros numeriu, o {v} liks kaip papildomas.',
    linkInsteadPhone: 'Atsiųsti nuorodą SMS žinute',
    callMe: 'Pasakyti kodą skambučiu',
    byWhatsapp: 'Siųsti kodą per „WhatsApp“',
    byText: 'Siųsti kodą SMS žinute',
    codeCalled: 'Skambiname numeriu {v}. Du kartus išgirsite {d} skaitmenų kodą. Kodas galioja: {t}.',
    codeWhatsapp: 'Išsiuntėme {d} skaitmenų kodą per „WhatsApp“ į {v}. Kodas galioja: {t}.',
    checkPhone: 'Patikrinkite savo telefoną',
    voice: 'Negavote skambučio? Jis gali užtrukti minutę.',
    whatsapp: 'Negavote „WhatsApp“ žinutės? Ji gali užtrukti minutę.',
    missingPhone: 'Negavote SMS žinutės? Ji gali užtrukti minutę.',
    differentPhone: 'Naudoti kitą numerį',
    donePhone: 'Telefono numeris pakeistas',
    addedPhone: 'Telefono numeris pridėtas',
    doneTextPhone: 'Dabar jūsų telefono numeris yra {v}.',
    toldPhone: 'Apie šį keitimą pranešėme senuoju jūsų numeriu.',
    'address-invalidPhone': 'Įveskite mobiliojo telefono numerį, pvz., {x}',
    'address-not-allowed-country': 'Į šią šalį{c} SMS nesiunčiame. Įveskite sąraše esančios šalies numerį.',
    'address-samePhone': 'Tai jau yra jūsų telefono numeris. Įveskite kitą.',
    'quota-exceeded-sms':
      'Šiuo numeriu SMS kol kas siųsti negalima. Liko laukti: {t}. Taip pat galite įvesti kitą numerį.',
    verifyPhone: 'Patvirtinkite savo telefono numerį',
    verifiedPhone: 'Telefono numeris patvirtintas',
    managedPhone: 'Jūsų telefono numeris tvarkomas kitur',
    checkNewPhone: 'Patikrinkite naująjį telefoną',
    checkCurrentPhone: 'Patikrinkite dabartinį telefoną',
    countryFind: 'Ieškoti šalies',
    countryNone: 'Tokio pavadinimo šalies nėra.',
  },
};

register(lt);
