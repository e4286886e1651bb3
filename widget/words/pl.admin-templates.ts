// Owns the Polish names of the messages in <contact-admin>. Not the other words of its pages: pl.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const plTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'Kod',
  'tpl-prove-link': 'Link',
  'tpl-prove-both': 'Kod i link',
  'tpl-prove-added': 'Kod i link do dodatkowego adresu',
  'tpl-prove-in-use': 'Adres jest na innym koncie',
  'tpl-allow-code': 'Kod zezwalający na zmianę',
  'tpl-allow-link': 'Link zezwalający na zmianę',
  'tpl-allow-both': 'Kod i link zezwalające na zmianę',
  'tpl-notice-requested': 'Poproszono o zmianę',
  'tpl-notice-waits': 'Zmiana zostanie wprowadzona później',
  'tpl-notice-done': 'Wprowadzono zmianę',
  'tpl-notice-added': 'Dodano adres',
  'tpl-notice-respelled': 'Zmieniono zapis adresu',
  'tpl-notice-recovery-set': 'Kontakt służy tylko do odzyskiwania',
  'tpl-notice-recovery-ended': 'Kontakt nie służy już tylko do odzyskiwania',
  'tpl-notice-removed': 'Usunięto adres',
  'tpl-notice-undone': 'Cofnięto zmianę',
  'tpl-notice-frozen': 'Zmiany są zamrożone',
  'tpl-notice-unfrozen': 'Zmiany są znów możliwe',
  'tpl-notice-signed-out': 'Wylogowano wszystkie urządzenia',
  'tpl-notice-recovered': 'Zabezpieczono konto',
  'tpl-notice-disabled': 'Wyłączono konto',
  'tpl-notice-enabled': 'Konto znów działa',
  'tpl-notice-unlocked': 'Można znów wpisywać kody',
  'tpl-notice-cancelled': 'Administrator anulował zmianę',
  'tpl-notice-ended': 'Zmiana skończyła się przez przywrócenie danych',
  'tpl-notice-merged': 'Inne konto połączono z tym kontem',
  'tpl-notice-merged-away': 'To konto włączono do innego konta',
};
