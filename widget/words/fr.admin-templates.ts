// Owns the French names of the messages in <contact-admin>. Not the other words of its pages: fr.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const frTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'Code',
  'tpl-prove-link': 'Lien',
  'tpl-prove-both': 'Code et lien',
  'tpl-prove-added': 'Code et lien pour une adresse supplémentaire',
  'tpl-prove-in-use': 'Adresse déjà utilisée par un autre compte',
  'tpl-allow-code': 'Code qui autorise une modification',
  'tpl-allow-link': 'Lien qui autorise une modification',
  'tpl-allow-both': 'Code et lien qui autorisent une modification',
  'tpl-notice-requested': 'Modification demandée',
  'tpl-notice-waits': 'Une modification prend effet plus tard',
  'tpl-notice-done': 'Modification effectuée',
  'tpl-notice-added': 'Adresse ajoutée',
  'tpl-notice-respelled': 'Adresse écrite différemment',
  'tpl-notice-recovery-set': 'Une coordonnée est réservée à la récupération',
  'tpl-notice-recovery-ended': 'Une coordonnée n’est plus réservée à la récupération',
  'tpl-notice-removed': 'Adresse supprimée',
  'tpl-notice-undone': 'Modification annulée après coup',
  'tpl-notice-frozen': 'Modifications suspendues',
  'tpl-notice-unfrozen': 'Modifications de nouveau possibles',
  'tpl-notice-signed-out': 'Tous les appareils déconnectés',
  'tpl-notice-recovered': 'Compte sécurisé',
  'tpl-notice-disabled': 'Compte désactivé',
  'tpl-notice-enabled': 'Compte réactivé',
  'tpl-notice-unlocked': 'Saisie des codes de nouveau possible',
  'tpl-notice-cancelled': 'Modification annulée par un admin',
  'tpl-notice-ended': 'Modification terminée par une restauration',
  'tpl-notice-merged': 'Autre compte fusionné avec celui-ci',
  'tpl-notice-merged-away': 'Ce compte fusionné avec un autre',
};
