// Owns the Lithuanian words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './lt.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Lithuanian words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'Šiuo metu nepasiekiama. Bandykite dar kartą po akimirkos.',

  linkConfirmEmail: 'Patvirtinti šį el. pašto adresą?',
  linkConfirmPhone: 'Patvirtinti šį telefono numerį?',
  linkBecomesEmail: '{v} taps jūsų „{service}“ paskyros el. pašto adresu.',
  linkBecomesPhone: '{v} taps jūsų „{service}“ paskyros telefono numeriu.',
  linkReplacesEmail: '{v} pakeičia {old} kaip jūsų „{service}“ paskyros el. pašto adresas.',
  linkReplacesPhone: '{v} pakeičia {old} kaip jūsų „{service}“ paskyros telefono numeris.',
  linkPrimaryEmail: '{v} taps pagrindiniu jūsų „{service}“ paskyros el. pašto adresu.',
  linkPrimaryPhone: '{v} taps pagrindiniu jūsų „{service}“ paskyros telefono numeriu.',
  linkReplacesAllEmail: '{v} pakeičia visus kitus jūsų „{service}“ paskyros el. pašto adresus.',
  linkReplacesAllPhone: '{v} pakeičia visus kitus jūsų „{service}“ paskyros telefono numerius.',
  linkAdds: '{v} bus pridėtas prie jūsų „{service}“ paskyros.',
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
  linkRelayOnly: 'Niekam jo neatskleiskite. „{service}“ niekada jo neprašys telefonu ar pranešimu.',
  linkHome: 'Grįžti į svetainę',
  linkReported: 'Dėkojame, kad pranešėte',
  linkReportedText: 'Keitimas sustabdytas. Niekas nepasikeitė.',
  linkStop: 'Jei to neprašėte, visi įrenginiai bus atjungti nuo paskyros ir kurį laiką joje nieko nebus galima keisti.',
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
};

register({ lang: 'lt', dir: 'ltr', messages: confirm });
