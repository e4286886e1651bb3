// Owns the first half of Czech: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: cs.confirm.ts.
import { common } from './cs.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Czech, without the words of rare screens. */
export const cs: Pack = {
  lang: 'cs',
  dir: 'ltr',
  more: () => import('./cs.more.ts'),
  messages: {
    ...common,

    current: 'Nyní: {v}',
    cancel: 'Zrušit',
    cancelChange: 'Zrušit změnu',
    help: 'Získat pomoc',

    enterEmail: 'Změna e-mailové adresy',
    addEmail: 'Přidat e-mailovou adresu',
    labelEmail: 'Nová e-mailová adresa',
    hintEmail: 'Pošleme kód, abychom ověřili, že k adrese máte přístup.',
    replacesEmail: 'Po potvrzení nahradí ve vašem účtu {service} adresu {v}.',
    becomesEmail: 'Po potvrzení bude hlavní e-mailovou adresou vašeho účtu {service} a {v} zůstane jako další.',
    hintLink: 'Pošleme odkaz, abychom ověřili, že k adrese máte přístup.',
    sendCode: 'Poslat kód',
    sendLink: 'Poslat odkaz',
    linkInsteadEmail: 'Poslat odkaz e-mailem',

    checkEmail: 'Zkontrolujte e-mail',
    codeQueued: 'Posíláme {d}místný kód na {v}. Platnost: {t}.',
    codeSent: 'Poslali jsme {d}místný kód na {v}. Platnost: {t}.',
    codeLabel: '{d}místný kód',
    resend: 'Poslat nový kód',
    resendIn: 'Poslat nový kód ({t})',
    missingEmail: 'E-mail nedorazil? Zkontrolujte složku se spamem a adresu.',
    differentEmail: 'Použít jinou adresu',
    linkInstead: 'Poslat raději odkaz',

    doneEmail: 'E-mailová adresa je změněná',
    addedEmail: 'E-mailová adresa je přidaná',
    done: 'Hotovo',

    sending: 'Odesílání…',
    cancelling: 'Rušení…',
    resent: 'Nový kód jsme poslali na {v}. Dřívější kódy už neplatí.',

    'code-digits': 'Kód se musí skládat z {d} číslic',
    noResends: 'Další zprávy už nelze poslat.',
    undelivered: 'Na {v} se zprávu nepodařilo doručit. Zkontrolujte, jestli v tom není chyba.',
    emptyEmail: 'Zadejte e-mailovou adresu',
    'address-invalidEmail': 'Zadejte e-mailovou adresu ve správném tvaru, třeba name@example.com',
    'proof-wrong': {
      one: 'Kód není správný. Zkontrolujte ho a zkuste to znovu. Zbývá {n} pokus.',
      few: 'Kód není správný. Zkontrolujte ho a zkuste to znovu. Zbývají {n} pokusy.',
      many: 'Kód není správný. Zkontrolujte ho a zkuste to znovu. Zbývá {n} pokusu.',
      other: 'Kód není správný. Zkontrolujte ho a zkuste to znovu. Zbývá {n} pokusů.',
    },

    'address-not-allowed-landline': 'To je pevná linka. Zadejte mobilní číslo.',
    'address-invalid-unknown': 'Takové číslo neznáme. Zkontrolujte, jestli je správné.',
    'address-invalid-several': 'Zadejte jen jednu adresu.',
    'address-invalid-too-long': 'To je moc dlouhé. Zkontrolujte, jestli tam není něco navíc.',
    'address-invalid-too-short': 'Číslo je moc krátké. Zadejte všechny číslice.',
    'address-invalid-charactersEmail':
      'Před znakem @ použijte písmena od a do z, číslice, tečky, spojovníky a podtržítka.',
    'address-invalid-charactersPhone': 'Použijte jen číslice, před předvolbou země znak +.',
    'address-invalid-domain': 'Zkontrolujte část za znakem @. Má vypadat takto: example.com.',
    'address-invalid-extension': 'Zadejte číslo bez linky.',
    'address-invalid-country': 'Vyberte zemi nebo začněte znakem + a předvolbou země.',
    'address-invalid-number': 'Čísla v této zemi mají jinou délku. Zkontrolujte, jestli nechybí číslice.',
    'address-not-allowed-number-type': 'Na čísla tohoto typu nemůžeme posílat SMS. Zadejte mobilní číslo.',

    'code-short': 'Zadejte všechny číslice kódu (celkem {d})',
    'code-long': 'Zadejte jen číslice kódu (celkem {d})',
    resendOpen: 'Teď můžete poslat nový kód.',
    delayed: 'Odesílání trvá déle než obvykle.',
    doneTextEmail: 'Vaše e-mailová adresa je teď {v}.',
    addedText: 'Přidáno: {v}.',
    toldEmail: 'O změně jsme poslali zprávu na původní adresu.',

    openMailbox: 'Otevřít {name}',
    undoFor: 'Změnu můžete vrátit zpět odkazem v té zprávě. Platnost odkazu: {t}.',
    signOutOthers: 'Odhlásit ostatní zařízení',
    signedOutOthers: 'Vaše ostatní zařízení se odhlašují.',

    country: 'Země nebo oblast',
    enterPhone: 'Změna telefonního čísla',
    addPhone: 'Přidat telefonní číslo',
    labelPhone: 'Nové mobilní číslo',
    hintPhone: 'Pošleme kód v SMS, abychom ověřili, že k číslu máte přístup. Operátor může SMS zpoplatnit.',
    replacesPhone: 'Po potvrzení nahradí ve vašem účtu {service} číslo {v}.',
    becomesPhone: 'Po potvrzení bude hlavním číslem vašeho účtu {service} a {v} zůstane jako další.',
    linkInsteadPhone: 'Poslat odkaz v SMS',
    callMe: 'Sdělit kód telefonicky',
    byWhatsapp: 'Poslat kód přes WhatsApp',
    byText: 'Poslat kód v SMS',
    codeCalled: 'Voláme na {v}. Dvakrát uslyšíte {d}místný kód. Platnost: {t}.',
    codeWhatsapp: 'Poslali jsme {d}místný kód na {v} přes WhatsApp. Platnost: {t}.',
    checkPhone: 'Zkontrolujte telefon',
    voice: 'Telefon nezvoní? Může to chvilku trvat.',
    whatsapp: 'Zpráva ve WhatsAppu nedorazila? Může to chvilku trvat.',
    missingPhone: 'SMS nedorazila? Může to chvilku trvat.',
    differentPhone: 'Použít jiné číslo',
    donePhone: 'Telefonní číslo je změněné',
    addedPhone: 'Telefonní číslo je přidané',
    doneTextPhone: 'Vaše telefonní číslo je teď {v}.',
    toldPhone: 'O změně jsme poslali zprávu na původní číslo.',
    'address-invalidPhone': 'Zadejte mobilní číslo, třeba {x}',
    'address-not-allowed-country': 'Na čísla v této zemi nemůžeme posílat SMS. Zadejte číslo ze země v seznamu.',
    'address-samePhone': 'To už je vaše telefonní číslo. Zadejte jiné.',
    'quota-exceeded-sms': 'Na toto číslo teď nelze poslat SMS. Do dalšího pokusu zbývá: {t}. Nebo zadejte jiné číslo.',
    verifyPhone: 'Ověřte telefonní číslo',
    verifiedPhone: 'Telefonní číslo je ověřené',
    managedPhone: 'Telefonní číslo se spravuje jinde',
    checkNewPhone: 'Zkontrolujte nový telefon',
    checkCurrentPhone: 'Zkontrolujte současný telefon',
    countryFind: 'Najít zemi',
    countryNone: 'Žádná země se tak nejmenuje.',
  },
};

register(cs);
