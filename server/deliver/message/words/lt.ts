// Owns the Lithuanian lines of mail and SMS. Not the list of lines: en.ts.
import type { Words } from './en.ts';

/** The lines in Lithuanian. */
export const lt: Words = {
  subjectCode: '{{code}} – jūsų „{{service}}“ kodas',
  subjectLink: 'Patvirtinkite savo „{{service}}“ el. pašto adresą',
  heading: 'Patvirtinkite šį el. pašto adresą',
  whatPrimary:
    'Jis taps pagrindiniu „{{service}}“ paskyros, kuri to paprašė, el. pašto adresu. Dabartinis adresas liks paskyroje.',
  whatReplace: 'Jis pakeis pagrindinį „{{service}}“ paskyros, kuri to paprašė, el. pašto adresą.',
  whatAdd: 'Jis bus pridėtas prie „{{service}}“ paskyros, kuri to paprašė.',
  whatReplaceAll:
    'Jis taps vieninteliu „{{service}}“ paskyros, kuri to paprašė, el. pašto adresu. Visi kiti bus pašalinti.',
  codeLead: 'Įveskite šį kodą ten, kur pradėjote:',
  codeLife: 'Kodas galioja: {{life}}.',
  linkLead: 'Norėdami patvirtinti, atidarykite šią nuorodą:',
  linkOr: 'Arba patvirtinkite nuoroda bet kuriame įrenginyje:',
  linkLife: 'Nuoroda galioja: {{life}}.',
  linkNumber: 'Puslapyje, kuriame pradėjote, rodomas skaičius {{number}}. Jei rodomas kitas, nepatvirtinkite.',
  button: 'Patvirtinti el. pašto adresą',
  buttonFails: 'Jei mygtukas neveikia, atidarykite šią nuorodą:',
  account: 'Paskyra',
  requested: 'Užklausa pateikta',
  place: 'Vieta',
  inUse:
    'Šį el. pašto adresą jau naudoja kita „{{service}}“ paskyra. Jei ta paskyra taip pat jūsų, verčiau prisijunkite prie jos.',
  inUseMerge:
    'Šį el. pašto adresą jau naudoja kita „{{service}}“ paskyra. Jei patvirtinsite, ta paskyra ir paskyra, kuri to paprašė, taps viena. Jei to neprašėte, nepatvirtinkite.',
  notYou: 'Tai ne jūs?',
  notYouCode:
    'Nekreipkite dėmesio į šį pranešimą: be kodo niekas nepasikeis. Niekam jo neatskleiskite; niekas iš „{{service}}“ jo neprašys.',
  notYouLink: 'Atidarykite nuorodą ir pasirinkite „Aš to neprašiau“. Niekas nepasikeis, jei niekas nepatvirtins.',
  notYouBoth:
    'Atidarykite nuorodą ir pasirinkite „Aš to neprašiau“. Niekas nepasikeis, jei niekas nepatvirtins. Niekam neatskleiskite kodo; niekas iš „{{service}}“ jo neprašys.',
  footer: 'Šį pranešimą gavote, nes kažkas įvedė šį adresą „{{service}}“ paslaugoje.',
  help: 'Pagalba: {{url}}',
  smsCode: '{{code}} – „{{service}}“ kodas numeriui pridėti. Niekam neatskleiskite.',
  smsLink: 'Patvirtinkite naują „{{service}}“ numerį: {{url}}',
  smsInUse: 'Numerį naudoja kita „{{service}}“ paskyra.',
  smsInUseMerge: 'Numerį naudoja kita „{{service}}“ paskyra: abi taps viena.',

  subjectAllowCode: '{{code}} – jūsų „{{service}}“ kodas keitimui leisti',
  subjectAllowLink: 'Leiskite keitimą savo „{{service}}“ paskyroje',
  allowHeading: 'Leisti šį keitimą?',
  askedPrimaryEmail:
    'Kažkas paprašė pakeisti pagrindinį jūsų „{{service}}“ paskyros el. pašto adresą į {{target}}. Dabartinis pagrindinis adresas, jei yra, liktų paskyroje.',
  askedPrimaryPhone:
    'Kažkas paprašė pakeisti pagrindinį jūsų „{{service}}“ paskyros telefono numerį į {{target}}. Dabartinis pagrindinis numeris, jei yra, liktų paskyroje.',
  askedReplaceEmail:
    'Kažkas paprašė pakeisti pagrindinį jūsų „{{service}}“ paskyros el. pašto adresą į {{target}}. Dabartinis pagrindinis adresas, jei yra, būtų pašalintas.',
  askedReplacePhone:
    'Kažkas paprašė pakeisti pagrindinį jūsų „{{service}}“ paskyros telefono numerį į {{target}}. Dabartinis pagrindinis numeris, jei yra, būtų pašalintas.',
  askedAddEmail: 'Kažkas paprašė pridėti el. pašto adresą {{target}} prie jūsų „{{service}}“ paskyros.',
  askedAddPhone: 'Kažkas paprašė pridėti telefono numerį {{target}} prie jūsų „{{service}}“ paskyros.',
  askedReplaceAllEmail:
    'Kažkas paprašė, kad {{target}} būtų vienintelis jūsų „{{service}}“ paskyros el. pašto adresas. Visi kiti būtų pašalinti.',
  askedReplaceAllPhone:
    'Kažkas paprašė, kad {{target}} būtų vienintelis jūsų „{{service}}“ paskyros telefono numeris. Visi kiti būtų pašalinti.',
  allowMerge: 'Jei {{target}} jau naudoja kita paskyra, abi paskyros taps viena.',
  allowCodeLead: 'Jei tai jūs, įveskite šį kodą ten, kur pradėjote:',
  allowLinkLead: 'Norėdami leisti, atidarykite šią nuorodą:',
  allowLinkOr: 'Arba leiskite nuoroda bet kuriame įrenginyje:',
  allowButton: 'Peržiūrėti keitimą',
  allowNotYouCode: 'Be kodo niekas nepasikeis. Niekam jo neatskleiskite; niekas iš „{{service}}“ jo neprašys.',
  allowNotYouLink: 'Atidarykite nuorodą ir pasirinkite „Aš to neprašiau“: keitimas bus sustabdytas.',
  allowNotYouBoth:
    'Atidarykite nuorodą ir pasirinkite „Aš to neprašiau“: keitimas bus sustabdytas. Niekam neatskleiskite kodo; niekas iš „{{service}}“ jo neprašys.',
  smsAllowEmail: '{{code}} – „{{service}}“ kodas el. pašto adreso keitimui leisti. Niekam neatskleiskite.',
  smsAllowPhone: '{{code}} – „{{service}}“ kodas telefono numerio keitimui leisti. Niekam neatskleiskite.',
  smsAllowAddEmail: '{{code}} – „{{service}}“ kodas naujam el. pašto adresui leisti. Niekam neatskleiskite.',
  smsAllowAddPhone: '{{code}} – „{{service}}“ kodas naujam telefono numeriui leisti. Niekam neatskleiskite.',
  smsAllowMerge: 'Jei jį naudoja kita paskyra, abi taps viena.',
  smsAllowLinkEmail: 'Leiskite arba sustabdykite „{{service}}“ el. pašto adreso keitimą: {{url}}',
  smsAllowLinkPhone: 'Leiskite arba sustabdykite „{{service}}“ telefono numerio keitimą: {{url}}',
  smsAllowLinkAddEmail: 'Leiskite arba sustabdykite naują „{{service}}“ el. pašto adresą: {{url}}',
  smsAllowLinkAddPhone: 'Leiskite arba sustabdykite naują „{{service}}“ telefono numerį: {{url}}',

  subjectAskedEmail: 'Kažkas paprašė pakeisti jūsų „{{service}}“ el. pašto adresą',
  subjectAskedPhone: 'Kažkas paprašė pakeisti jūsų „{{service}}“ telefono numerį',
  subjectAskedAddEmail: 'Prašoma pridėti el. pašto adresą prie jūsų „{{service}}“ paskyros',
  subjectAskedAddPhone: 'Prašoma pridėti telefono numerį prie jūsų „{{service}}“ paskyros',
  subjectDoneEmail: 'Jūsų „{{service}}“ el. pašto adresas pakeistas',
  subjectDonePhone: 'Jūsų „{{service}}“ telefono numeris pakeistas',
  subjectAddedEmail: 'Prie jūsų „{{service}}“ paskyros pridėtas el. pašto adresas',
  subjectAddedPhone: 'Prie jūsų „{{service}}“ paskyros pridėtas telefono numeris',
  subjectRemovedEmail: 'Iš jūsų „{{service}}“ paskyros pašalintas el. pašto adresas',
  subjectRemovedPhone: 'Iš jūsų „{{service}}“ paskyros pašalintas telefono numeris',
  subjectUndoneEmail: 'Jūsų „{{service}}“ el. pašto adreso keitimas anuliuotas',
  subjectUndonePhone: 'Jūsų „{{service}}“ telefono numerio keitimas anuliuotas',
  subjectFrozen: 'Jūsų „{{service}}“ paskyros keitimai sustabdyti',
  subjectUnfrozen: 'Jūsų „{{service}}“ paskyrą vėl galima keisti',
  subjectSignedOut: 'Visi įrenginiai atjungti nuo jūsų „{{service}}“ paskyros',
  subjectRecovered: 'Jūsų „{{service}}“ paskyra apsaugota',
  subjectDisabled: 'Jūsų „{{service}}“ paskyra išjungta',
  subjectEnabled: 'Jūsų „{{service}}“ paskyra vėl veikia',
  subjectUnlocked: 'Vėl galite įvesti „{{service}}“ kodus',
  subjectEnded: 'Nutrauktas keitimas jūsų „{{service}}“ paskyroje',
  subjectMerged: 'Prie jūsų „{{service}}“ paskyros prijungta kita paskyra',
  subjectRespelled: 'Pakeista jūsų „{{service}}“ el. pašto adreso rašyba',
  subjectRecovery: 'Pakeista jūsų „{{service}}“ paskyros kontakto paskirtis',
  subjectMergedAway: 'Jūsų „{{service}}“ paskyra prijungta prie kitos',
  donePrimaryEmail:
    'Dabar {{target}} yra pagrindinis jūsų „{{service}}“ paskyros el. pašto adresas. Ankstesnis pagrindinis adresas, jei buvo, lieka paskyroje.',
  donePrimaryPhone:
    'Dabar {{target}} yra pagrindinis jūsų „{{service}}“ paskyros telefono numeris. Ankstesnis pagrindinis numeris, jei buvo, lieka paskyroje.',
  doneReplaceEmail:
    'Dabar {{target}} yra pagrindinis jūsų „{{service}}“ paskyros el. pašto adresas. Ankstesnis pagrindinis adresas, jei buvo, pašalintas.',
  doneReplacePhone:
    'Dabar {{target}} yra pagrindinis jūsų „{{service}}“ paskyros telefono numeris. Ankstesnis pagrindinis numeris, jei buvo, pašalintas.',
  doneAddEmail: 'El. pašto adresas {{target}} pridėtas prie jūsų „{{service}}“ paskyros.',
  doneAddPhone: 'Telefono numeris {{target}} pridėtas prie jūsų „{{service}}“ paskyros.',
  doneReplaceAllEmail:
    'Dabar {{target}} yra vienintelis jūsų „{{service}}“ paskyros el. pašto adresas. Visi kiti pašalinti.',
  doneReplaceAllPhone:
    'Dabar {{target}} yra vienintelis jūsų „{{service}}“ paskyros telefono numeris. Visi kiti pašalinti.',
  removedEmail: 'El. pašto adresas {{target}} pašalintas iš jūsų „{{service}}“ paskyros.',
  removedPhone: 'Telefono numeris {{target}} pašalintas iš jūsų „{{service}}“ paskyros.',
  respelled:
    'Pagrindinis jūsų „{{service}}“ paskyros el. pašto adresas dabar rašomas taip: {{target}}. Pasikeitė tik didžiosios ir mažosios raidės, adresas tas pats.',
  recoverySet:
    '{{target}} dabar skirtas tik jūsų „{{service}}“ paskyrai atkurti. Jis gauna pranešimus ir gali sustabdyti ar anuliuoti keitimus, bet juo niekas negali prisijungti.',
  recoveryEnded:
    '{{target}} skirtas nebe tik atkūrimui. Jūsų „{{service}}“ paskyra vėl gali jį naudoti kaip bet kurį kitą kontaktą.',
  undoneEmail: 'Jūsų „{{service}}“ paskyroje vėl yra ankstesni el. pašto adresai. Pagrindinis yra {{target}}.',
  undonePhone: 'Jūsų „{{service}}“ paskyroje vėl yra ankstesni telefono numeriai. Pagrindinis yra {{target}}.',
  frozen:
    'Kažkas, kas gauna pranešimus ankstesniu jūsų „{{service}}“ paskyros kontaktu, pranešė, kad keitimą atliko ne jis. Kontaktai lieka tokie, kokie yra.',
  unfrozen:
    '„{{service}}“ palaikymo komanda atšaukė keitimų stabdymą. Jūsų paskyros el. pašto adresus ir telefono numerius vėl galima keisti.',
  signedOut:
    '„{{service}}“ palaikymo komanda atjungė visus įrenginius nuo jūsų paskyros. Patvirtinimo laukę keitimai nutraukti.',
  recovered:
    '„{{service}}“ palaikymo komanda atjungė visus įrenginius nuo jūsų paskyros ir nutraukė visus laukusius keitimus. Ankstesniuose pranešimuose esančios nuorodos nebeveikia.',
  disabled:
    '„{{service}}“ palaikymo komanda išjungė jūsų paskyrą. Visi įrenginiai atjungti ir kol kas prisijungti negalite.',
  enabled: '„{{service}}“ palaikymo komanda įjungė jūsų paskyrą. Vėl galite prisijungti.',
  unlocked:
    'Jūsų „{{service}}“ paskyrai buvo įvesta per daug neteisingų kodų. „{{service}}“ palaikymo komanda leidžia vėl įvesti kodus.',
  ended:
    'Jūsų el. pašto adresų arba telefono numerių keitimas laukė patvirtinimo. „{{service}}“ teko atkurti ankstesnę duomenų būseną, todėl keitimas nutrauktas, o ankstesni kodai ir nuorodos nebeveikia. Jei jo vis dar norite, prisijunkite ir pradėkite iš naujo.',
  merged:
    '„{{service}}“ paskyra, susieta su {{target}}, dabar yra jūsų paskyros dalis. Jos el. pašto adresai ir telefono numeriai nuo šiol yra jūsų paskyroje.',
  mergedAway:
    'Jūsų paskyra su el. pašto adresais ir telefono numeriais dabar yra „{{service}}“ paskyros, susietos su {{target}}, dalis. Nuo šiol naudokite tą paskyrą. To anuliuoti negalima.',
  frozenFor: 'Neprisijungus iš naujo, paskyroje nieko negalima keisti. Trukmė: {{life}}.',
  fineAsked: 'Jei tai jūs, nieko daryti nereikia.',
  fineDone: 'Jei tai jūs, nieko daryti nereikia.',
  happened: 'Kada',
  notYouDone: 'Tai ne jūs?',
  stopLead: 'Sustabdykite keitimą ir atjunkite visus įrenginius nuo paskyros:',
  stopButton: 'Tai ne aš: sustabdyti',
  undoLead: 'Anuliuokite keitimą ir atjunkite visus įrenginius nuo paskyros:',
  undoButton: 'Anuliuoti keitimą',
  freezeLead: 'Sustabdykite tolesnius keitimus ir atjunkite visus įrenginius nuo paskyros:',
  freezeButton: 'Stabdyti paskyros keitimus',
  check: 'Prisijunkite prie „{{service}}“ ir patikrinkite savo el. pašto adresus ir telefono numerius.',
  checkHelp:
    'Prisijunkite prie „{{service}}“ ir patikrinkite savo el. pašto adresus ir telefono numerius. Jei negalite, kreipkitės pagalbos: {{url}}',
  footerContact: 'Šį pranešimą gavote, nes „{{service}}“ paskyroje nurodytas šis adresas.',
  smsAskedEmail: 'Kažkas paprašė pakeisti jūsų „{{service}}“ el. pašto adresą į {{target}}.',
  smsAskedPhone: 'Kažkas paprašė pakeisti jūsų „{{service}}“ telefono numerį į {{target}}.',
  smsAskedAdd: 'Kažkas paprašė pridėti {{target}} prie jūsų „{{service}}“ paskyros.',
  smsDoneEmail: 'Pagrindinis jūsų „{{service}}“ el. pašto adresas dabar yra {{target}}.',
  smsDonePhone: 'Pagrindinis jūsų „{{service}}“ telefono numeris dabar yra {{target}}.',
  smsAdded: '{{target}} pridėtas prie jūsų „{{service}}“ paskyros.',
  smsOnlyEmail: 'Vienintelis jūsų „{{service}}“ el. pašto adresas dabar yra {{target}}.',
  smsOnlyPhone: 'Vienintelis jūsų „{{service}}“ telefono numeris dabar yra {{target}}.',
  smsRemoved: '{{target}} pašalintas iš jūsų „{{service}}“ paskyros.',
  smsRespelled: 'Pagrindinis jūsų „{{service}}“ el. pašto adresas dabar rašomas {{target}}. Adresas tas pats.',
  smsRecovery: 'Pakeista jūsų „{{service}}“ paskyros kontakto paskirtis.',
  smsUndoneEmail: 'Jūsų „{{service}}“ el. pašto adresų keitimas anuliuotas. Pagrindinis yra {{target}}.',
  smsUndonePhone: 'Jūsų „{{service}}“ telefono numerių keitimas anuliuotas. Pagrindinis yra {{target}}.',
  smsFrozen: 'Jūsų „{{service}}“ paskyros keitimai sustabdyti.',
  smsUnfrozen: '„{{service}}“ palaikymo komanda vėl leido keisti jūsų paskyrą.',
  smsSignedOut: 'Visi įrenginiai atjungti nuo jūsų „{{service}}“ paskyros.',
  smsRecovered: 'Jūsų „{{service}}“ paskyra apsaugota: visi įrenginiai atjungti.',
  smsDisabled: 'Jūsų „{{service}}“ paskyra išjungta.',
  smsEnabled: 'Jūsų „{{service}}“ paskyra vėl veikia.',
  smsUnlocked: 'Vėl galite įvesti „{{service}}“ kodus.',
  smsEnded: 'Nutrauktas keitimas jūsų „{{service}}“ paskyroje. Jei jo vis dar norite, pradėkite iš naujo.',
  smsMerged: '„{{service}}“ paskyra, susieta su {{target}}, dabar yra jūsų paskyros dalis.',
  smsMergedAway: 'Jūsų „{{service}}“ paskyra dabar yra su {{target}} susietos paskyros dalis.',
  bySupport: '„{{service}}“ palaikymo komanda',
  byAdmin: '„{{service}}“ administratorius',
  staff: 'Iniciatorius',
  subjectStaffEmail: '{{by}} prašo pakeisti jūsų el. pašto adresą',
  subjectStaffPhone: '{{by}} prašo pakeisti jūsų telefono numerį',
  subjectStaffAddEmail: '{{by}} prašo pridėti el. pašto adresą prie paskyros',
  subjectStaffAddPhone: '{{by}} prašo pridėti telefono numerį prie paskyros',
  staffPrimaryEmail:
    '{{by}} prašo pakeisti pagrindinį jūsų paskyros el. pašto adresą į {{target}}. Dabartinis pagrindinis adresas, jei yra, liktų paskyroje.',
  staffPrimaryPhone:
    '{{by}} prašo pakeisti pagrindinį jūsų paskyros telefono numerį į {{target}}. Dabartinis pagrindinis numeris, jei yra, liktų paskyroje.',
  staffReplaceEmail:
    '{{by}} prašo pakeisti pagrindinį jūsų paskyros el. pašto adresą į {{target}}. Dabartinis pagrindinis adresas, jei yra, būtų pašalintas.',
  staffReplacePhone:
    '{{by}} prašo pakeisti pagrindinį jūsų paskyros telefono numerį į {{target}}. Dabartinis pagrindinis numeris, jei yra, būtų pašalintas.',
  staffAddEmail: '{{by}} prašo pridėti el. pašto adresą {{target}} prie jūsų paskyros.',
  staffAddPhone: '{{by}} prašo pridėti telefono numerį {{target}} prie jūsų paskyros.',
  staffReplaceAllEmail:
    '{{by}} prašo, kad {{target}} būtų vienintelis jūsų paskyros el. pašto adresas. Visi kiti būtų pašalinti.',
  staffReplaceAllPhone:
    '{{by}} prašo, kad {{target}} būtų vienintelis jūsų paskyros telefono numeris. Visi kiti būtų pašalinti.',
  staffCodeLead: 'Prisijunkite prie „{{service}}“ ir įveskite šį kodą ten. Niekada nesakykite jo telefonu:',
  supportNeeds:
    'Niekas nepasikeis, kol nebus patvirtintas naujasis kontaktas. Tada dar reikės, kad prisijungtumėte arba leistumėte tai iš vieno iš dabartinių kontaktų. Kitu atveju keitimas įsigalios vėliau, jei nebus sustabdytas. Laukimo trukmė: {{life}}.',
  fineStaff: 'Jei jų to paprašėte, nieko daryti nereikia.',
  notYouStaff: 'To neprašėte?',
  subjectWaits: 'Jūsų „{{service}}“ paskyros keitimas įsigalios: {{date}}',
  waitsEmail:
    '{{by}} prašo jūsų paskyroje naudoti el. pašto adresą {{target}}, ir jis patvirtintas. Jei keitimo nesustabdysite, jis įsigalios: {{date}}.',
  waitsPhone:
    '{{by}} prašo jūsų paskyroje naudoti telefono numerį {{target}}, ir jis patvirtintas. Jei keitimo nesustabdysite, jis įsigalios: {{date}}.',
  staffAsked: 'Šio keitimo paprašė {{by}}.',
  staffMade: 'Šį keitimą atliko {{by}}.',
  smsStaffEmail: '{{by}} prašo pakeisti jūsų el. paštą į {{target}}.',
  smsStaffPhone: '{{by}} prašo pakeisti jūsų numerį į {{target}}.',
  smsStaffAdd: '{{by}} prašo pridėti {{target}} prie jūsų paskyros.',
  smsWaits: '{{by}} prideda {{target}}, laikas: {{date}}.',
  smsStop: 'Tai ne jūs? Sustabdykite: {{url}}',
  smsUndo: 'Tai ne jūs? Anuliuokite: {{url}}',
  smsFreeze: 'Tai ne jūs? Sustabdykite keitimus: {{url}}',
  smsCheck: 'Tai ne jūs? Prisijunkite ir patikrinkite savo paskyrą.',
};
