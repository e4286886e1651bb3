// Owns the first half of Polish: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: pl.confirm.ts.
import { common } from './pl.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Polish, without the words of rare screens. */
export const pl: Pack = {
  lang: 'pl',
  dir: 'ltr',
  more: () => import('./pl.more.ts'),
  list: () => import('./pl.list.ts'),
  messages: {
    ...common,

    current: 'Obecnie: {v}',
    cancel: 'Anuluj',
    cancelChange: 'Anuluj zmianę',
    help: 'Uzyskaj pomoc',

    enterEmail: 'Zmień adres e-mail',
    addEmail: 'Dodaj adres e-mail',
    labelEmail: 'Nowy adres e-mail',
    hintEmail: 'Wyślemy kod, aby sprawdzić, czy masz dostęp do tego adresu.',
    replacesEmail: 'Po potwierdzeniu ten adres zastąpi {v} na Twoim koncie {service}.',
    becomesEmail:
      'Po potwierdzeniu ten adres będzie głównym adresem Twojego konta {service}, a {v} pozostanie jako dodatkowy.',
    hintLink: 'Wyślemy link, aby sprawdzić, czy masz dostęp do tego adresu.',
    sendCode: 'Wyślij kod',
    sendLink: 'Wyślij link',
    linkInsteadEmail: 'Wyślij link e-mailem',

    checkEmail: 'Sprawdź pocztę',
    codeQueued: 'Wysyłamy {d}-cyfrowy kod na {v}. Czas ważności: {t}.',
    codeSent: 'Wysłaliśmy {d}-cyfrowy kod na {v}. Czas ważności: {t}.',
    codeLabel: '{d}-cyfrowy kod',
    resend: 'Wyślij nowy kod',
    resendIn: 'Wyślij nowy kod ({t})',
    missingEmail: 'Nie ma e-maila? Sprawdź folder ze spamem i poprawność adresu.',
    differentEmail: 'Użyj innego adresu',
    linkInstead: 'Wyślij link zamiast kodu',

    doneEmail: 'Zmieniono adres e-mail',
    addedEmail: 'Dodano adres e-mail',
    done: 'Gotowe',

    sending: 'Wysyłam…',
    cancelling: 'Anuluję…',
    resent: 'Wysłaliśmy nowy kod na {v}. Wcześniejsze kody już nie działają.',

    'code-digits': 'Kod musi składać się z {d} cyfr',
    noResends: 'Nie można wysłać więcej wiadomości.',
    undelivered: 'Nie udało się dostarczyć wiadomości na {v}. Sprawdź, czy nie ma błędu.',
    emptyEmail: 'Wpisz adres e-mail',
    'address-invalidEmail': 'Wpisz adres e-mail w poprawnym formacie, na przykład name@example.com',
    'proof-wrong': {
      one: 'Nieprawidłowy kod. Sprawdź go i spróbuj ponownie. Pozostała {n} próba.',
      few: 'Nieprawidłowy kod. Sprawdź go i spróbuj ponownie. Pozostały {n} próby.',
      many: 'Nieprawidłowy kod. Sprawdź go i spróbuj ponownie. Pozostało {n} prób.',
      other: 'Nieprawidłowy kod. Sprawdź go i spróbuj ponownie. Pozostało {n} próby.',
    },

    'address-not-allowed-landline': 'To numer stacjonarny. Wpisz numer komórkowy.',
    'address-invalid-unknown': 'Nie znamy takiego numeru. Sprawdź, czy jest poprawny.',
    'address-invalid-several': 'Wpisz tylko jeden adres.',
    'address-invalid-too-long': 'To jest za długie. Sprawdź, czy nie ma zbędnych znaków.',
    'address-invalid-too-short': 'Ten numer jest za krótki. Wpisz wszystkie cyfry.',
    'address-invalid-charactersEmail': 'Przed znakiem @ użyj liter od a do z, cyfr, kropek, łączników i podkreśleń.',
    'address-invalid-charactersPhone': 'Użyj samych cyfr, a przed kodem kraju wpisz +.',
    'address-invalid-domain': 'Sprawdź część po znaku @. Powinna wyglądać tak: example.com.',
    'address-invalid-extension': 'Wpisz numer bez numeru wewnętrznego.',
    'address-invalid-country': 'Wybierz kraj albo zacznij od + i kodu kraju.',
    'address-invalid-number': 'Numery w tym kraju mają inną długość. Sprawdź, czy są wszystkie cyfry.',
    'address-not-allowed-number-type': 'Nie możemy wysyłać SMS-ów na numery tego typu. Wpisz numer komórkowy.',

    'code-short': 'Wpisz wszystkie cyfry kodu (jest ich {d})',
    'code-long': 'Wpisz tylko cyfry kodu (jest ich {d})',
    resendOpen: 'Możesz już wysłać nowy kod.',
    delayed: 'Wysyłanie trwa dłużej niż zwykle.',
    doneTextEmail: 'Twój adres e-mail to teraz {v}.',
    addedText: 'Dodano: {v}.',
    toldEmail: 'Wysłaliśmy informację o tej zmianie na poprzedni adres.',

    openMailbox: 'Otwórz {name}',
    undoFor: 'Możesz to cofnąć linkiem z tamtej wiadomości. Jego czas ważności: {t}.',
    signOutOthers: 'Wyloguj inne urządzenia',
    signedOutOthers: 'Trwa wylogowywanie innych urządzeń.',

    country: 'Kraj lub region',
    enterPhone: 'Zmień numer telefonu',
    addPhone: 'Dodaj numer telefonu',
    labelPhone: 'Nowy numer komórkowy',
    hintPhone: 'Wyślemy kod SMS-em, aby sprawdzić, czy masz dostęp do tego numeru. Operator może pobrać opłatę.',
    replacesPhone: 'Po potwierdzeniu ten numer zastąpi {v} na Twoim koncie {service}.',
    becomesPhone:
      'Po potwierdzeniu ten numer będzie głównym numerem Twojego konta {service}, a {v} pozostanie jako dodatkowy.',
    linkInsteadPhone: 'Wyślij link SMS-em',
    callMe: 'Podaj mi kod przez telefon',
    byWhatsapp: 'Wyślij kod przez WhatsApp',
    byText: 'Wyślij kod SMS-em',
    codeCalled: 'Dzwonimy na {v}. Dwa razy usłyszysz {d}-cyfrowy kod. Czas ważności: {t}.',
    codeWhatsapp: 'Wysłaliśmy {d}-cyfrowy kod na {v} przez WhatsApp. Czas ważności: {t}.',
    checkPhone: 'Sprawdź telefon',
    voice: 'Telefon nie dzwoni? To może potrwać minutę.',
    whatsapp: 'Nie ma wiadomości w WhatsAppie? To może potrwać minutę.',
    missingPhone: 'Nie ma SMS-a? To może potrwać minutę.',
    differentPhone: 'Użyj innego numeru',
    donePhone: 'Zmieniono numer telefonu',
    addedPhone: 'Dodano numer telefonu',
    doneTextPhone: 'Twój numer telefonu to teraz {v}.',
    toldPhone: 'Wysłaliśmy informację o tej zmianie na poprzedni numer.',
    'address-invalidPhone': 'Wpisz numer komórkowy, na przykład {x}',
    'address-not-allowed-country': 'Nie wysyłamy SMS-ów do tego kraju{c}. Wpisz numer z kraju na liście.',
    'address-samePhone': 'To już jest Twój numer telefonu. Wpisz inny.',
    'quota-exceeded-sms': 'Na ten numer nie można teraz wysłać SMS-a. Czas oczekiwania: {t}. Możesz wpisać inny.',
    verifyPhone: 'Zweryfikuj numer telefonu',
    verifiedPhone: 'Zweryfikowano numer telefonu',
    managedPhone: 'Numer telefonu zmienisz gdzie indziej',
    checkNewPhone: 'Sprawdź nowy telefon',
    checkCurrentPhone: 'Sprawdź obecny telefon',
    countryFind: 'Znajdź kraj',
    countryNone: 'Nie ma kraju o tej nazwie.',
  },
};

register(pl);
