// Owns the Polish words of our pages. Not the English ones: en.ts.
import type { Words } from './en.ts';

/** Polish. */
export const pl: Words = {
  lang: 'pl',
  dir: 'ltr',
  portal: { title: 'Portal administratora', noScript: 'Portal administratora wymaga JavaScriptu.' },
  account: {
    title: 'Twoje konto',
    back: ({ service }) => `Wróć do ${service}`,
    signIn: 'Zaloguj się',
    signInText: 'Zaloguj się, aby zobaczyć i zmienić swoje adresy e-mail i numery telefonu.',
    signOut: 'Wyloguj się',
    signedOut: 'Wylogowano',
    refused: 'Logowanie nie powiodło się',
    noScript: 'Ta strona wymaga JavaScriptu.',
  },
  confirm: {
    title: { email: 'Potwierdzić ten adres e-mail?', phone: 'Potwierdzić ten numer telefonu?' },
    becomes: {
      email: ({ value, service }) => `${value} będzie adresem e-mail Twojego konta ${service}.`,
      phone: ({ value, service }) => `${value} będzie numerem telefonu Twojego konta ${service}.`,
    },
    primary: {
      email: ({ value, service }) => `${value} będzie głównym adresem e-mail Twojego konta ${service}.`,
      phone: ({ value, service }) => `${value} będzie głównym numerem telefonu Twojego konta ${service}.`,
    },
    replacesAll: {
      email: ({ value, service }) => `${value} zastąpi wszystkie pozostałe adresy e-mail Twojego konta ${service}.`,
      phone: ({ value, service }) => `${value} zastąpi wszystkie pozostałe numery telefonu Twojego konta ${service}.`,
    },
    replaces: {
      email: ({ value, old, service }) => `${value} zastąpi ${old} jako adres e-mail Twojego konta ${service}.`,
      phone: ({ value, old, service }) => `${value} zastąpi ${old} jako numer telefonu Twojego konta ${service}.`,
    },
    added: {
      email: ({ value, service }) => `Do Twojego konta ${service} zostanie dodane: ${value}.`,
      phone: ({ value, service }) => `Do Twojego konta ${service} zostanie dodane: ${value}.`,
    },
    account: 'Konto',
    asked: 'Data prośby',
    place: 'Skąd',
    button: 'Potwierdź',
    report: 'To nie ja',
    merges: ({ service }) =>
      `Korzysta z tego już inne konto ${service}. Oba konta zostaną połączone i nie będzie można tego cofnąć.`,
    warning: 'Potwierdź tylko wtedy, gdy ta prośba pochodzi od Ciebie.',
  },
  approve: {
    title: 'Zezwolić na tę zmianę?',
    button: 'Zezwól',
    warning: 'Zezwól tylko wtedy, gdy ta prośba pochodzi od Ciebie.',
  },
  confirmed: { title: 'Potwierdzono', text: 'Możesz zamknąć tę stronę.' },
  approved: {
    title: 'Zezwolono',
    text: 'Możesz zamknąć tę stronę. Zmiana nastąpi, gdy nowy kontakt też zostanie potwierdzony.',
  },
  waits: {
    title: 'Potwierdzono',
    text: (date) =>
      `O tę zmianę poprosił zespół pomocy. Zostanie wprowadzona ${date}, chyba że ktoś ją zatrzyma. Nastąpi od razu, gdy zalogujesz się i ponownie otworzysz link albo gdy zezwoli na nią jeden z obecnych kontaktów.`,
  },
  otherAccount: 'Tutaj zalogowano się na inne konto. Ta zmiana dotyczy konta, z którego wysłano prośbę.',
  relay: {
    title: 'Wpisz ten kod tam, gdzie rozpoczęto zmianę',
    text: 'Wróć na stronę, na której rozpoczęto zmianę, i wpisz go tam.',
    minutes: (n) => {
      const minutes = new Intl.NumberFormat('pl', { style: 'unit', unit: 'minute', unitDisplay: 'long' });
      return `Czas ważności: ${minutes.format(n)}.`;
    },
    warning: ({ service }) =>
      `Nie podawaj go nikomu. ${service} nigdy nie poprosi o niego przez telefon ani w wiadomości.`,
  },
  reported: {
    title: 'Dziękujemy za zgłoszenie',
    text: 'Nic się nie zmieniło. Prośba została anulowana i tamto konto na razie nie może użyć tego adresu.',
  },
  stopped: {
    title: 'Zmiana jest zatrzymana',
    text: 'Nic się nie zmieniło. Wszystkie urządzenia zostały wylogowane z konta i na razie nie można nic na nim zmienić. Zaloguj się ponownie i zmień hasło, jeśli je masz.',
  },
  undo: {
    stop: {
      title: 'Zatrzymać tę zmianę?',
      text: {
        email: 'Osoba zalogowana na Twoje konto chce zmienić jego adresy e-mail.',
        phone: 'Osoba zalogowana na Twoje konto chce zmienić jego numery telefonu.',
      },
      button: 'Zatrzymaj: to nie ja',
    },
    restore: {
      title: 'Cofnąć tę zmianę?',
      text: {
        email: 'Adresy e-mail Twojego konta będą takie jak wcześniej.',
        phone: 'Numery telefonu Twojego konta będą takie jak wcześniej.',
      },
      button: 'Cofnij zmianę',
    },
    freeze: {
      title: 'Zatrzymać zmiany na tym koncie?',
      text: {
        email:
          'Adresy e-mail pozostaną takie jak teraz i przez jakiś czas nie będzie można nic więcej zmienić. Właściciel konta zgłosił, że nie ma już dostępu do tego adresu.',
        phone:
          'Numery telefonu pozostaną takie jak teraz i przez jakiś czas nie będzie można nic więcej zmienić. Właściciel konta zgłosił, że nie ma już dostępu do tego numeru.',
      },
      button: 'Zatrzymaj zmiany',
    },
    brake: {
      title: 'Zatrzymać zmiany na tym koncie?',
      text: {
        email: 'Dwa konta stały się jednym. Tak pozostanie, ale przez jakiś czas nie będzie można nic więcej zmienić.',
        phone: 'Dwa konta stały się jednym. Tak pozostanie, ale przez jakiś czas nie będzie można nic więcej zmienić.',
      },
      button: 'Zatrzymaj zmiany',
    },
    byStaff: {
      email: 'Zespół pomocy tej usługi poprosił o zmianę adresów e-mail Twojego konta.',
      phone: 'Zespół pomocy tej usługi poprosił o zmianę numerów telefonu Twojego konta.',
    },
    effect: 'Wszystkie urządzenia zostaną wylogowane z konta i przez jakiś czas nie będzie można nic na nim zmienić.',
    target: { email: 'Nowy adres', phone: 'Nowy numer' },
    back: 'Zostanie przywrócony',
    gone: 'Zostanie usunięty',
    when: 'Kiedy',
  },
  late: {
    title: 'Zmiana już nastąpiła',
    text: 'Jeśli to nie Ty, otwórz nowszą wiadomość o tej zmianie i cofnij ją tam. Jeśli nie masz takiej wiadomości, zaloguj się i od razu sprawdź konto albo poproś o pomoc.',
  },
  undone: {
    stop: 'Zmiana jest zatrzymana',
    restore: 'Wszystko jest tak jak wcześniej',
    freeze: 'Zmiany są zatrzymane',
    brake: 'Zmiany są zatrzymane',
    text: 'Wszystkie urządzenia zostały wylogowane z konta. Zaloguj się teraz ponownie i zmień hasło, jeśli je masz.',
    frozenFor: (life: string) =>
      `Bez ponownego zalogowania się nie można nic zmienić na koncie. Czas blokady: ${life}.`,
  },
  used: {
    title: 'Ten link został już użyty',
    text: 'Nic więcej nie trzeba tu robić.',
  },
  expired: {
    title: 'Ten link wygasł',
    text: 'Poproś o nowy tam, gdzie rozpoczęto zmianę.',
  },
  superseded: {
    title: 'Wysłaliśmy nowszy link',
    text: 'Użyj najnowszej wiadomości.',
  },
  closed: {
    title: 'Ta prośba jest już zamknięta',
    text: 'Została anulowana, zastąpiona lub zatrzymana. Jeśli nadal chcesz tej zmiany, zacznij od nowa.',
  },
  frozen: {
    title: 'Teraz nie można nic zmienić',
    text: 'Ktoś poprosił nas o zatrzymanie zmian na tym koncie. Zaloguj się ponownie, aby kontynuować, albo poczekaj do jutra.',
  },
  taken: {
    title: 'Nie można tego użyć',
    text: 'Wróć tam, gdzie rozpoczęto zmianę, i wpisz coś innego.',
  },
  unknown: {
    title: 'Ten link nie działa',
    text: 'Być może brakuje jego części. Otwórz go jeszcze raz z wiadomości albo skopiuj go w całości.',
  },
  elsewhere: {
    title: 'Otwórz link jeszcze raz',
    text: 'Ten przycisk nie został naciśnięty na tej stronie. Otwórz link z wiadomości jeszcze raz.',
  },
  broken: {
    title: 'Coś poszło nie tak',
    text: 'Nic się nie zmieniło. Otwórz link ponownie za chwilę.',
  },
  help: 'Uzyskaj pomoc',
  reference: (id) => `Numer błędu: ${id}`,
};
