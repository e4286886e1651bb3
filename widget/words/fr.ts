// Owns the first half of French: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: fr.confirm.ts.
import { common } from './fr.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** French, without the words of rare screens. */
export const fr: Pack = {
  lang: 'fr',
  dir: 'ltr',
  more: () => import('./fr.more.ts'),
  list: () => import('./fr.list.ts'),
  messages: {
    ...common,

    current: 'Actuellement : {v}',
    cancel: 'Annuler',
    cancelChange: 'Annuler la demande',
    help: 'Obtenir de l’aide',

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
    differentEmail: 'Une autre adresse',
    linkInstead: 'Recevoir plutôt un lien',

    doneEmail: 'Adresse e-mail modifiée',
    addedEmail: 'Adresse e-mail ajoutée',
    done: 'Terminé',

    sending: 'Envoi…',
    cancelling: 'Annulation…',
    resent: 'Nouveau code envoyé à {v}. Les codes précédents ne sont plus valables.',

    'code-digits': 'Le code doit comporter {d} chiffres',
    noResends: 'Il n’est plus possible d’envoyer de messages.',
    undelivered: 'Envoi impossible à {v}. Vérifiez qu’il n’y a pas d’erreur.',
    emptyEmail: 'Saisissez une adresse e-mail',
    'address-invalidEmail': 'Saisissez une adresse e-mail valide, par exemple name@example.com',
    'proof-wrong': {
      one: 'Ce code est incorrect. Vérifiez-le et réessayez. Il vous reste {n} essai.',
      many: 'Ce code est incorrect. Vérifiez-le et réessayez. Il vous reste {n} essais.',
      other: 'Ce code est incorrect. Vérifiez-le et réessayez. Il vous reste {n} essais.',
    },

    'address-not-allowed-landline': 'C’est un numéro fixe. Saisissez un numéro de mobile.',
    'address-invalid-unknown': 'Nous ne reconnaissons pas ce numéro. Vérifiez qu’il est correct.',
    'address-invalid-several': 'Saisissez une seule adresse.',
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

    'code-short': 'Saisissez les {d} chiffres du code',
    'code-long': 'Saisissez uniquement les {d} chiffres du code',
    resendOpen: 'Vous pouvez maintenant envoyer un nouveau code.',
    delayed: 'L’envoi prend plus de temps que d’habitude.',
    doneTextEmail: 'Votre adresse e-mail est désormais {v}.',
    addedText: 'Ajout effectué : {v}.',
    toldEmail: 'Nous avons signalé cette modification à votre ancienne adresse.',

    openMailbox: 'Ouvrir {name}',
    undoFor: 'Vous pouvez annuler cette modification pendant {t} grâce au lien dans ce message.',
    signOutOthers: 'Se déconnecter ailleurs',
    signedOutOthers: 'Vos autres appareils sont en cours de déconnexion.',

    country: 'Pays ou région',
    enterPhone: 'Modifier votre numéro de téléphone',
    addPhone: 'Ajouter un numéro de téléphone',
    labelPhone: 'Nouveau numéro de mobile',
    hintPhone:
      'Nous vous enverrons un code par SMS pour vérifier que vous y avez accès. Des frais peuvent s’appliquer.',
    replacesPhone: 'Une fois confirmé, il remplacera {v} comme numéro de téléphone de votre compte {service}.',
    becomesPhone:
      'Une fois confirmé, il sera le numéro principal de votre compte {service}, et {v} restera un numéro supplémentaire.',
    linkInsteadPhone: 'Recevoir plutôt un lien',
    callMe: 'Recevoir plutôt le code par appel',
    byWhatsapp: 'Recevoir le code par WhatsApp',
    byText: 'Recevoir le code par SMS',
    codeCalled: 'Nous appelons le {v}. Vous entendrez deux fois un code à {d} chiffres. Il est valable {t}.',
    codeWhatsapp: 'Nous avons envoyé un code à {d} chiffres à {v} par WhatsApp. Il est valable {t}.',
    checkPhone: 'Consultez votre téléphone',
    voice: 'Pas d’appel ? Cela peut prendre une minute.',
    whatsapp: 'Pas de message WhatsApp ? Cela peut prendre une minute.',
    missingPhone: 'Pas de SMS ? Cela peut prendre une minute.',
    differentPhone: 'Utiliser un autre numéro',
    donePhone: 'Numéro de téléphone modifié',
    addedPhone: 'Numéro de téléphone ajouté',
    doneTextPhone: 'Votre numéro de téléphone est désormais le {v}.',
    toldPhone: 'Nous avons signalé cette modification à votre ancien numéro.',
    'address-invalidPhone': 'Saisissez un numéro de mobile, par exemple {x}',
    'address-not-allowed-country': 'Nous n’envoyons pas de SMS vers ce pays{c}. Choisissez un pays de la liste.',
    'address-samePhone': 'C’est déjà votre numéro de téléphone. Saisissez-en un autre.',
    'quota-exceeded-sms': 'Pas de SMS vers ce numéro pour le moment. Réessayez dans {t} ou avec un autre numéro.',
    verifyPhone: 'Vérifier votre numéro de téléphone',
    verifiedPhone: 'Numéro de téléphone vérifié',
    managedPhone: 'Votre numéro de téléphone est géré ailleurs',
    checkNewPhone: 'Consultez votre nouveau téléphone',
    checkCurrentPhone: 'Consultez votre téléphone actuel',
    countryFind: 'Rechercher un pays',
    countryNone: 'Aucun pays ne porte ce nom.',
  },
};

register(fr);
