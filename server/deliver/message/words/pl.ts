// Owns the Polish lines of mail and SMS. Not the list of lines: en.ts.
import type { Words } from './en.ts';

/** The lines in Polish. */
export const pl: Words = {
  subjectCode: '{{code}} to Twój kod {{service}}',
  subjectLink: 'Potwierdź adres e-mail dla {{service}}',
  heading: 'Potwierdź ten adres e-mail',
  whatPrimary:
    'Będzie to główny adres e-mail konta {{service}}, z którego wysłano prośbę. Obecny adres pozostanie na koncie.',
  whatReplace: 'Zastąpi on główny adres e-mail konta {{service}}, z którego wysłano prośbę.',
  whatAdd: 'Zostanie on dodany do konta {{service}}, z którego wysłano prośbę.',
  whatReplaceAll:
    'Będzie to jedyny adres e-mail konta {{service}}, z którego wysłano prośbę. Wszystkie pozostałe zostaną usunięte.',
  codeLead: 'Wpisz ten kod tam, gdzie rozpoczęto zmianę:',
  codeLife: 'Czas ważności kodu: {{life}}.',
  linkLead: 'Aby potwierdzić, otwórz ten link:',
  linkOr: 'Możesz też potwierdzić linkiem na dowolnym urządzeniu:',
  linkLife: 'Czas ważności linku: {{life}}.',
  linkNumber: 'Strona, na której rozpoczęto zmianę, pokazuje liczbę {{number}}. Jeśli pokazuje inną, nie potwierdzaj.',
  button: 'Potwierdź adres e-mail',
  buttonFails: 'Jeśli przycisk nie działa, otwórz ten link:',
  account: 'Konto',
  requested: 'Data prośby',
  place: 'Skąd',
  inUse: 'Z tego adresu e-mail korzysta już inne konto {{service}}. Jeśli to też Twoje konto, zaloguj się na nie.',
  inUseMerge:
    'Z tego adresu e-mail korzysta już inne konto {{service}}. Jeśli potwierdzisz, tamto konto i konto, z którego wysłano prośbę, staną się jednym. Jeśli ta prośba nie pochodzi od Ciebie, nie potwierdzaj.',
  notYou: 'To nie Ty?',
  notYouCode:
    'Zignoruj tę wiadomość: bez kodu nic się nie zmieni. Nie podawaj go nikomu. Nikt z {{service}} o niego nie poprosi.',
  notYouLink: 'Otwórz link i wybierz „To nie ja”. Bez potwierdzenia nic się nie zmieni.',
  notYouBoth:
    'Otwórz link i wybierz „To nie ja”. Bez potwierdzenia nic się nie zmieni. Nie podawaj kodu nikomu. Nikt z {{service}} o niego nie poprosi.',
  footer: 'Otrzymujesz tę wiadomość, ponieważ ktoś wpisał ten adres w {{service}}.',
  help: 'Pomoc: {{url}}',
  smsCode: '{{code}} to kod {{service}} do dodania tego numeru. Nie podawaj go nikomu.',
  smsLink: 'Potwierdź nowy numer w {{service}}: {{url}}',
  smsInUse: 'Ten numer ma inne konto {{service}}.',
  smsInUseMerge: 'Numer ma inne konto {{service}}: oba zostaną połączone.',
  subjectAllowCode: '{{code}} to kod {{service}} do zezwolenia na zmianę',
  subjectAllowLink: 'Zezwól na zmianę na koncie {{service}}',
  allowHeading: 'Zezwolić na tę zmianę?',
  askedPrimaryEmail:
    'Ktoś poprosił o zmianę głównego adresu e-mail Twojego konta {{service}} na {{target}}. Obecny główny adres, jeśli istnieje, pozostałby na koncie.',
  askedPrimaryPhone:
    'Ktoś poprosił o zmianę głównego numeru telefonu Twojego konta {{service}} na {{target}}. Obecny główny numer, jeśli istnieje, pozostałby na koncie.',
  askedReplaceEmail:
    'Ktoś poprosił o zmianę głównego adresu e-mail Twojego konta {{service}} na {{target}}. Obecny główny adres, jeśli istnieje, zostałby usunięty.',
  askedReplacePhone:
    'Ktoś poprosił o zmianę głównego numeru telefonu Twojego konta {{service}} na {{target}}. Obecny główny numer, jeśli istnieje, zostałby usunięty.',
  askedAddEmail: 'Ktoś poprosił o dodanie adresu e-mail {{target}} do Twojego konta {{service}}.',
  askedAddPhone: 'Ktoś poprosił o dodanie numeru telefonu {{target}} do Twojego konta {{service}}.',
  askedReplaceAllEmail:
    'Ktoś poprosił, aby jedynym adresem e-mail Twojego konta {{service}} był {{target}}. Wszystkie pozostałe zostałyby usunięte.',
  askedReplaceAllPhone:
    'Ktoś poprosił, aby jedynym numerem telefonu Twojego konta {{service}} był {{target}}. Wszystkie pozostałe zostałyby usunięte.',
  allowMerge: 'Jeśli z {{target}} korzysta już inne konto, oba konta staną się jednym.',
  allowCodeLead: 'Jeśli to Ty, wpisz ten kod tam, gdzie rozpoczęto zmianę:',
  allowLinkLead: 'Aby na nią zezwolić, otwórz ten link:',
  allowLinkOr: 'Możesz też zezwolić linkiem na dowolnym urządzeniu:',
  allowButton: 'Sprawdź tę zmianę',
  allowNotYouCode: 'Bez kodu nic się nie zmieni. Nie podawaj go nikomu. Nikt z {{service}} o niego nie poprosi.',
  allowNotYouLink: 'Otwórz link i wybierz „To nie ja”, a zmiana zostanie zatrzymana.',
  allowNotYouBoth:
    'Otwórz link i wybierz „To nie ja”, a zmiana zostanie zatrzymana. Nie podawaj kodu nikomu. Nikt z {{service}} o niego nie poprosi.',
  smsAllowEmail: '{{code}} to kod {{service}} do zmiany adresu e-mail. Nie podawaj go nikomu.',
  smsAllowPhone: '{{code}} to kod {{service}} do zmiany numeru. Nie podawaj go nikomu.',
  smsAllowAddEmail: '{{code}} to kod {{service}} do dodania e-maila. Nie podawaj go nikomu.',
  smsAllowAddPhone: '{{code}} to kod {{service}} do dodania numeru. Nie podawaj go nikomu.',
  smsAllowMerge: 'Jeśli ma go inne konto, oba zostaną połączone.',
  smsAllowLinkEmail: 'Zmiana adresu e-mail {{service}}. Zezwól lub zatrzymaj: {{url}}',
  smsAllowLinkPhone: 'Zmiana numeru telefonu {{service}}. Zezwól lub zatrzymaj: {{url}}',
  smsAllowLinkAddEmail: 'Nowy adres e-mail {{service}}. Zezwól lub zatrzymaj: {{url}}',
  smsAllowLinkAddPhone: 'Nowy numer telefonu {{service}}. Zezwól lub zatrzymaj: {{url}}',
  subjectAskedEmail: 'Prośba o zmianę adresu e-mail {{service}}',
  subjectAskedPhone: 'Prośba o zmianę numeru telefonu {{service}}',
  subjectAskedAddEmail: 'Prośba o dodanie adresu e-mail do konta {{service}}',
  subjectAskedAddPhone: 'Prośba o dodanie numeru telefonu do konta {{service}}',
  subjectDoneEmail: 'Zmieniono Twój adres e-mail {{service}}',
  subjectDonePhone: 'Zmieniono Twój numer telefonu {{service}}',
  subjectAddedEmail: 'Dodano adres e-mail do Twojego konta {{service}}',
  subjectAddedPhone: 'Dodano numer telefonu do Twojego konta {{service}}',
  subjectRemovedEmail: 'Usunięto adres e-mail z Twojego konta {{service}}',
  subjectRemovedPhone: 'Usunięto numer telefonu z Twojego konta {{service}}',
  subjectUndoneEmail: 'Cofnięto zmianę adresu e-mail {{service}}',
  subjectUndonePhone: 'Cofnięto zmianę numeru telefonu {{service}}',
  subjectFrozen: 'Zatrzymano zmiany na Twoim koncie {{service}}',
  subjectUnfrozen: 'Na koncie {{service}} znów można wprowadzać zmiany',
  subjectSignedOut: 'Wylogowano wszystkie urządzenia z konta {{service}}',
  subjectRecovered: 'Zabezpieczono Twoje konto {{service}}',
  subjectDisabled: 'Wyłączono Twoje konto {{service}}',
  subjectEnabled: 'Twoje konto {{service}} znów działa',
  subjectUnlocked: 'Znów możesz wpisywać kody {{service}}',
  subjectEnded: 'Przerwano zmianę na Twoim koncie {{service}}',
  subjectMerged: 'Z Twoim kontem {{service}} połączono inne',
  subjectRespelled: 'Zmieniono pisownię Twojego adresu e-mail {{service}}',
  subjectRecovery: 'Zmieniono przeznaczenie kontaktu na Twoim koncie {{service}}',
  subjectMergedAway: 'Twoje konto {{service}} połączono z innym',
  donePrimaryEmail:
    '{{target}} to teraz główny adres e-mail Twojego konta {{service}}. Wcześniejszy główny adres, jeśli istniał, pozostaje na koncie.',
  donePrimaryPhone:
    '{{target}} to teraz główny numer telefonu Twojego konta {{service}}. Wcześniejszy główny numer, jeśli istniał, pozostaje na koncie.',
  doneReplaceEmail:
    '{{target}} to teraz główny adres e-mail Twojego konta {{service}}. Wcześniejszy główny adres, jeśli istniał, został usunięty.',
  doneReplacePhone:
    '{{target}} to teraz główny numer telefonu Twojego konta {{service}}. Wcześniejszy główny numer, jeśli istniał, został usunięty.',
  doneAddEmail: 'Adres e-mail {{target}} został dodany do Twojego konta {{service}}.',
  doneAddPhone: 'Numer telefonu {{target}} został dodany do Twojego konta {{service}}.',
  doneReplaceAllEmail:
    '{{target}} to teraz jedyny adres e-mail Twojego konta {{service}}. Wszystkie pozostałe zostały usunięte.',
  doneReplaceAllPhone:
    '{{target}} to teraz jedyny numer telefonu Twojego konta {{service}}. Wszystkie pozostałe zostały usunięte.',
  removedEmail: 'Adres e-mail {{target}} został usunięty z Twojego konta {{service}}.',
  removedPhone: 'Numer telefonu {{target}} został usunięty z Twojego konta {{service}}.',
  respelled:
    'Główny adres e-mail Twojego konta {{service}} ma teraz pisownię {{target}}. Zmieniły się tylko wielkie i małe litery: to ten sam adres.',
  recoverySet:
    '{{target}} służy teraz tylko do odzyskania Twojego konta {{service}}. Otrzymuje powiadomienia i może zatrzymywać lub cofać zmiany, ale nikt nie może się nim zalogować.',
  recoveryEnded:
    '{{target}} nie służy już tylko do odzyskiwania. Twoje konto {{service}} może znów używać go jak każdego innego kontaktu.',
  undoneEmail: 'Twoje konto {{service}} znów ma wcześniejsze adresy e-mail. Główny to {{target}}.',
  undonePhone: 'Twoje konto {{service}} znów ma wcześniejsze numery telefonu. Główny to {{target}}.',
  frozen:
    'Osoba, która odbiera wiadomości na wcześniejszym kontakcie Twojego konta {{service}}, zgłosiła, że zmiana nie pochodziła od niej. Kontakty pozostają bez zmian.',
  unfrozen:
    'Zespół pomocy {{service}} zakończył blokadę zmian. Znów można zmieniać adresy e-mail i numery telefonu Twojego konta.',
  signedOut:
    'Zespół pomocy {{service}} wylogował wszystkie urządzenia z Twojego konta. Zmiany, które czekały na potwierdzenie, zostały przerwane.',
  recovered:
    'Zespół pomocy {{service}} wylogował wszystkie urządzenia z Twojego konta i przerwał wszystkie oczekujące zmiany. Linki z wcześniejszych wiadomości już nie działają.',
  disabled:
    'Zespół pomocy {{service}} wyłączył Twoje konto. Wszystkie urządzenia zostały wylogowane i na razie nie można się zalogować.',
  enabled: 'Zespół pomocy {{service}} włączył Twoje konto. Możesz się znów zalogować.',
  unlocked:
    'Dla Twojego konta {{service}} wpisano za dużo błędnych kodów. Zespół pomocy {{service}} pozwala znów wpisywać kody.',
  ended:
    'Zmiana Twoich adresów e-mail lub numerów telefonu czekała na potwierdzenie. {{service}} musi wrócić do wcześniejszego stanu swoich danych, dlatego zmiana została przerwana, a wcześniejsze kody i linki już nie działają. Jeśli nadal jej chcesz, zaloguj się i zacznij od nowa.',
  merged:
    'Konto {{service}}, do którego należy {{target}}, jest teraz częścią Twojego. Jego adresy e-mail i numery telefonu są od teraz na Twoim koncie.',
  mergedAway:
    'Jest teraz częścią konta {{service}}, do którego należy {{target}}, razem ze swoimi adresami e-mail i numerami telefonu. Od teraz korzystaj z tamtego konta. Nie można tego cofnąć.',
  frozenFor: 'Bez ponownego zalogowania się nie można nic zmienić na koncie. Czas blokady: {{life}}.',
  fineAsked: 'Jeśli to Ty, nic nie musisz robić.',
  fineDone: 'Jeśli to Ty, nic nie musisz robić.',
  happened: 'Kiedy',
  notYouDone: 'To nie Ty?',
  stopLead: 'Zatrzymaj zmianę i wyloguj wszystkie urządzenia z konta:',
  stopButton: 'To nie ja, zatrzymaj',
  undoLead: 'Cofnij zmianę i wyloguj wszystkie urządzenia z konta:',
  undoButton: 'Cofnij tę zmianę',
  freezeLead: 'Zatrzymaj dalsze zmiany i wyloguj wszystkie urządzenia z konta:',
  freezeButton: 'Zatrzymaj zmiany',
  check: 'Zaloguj się w {{service}} i sprawdź swoje adresy e-mail i numery telefonu.',
  checkHelp:
    'Zaloguj się w {{service}} i sprawdź swoje adresy e-mail i numery telefonu. Jeśli nie możesz, uzyskaj pomoc: {{url}}',
  footerContact: 'Otrzymujesz tę wiadomość, ponieważ ten adres jest na koncie {{service}}.',
  smsAskedEmail: 'Prośba o zmianę adresu e-mail {{service}} na {{target}}.',
  smsAskedPhone: 'Prośba o zmianę numeru {{service}} na {{target}}.',
  smsAskedAdd: 'Prośba o dodanie {{target}} do konta {{service}}.',
  smsDoneEmail: 'Główny adres e-mail {{service}} to teraz {{target}}.',
  smsDonePhone: 'Główny numer {{service}} to teraz {{target}}.',
  smsAdded: 'Dodano {{target}} do Twojego konta {{service}}.',
  smsOnlyEmail: 'Jedyny adres e-mail {{service}} to teraz {{target}}.',
  smsOnlyPhone: 'Jedyny numer {{service}} to teraz {{target}}.',
  smsRemoved: 'Usunięto {{target}} z konta {{service}}.',
  smsRespelled: 'Nowa pisownia adresu e-mail {{service}}: {{target}}. To ten sam adres.',
  smsRecovery: 'Zmieniono przeznaczenie kontaktu na Twoim koncie {{service}}.',
  smsUndoneEmail: 'Cofnięto zmianę adresów e-mail {{service}}. Główny: {{target}}.',
  smsUndonePhone: 'Cofnięto zmianę numerów {{service}}. Główny: {{target}}.',
  smsFrozen: 'Zmiany na Twoim koncie {{service}} zostały zatrzymane.',
  smsUnfrozen: 'Pomoc {{service}} znów zezwala na zmiany na Twoim koncie.',
  smsSignedOut: 'Wszystkie urządzenia wylogowano z konta {{service}}.',
  smsRecovered: 'Zabezpieczono konto {{service}}: wylogowano wszystkie urządzenia.',
  smsDisabled: 'Twoje konto {{service}} jest teraz nieaktywne.',
  smsEnabled: 'Twoje konto {{service}} jest znowu aktywne.',
  smsUnlocked: 'Znów możesz wpisywać kody {{service}}.',
  smsEnded: 'Przerwano zmianę na koncie {{service}}. Możesz zacząć od nowa.',
  smsMerged: 'Konto {{service}} z {{target}} jest teraz częścią Twojego.',
  smsMergedAway: 'Twoje konto {{service}} jest teraz częścią konta {{target}}.',
  bySupport: 'Zespół pomocy {{service}}',
  byAdmin: 'Administrator {{service}}',
  staff: 'Kto',
  subjectStaffEmail: '{{by}} prosi o zmianę adresu e-mail',
  subjectStaffPhone: '{{by}} prosi o zmianę numeru telefonu',
  subjectStaffAddEmail: '{{by}} prosi o dodanie adresu e-mail',
  subjectStaffAddPhone: '{{by}} prosi o dodanie numeru telefonu',
  staffPrimaryEmail:
    '{{by}} prosi o zmianę głównego adresu e-mail Twojego konta na {{target}}. Obecny główny adres, jeśli istnieje, pozostałby na koncie.',
  staffPrimaryPhone:
    '{{by}} prosi o zmianę głównego numeru telefonu Twojego konta na {{target}}. Obecny główny numer, jeśli istnieje, pozostałby na koncie.',
  staffReplaceEmail:
    '{{by}} prosi o zmianę głównego adresu e-mail Twojego konta na {{target}}. Obecny główny adres, jeśli istnieje, zostałby usunięty.',
  staffReplacePhone:
    '{{by}} prosi o zmianę głównego numeru telefonu Twojego konta na {{target}}. Obecny główny numer, jeśli istnieje, zostałby usunięty.',
  staffAddEmail: '{{by}} prosi o dodanie adresu e-mail {{target}} do Twojego konta.',
  staffAddPhone: '{{by}} prosi o dodanie numeru telefonu {{target}} do Twojego konta.',
  staffReplaceAllEmail:
    '{{by}} prosi, aby jedynym adresem e-mail Twojego konta był {{target}}. Wszystkie pozostałe zostałyby usunięte.',
  staffReplaceAllPhone:
    '{{by}} prosi, aby jedynym numerem telefonu Twojego konta był {{target}}. Wszystkie pozostałe zostałyby usunięte.',
  staffCodeLead: 'Zaloguj się w {{service}} i wpisz tam ten kod. Nigdy nie podawaj go przez telefon:',
  supportNeeds:
    'Nic się nie zmieni, dopóki nowy kontakt nie zostanie potwierdzony. Potem potrzebne jest jeszcze Twoje zalogowanie się albo zezwolenie z jednego z obecnych kontaktów. W przeciwnym razie zmiana nastąpi po pewnym czasie ({{life}}), chyba że ktoś ją zatrzyma.',
  fineStaff: 'Jeśli to Twoja prośba, nic nie musisz robić.',
  notYouStaff: 'To nie Twoja prośba?',
  subjectWaits: 'Zmiana na koncie {{service}} nastąpi {{date}}',
  waitsEmail:
    '{{by}} prosi o użycie adresu e-mail {{target}} na Twoim koncie i adres ten jest już potwierdzony. Zmiana nastąpi {{date}}, chyba że ją zatrzymasz.',
  waitsPhone:
    '{{by}} prosi o użycie numeru telefonu {{target}} na Twoim koncie i numer ten jest już potwierdzony. Zmiana nastąpi {{date}}, chyba że ją zatrzymasz.',
  staffAsked: 'O tę zmianę prosi {{by}}.',
  staffMade: 'Autor tej zmiany: {{by}}.',
  smsStaffEmail: '{{by}} prosi o zmianę Twojego adresu e-mail na {{target}}.',
  smsStaffPhone: '{{by}} prosi o zmianę Twojego numeru na {{target}}.',
  smsStaffAdd: '{{by}} prosi o dodanie {{target}} do Twojego konta.',
  smsWaits: '{{by}} doda {{target}}: {{date}}.',
  smsStop: 'To nie Ty? Zatrzymaj: {{url}}',
  smsUndo: 'To nie Ty? Cofnij: {{url}}',
  smsFreeze: 'To nie Ty? Zatrzymaj zmiany: {{url}}',
  smsCheck: 'To nie Ty? Zaloguj się i sprawdź konto.',
};
