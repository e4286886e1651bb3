// Owns the French words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './fr.common.ts';
import type { ListPack } from './pack.ts';
import { frDid } from './fr.activity.ts';
import { registerList } from './language-registry.ts';

/** French for lists. */
export const frList: ListPack = {
  lang: 'fr',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'Indisponible pour le moment. Réessayez dans un instant.',

    listEmail: 'Adresses e-mail',
    listPhone: 'Numéros de téléphone',
    noneEmail: 'Aucune adresse e-mail pour le moment.',
    nonePhone: 'Aucun numéro de téléphone pour le moment.',
    addEmail: 'Ajouter un e-mail',
    addPhone: 'Ajouter un téléphone',

    badgePrimary: 'Principal',
    badgeVerified: 'Vérifié',
    badgeUnverified: 'Non vérifié',
    badgeWaiting: 'En attente de confirmation',
    'type-home': 'Domicile',
    'type-work': 'Travail',
    'type-mobile': 'Mobile',
    'type-other': 'Autre',
    'type-recovery': 'Pour la récupération seulement',
    managed: 'Géré par votre mode de connexion. Modifiez-le là-bas.',

    menu: 'Actions pour {v}',
    change: 'Modifier',
    makePrimary: 'Définir comme principal',
    verify: 'Vérifier',
    remove: 'Supprimer',
    keep: 'Conserver',
    removeAsk: 'Supprimer {v} ?',
    lostEmail: 'Je n’ai plus accès à cette adresse',
    lostPhone: 'Je n’ai plus accès à ce numéro',
    resumeCode: 'Saisir le code',
    cancelChange: 'Annuler la demande',
    waits: 'L’assistance a demandé cette modification. Elle prendra effet le {t}, sauf si vous la bloquez.',
    stop: 'Bloquer',
    back: 'Retour',

    saving: 'Enregistrement…',
    'now-primary': '{v} est maintenant l’élément principal.',
    'now-removed': 'Suppression effectuée : {v}.',
    'now-added': 'Ajout effectué : {v}.',
    'now-verified': 'Vérification effectuée : {v}.',
    'now-changed': 'Passage à {v} effectué.',
    'now-cancelled': 'La demande a été annulée. Rien n’a changé.',

    'last-verified':
      'C’est la dernière coordonnée vérifiée de votre compte. Pour la supprimer, ajoutez-en d’abord une autre.',
    'last-login':
      'Vous l’utilisez pour vous connecter. Pour la supprimer, ajoutez d’abord une autre coordonnée avec laquelle vous pouvez vous connecter.',
    primary: 'Pour la supprimer, définissez d’abord une autre coordonnée comme principale.',
    'too-many-contacts': 'Vous avez déjà atteint le nombre maximal. Supprimez d’abord une entrée.',
    'contact-not-verified': 'Cette coordonnée n’est pas encore vérifiée. Vérifiez-la d’abord.',
    'not-allowed': 'Cette opération n’est pas autorisée ici.',
    frozen: 'Pour protéger votre compte, rien ne peut être modifié jusqu’au {t}.',

    activity: 'Activité récente',
    activityNone: 'Aucune activité pour le moment.',
    activityMore: 'Afficher plus',
    ...frDid,
    unnamed: 'une coordonnée',
    network: 'réseau {v}',
    'by-link': 'par un lien',
    'by-support': 'par l’assistance',
    'by-site': 'par le site',

    signInAgain: 'Se reconnecter',
    'step-up-required': 'Déconnectez-vous, reconnectez-vous, puis revenez ici.',

    stepUp: 'Confirmez votre identité',
    stepUpText: 'Pour votre sécurité, reconnectez-vous avant cette modification.',
    notNow: 'Pas maintenant',
    signedOut: 'Votre session a pris fin',
    signedOutText: 'Connectez-vous pour reprendre là où vous en étiez.',
    goOn: 'Continuer',
  },
};

registerList(frList);
