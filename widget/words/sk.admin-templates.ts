// Owns the Slovak names of the messages in <contact-admin>. Not the other words of its pages: sk.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const skTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'Kód',
  'tpl-prove-link': 'Odkaz',
  'tpl-prove-both': 'Kód a odkaz',
  'tpl-prove-added': 'Kód a odkaz pre ďalšiu adresu',
  'tpl-prove-in-use': 'Adresu má iný účet',
  'tpl-allow-code': 'Kód, ktorý povolí zmenu',
  'tpl-allow-link': 'Odkaz, ktorý povolí zmenu',
  'tpl-allow-both': 'Kód a odkaz, ktoré povolia zmenu',
  'tpl-notice-requested': 'Niekto požiadal o zmenu',
  'tpl-notice-waits': 'Zmena sa vykoná neskôr',
  'tpl-notice-done': 'Zmena je vykonaná',
  'tpl-notice-added': 'Adresa bola pridaná',
  'tpl-notice-respelled': 'Adresa sa zapisuje inak',
  'tpl-notice-recovery-set': 'Kontakt slúži len na obnovenie',
  'tpl-notice-recovery-ended': 'Kontakt už neslúži len na obnovenie',
  'tpl-notice-removed': 'Adresa bola odstránená',
  'tpl-notice-undone': 'Zmena bola vrátená späť',
  'tpl-notice-frozen': 'Zmeny sú zmrazené',
  'tpl-notice-unfrozen': 'Zmeny sú znova možné',
  'tpl-notice-signed-out': 'Všetky zariadenia boli odhlásené',
  'tpl-notice-recovered': 'Účet bol zabezpečený',
  'tpl-notice-disabled': 'Účet bol vypnutý',
  'tpl-notice-enabled': 'Účet znova funguje',
  'tpl-notice-unlocked': 'Kódy sa dajú znova zadávať',
  'tpl-notice-cancelled': 'Správca zrušil zmenu',
  'tpl-notice-ended': 'Zmena sa skončila obnovením údajov',
  'tpl-notice-merged': 'Iný účet bol zlúčený do tohto',
  'tpl-notice-merged-away': 'Tento účet bol zlúčený do iného',
};
