// Owns the Romanian names of the messages in <contact-admin>. Not the other words of its pages: ro.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const roTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'Cod',
  'tpl-prove-link': 'Link',
  'tpl-prove-both': 'Cod și link',
  'tpl-prove-added': 'Cod și link pentru încă o adresă',
  'tpl-prove-in-use': 'Adresa aparține altui cont',
  'tpl-allow-code': 'Cod care permite o modificare',
  'tpl-allow-link': 'Link care permite o modificare',
  'tpl-allow-both': 'Cod și link care permit o modificare',
  'tpl-notice-requested': 'S-a cerut o modificare',
  'tpl-notice-waits': 'O modificare intră în vigoare mai târziu',
  'tpl-notice-done': 'S-a făcut o modificare',
  'tpl-notice-added': 'S-a adăugat o adresă',
  'tpl-notice-respelled': 'O adresă este scrisă altfel',
  'tpl-notice-recovery-set': 'Un contact este păstrat doar pentru recuperare',
  'tpl-notice-recovery-ended': 'Un contact nu mai este doar pentru recuperare',
  'tpl-notice-removed': 'S-a eliminat o adresă',
  'tpl-notice-undone': 'S-a revenit asupra unei modificări',
  'tpl-notice-frozen': 'Modificările sunt suspendate',
  'tpl-notice-unfrozen': 'Modificările sunt din nou posibile',
  'tpl-notice-signed-out': 'Toate dispozitivele au fost deconectate',
  'tpl-notice-recovered': 'Contul a fost securizat',
  'tpl-notice-disabled': 'Contul a fost dezactivat',
  'tpl-notice-enabled': 'Contul funcționează din nou',
  'tpl-notice-unlocked': 'Se pot introduce din nou coduri',
  'tpl-notice-cancelled': 'Un administrator a anulat o modificare',
  'tpl-notice-ended': 'O modificare s-a încheiat la o restaurare',
  'tpl-notice-merged': 'Un alt cont a fost unit cu acesta',
  'tpl-notice-merged-away': 'Acest cont a fost unit cu altul',
};
