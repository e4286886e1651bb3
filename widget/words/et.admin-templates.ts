// Owns the Estonian names of the messages in <contact-admin>. Not the other words of its pages: et.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const etTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'Kood',
  'tpl-prove-link': 'Link',
  'tpl-prove-both': 'Kood ja link',
  'tpl-prove-added': 'Kood ja link veel ühe aadressi jaoks',
  'tpl-prove-in-use': 'Aadress on teisel kontol',
  'tpl-allow-code': 'Muudatust lubav kood',
  'tpl-allow-link': 'Muudatust lubav link',
  'tpl-allow-both': 'Muudatust lubavad kood ja link',
  'tpl-notice-requested': 'Muudatust taotleti',
  'tpl-notice-waits': 'Muudatus jõustub hiljem',
  'tpl-notice-done': 'Muudatus on tehtud',
  'tpl-notice-added': 'Aadress lisati',
  'tpl-notice-respelled': 'Aadressi kirjapilt muutus',
  'tpl-notice-recovery-set': 'Kontakt on ainult taastamiseks',
  'tpl-notice-recovery-ended': 'Kontakt ei ole enam ainult taastamiseks',
  'tpl-notice-removed': 'Aadress eemaldati',
  'tpl-notice-undone': 'Muudatus võeti tagasi',
  'tpl-notice-frozen': 'Muudatused on peatatud',
  'tpl-notice-unfrozen': 'Muudatused on jälle võimalikud',
  'tpl-notice-signed-out': 'Kõik seadmed logiti välja',
  'tpl-notice-recovered': 'Konto turvati',
  'tpl-notice-disabled': 'Konto keelati',
  'tpl-notice-enabled': 'Konto toimib jälle',
  'tpl-notice-unlocked': 'Koode saab jälle sisestada',
  'tpl-notice-cancelled': 'Administraator tühistas muudatuse',
  'tpl-notice-ended': 'Muudatus lõppes andmete taastamise tõttu',
  'tpl-notice-merged': 'Teine konto liideti selle kontoga',
  'tpl-notice-merged-away': 'See konto liideti teise kontoga',
};
