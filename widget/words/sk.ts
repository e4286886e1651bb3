// Owns the first half of Slovak: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: sk.confirm.ts.
import { common } from './sk.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Slovak, without the words of rare screens. */
export const sk: Pack = {
  lang: 'sk',
  dir: 'ltr',
  more: () => import('./sk.more.ts'),
  list: () => import('./sk.list.ts'),
  messages: {
    ...common,

    current: 'Teraz: {v}',
    cancel: 'Zrušiť',
    cancelChange: 'Zrušiť zmenu',
    help: 'Získať pomoc',

    enterEmail: 'Zmena e-mailovej adresy',
    addEmail: 'Pridať e-mailovú adresu',
    labelEmail: 'Nová e-mailová adresa',
    hintEmail: 'Pošleme kód, aby sme overili, že máte k adrese prístup.',
    replacesEmail: 'Po potvrdení nahradí vo vašom účte {service} adresu {v}.',
    becomesEmail: 'Po potvrdení bude hlavnou e-mailovou adresou vášho účtu {service} a {v} zostane ako ďalšia.',
    hintLink: 'Pošleme odkaz, aby sme overili, že máte k adrese prístup.',
    sendCode: 'Poslať kód',
    sendLink: 'Poslať odkaz',
    linkInsteadEmail: 'Poslať odkaz e-mailom',

    checkEmail: 'Skontrolujte e-mail',
    codeQueued: 'Posielame {d}-miestny kód na {v}. Platnosť: {t}.',
    codeSent: 'Poslali sme {d}-miestny kód na {v}. Platnosť: {t}.',
    codeLabel: '{d}-miestny kód',
    resend: 'Poslať nový kód',
    resendIn: 'Poslať nový kód ({t})',
    missingEmail: 'E-mail neprišiel? Skontrolujte priečinok so spamom a adresu.',
    differentEmail: 'Použiť inú adresu',
    linkInstead: 'Poslať radšej odkaz',

    doneEmail: 'E-mailová adresa je zmenená',
    addedEmail: 'E-mailová adresa je pridaná',
    done: 'Hotovo',

    sending: 'Odosiela sa…',
    cancelling: 'Ruší sa…',
    resent: 'Nový kód sme poslali na {v}. Skoršie kódy už neplatia.',

    'code-digits': 'Kód sa musí skladať z {d} číslic',
    noResends: 'Ďalšie správy už nie je možné poslať.',
    undelivered: 'Na {v} sa správu nepodarilo doručiť. Skontrolujte, či v tom nie je chyba.',
    emptyEmail: 'Zadajte e-mailovú adresu',
    'address-invalidEmail': 'Zadajte e-mailovú adresu v správnom tvare, napríklad name@example.com',
    'proof-wrong': {
      one: 'Kód nie je správny. Skontrolujte ho a skúste to znova. Zostáva {n} pokus.',
      few: 'Kód nie je správny. Skontrolujte ho a skúste to znova. Zostávajú {n} pokusy.',
      many: 'Kód nie je správny. Skontrolujte ho a skúste to znova. Zostáva {n} pokusu.',
      other: 'Kód nie je správny. Skontrolujte ho a skúste to znova. Zostáva {n} pokusov.',
    },

    'address-not-allowed-landline': 'Toto je pevná linka. Zadajte mobilné číslo.',
    'address-invalid-unknown': 'Takéto číslo nepoznáme. Skontrolujte, či je správne.',
    'address-invalid-several': 'Zadajte len jednu adresu.',
    'address-invalid-too-long': 'Je to príliš dlhé. Skontrolujte, či tam nie je niečo navyše.',
    'address-invalid-too-short': 'Číslo je príliš krátke. Zadajte všetky číslice.',
    'address-invalid-charactersEmail':
      'Pred znakom @ použite písmená od a do z, číslice, bodky, spojovníky a podčiarkovníky.',
    'address-invalid-charactersPhone': 'Použite len číslice, pred predvoľbou krajiny znak +.',
    'address-invalid-domain': 'Skontrolujte časť za znakom @. Má vyzerať takto: example.com.',
    'address-invalid-extension': 'Zadajte číslo bez klapky.',
    'address-invalid-country': 'Vyberte krajinu alebo začnite znakom + a predvoľbou krajiny.',
    'address-invalid-number': 'Čísla v tejto krajine majú inú dĺžku. Skontrolujte, či nechýba číslica.',
    'address-not-allowed-number-type': 'Na čísla tohto typu nemôžeme posielať SMS. Zadajte mobilné číslo.',

    'code-short': 'Zadajte všetky číslice kódu (spolu {d})',
    'code-long': 'Zadajte len číslice kódu (spolu {d})',
    resendOpen: 'Teraz môžete poslať nový kód.',
    delayed: 'Odosielanie trvá dlhšie ako zvyčajne.',
    doneTextEmail: 'Vaša e-mailová adresa je teraz {v}.',
    addedText: 'Pridané: {v}.',
    toldEmail: 'O zmene sme poslali správu na pôvodnú adresu.',

    openMailbox: 'Otvoriť {name}',
    undoFor: 'Zmenu môžete vrátiť späť odkazom v tej správe. Platnosť odkazu: {t}.',
    signOutOthers: 'Odhlásiť iné zariadenia',
    signedOutOthers: 'Vaše ostatné zariadenia sa odhlasujú.',

    country: 'Krajina alebo oblasť',
    enterPhone: 'Zmena telefónneho čísla',
    addPhone: 'Pridať telefónne číslo',
    labelPhone: 'Nové mobilné číslo',
    hintPhone: 'Pošleme kód v SMS, aby sme overili, že máte k číslu prístup. Operátor môže SMS spoplatniť.',
    replacesPhone: 'Po potvrdení nahradí vo vašom účte {service} číslo {v}.',
    becomesPhone: 'Po potvrdení bude hlavným číslom vášho účtu {service} a {v} zostane ako ďalšie.',
    linkInsteadPhone: 'Poslať odkaz v SMS',
    callMe: 'Oznámiť kód telefonicky',
    byWhatsapp: 'Poslať kód cez WhatsApp',
    byText: 'Poslať kód v SMS',
    codeCalled: 'Voláme na {v}. Dvakrát budete počuť {d}-miestny kód. Platnosť: {t}.',
    codeWhatsapp: 'Poslali sme {d}-miestny kód na {v} cez WhatsApp. Platnosť: {t}.',
    checkPhone: 'Skontrolujte telefón',
    voice: 'Telefón nezvoní? Môže to chvíľu trvať.',
    whatsapp: 'Správa vo WhatsAppe neprišla? Môže to chvíľu trvať.',
    missingPhone: 'SMS neprišla? Môže to chvíľu trvať.',
    differentPhone: 'Použiť iné číslo',
    donePhone: 'Telefónne číslo je zmenené',
    addedPhone: 'Telefónne číslo je pridané',
    doneTextPhone: 'Vaše telefónne číslo je teraz {v}.',
    toldPhone: 'O zmene sme poslali správu na pôvodné číslo.',
    'address-invalidPhone': 'Zadajte mobilné číslo, napríklad {x}',
    'address-not-allowed-country': 'Do tejto krajiny{c} SMS neposielame. Zadajte číslo z krajiny v zozname.',
    'address-samePhone': 'Toto už je vaše telefónne číslo. Zadajte iné.',
    'quota-exceeded-sms':
      'Na toto číslo sa teraz nedá poslať SMS. Do ďalšieho pokusu zostáva: {t}. Alebo zadajte iné číslo.',
    verifyPhone: 'Overte telefónne číslo',
    verifiedPhone: 'Telefónne číslo je overené',
    managedPhone: 'Telefónne číslo sa spravuje inde',
    checkNewPhone: 'Skontrolujte nový telefón',
    checkCurrentPhone: 'Skontrolujte súčasný telefón',
    countryFind: 'Nájsť krajinu',
    countryNone: 'Žiadna krajina sa tak nevolá.',
  },
};

register(sk);
