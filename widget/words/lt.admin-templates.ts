// Owns the Lithuanian names of the messages in <contact-admin>. Not the other words of its pages: lt.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const ltTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'Kodas',
  'tpl-prove-link': 'Nuoroda',
  'tpl-prove-both': 'Kodas ir nuoroda',
  'tpl-prove-added': 'Kodas ir nuoroda dar vienam adresui',
  'tpl-prove-in-use': 'Adresą turi kita paskyra',
  'tpl-allow-code': 'Kodas, leidžiantis keitimą',
  'tpl-allow-link': 'Nuoroda, leidžianti keitimą',
  'tpl-allow-both': 'Kodas ir nuoroda, leidžiantys keitimą',
  'tpl-notice-requested': 'Paprašyta keitimo',
  'tpl-notice-waits': 'Keitimas įsigalios vėliau',
  'tpl-notice-done': 'Keitimas atliktas',
  'tpl-notice-added': 'Pridėtas adresas',
  'tpl-notice-respelled': 'Adresas rašomas kitaip',
  'tpl-notice-recovery-set': 'Kontaktas skirtas tik atkūrimui',
  'tpl-notice-recovery-ended': 'Kontaktas skirtas nebe tik atkūrimui',
  'tpl-notice-removed': 'Pašalintas adresas',
  'tpl-notice-undone': 'Keitimas anuliuotas',
  'tpl-notice-frozen': 'Keitimai pristabdyti',
  'tpl-notice-unfrozen': 'Keitimai vėl galimi',
  'tpl-notice-signed-out': 'Visi įrenginiai atjungti',
  'tpl-notice-recovered': 'Paskyra apsaugota',
  'tpl-notice-disabled': 'Paskyra išjungta',
  'tpl-notice-enabled': 'Paskyra vėl veikia',
  'tpl-notice-unlocked': 'Vėl galima įvesti kodus',
  'tpl-notice-cancelled': 'Administratorius atšaukė keitimą',
  'tpl-notice-ended': 'Keitimas baigėsi atkūrus duomenis',
  'tpl-notice-merged': 'Kita paskyra sujungta su šia',
  'tpl-notice-merged-away': 'Ši paskyra sujungta su kita',
};
