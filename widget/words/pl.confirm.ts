// Owns the Polish words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './pl.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Polish words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'Chwilowo niedostępne. Spróbuj ponownie za moment.',

  linkConfirmEmail: 'Potwierdzić ten adres e-mail?',
  linkConfirmPhone: 'Potwierdzić ten numer telefonu?',
  linkBecomesEmail: '{v} będzie adresem e-mail Twojego konta {service}.',
  linkBecomesPhone: '{v} będzie numerem telefonu Twojego konta {service}.',
  linkReplacesEmail: '{v} zastąpi {old} jako adres e-mail Twojego konta {service}.',
  linkReplacesPhone: '{v} zastąpi {old} jako numer telefonu Twojego konta {service}.',
  linkPrimaryEmail: '{v} będzie głównym adresem e-mail Twojego konta {service}.',
  linkPrimaryPhone: '{v} będzie głównym numerem telefonu Twojego konta {service}.',
  linkReplacesAllEmail: '{v} zastąpi wszystkie pozostałe adresy e-mail Twojego konta {service}.',
  linkReplacesAllPhone: '{v} zastąpi wszystkie pozostałe numery telefonu Twojego konta {service}.',
  linkAdds: 'Do Twojego konta {service} zostanie dodane: {v}.',
  linkMerges: 'Korzysta z tego już inne konto {service}. Oba konta zostaną połączone i nie będzie można tego cofnąć.',
  linkAccount: 'Konto: {v}',
  linkAsked: 'Data prośby: {t}',
  linkPlace: 'Skąd: {place}',
  linkOnly: 'Kontynuuj tylko wtedy, gdy ta prośba pochodzi od Ciebie.',
  linkAllow: 'Zezwolić na tę zmianę?',
  allow: 'Zezwól',
  linkNotMe: 'To nie ja',
  linkConfirmed: 'Potwierdzono',
  linkAllowed: 'Zezwolono',
  linkConfirmedText: 'Możesz zamknąć tę stronę.',
  linkHalfNew: 'Trzeba jeszcze potwierdzić nowy kontakt. Możesz zamknąć tę stronę.',
  linkWaits: 'O tę zmianę poprosił zespół pomocy. Zostanie wprowadzona {t}, chyba że ktoś ją zatrzyma.',
  linkHalfCurrent: 'Potrzebne jest jeszcze potwierdzenie z obecnego kontaktu. Możesz zamknąć tę stronę.',
  linkOther: 'Tutaj zalogowano się na inne konto. Ta zmiana dotyczy konta, z którego wysłano prośbę.',
  linkRelay: 'Wpisz ten kod tam, gdzie rozpoczęto zmianę',
  linkRelayWhere: 'Wróć na stronę, na której rozpoczęto zmianę, i wpisz go tam.',
  linkRelayText: 'Czas ważności: {t}.',
  linkRelayOnly: 'Nie podawaj go nikomu. {service} nigdy nie poprosi o niego przez telefon ani w wiadomości.',
  linkHome: 'Wróć do witryny',
  linkReported: 'Dziękujemy za zgłoszenie',
  linkReportedText: 'Zatrzymaliśmy zmianę. Nic się nie zmieniło.',
  linkStop:
    'Jeśli ta prośba nie pochodzi od Ciebie, wylogujemy z konta wszystkie urządzenia i przez jakiś czas nie będzie można nic na nim zmienić.',
  linkStopped: 'Zmiana jest zatrzymana',
  linkStoppedText:
    'Nic się nie zmieniło. Wszystkie urządzenia zostały wylogowane z konta i na razie nie można nic na nim zmienić. Zaloguj się ponownie i zmień hasło, jeśli je masz.',
  linkUsed: 'Ten link został już użyty',
  linkUsedText: 'Nic więcej nie trzeba tu robić.',
  linkExpired: 'Ten link wygasł',
  linkExpiredText: 'Poproś o nowy tam, gdzie rozpoczęto zmianę.',
  linkSuperseded: 'Wysłaliśmy nowszy link',
  linkSupersededText: 'Użyj najnowszej wiadomości.',
  linkClosed: 'Ta zmiana jest już zakończona',
  linkClosedText: 'Nic się nie zmieniło.',
  linkUnknown: 'Ten link nie działa',
  linkUnknownText: 'Otwórz go jeszcze raz z wiadomości albo poproś o nowy.',
};

register({ lang: 'pl', dir: 'ltr', messages: confirm });
