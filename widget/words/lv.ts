// Owns the first half of Latvian: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: lv.confirm.ts.
import { common } from './lv.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Latvian, without the words of rare screens. */
export const lv: Pack = {
  lang: 'lv',
  dir: 'ltr',
  more: () => import('./lv.more.ts'),
  list: () => import('./lv.list.ts'),
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
    signOutOthers: 'Izrakstīt citas ierīces',
    signedOutOthers: 'Jūsu citas ierīces tiek izrakstītas.',

    country: 'Valsts vai reģions',
    enterPhone: 'Mainiet savu tālruņa numuru',
    addPhone: 'Pievienojiet tālruņa numuru',
    labelPhone: 'Jaunais mobilā numurs',
    hintPhone: 'Nosūtīsim kodu īsziņā, lai pārbaudītu, vai varat to izmantot. Var tikt piemērota maksa par īsziņām.',
    replacesPhone: 'Pēc apstiprināšanas tas aizstās {v} kā jūsu {service} konta tālruņa numurs.',
    becomesPhone: 'Pēc apstiprināšanas tas būs jūsu {service} konta galvenais numurs, un {v} paliks kā papildu numurs.',
    linkInsteadPhone: 'Labāk sūtīt saiti īsziņā',
    callMe: 'Labāk nosaukt kodu zvanā',
    byWhatsapp: 'Sūtīt kodu ar WhatsApp',
    byText: 'Sūtīt kodu īsziņā',
    codeCalled: 'Zvanām uz {v}. Divreiz dzirdēsiet {d} ciparu kodu. Koda derīgums: {t}.',
    codeWhatsapp: 'Nosūtījām {d} ciparu kodu ar WhatsApp uz {v}. Koda derīgums: {t}.',
    checkPhone: 'Pārbaudiet savu tālruni',
    voice: 'Nesaņēmāt zvanu? Tas var aizņemt minūti.',
    whatsapp: 'Nesaņēmāt WhatsApp ziņu? Tas var aizņemt minūti.',
    missingPhone: 'Nesaņēmāt īsziņu? Tas var aizņemt minūti.',
    differentPhone: 'Izmantot citu numuru',
    donePhone: 'Tālruņa numurs ir mainīts',
    addedPhone: 'Tālruņa numurs ir pievienots',
    doneTextPhone: 'Jūsu tālruņa numurs tagad ir {v}.',
    toldPhone: 'Par šo maiņu paziņojām uz jūsu iepriekšējo numuru.',
    'address-invalidPhone': 'Ievadiet mobilā tālruņa numuru, piemēram, {x}',
    'address-not-allowed-country': 'Uz šo valsti{c} īsziņas nesūtām. Ievadiet sarakstā esošas valsts numuru.',
    'address-samePhone': 'Šis jau ir jūsu tālruņa numurs. Ievadiet citu.',
    'quota-exceeded-sms': 'Pagaidām uz šo numuru īsziņas nesūta. Jāgaida: {t}. Varat ievadīt citu numuru.',
    verifyPhone: 'Verificējiet savu tālruņa numuru',
    verifiedPhone: 'Tālruņa numurs ir verificēts',
    managedPhone: 'Jūsu tālruņa numurs tiek pārvaldīts citur',
    checkNewPhone: 'Pārbaudiet savu jauno tālruni',
    checkCurrentPhone: 'Pārbaudiet savu pašreizējo tālruni',
    countryFind: 'Meklēt valsti',
    countryNone: 'Valsts ar šādu nosaukumu nav.',
  },
};

register(lv);
