// Owns the Czech names of the messages in <contact-admin>. Not the other words of its pages: cs.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const csTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'Kód',
  'tpl-prove-link': 'Odkaz',
  'tpl-prove-both': 'Kód a odkaz',
  'tpl-prove-added': 'Kód a odkaz pro další adresu',
  'tpl-prove-in-use': 'Adresu má jiný účet',
  'tpl-allow-code': 'Kód, který povolí změnu',
  'tpl-allow-link': 'Odkaz, který povolí změnu',
  'tpl-allow-both': 'Kód a odkaz, které povolí změnu',
  'tpl-notice-requested': 'Někdo požádal o změnu',
  'tpl-notice-waits': 'Změna se provede později',
  'tpl-notice-done': 'Změna je provedená',
  'tpl-notice-added': 'Adresa byla přidána',
  'tpl-notice-respelled': 'Adresa se zapisuje jinak',
  'tpl-notice-recovery-set': 'Kontakt je jen pro obnovení',
  'tpl-notice-recovery-ended': 'Kontakt už není jen pro obnovení',
  'tpl-notice-removed': 'Adresa byla odebrána',
  'tpl-notice-undone': 'Změna byla vrácena zpět',
  'tpl-notice-frozen': 'Změny jsou zmrazené',
  'tpl-notice-unfrozen': 'Změny jsou znovu možné',
  'tpl-notice-signed-out': 'Všechna zařízení byla odhlášena',
  'tpl-notice-recovered': 'Účet byl zabezpečen',
  'tpl-notice-disabled': 'Účet byl zakázán',
  'tpl-notice-enabled': 'Účet znovu funguje',
  'tpl-notice-unlocked': 'Kódy lze znovu zadávat',
  'tpl-notice-cancelled': 'Správce zrušil změnu',
  'tpl-notice-ended': 'Změna skončila obnovením dat',
  'tpl-notice-merged': 'Jiný účet byl sloučen do tohoto',
  'tpl-notice-merged-away': 'Tento účet byl sloučen do jiného',
};
