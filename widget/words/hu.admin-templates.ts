// Owns the Hungarian names of the messages in <contact-admin>. Not the other words of its pages: hu.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const huTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'Kód',
  'tpl-prove-link': 'Link',
  'tpl-prove-both': 'Kód és link',
  'tpl-prove-added': 'Kód és link egy további címhez',
  'tpl-prove-in-use': 'A cím egy másik fiókhoz tartozik',
  'tpl-allow-code': 'Módosítást engedélyező kód',
  'tpl-allow-link': 'Módosítást engedélyező link',
  'tpl-allow-both': 'Módosítást engedélyező kód és link',
  'tpl-notice-requested': 'Módosítást kértek',
  'tpl-notice-waits': 'Egy módosítás később lép életbe',
  'tpl-notice-done': 'A módosítás megtörtént',
  'tpl-notice-added': 'Cím hozzáadva',
  'tpl-notice-respelled': 'Egy cím írásmódja megváltozott',
  'tpl-notice-recovery-set': 'Egy elérhetőség csak helyreállításra szolgál',
  'tpl-notice-recovery-ended': 'Egy elérhetőség már nem csak helyreállításra szolgál',
  'tpl-notice-removed': 'Cím eltávolítva',
  'tpl-notice-undone': 'Módosítás visszavonva',
  'tpl-notice-frozen': 'A módosítások zárolva',
  'tpl-notice-unfrozen': 'A módosítások újra lehetségesek',
  'tpl-notice-signed-out': 'Minden eszköz kijelentkeztetve',
  'tpl-notice-recovered': 'A fiók biztonságba helyezve',
  'tpl-notice-disabled': 'A fiók letiltva',
  'tpl-notice-enabled': 'A fiók újra működik',
  'tpl-notice-unlocked': 'Újra beírhatók kódok',
  'tpl-notice-cancelled': 'Egy admin elvetett egy módosítást',
  'tpl-notice-ended': 'Egy módosítás visszaállítás miatt véget ért',
  'tpl-notice-merged': 'Egy másik fiók egyesítve ezzel a fiókkal',
  'tpl-notice-merged-away': 'Ez a fiók egyesítve egy másikkal',
};
