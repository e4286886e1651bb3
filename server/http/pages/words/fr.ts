// Owns the French words of our pages. Not the English ones: en.ts.
import type { ReplacedValues, SentenceValues, Words } from './en.ts';

export const fr: Words = {
  lang: 'fr',
  dir: 'ltr',
  portal: {
    title: 'Portail d’administration',
    noScript: 'Le portail d’administration nécessite JavaScript.',
  },
  account: {
    title: 'Votre compte',
    back: ({ service }) => `Retour à ${service}`,
    signIn: 'Se connecter',
    signInText: 'Connectez-vous pour voir et modifier vos adresses e-mail et vos numéros de téléphone.',
    signOut: 'Se déconnecter',
    signedOut: 'Déconnexion effectuée',
    refused: 'La connexion a échoué',
    noScript: 'Cette page a besoin de JavaScript.',
  },
  confirm: {
    title: { email: 'Confirmer cette adresse e-mail ?', phone: 'Confirmer ce numéro de téléphone ?' },
    becomes: {
      email: ({ value, service }: SentenceValues) => `${value} deviendra l’adresse e-mail de votre compte ${service}.`,
      phone: ({ value, service }: SentenceValues) =>
        `${value} deviendra le numéro de téléphone de votre compte ${service}.`,
    },
    primary: {
      email: ({ value, service }: SentenceValues) =>
        `${value} deviendra l’adresse e-mail principale de votre compte ${service}.`,
      phone: ({ value, service }: SentenceValues) =>
        `${value} deviendra le numéro de téléphone principal de votre compte ${service}.`,
    },
    replacesAll: {
      email: ({ value, service }: SentenceValues) =>
        `${value} remplace toutes les autres adresses e-mail de votre compte ${service}.`,
      phone: ({ value, service }: SentenceValues) =>
        `${value} remplace tous les autres numéros de téléphone de votre compte ${service}.`,
    },
    replaces: {
      email: ({ value, old, service }: ReplacedValues) =>
        `${value} remplace ${old} comme adresse e-mail de votre compte ${service}.`,
      phone: ({ value, old, service }: ReplacedValues) =>
        `${value} remplace ${old} comme numéro de téléphone de votre compte ${service}.`,
    },
    added: {
      email: ({ value, service }: SentenceValues) => `${value} sera ajoutée à votre compte ${service}.`,
      phone: ({ value, service }: SentenceValues) => `${value} sera ajouté à votre compte ${service}.`,
    },
    account: 'Compte',
    asked: 'Demandé',
    place: 'Depuis',
    button: 'Confirmer',
    report: 'Je n’ai rien demandé',
    merges: ({ service }: Pick<SentenceValues, 'service'>) =>
      `Un autre compte ${service} l’utilise déjà. Les deux comptes n’en feront plus qu’un, et cela ne pourra pas être annulé.`,
    warning: 'Confirmez uniquement si cette demande vient de vous.',
  },
  approve: {
    title: 'Autoriser cette modification ?',
    button: 'Autoriser',
    warning: 'Autorisez-la uniquement si cette demande vient de vous.',
  },
  confirmed: { title: 'C’est confirmé', text: 'Vous pouvez fermer cette page.' },
  approved: {
    title: 'C’est autorisé',
    text: 'Vous pouvez fermer cette page. La modification sera effectuée dès que la nouvelle adresse sera aussi confirmée.',
  },
  waits: {
    title: 'C’est confirmé',
    text: (date: string) =>
      `L’assistance a demandé cette modification. Elle prendra effet le ${date}, sauf si elle est bloquée. Elle prendra effet immédiatement si vous vous connectez et ouvrez à nouveau le lien, ou si l’une de vos coordonnées actuelles l’autorise.`,
  },
  otherAccount: 'Un autre compte est connecté ici. Cette modification concerne le compte qui l’a demandée.',
  relay: {
    title: 'Saisissez ce code là où vous avez commencé',
    text: 'Revenez à la page où vous avez demandé la modification et saisissez-y le code.',
    minutes: (n: number) => (n === 1 ? 'Il est valable 1 minute.' : `Il est valable ${n} minutes.`),
    warning: ({ service }: Pick<SentenceValues, 'service'>) =>
      `Ne le communiquez à personne. ${service} ne vous le demandera jamais par téléphone ni par message.`,
  },
  reported: {
    title: 'Merci de nous avoir prévenus',
    text: 'Rien n’a été modifié. La demande est annulée, et le compte en question ne peut pas utiliser cette adresse pour le moment.',
  },
  stopped: {
    title: 'La modification est bloquée',
    text: 'Rien n’a été modifié. Tous les appareils sont déconnectés du compte, et rien ne peut y être modifié pour le moment. Reconnectez-vous, et changez votre mot de passe si vous en avez un.',
  },
  undo: {
    stop: {
      title: 'Bloquer cette modification ?',
      text: {
        email: 'Une personne connectée à votre compte veut en modifier les adresses e-mail.',
        phone: 'Une personne connectée à votre compte veut en modifier les numéros de téléphone.',
      },
      button: 'Bloquer : pas moi',
    },
    restore: {
      title: 'Annuler cette modification ?',
      text: {
        email: 'Les adresses e-mail de votre compte redeviendront ce qu’elles étaient.',
        phone: 'Les numéros de téléphone de votre compte redeviendront ce qu’ils étaient.',
      },
      button: 'Annuler la modification',
    },
    freeze: {
      title: 'Bloquer les modifications de ce compte ?',
      text: {
        email:
          'Les adresses e-mail restent telles qu’elles sont, et plus rien ne peut être modifié pendant un certain temps. La personne titulaire du compte a indiqué ne plus avoir accès à cette adresse.',
        phone:
          'Les numéros de téléphone restent tels qu’ils sont, et plus rien ne peut être modifié pendant un certain temps. La personne titulaire du compte a indiqué ne plus avoir accès à ce numéro.',
      },
      button: 'Bloquer tout changement',
    },
    brake: {
      title: 'Bloquer les modifications de ce compte ?',
      text: {
        email:
          'Deux comptes n’en font plus qu’un. Cela ne change pas, mais plus rien ne peut y être modifié pendant un certain temps.',
        phone:
          'Deux comptes n’en font plus qu’un. Cela ne change pas, mais plus rien ne peut y être modifié pendant un certain temps.',
      },
      button: 'Bloquer tout changement',
    },
    byStaff: {
      email: 'L’assistance de ce service a demandé à modifier les adresses e-mail de votre compte.',
      phone: 'L’assistance de ce service a demandé à modifier les numéros de téléphone de votre compte.',
    },
    effect:
      'Tous les appareils seront déconnectés du compte, et rien ne pourra y être modifié pendant un certain temps.',
    target: { email: 'Nouvelle adresse', phone: 'Nouveau numéro' },
    back: 'De retour',
    gone: 'Sera supprimé',
    when: 'Quand',
  },
  late: {
    title: 'La modification est déjà effectuée',
    text: 'Si ce n’était pas vous, ouvrez le message plus récent à ce sujet et annulez-la depuis celui-ci. Si vous n’en avez pas, connectez-vous et vérifiez votre compte dès maintenant, ou demandez de l’aide.',
  },
  undone: {
    stop: 'La modification est bloquée',
    restore: 'Tout est redevenu comme avant',
    freeze: 'Les modifications sont bloquées',
    brake: 'Les modifications sont bloquées',
    text: 'Tous les appareils sont déconnectés du compte. Reconnectez-vous dès maintenant, et changez votre mot de passe si vous en avez un.',
    frozenFor: (life: string) => `Rien ne peut être modifié dans le compte sans nouvelle connexion. Durée : ${life}.`,
  },
  used: { title: 'Ce lien a déjà été utilisé', text: 'Il n’y a plus rien à faire ici.' },
  expired: { title: 'Ce lien a expiré', text: 'Demandez-en un nouveau là où vous avez commencé.' },
  superseded: { title: 'Un lien plus récent a été envoyé', text: 'Utilisez le dernier message.' },
  closed: {
    title: 'Cette demande n’est plus en cours',
    text: 'Elle a été annulée, remplacée ou bloquée. Si vous souhaitez toujours cette modification, recommencez.',
  },
  frozen: {
    title: 'Rien ne peut être modifié pour le moment',
    text: 'Quelqu’un nous a demandé de bloquer les modifications de ce compte. Reconnectez-vous pour continuer, ou attendez demain.',
  },
  taken: { title: 'Utilisation impossible', text: 'Revenez là où vous avez commencé et saisissez autre chose.' },
  unknown: {
    title: 'Ce lien ne fonctionne pas',
    text: 'Il est peut-être incomplet. Ouvrez-le à nouveau depuis le message, ou copiez-le en entier.',
  },
  elsewhere: {
    title: 'Ouvrez à nouveau le lien',
    text: 'Le bouton n’a pas été utilisé sur cette page. Ouvrez encore une fois le lien du message.',
  },
  broken: {
    title: 'Une erreur s’est produite',
    text: 'Rien n’a été modifié. Ouvrez à nouveau le lien dans un instant.',
  },
  help: 'Obtenir de l’aide',
  reference: (id: string) => `Référence\u00a0: ${id}`,
};
