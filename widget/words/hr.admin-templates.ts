// Owns the Croatian names of the messages in <contact-admin>. Not the other words of its pages: hr.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const hrTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'Kôd',
  'tpl-prove-link': 'Poveznica',
  'tpl-prove-both': 'Kôd i poveznica',
  'tpl-prove-added': 'Kôd i poveznica za dodatnu adresu',
  'tpl-prove-in-use': 'Adresu ima drugi račun',
  'tpl-allow-code': 'Kôd koji dopušta promjenu',
  'tpl-allow-link': 'Poveznica koja dopušta promjenu',
  'tpl-allow-both': 'Kôd i poveznica koji dopuštaju promjenu',
  'tpl-notice-requested': 'Zatražena je promjena',
  'tpl-notice-waits': 'Promjena će se provesti kasnije',
  'tpl-notice-done': 'Promjena je provedena',
  'tpl-notice-added': 'Dodana je adresa',
  'tpl-notice-respelled': 'Adresa se piše drukčije',
  'tpl-notice-recovery-set': 'Kontakt služi samo za oporavak',
  'tpl-notice-recovery-ended': 'Kontakt više ne služi samo za oporavak',
  'tpl-notice-removed': 'Uklonjena je adresa',
  'tpl-notice-undone': 'Promjena je poništena',
  'tpl-notice-frozen': 'Promjene su zamrznute',
  'tpl-notice-unfrozen': 'Promjene su ponovno moguće',
  'tpl-notice-signed-out': 'Svi su uređaji odjavljeni',
  'tpl-notice-recovered': 'Račun je osiguran',
  'tpl-notice-disabled': 'Račun je onemogućen',
  'tpl-notice-enabled': 'Račun ponovno radi',
  'tpl-notice-unlocked': 'Kodovi se ponovno mogu unositi',
  'tpl-notice-cancelled': 'Administrator je otkazao promjenu',
  'tpl-notice-ended': 'Promjena je završila vraćanjem podataka',
  'tpl-notice-merged': 'Drugi račun spojen je s ovim',
  'tpl-notice-merged-away': 'Ovaj račun spojen je s drugim',
};
