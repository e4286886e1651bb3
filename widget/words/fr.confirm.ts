// Owns the French words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './fr.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The French words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'Indisponible pour le moment. Réessayez dans un instant.',

  linkConfirmEmail: 'Confirmer cette adresse e-mail ?',
  linkConfirmPhone: 'Confirmer ce numéro de téléphone ?',
  linkBecomesEmail: '{v} deviendra l’adresse e-mail de votre compte {service}.',
  linkBecomesPhone: '{v} deviendra le numéro de téléphone de votre compte {service}.',
  linkReplacesEmail: '{v} remplace {old} comme adresse e-mail de votre compte {service}.',
  linkReplacesPhone: '{v} remplace {old} comme numéro de téléphone de votre compte {service}.',
  linkPrimaryEmail: '{v} deviendra l’adresse e-mail principale de votre compte {service}.',
  linkPrimaryPhone: '{v} deviendra le numéro de téléphone principal de votre compte {service}.',
  linkReplacesAllEmail: '{v} remplace toutes les autres adresses e-mail de votre compte {service}.',
  linkReplacesAllPhone: '{v} remplace tous les autres numéros de téléphone de votre compte {service}.',
  linkAdds: 'À ajouter à votre compte {service} : {v}.',
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
  linkRelayText: 'Il est valable {t}.',
  linkRelayOnly: 'Ne le communiquez à personne. {service} ne vous le demandera jamais par téléphone ni par message.',
  linkHome: 'Revenir au site',
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
};

register({ lang: 'fr', dir: 'ltr', messages: confirm });
