// Owns the Latvian names of the messages in <contact-admin>. Not the other words of its pages: lv.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const lvTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'Kods',
  'tpl-prove-link': 'Saite',
  'tpl-prove-both': 'Kods un saite',
  'tpl-prove-added': 'Kods un saite papildu adresei',
  'tpl-prove-in-use': 'Adrese pieder citam kontam',
  'tpl-allow-code': 'Kods, kas atļauj maiņu',
  'tpl-allow-link': 'Saite, kas atļauj maiņu',
  'tpl-allow-both': 'Kods un saite, kas atļauj maiņu',
  'tpl-notice-requested': 'Pieprasīta maiņa',
  'tpl-notice-waits': 'Maiņa stāsies spēkā vēlāk',
  'tpl-notice-done': 'Maiņa veikta',
  'tpl-notice-added': 'Pievienota adrese',
  'tpl-notice-respelled': 'Adrese rakstīta citādi',
  'tpl-notice-recovery-set': 'Kontakts ir tikai atgūšanai',
  'tpl-notice-recovery-ended': 'Kontakts vairs nav tikai atgūšanai',
  'tpl-notice-removed': 'Noņemta adrese',
  'tpl-notice-undone': 'Maiņa atsaukta',
  'tpl-notice-frozen': 'Izmaiņas iesaldētas',
  'tpl-notice-unfrozen': 'Izmaiņas atkal iespējamas',
  'tpl-notice-signed-out': 'Visas ierīces izrakstītas',
  'tpl-notice-recovered': 'Konts ir nodrošināts',
  'tpl-notice-disabled': 'Konts atspējots',
  'tpl-notice-enabled': 'Konts atkal darbojas',
  'tpl-notice-unlocked': 'Atkal var ievadīt kodus',
  'tpl-notice-cancelled': 'Administrators atcēla maiņu',
  'tpl-notice-ended': 'Maiņa beidzās pēc datu atjaunošanas',
  'tpl-notice-merged': 'Cits konts apvienots ar šo',
  'tpl-notice-merged-away': 'Šis konts apvienots ar citu',
};
