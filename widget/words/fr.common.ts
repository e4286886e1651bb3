// Owns the words of French that all elements share. Not those of one element: fr.ts, fr.list.ts, fr.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'Chargement…',
  failed: 'Le chargement a échoué',
  retry: 'Réessayer',
  confirm: 'Confirmer',
  checking: 'Vérification…',
  errorWait: 'C’est trop tôt. Réessayez dans {t}.',
  offline: 'Connexion impossible. Vérifiez votre connexion et réessayez.',
  errorUnknown: 'Une erreur s’est produite. Réessayez.',
  errorRef: 'Une erreur s’est produite. Réessayez. (Réf. {id})',
};
