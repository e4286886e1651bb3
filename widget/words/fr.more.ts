// Owns the second half of French: the words of rare screens. Importing it registers the words with every widget on the page.
import type { MoreMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The French words of rare screens. */
export const more: MoreMessages = {
  locked: 'Trop de codes incorrects',
  lockedText: 'Cette modification a été bloquée pour protéger votre compte.',
  expired: 'Ce code a expiré',
  expiredText: 'Rien n’a encore changé.',
  quota: 'Trop d’essais pour le moment',
  quotaText: 'Vous pourrez réessayer dans {t}. Rien n’a changé, et si vous avez déjà reçu un code, il reste valable.',
  'quota-exceeded': 'Trop d’essais. Réessayez dans {t}. Si vous avez déjà un code, il reste valable.',
  startAgain: 'Recommencer',
  pending: 'Modification en cours',
  pendingText: '{v} est en attente de confirmation.',
  resumeCode: 'Saisir le code',
  supportAsked: 'L’assistance a demandé cette modification.',
  supportWaits: 'Elle prendra effet le {t}, sauf si vous la bloquez.',
  stopIt: 'Bloquer',
  signedOut: 'Votre session a pris fin',
  signedOutText: 'Connectez-vous pour reprendre là où vous en étiez.',
  linkQueued: 'Nous envoyons un lien à {v}.',
  linkSent:
    'Nous avons envoyé un lien à {v}. Ouvrez-le ici et cette page s’actualisera toute seule, ou ouvrez-le sur un autre appareil et saisissez le code affiché.',
  linkClick: 'Nous avons envoyé un lien à {v}. Ouvrez le lien du message et cette page s’actualisera toute seule.',
  enterCode: 'Saisir un code',
  resendLink: 'Envoyer un nouveau lien',
  resendLinkIn: 'Envoyer un nouveau lien dans {t}',
  resentLink: 'Nouveau lien envoyé à {v}.',
  codeFromLink: 'Ouvrez le lien envoyé à {v} et saisissez le code à {d} chiffres affiché.',
  goOn: 'Continuer',
  typo: 'Vouliez-vous dire {v} ?',
  typoUse: 'Utiliser {v}',
  typoKeep: 'Garder ma saisie',
  'too-many-contacts': 'Vous avez déjà atteint le nombre maximal. Supprimez d’abord une entrée.',
  'address-not-allowed': 'Impossible de l’utiliser. Saisissez autre chose.',
  'address-not-allowed-domain': 'Ce domaine n’est pas accepté ici. Saisissez une adresse chez un autre fournisseur.',
  'address-taken': 'Impossible de l’utiliser. Saisissez autre chose.',
  cancelled: 'La demande a été annulée. Rien n’a changé.',
  ended: 'Cette modification n’est plus en cours. Vous pouvez en commencer une nouvelle.',
  'address-sameEmail': 'C’est déjà votre adresse e-mail. Saisissez-en une autre.',

  alsoCurrent: 'Un code envoyé à {v} sera également nécessaire.',
  nextIn: 'Vous pourrez envoyer le prochain code dans {t}.',

  half: '1 sur 2 confirmé. Ensuite : le code envoyé à {v}.',
  progress: '{n} sur 2 confirmé',
  sideNew: 'Nouveau',
  sideCurrent: 'Actuel',
  sideDone: 'Confirmé',
  sideOpen: 'Pas encore confirmé',
  checkNewEmail: 'Consultez votre nouvelle messagerie',
  checkCurrentEmail: 'Consultez votre messagerie actuelle',
  codeFor: 'Code à {d} chiffres envoyé à {v}',
  'proof-two': 'Vérifiez qu’il s’agit du code envoyé à {v}.',
  turn: 'Saisissez d’abord le code envoyé à {v}',
  cannotUse: 'Je n’ai plus accès à {v}',

  ways: 'Si vous n’avez plus accès à {v}',
  waysText: 'Choisissez un autre moyen d’autoriser cette modification.',
  wayOther: 'Envoyer un code à {v}',
  waySignIn: 'Se reconnecter',
  waySignInText: 'Avec une clé d’accès ou une deuxième étape, ce n’est peut-être pas nécessaire.',
  wayLost: 'Perdu, ou quelqu’un d’autre y a accès',
  wayLostText: 'Toute personne qui y a accès pourra alors bloquer votre compte, mais pas annuler cette modification.',
  wayBack: 'Revenir au code',
  back: 'Retour',
  still: 'Confirmation encore attendue de {v}.',

  stepUp: 'Confirmez votre identité',
  stepUpText: 'Pour votre sécurité, reconnectez-vous avant cette modification.',
  'step-up-required': 'Déconnectez-vous, reconnectez-vous, puis revenez ici.',
  frozen: 'Modifications suspendues',
  frozenText:
    'Pour protéger votre compte, rien ne peut être modifié ici jusqu’au {until}. Vous reconnecter peut lever cette suspension plus tôt.',
  managedEmail: 'Votre adresse e-mail est gérée ailleurs',
  managedGo: 'Modifier là-bas',
  managedText: 'Cette information vient de votre mode de connexion à {service}, et ne peut être modifiée que là.',

  verifyEmail: 'Vérifier votre adresse e-mail',
  verifyText: 'Nous enverrons un code à {v}.',
  verifyLinkText: 'Nous enverrons un lien à {v}.',
  verifiedEmail: 'Adresse e-mail vérifiée',
  verifiedText: 'Vérification terminée : {v}.',
  verifiedAlready: 'La vérification est déjà faite : {v}.',
  verifyGone: 'Cette coordonnée n’existe plus.',

  unavailable: 'Indisponible pour le moment. Réessayez dans un instant.',
  'proof-wrong-earlier':
    'Ce code vient d’un message précédent. Saisissez le code le plus récent. Essais restants : {n}.',
  'not-allowed': 'Cette opération n’est pas possible ici.',
  'not-allowed-human-check': 'Nous n’avons pas pu vérifier que vous n’êtes pas un robot.',
  'not-allowed-current-needed':
    'Une autre coordonnée à laquelle vous avez encore accès doit confirmer, et il n’y en a pas.',
};

register({ lang: 'fr', dir: 'ltr', messages: more });
