// Owns the Slovenian names of the messages in <contact-admin>. Not the other words of its pages: sl.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const slTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'Koda',
  'tpl-prove-link': 'Povezava',
  'tpl-prove-both': 'Koda in povezava',
  'tpl-prove-added': 'Koda in povezava za dodaten naslov',
  'tpl-prove-in-use': 'Naslov ima drug račun',
  'tpl-allow-code': 'Koda, ki dovoli spremembo',
  'tpl-allow-link': 'Povezava, ki dovoli spremembo',
  'tpl-allow-both': 'Koda in povezava, ki dovolita spremembo',
  'tpl-notice-requested': 'Zahtevana je sprememba',
  'tpl-notice-waits': 'Sprememba bo izvedena pozneje',
  'tpl-notice-done': 'Sprememba je izvedena',
  'tpl-notice-added': 'Dodan je naslov',
  'tpl-notice-respelled': 'Naslov se zapiše drugače',
  'tpl-notice-recovery-set': 'Stik služi samo za obnovitev',
  'tpl-notice-recovery-ended': 'Stik ne služi več samo za obnovitev',
  'tpl-notice-removed': 'Odstranjen je naslov',
  'tpl-notice-undone': 'Sprememba je razveljavljena',
  'tpl-notice-frozen': 'Spremembe so zamrznjene',
  'tpl-notice-unfrozen': 'Spremembe so znova mogoče',
  'tpl-notice-signed-out': 'Vse naprave so odjavljene',
  'tpl-notice-recovered': 'Račun je zavarovan',
  'tpl-notice-disabled': 'Račun je onemogočen',
  'tpl-notice-enabled': 'Račun znova deluje',
  'tpl-notice-unlocked': 'Kode je znova mogoče vnašati',
  'tpl-notice-cancelled': 'Skrbnik je preklical spremembo',
  'tpl-notice-ended': 'Sprememba se je končala z obnovitvijo podatkov',
  'tpl-notice-merged': 'Drug račun je združen s tem',
  'tpl-notice-merged-away': 'Ta račun je združen z drugim',
};
