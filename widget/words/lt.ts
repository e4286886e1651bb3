// Owns the first half of Lithuanian: the words that every page needs. Importing it registers the words for every widget on
// the page.
import { common } from './lt.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Lithuanian, without the words of rare screens. */
export const lt: Pack = {
  lang: 'lt',
  dir: 'ltr',
  more: () => import('./lt.more.ts'),
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

    unavailable: 'Šiuo metu nepasiekiama. Bandykite dar kartą po akimirkos.',

    linkConfirmEmail: 'Patvirtinti šį el. pašto adresą?',
    linkConfirmPhone: 'Patvirtinti šį telefono numerį?',
    linkStoryEmail: '{v} taps jūsų „{service}“ paskyros el. pašto adresu.',
    linkStoryPhone: '{v} taps jūsų „{service}“ paskyros telefono numeriu.',
    linkStoryAdd: '{v} bus pridėtas prie jūsų „{service}“ paskyros.',
    linkMerges: 'Jį jau naudoja kita „{service}“ paskyra. Abi paskyros taps viena, ir to anuliuoti nebus galima.',
    linkAccount: 'Paskyra: {v}',
    linkAsked: 'Užklausa pateikta: {t}',
    linkPlace: 'Vieta: {place}',
    linkOnly: 'Tęskite tik tuo atveju, jei tai jūsų prašymas.',
    linkAllow: 'Leisti šį keitimą?',
    allow: 'Leisti',
    linkNotMe: 'Aš to neprašiau',
    linkConfirmed: 'Patvirtinta',
    linkAllowed: 'Leista',
    linkConfirmedText: 'Galite uždaryti šį puslapį.',
    linkHalfNew: 'Dar reikia patvirtinti naująjį kontaktą. Galite uždaryti šį puslapį.',
    linkWaits: 'Šio keitimo paprašė palaikymo komanda. Jei jis nebus sustabdytas, įsigalios: {t}.',
    linkHalfCurrent: 'Dar reikia patvirtinti iš dabartinio kontakto. Galite uždaryti šį puslapį.',
    linkOther: 'Čia prisijungta prie kitos paskyros. Šis keitimas priklauso paskyrai, kuri jo paprašė.',
    linkRelay: 'Įveskite šį kodą ten, kur pradėjote',
    linkRelayWhere: 'Grįžkite į puslapį, kuriame prašėte keitimo, ir įveskite kodą ten.',
    linkRelayText: 'Kodas galioja: {t}.',
    linkRelayOnly: 'Niekam jo neatskleiskite. „{service}“ niekada jo neprašys telefonu ar žinute.',
    linkHome: 'Grįžti į svetainę',
    linkReported: 'Dėkojame, kad pranešėte',
    linkReportedText: 'Keitimas sustabdytas. Niekas nepasikeitė.',
    linkStop:
      'Jei to neprašėte, visi įrenginiai bus atjungti nuo paskyros ir kurį laiką joje nieko nebus galima keisti.',
    linkStopped: 'Keitimas sustabdytas',
    linkStoppedText:
      'Niekas nepakeista. Visi įrenginiai atjungti nuo paskyros ir kol kas joje nieko keisti negalima. Prisijunkite iš naujo ir, jei turite slaptažodį, pakeiskite jį.',
    linkUsed: 'Ši nuoroda jau panaudota',
    linkUsedText: 'Čia daugiau nieko daryti nereikia.',
    linkExpired: 'Ši nuoroda nebegalioja',
    linkExpiredText: 'Paprašykite naujos ten, kur pradėjote.',
    linkSuperseded: 'Išsiųsta naujesnė nuoroda',
    linkSupersededText: 'Naudokite naujausią pranešimą.',
    linkClosed: 'Šis keitimas baigtas',
    linkClosedText: 'Niekas nepasikeitė.',
    linkUnknown: 'Ši nuoroda neveikia',
    linkUnknownText: 'Atidarykite ją iš pranešimo dar kartą arba paprašykite naujos.',

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
  },
};

register(lt);
