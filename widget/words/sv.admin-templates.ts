// Owns the Swedish names of the messages in <contact-admin>. Not the other words of its pages: sv.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const svTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'Kod',
  'tpl-prove-link': 'Länk',
  'tpl-prove-both': 'Kod och länk',
  'tpl-prove-added': 'Kod och länk för ytterligare en adress',
  'tpl-prove-in-use': 'Ett annat konto har adressen',
  'tpl-allow-code': 'Kod som tillåter en ändring',
  'tpl-allow-link': 'Länk som tillåter en ändring',
  'tpl-allow-both': 'Kod och länk som tillåter en ändring',
  'tpl-notice-requested': 'En ändring begärdes',
  'tpl-notice-waits': 'En ändring börjar gälla senare',
  'tpl-notice-done': 'En ändring är slutförd',
  'tpl-notice-added': 'En adress lades till',
  'tpl-notice-respelled': 'En adress skrivs på ett annat sätt',
  'tpl-notice-recovery-set': 'En kontaktuppgift är endast för återställning',
  'tpl-notice-recovery-ended': 'En kontaktuppgift är inte längre endast för återställning',
  'tpl-notice-removed': 'En adress togs bort',
  'tpl-notice-undone': 'En ändring ångrades',
  'tpl-notice-frozen': 'Ändringar är pausade',
  'tpl-notice-unfrozen': 'Ändringar är möjliga igen',
  'tpl-notice-signed-out': 'Alla enheter loggades ut',
  'tpl-notice-recovered': 'Kontot säkrades',
  'tpl-notice-disabled': 'Kontot inaktiverades',
  'tpl-notice-enabled': 'Kontot fungerar igen',
  'tpl-notice-unlocked': 'Koder kan anges igen',
  'tpl-notice-cancelled': 'En administratör avbröt en ändring',
  'tpl-notice-ended': 'En ändring avslutades av en återställning',
  'tpl-notice-merged': 'Ett annat konto slogs ihop med det här',
  'tpl-notice-merged-away': 'Det här kontot slogs ihop med ett annat',
};
