// Owns the Polish words for what happened to an account. Not those around them: pl.list.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const plDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'Prośba o zmianę na {v}',
  'did-change-resent': 'Wysłano kolejną wiadomość na {v}',
  'did-side-proved': 'Potwierdzono: {v}',
  'did-code-wrong': 'Wpisano błędny kod dla {v}',
  'did-change-locked': 'Zatrzymano zmianę na {v}: za dużo błędnych kodów',
  'did-change-done': 'Dokonano zmiany na {v}',
  'did-change-cancelled': 'Anulowano zmianę na {v}',
  'did-change-replaced': 'Zmianę na {v} zastąpiono nowszą',
  'did-change-expired': 'Zmiana na {v} wygasła',
  'did-change-reported': 'Zgłoszono i zatrzymano zmianę na {v}',
  'did-change-taken': 'Zatrzymano zmianę na {v}: nie można tego użyć',
  'did-change-revoked': 'Zatrzymano zmianę na {v} i wylogowano wszystkie urządzenia',
  'did-change-undone': 'Cofnięto zmianę na {v}',
  'did-contact-removed': 'Usunięto: {v}',
  'did-contact-added': 'Dodano: {v}',
  'did-contact-vouched': 'Oznaczono jako zweryfikowane: {v}',
  'did-contact-promoted': 'Ustawiono jako główne: {v}',
  'did-account-written': 'Zaktualizowano dane konta',
  'did-contact-verified-by-login': 'Zweryfikowano przez logowanie: {v}',
  'did-contact-changed-by-login': 'Zmieniono na {v} przez logowanie',
  'did-account-frozen': 'Wstrzymano zmiany, aby chronić konto',
  'did-account-revoked': 'Wylogowano wszystkie urządzenia',
  'did-account-enabled': 'Ponownie włączono konto',
  'did-account-unlocked': 'Ponownie zezwolono na zmiany',
  'did-account-unfrozen': 'Zmiany nie są już wstrzymane',
  'did-account-merged': 'Połączono z tym kontem inne konto',
  'did-user-created': 'Konto pojawiło się tu po raz pierwszy',
};
