// Owns the first half of French: the words that every page needs. Importing it registers the words for every widget on
// the page.
import { common } from './fr.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** French, without the words of rare screens. */
export const fr: Pack = {
  lang: 'fr',
  dir: 'ltr',
  more: () => import('./fr.more.ts'),
  messages: {
    ...common,
    current: 'Actuellement : {v}',
    cancel: 'Annuler',
    cancelChange: 'Annuler la demande',
    help: 'Obtenir de l’aide',

    'address-invalid-too-long': 'C’est trop long. Vérifiez qu’il n’y a rien en trop.',
    'address-invalid-too-short': 'Ce numéro est trop court. Saisissez tous ses chiffres.',
    'address-invalid-charactersEmail':
      'Avant le @, utilisez des lettres de a à z, des chiffres, des points, des tirets et des tirets bas.',
    'address-invalid-charactersPhone':
      'Utilisez uniquement des chiffres, après un + si vous commencez par l’indicatif du pays.',
    'address-invalid-domain': 'Vérifiez la partie après le @. Elle doit être de la forme example.com.',
    'address-invalid-extension': 'Saisissez le numéro sans le numéro de poste.',
    'address-invalid-country': 'Choisissez le pays, ou commencez par + et l’indicatif du pays.',
    'address-invalid-number':
      'Les numéros de ce pays ont une autre longueur. Vérifiez que tous les chiffres sont présents.',
    'address-not-allowed-number-type':
      'Nous ne pouvons pas envoyer de SMS à ce type de numéro. Saisissez un numéro de mobile.',

    openMailbox: 'Ouvrir {name}',
    undoFor: 'Vous pouvez annuler cette modification pendant {t} grâce au lien dans ce message.',
    'address-not-allowed-landline': 'C’est un numéro fixe. Saisissez un numéro de mobile.',
    'address-invalid-unknown': 'Nous ne reconnaissons pas ce numéro. Vérifiez qu’il est correct.',
    'address-invalid-several': 'Saisissez une seule adresse.',

    enterEmail: 'Modifier votre adresse e-mail',
    addEmail: 'Ajouter une adresse e-mail',
    labelEmail: 'Nouvelle adresse e-mail',
    hintEmail: 'Nous vous enverrons un code pour vérifier que vous y avez accès.',
    replacesEmail: 'Une fois confirmée, elle remplacera {v} comme adresse e-mail de votre compte {service}.',
    becomesEmail:
      'Une fois confirmée, elle sera l’adresse e-mail principale de votre compte {service}, et {v} restera une adresse supplémentaire.',
    hintLink: 'Nous vous enverrons un lien pour vérifier que vous y avez accès.',
    sendCode: 'Envoyer le code',
    sendLink: 'Envoyer le lien',
    linkInsteadEmail: 'Recevoir plutôt un lien',

    checkEmail: 'Consultez vos e-mails',
    codeQueued: 'Nous envoyons un code à {d} chiffres à {v}. Il est valable {t}.',
    codeSent: 'Nous avons envoyé un code à {d} chiffres à {v}. Il est valable {t}.',
    codeLabel: 'Code à {d} chiffres',
    resend: 'Envoyer un nouveau code',
    resendIn: 'Envoyer un nouveau code dans {t}',
    missingEmail: 'Pas d’e-mail ? Vérifiez vos spams et l’adresse.',
    differentEmail: 'Utiliser une autre adresse',
    linkInstead: 'Recevoir plutôt un lien',

    doneEmail: 'Adresse e-mail modifiée',
    addedEmail: 'Adresse e-mail ajoutée',
    doneTextEmail: 'Votre adresse e-mail est désormais {v}.',
    addedText: 'Ajout effectué : {v}.',
    toldEmail: 'Nous avons signalé cette modification à votre ancienne adresse.',
    done: 'Terminé',

    sending: 'Envoi…',
    cancelling: 'Annulation…',
    resent: 'Nouveau code envoyé à {v}. Les codes précédents ne sont plus valables.',
    resendOpen: 'Vous pouvez maintenant envoyer un nouveau code.',

    'code-short': 'Saisissez les {d} chiffres du code',
    'code-long': 'Saisissez uniquement les {d} chiffres du code',
    'code-digits': 'Le code doit comporter {d} chiffres',
    noResends: 'Il n’est plus possible d’envoyer de messages.',
    delayed: 'L’envoi prend plus de temps que d’habitude.',
    undelivered: 'Envoi impossible à {v}. Vérifiez qu’il n’y a pas d’erreur.',
    emptyEmail: 'Saisissez une adresse e-mail',
    'address-invalidEmail': 'Saisissez une adresse e-mail valide, par exemple name@example.com',
    'proof-wrong': {
      one: 'Ce code est incorrect. Vérifiez-le et réessayez. Il vous reste {n} essai.',
      many: 'Ce code est incorrect. Vérifiez-le et réessayez. Il vous reste {n} essais.',
      other: 'Ce code est incorrect. Vérifiez-le et réessayez. Il vous reste {n} essais.',
    },
    unavailable: 'Indisponible pour le moment. Réessayez dans un instant.',

    linkConfirmEmail: 'Confirmer cette adresse e-mail ?',
    linkConfirmPhone: 'Confirmer ce numéro de téléphone ?',
    linkStoryEmail: '{v} deviendra l’adresse e-mail de votre compte {service}.',
    linkStoryPhone: '{v} deviendra le numéro de téléphone de votre compte {service}.',
    linkStoryAdd: 'À ajouter à votre compte {service} : {v}.',
    linkMerges:
      'Un autre compte {service} l’utilise déjà. Les deux comptes n’en feront plus qu’un, et cela ne pourra pas être annulé.',
    linkAccount: 'Compte : {v}',
    linkAsked: 'Demandé : {t}',
    linkPlace: 'Depuis : {place}',
    linkOnly: 'Continuez uniquement si cette demande vient de vous.',
    linkAllow: 'Autoriser cette modification ?',
    allow: 'Autoriser',
    linkNotMe: 'Je n’ai rien demandé',
    linkConfirmed: 'C’est confirmé',
    linkAllowed: 'C’est autorisé',
    linkConfirmedText: 'Vous pouvez fermer cette page.',
    linkHalfNew: 'Il reste à confirmer la nouvelle coordonnée. Vous pouvez fermer cette page.',
    linkWaits: 'L’assistance a demandé cette modification. Elle prendra effet le {t}, sauf si elle est bloquée.',
    linkHalfCurrent: 'Il reste à confirmer depuis votre coordonnée actuelle. Vous pouvez fermer cette page.',
    linkOther: 'Un autre compte est connecté ici. Cette modification concerne le compte qui l’a demandée.',
    linkRelay: 'Saisissez ce code là où vous avez commencé',
    linkRelayWhere: 'Revenez à la page où vous avez demandé la modification et saisissez-y le code.',
    linkRelayOnly: 'Ne le communiquez à personne. {service} ne vous le demandera jamais par téléphone ni par message.',
    linkHome: 'Revenir au site',
    linkRelayText: 'Il est valable {t}.',
    linkReported: 'Merci de nous avoir prévenus',
    linkReportedText: 'La modification a été bloquée. Rien n’a changé.',
    linkStop:
      'Si cette demande ne vient pas de vous, tous les appareils seront déconnectés du compte, et rien ne pourra y être modifié pendant un certain temps.',
    linkStopped: 'La modification est bloquée',
    linkStoppedText:
      'Rien n’a été modifié. Tous les appareils sont déconnectés du compte, et rien ne peut y être modifié pour le moment. Reconnectez-vous, et changez votre mot de passe si vous en avez un.',
    linkUsed: 'Ce lien a déjà été utilisé',
    linkUsedText: 'Il n’y a plus rien à faire ici.',
    linkExpired: 'Ce lien a expiré',
    linkExpiredText: 'Demandez-en un nouveau là où vous avez commencé.',
    linkSuperseded: 'Un lien plus récent a été envoyé',
    linkSupersededText: 'Utilisez le dernier message.',
    linkClosed: 'Cette modification n’est plus en cours',
    linkClosedText: 'Rien n’a changé.',
    linkUnknown: 'Ce lien ne fonctionne pas',
    linkUnknownText: 'Ouvrez-le à nouveau depuis le message, ou demandez-en un nouveau.',
  },
};

register(fr);
