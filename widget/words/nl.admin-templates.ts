// Owns the Dutch names of the messages in <contact-admin>. Not the other words of its pages: nl.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const nlTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'Code',
  'tpl-prove-link': 'Link',
  'tpl-prove-both': 'Code en link',
  'tpl-prove-added': 'Code en link voor een extra adres',
  'tpl-prove-in-use': 'Een ander account heeft het adres',
  'tpl-allow-code': 'Code die een wijziging toestaat',
  'tpl-allow-link': 'Link die een wijziging toestaat',
  'tpl-allow-both': 'Code en link die een wijziging toestaan',
  'tpl-notice-requested': 'Wijziging aangevraagd',
  'tpl-notice-waits': 'Een wijziging gaat later in',
  'tpl-notice-done': 'Wijziging voltooid',
  'tpl-notice-added': 'Adres toegevoegd',
  'tpl-notice-respelled': 'Adres anders geschreven',
  'tpl-notice-recovery-set': 'Een contactgegeven dient alleen nog voor herstel',
  'tpl-notice-recovery-ended': 'Een contactgegeven dient niet meer alleen voor herstel',
  'tpl-notice-removed': 'Adres verwijderd',
  'tpl-notice-undone': 'Wijziging ongedaan gemaakt',
  'tpl-notice-frozen': 'Wijzigingen gepauzeerd',
  'tpl-notice-unfrozen': 'Wijzigingen weer mogelijk',
  'tpl-notice-signed-out': 'Alle apparaten uitgelogd',
  'tpl-notice-recovered': 'Account beveiligd',
  'tpl-notice-disabled': 'Account uitgeschakeld',
  'tpl-notice-enabled': 'Account werkt weer',
  'tpl-notice-unlocked': 'Codes kunnen weer worden ingevoerd',
  'tpl-notice-cancelled': 'Wijziging geannuleerd door een beheerder',
  'tpl-notice-ended': 'Wijziging beëindigd door een herstel',
  'tpl-notice-merged': 'Een ander account samengevoegd met dit account',
  'tpl-notice-merged-away': 'Dit account samengevoegd met een ander account',
};
