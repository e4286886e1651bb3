// Owns the first half of Latvian: the words that every page needs. Importing it registers the words for every widget on
// the page.
import { common } from './lv.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Latvian, without the words of rare screens. */
export const lv: Pack = {
  lang: 'lv',
  dir: 'ltr',
  more: () => import('./lv.more.ts'),
  messages: {
    ...common,

    current: 'Pašlaik: {v}',
    cancel: 'Atcelt',
    cancelChange: 'Atcelt maiņu',
    help: 'Saņemt palīdzību',

    enterEmail: 'Mainiet savu e-pasta adresi',
    addEmail: 'Pievienojiet e-pasta adresi',
    labelEmail: 'Jaunā e-pasta adrese',
    hintEmail: 'Nosūtīsim kodu, lai pārbaudītu, vai varat to izmantot.',
    replacesEmail: 'Pēc apstiprināšanas tā aizstās {v} kā jūsu {service} konta e-pasta adrese.',
    becomesEmail:
      'Pēc apstiprināšanas tā būs jūsu {service} konta galvenā e-pasta adrese, un {v} paliks kā papildu adrese.',
    hintLink: 'Nosūtīsim saiti, lai pārbaudītu, vai varat to izmantot.',
    sendCode: 'Sūtīt kodu',
    sendLink: 'Sūtīt saiti',
    linkInsteadEmail: 'Labāk sūtīt saiti pa e-pastu',

    checkEmail: 'Pārbaudiet savu e-pastu',
    codeQueued: 'Sūtām {d} ciparu kodu uz {v}. Koda derīgums: {t}.',
    codeSent: 'Nosūtījām {d} ciparu kodu uz {v}. Koda derīgums: {t}.',
    codeLabel: '{d} ciparu kods',
    resend: 'Sūtīt jaunu kodu',
    resendIn: 'Sūtīt jaunu kodu ({t})',
    missingEmail: 'Nesaņēmāt e-pastu? Pārbaudiet mēstuļu mapi un adresi.',
    differentEmail: 'Izmantot citu adresi',
    linkInstead: 'Labāk saņemt saiti',

    doneEmail: 'E-pasta adrese ir mainīta',
    addedEmail: 'E-pasta adrese ir pievienota',
    done: 'Gatavs',

    sending: 'Notiek sūtīšana…',
    cancelling: 'Notiek atcelšana…',
    resent: 'Jauns kods nosūtīts uz {v}. Iepriekšējie kodi vairs nav derīgi.',

    'code-digits': 'Kodam jāsastāv no cipariem, to skaits: {d}',
    noResends: 'Vairāk ziņojumu nosūtīt nevar.',
    undelivered: 'Neizdevās piegādāt uz {v}. Pārbaudiet, vai norādīts pareizi.',
    emptyEmail: 'Ievadiet e-pasta adresi',
    'address-invalidEmail': 'Ievadiet e-pasta adresi pareizā formātā, piemēram, name@example.com',
    'proof-wrong': {
      zero: 'Šis kods nav pareizs. Pārbaudiet to un mēģiniet vēlreiz. Atlikušo mēģinājumu skaits: {n}.',
      one: 'Šis kods nav pareizs. Pārbaudiet to un mēģiniet vēlreiz. Atlicis {n} mēģinājums.',
      other: 'Šis kods nav pareizs. Pārbaudiet to un mēģiniet vēlreiz. Atlikuši {n} mēģinājumi.',
    },

    unavailable: 'Pašlaik tas nav pieejams. Pēc brīža mēģiniet vēlreiz.',

    linkConfirmEmail: 'Vai apstiprināt šo e-pasta adresi?',
    linkConfirmPhone: 'Vai apstiprināt šo tālruņa numuru?',
    linkStoryEmail: '{v} kļūs par jūsu {service} konta e-pasta adresi.',
    linkStoryPhone: '{v} kļūs par jūsu {service} konta tālruņa numuru.',
    linkStoryAdd: 'Jūsu {service} kontam pievienosim {v}.',
    linkMerges: 'To jau izmanto cits {service} konts. Abi konti kļūs par vienu, un to nevarēs atsaukt.',
    linkAccount: 'Konts: {v}',
    linkAsked: 'Pieprasīts: {t}',
    linkPlace: 'Vieta: {place}',
    linkOnly: 'Turpiniet tikai tad, ja tas ir jūsu pieprasījums.',
    linkAllow: 'Vai atļaut šo maiņu?',
    allow: 'Atļaut',
    linkNotMe: 'Es to nepieprasīju',
    linkConfirmed: 'Apstiprināts',
    linkAllowed: 'Atļauts',
    linkConfirmedText: 'Varat aizvērt šo lapu.',
    linkHalfNew: 'Vēl jāapstiprina jaunais kontakts. Varat aizvērt šo lapu.',
    linkWaits: 'Šo maiņu pieprasīja atbalsta dienests. Ja tā netiks apturēta, tā stāsies spēkā: {t}.',
    linkHalfCurrent: 'Vēl jāapstiprina no jūsu pašreizējā kontakta. Varat aizvērt šo lapu.',
    linkOther: 'Šeit ir pierakstīts cits konts. Šī maiņa attiecas uz kontu, kas to pieprasīja.',
    linkRelay: 'Ievadiet šo kodu tur, kur sākāt',
    linkRelayWhere: 'Atgriezieties lapā, kurā pieprasījāt maiņu, un ievadiet kodu tur.',
    linkRelayText: 'Koda derīgums: {t}.',
    linkRelayOnly: 'Nedodiet to nevienam. {service} nekad to neprasīs pa tālruni vai ziņojumā.',
    linkHome: 'Atpakaļ uz vietni',
    linkReported: 'Paldies, ka mums paziņojāt',
    linkReportedText: 'Maiņa ir apturēta. Nekas nav mainījies.',
    linkStop:
      'Ja jūs to nepieprasījāt, visas ierīces tiks izrakstītas no konta un kādu laiku tajā neko nevarēs mainīt.',
    linkStopped: 'Maiņa ir apturēta',
    linkStoppedText:
      'Nekas netika mainīts. Visas ierīces ir izrakstītas no konta, un pagaidām tajā neko nevar mainīt. Pierakstieties vēlreiz un nomainiet paroli, ja jums tāda ir.',
    linkUsed: 'Šī saite jau ir izmantota',
    linkUsedText: 'Šeit vairs nekas nav jādara.',
    linkExpired: 'Šīs saites derīgums ir beidzies',
    linkExpiredText: 'Pieprasiet jaunu tur, kur sākāt.',
    linkSuperseded: 'Nosūtīta jaunāka saite',
    linkSupersededText: 'Izmantojiet jaunāko ziņojumu.',
    linkClosed: 'Šī maiņa ir beigusies',
    linkClosedText: 'Nekas nav mainījies.',
    linkUnknown: 'Šī saite nedarbojas',
    linkUnknownText: 'Atveriet to vēlreiz no ziņojuma vai pieprasiet jaunu.',

    'address-not-allowed-landline': 'Šis ir fiksētā tālruņa numurs. Ievadiet mobilā tālruņa numuru.',
    'address-invalid-unknown': 'Mēs nepazīstam šo numuru. Pārbaudiet, vai tas ir pareizs.',
    'address-invalid-several': 'Ievadiet tikai vienu adresi.',
    'address-invalid-too-long': 'Tas ir pārāk garš. Pārbaudiet, vai tajā nav nekā lieka.',
    'address-invalid-too-short': 'Šis numurs ir pārāk īss. Ievadiet visus tā ciparus.',
    'address-invalid-charactersEmail':
      'Pirms @ izmantojiet burtus no a līdz z, ciparus, punktus, defises un pasvītrojumus.',
    'address-invalid-charactersPhone': 'Izmantojiet tikai ciparus; ja sākat ar valsts kodu, pirms tā rakstiet +.',
    'address-invalid-domain': 'Pārbaudiet daļu aiz @. Tai jābūt tādai kā example.com.',
    'address-invalid-extension': 'Ievadiet numuru bez papildnumura.',
    'address-invalid-country': 'Izvēlieties valsti vai sāciet ar + un valsts kodu.',
    'address-invalid-number': 'Šīs valsts numuriem ir cits garums. Pārbaudiet, vai ir ievadīti visi cipari.',
    'address-not-allowed-number-type': 'Uz šāda veida numuru īsziņu nosūtīt nevar. Ievadiet mobilā tālruņa numuru.',

    'code-short': 'Ievadiet visus koda ciparus ({d})',
    'code-long': 'Ievadiet tikai koda ciparus ({d})',
    resendOpen: 'Tagad varat nosūtīt jaunu kodu.',
    delayed: 'Sūtīšana aizņem vairāk laika nekā parasti.',
    doneTextEmail: 'Jūsu e-pasta adrese tagad ir {v}.',
    addedText: 'Pievienojām kontaktu {v}.',
    toldEmail: 'Par šo maiņu paziņojām uz jūsu iepriekšējo adresi.',

    openMailbox: 'Atvērt {name}',
    undoFor: 'Maiņu varat atsaukt, izmantojot šajā ziņojumā norādīto saiti. Saites derīgums: {t}.',
  },
};

register(lv);
