// Owns the first half of Croatian: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: hr.confirm.ts.
import { common } from './hr.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Croatian, without the words of rare screens. */
export const hr: Pack = {
  lang: 'hr',
  dir: 'ltr',
  more: () => import('./hr.more.ts'),
  list: () => import('./hr.list.ts'),
  messages: {
    ...common,

    current: 'Trenutačno: {v}',
    cancel: 'Odustani',
    cancelChange: 'Otkaži promjenu',
    help: 'Zatraži pomoć',

    enterEmail: 'Promjena adrese e-pošte',
    addEmail: 'Dodaj adresu e-pošte',
    labelEmail: 'Nova adresa e-pošte',
    hintEmail: 'Poslat ćemo kôd da provjerimo imate li pristup toj adresi.',
    replacesEmail: 'Nakon potvrde na vašem računu {service} zamijenit će adresu {v}.',
    becomesEmail: 'Nakon potvrde bit će glavna adresa e-pošte vašeg računa {service}, a {v} ostaje kao dodatna.',
    hintLink: 'Poslat ćemo poveznicu da provjerimo imate li pristup toj adresi.',
    sendCode: 'Pošalji kôd',
    sendLink: 'Pošalji poveznicu',
    linkInsteadEmail: 'Pošalji poveznicu e-poštom',

    checkEmail: 'Provjerite e-poštu',
    codeQueued: 'Šaljemo {d}-znamenkasti kôd na {v}. Valjanost: {t}.',
    codeSent: 'Poslali smo {d}-znamenkasti kôd na {v}. Valjanost: {t}.',
    codeLabel: '{d}-znamenkasti kôd',
    resend: 'Pošalji novi kôd',
    resendIn: 'Pošalji novi kôd ({t})',
    missingEmail: 'Poruka nije stigla? Provjerite mapu s neželjenom poštom i adresu.',
    differentEmail: 'Upotrijebi drugu adresu',
    linkInstead: 'Radije pošalji poveznicu',

    doneEmail: 'Adresa e-pošte promijenjena',
    addedEmail: 'Adresa e-pošte dodana',
    done: 'Gotovo',

    sending: 'Slanje…',
    cancelling: 'Otkazivanje…',
    resent: 'Novi kôd poslan je na {v}. Prijašnji kodovi više ne vrijede.',

    'code-digits': 'Kôd mora biti {d}-znamenkasti broj',
    noResends: 'Više se ne može slati poruka.',
    undelivered: 'Poruka nije isporučena na {v}. Provjerite ima li pogreške.',
    emptyEmail: 'Unesite adresu e-pošte',
    'address-invalidEmail': 'Unesite adresu e-pošte u ispravnom obliku, na primjer name@example.com',
    'proof-wrong': {
      one: 'Kôd nije točan. Provjerite ga i pokušajte ponovno. Preostao je {n} pokušaj.',
      few: 'Kôd nije točan. Provjerite ga i pokušajte ponovno. Preostala su {n} pokušaja.',
      other: 'Kôd nije točan. Provjerite ga i pokušajte ponovno. Preostalo je {n} pokušaja.',
    },

    'address-not-allowed-landline': 'Ovo je fiksni broj. Unesite broj mobitela.',
    'address-invalid-unknown': 'Taj broj nije nam poznat. Provjerite je li točan.',
    'address-invalid-several': 'Unesite samo jednu adresu.',
    'address-invalid-too-long': 'Predugo je. Provjerite nema li nečega suvišnog.',
    'address-invalid-too-short': 'Broj je prekratak. Unesite sve znamenke.',
    'address-invalid-charactersEmail':
      'Prije znaka @ upotrijebite slova od a do z, znamenke, točke, crtice i podvlake.',
    'address-invalid-charactersPhone': 'Upotrijebite samo znamenke, a ispred pozivnog broja države znak +.',
    'address-invalid-domain': 'Provjerite dio iza znaka @. Treba izgledati ovako: example.com.',
    'address-invalid-extension': 'Unesite broj bez lokala.',
    'address-invalid-country': 'Odaberite državu ili počnite znakom + i pozivnim brojem države.',
    'address-invalid-number': 'Brojevi u ovoj državi druge su duljine. Provjerite nedostaje li koja znamenka.',
    'address-not-allowed-number-type': 'Na takve brojeve ne možemo slati SMS. Unesite broj mobitela.',

    'code-short': 'Unesite sve znamenke kôda (ukupno {d})',
    'code-long': 'Unesite samo znamenke kôda (ukupno {d})',
    resendOpen: 'Sada možete poslati novi kôd.',
    delayed: 'Slanje traje dulje nego obično.',
    doneTextEmail: 'Vaša je adresa e-pošte sada {v}.',
    addedText: 'Dodano: {v}.',
    toldEmail: 'O promjeni smo obavijestili vašu prijašnju adresu.',

    openMailbox: 'Otvori {name}',
    undoFor: 'Ovo možete poništiti putem poveznice u toj poruci. Valjanost poveznice: {t}.',
    signOutOthers: 'Odjavi ostale uređaje',
    signedOutOthers: 'Vaši ostali uređaji se odjavljuju.',

    country: 'Država ili regija',
    enterPhone: 'Promjena broja telefona',
    addPhone: 'Dodaj broj telefona',
    labelPhone: 'Novi broj mobitela',
    hintPhone: 'Poslat ćemo kôd SMS-om da provjerimo imate li pristup tom broju. Operater može naplatiti poruke.',
    replacesPhone: 'Nakon potvrde na vašem računu {service} zamijenit će broj {v}.',
    becomesPhone: 'Nakon potvrde bit će glavni broj vašeg računa {service}, a {v} ostaje kao dodatni.',
    linkInsteadPhone: 'Pošalji poveznicu SMS-om',
    callMe: 'Javi mi kôd pozivom',
    byWhatsapp: 'Pošalji kôd WhatsAppom',
    byText: 'Pošalji kôd SMS-om',
    codeCalled: 'Zovemo {v}. Dvaput ćete čuti {d}-znamenkasti kôd. Valjanost: {t}.',
    codeWhatsapp: 'Poslali smo {d}-znamenkasti kôd na {v} WhatsAppom. Valjanost: {t}.',
    checkPhone: 'Provjerite telefon',
    voice: 'Poziv nije stigao? Može potrajati minutu.',
    whatsapp: 'Poruka na WhatsAppu nije stigla? Može potrajati minutu.',
    missingPhone: 'SMS nije stigao? Može potrajati minutu.',
    differentPhone: 'Upotrijebi drugi broj',
    donePhone: 'Broj telefona promijenjen',
    addedPhone: 'Broj telefona dodan',
    doneTextPhone: 'Vaš je broj telefona sada {v}.',
    toldPhone: 'O promjeni smo obavijestili vaš prijašnji broj.',
    'address-invalidPhone': 'Unesite broj mobitela, na primjer {x}',
    'address-not-allowed-country': 'U ovu državu{c} ne šaljemo SMS. Unesite broj iz države s popisa.',
    'address-samePhone': 'To je već vaš broj telefona. Unesite drugi.',
    'quota-exceeded-sms': 'Na ovaj broj zasad ne ide SMS. Do sljedećeg pokušaja: {t}. Možete unijeti drugi broj.',
    verifyPhone: 'Potvrdite broj telefona',
    verifiedPhone: 'Broj telefona potvrđen',
    managedPhone: 'Broj telefona mijenja se drugdje',
    checkNewPhone: 'Provjerite novi telefon',
    checkCurrentPhone: 'Provjerite trenutačni telefon',
    countryFind: 'Pronađite državu',
    countryNone: 'Nijedna se država tako ne zove.',
  },
};

register(hr);
