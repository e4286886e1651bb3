// Owns the French words for what happened to an account. Not those around them: fr.list.ts, fr.admin.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const frDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'Passage à {v} demandé',
  'did-change-resent': 'Nouveau message envoyé à {v}',
  'did-side-proved': 'Confirmation reçue de {v}',
  'did-code-wrong': 'Code incorrect saisi pour {v}',
  'did-change-locked': 'Passage à {v} bloqué après trop de codes incorrects',
  'did-change-done': 'Passage à {v} effectué',
  'did-change-cancelled': 'Demande de passage à {v} annulée',
  'did-change-replaced': 'Passage à {v} remplacé par une demande plus récente',
  'did-change-expired': 'Passage à {v} expiré',
  'did-change-reported': 'Passage à {v} signalé et bloqué',
  'did-change-taken': 'Passage à {v} bloqué : utilisation impossible',
  'did-change-revoked': 'Passage à {v} bloqué lors d’une déconnexion partout',
  'did-change-undone': 'Retour en arrière après le passage à {v}',
  'did-contact-removed': 'Suppression de {v}',
  'did-contact-added': 'Ajout de {v}',
  'did-contact-vouched': '{v} marqué comme vérifié',
  'did-contact-promoted': '{v} défini comme principal',
  'did-account-written': 'Informations du compte mises à jour',
  'did-contact-verified-by-login': '{v} vérifié par une connexion',
  'did-contact-changed-by-login': 'Passage à {v} par une connexion',
  'did-account-frozen': 'Modifications suspendues pour protéger votre compte',
  'did-account-revoked': 'Déconnexion partout',
  'did-account-enabled': 'Compte réactivé',
  'did-account-unlocked': 'Modifications de nouveau autorisées',
  'did-account-unfrozen': 'Suspension des modifications levée',
  'did-account-merged': 'Autre compte fusionné avec celui-ci',
  'did-user-created': 'Première apparition du compte ici',
};
