// Owns the French lines of mail and SMS. Not the list of lines: en.ts.
import type { Words } from './en.ts';

/** The lines in French. */
export const fr: Words = {
  subjectCode: '{{code}} est votre code {{service}}',
  subjectLink: 'Confirmez votre adresse e-mail pour {{service}}',
  heading: 'Confirmez cette adresse e-mail',
  whatPrimary:
    'Elle devient l’adresse e-mail principale de votre compte {{service}}. L’adresse actuelle reste dans le compte.',
  whatReplace: 'Elle remplace {{old}} comme adresse e-mail de votre compte {{service}}.',
  whatFirst: 'Elle devient l’adresse e-mail de votre compte {{service}}.',
  whatAdd: 'Elle est ajoutée à votre compte {{service}}.',
  whatReplaceAll: 'Elle remplace toutes les autres adresses e-mail de votre compte {{service}}.',
  confirmWarning: 'Confirmez uniquement si cette demande vient de vous.',
  codeLead: 'Saisissez ce code là où vous avez commencé :',
  codeLife: 'Le code est valable {{life}}.',
  linkLead: 'Pour confirmer, ouvrez ce lien :',
  linkOr: 'Ou confirmez avec ce lien, sur n’importe quel appareil :',
  linkLife: 'Le lien est valable {{life}}.',
  linkNumber:
    'La page où vous avez commencé affiche le numéro {{number}}. Si elle en affiche un autre, ne confirmez pas.',
  button: 'Confirmer l’adresse',
  buttonFails: 'Si le bouton ne fonctionne pas, ouvrez ce lien :',
  account: 'Compte',
  requested: 'Demandé',
  place: 'Depuis',
  inUse:
    'Cette adresse e-mail est déjà utilisée par un autre compte {{service}}. Si ce compte est aussi le vôtre, utilisez-le plutôt pour vous connecter.',
  inUseMerge:
    'Cette adresse e-mail est déjà utilisée par un autre compte {{service}}. Si vous confirmez, ce compte et celui à l’origine de la demande n’en feront plus qu’un. Si vous n’avez rien demandé, ne confirmez pas.',
  notYou: 'Ce n’était pas vous ?',
  notYouCode:
    'Ignorez ce message : rien ne change sans le code. Ne le communiquez jamais ; personne chez {{service}} ne vous le demandera.',
  notYouLink: 'Ouvrez le lien et choisissez « Je n’ai rien demandé ». Rien ne change tant que personne ne confirme.',
  notYouBoth:
    'Ouvrez le lien et choisissez « Je n’ai rien demandé ». Rien ne change tant que personne ne confirme. Ne communiquez jamais le code ; personne chez {{service}} ne vous le demandera.',
  footer: 'Vous recevez ce message car quelqu’un a saisi cette adresse sur {{service}}.',
  help: 'Aide : {{url}}',
  smsCode: '{{code}} est votre code {{service}} pour ce numéro. Ne le donnez à personne.',
  smsLink: 'Confirmez votre nouveau numéro {{service}} : {{url}}',
  smsInUse: "Un autre compte {{service}} l'utilise.",
  smsInUseMerge: "Un autre compte {{service}} l'utilise : les deux fusionneront.",

  subjectAllowCode: '{{code}} : code {{service}} pour autoriser une modification',
  subjectAllowLink: 'Autorisez une modification de votre compte {{service}}',
  allowHeading: 'Autoriser cette modification ?',
  askedPrimaryEmail:
    'Quelqu’un a demandé à remplacer l’adresse e-mail principale de votre compte {{service}} par {{target}}. L’éventuelle adresse principale actuelle resterait dans le compte.',
  askedPrimaryPhone:
    'Quelqu’un a demandé à remplacer le numéro de téléphone principal de votre compte {{service}} par {{target}}. L’éventuel numéro principal actuel resterait dans le compte.',
  askedReplaceEmail:
    'Quelqu’un a demandé à remplacer l’adresse e-mail principale de votre compte {{service}} par {{target}}.',
  askedReplacePhone:
    'Quelqu’un a demandé à remplacer le numéro de téléphone principal de votre compte {{service}} par {{target}}.',
  askedAddEmail: 'Quelqu’un a demandé à ajouter l’adresse e-mail {{target}} à votre compte {{service}}.',
  askedAddPhone: 'Quelqu’un a demandé à ajouter le numéro de téléphone {{target}} à votre compte {{service}}.',
  askedReplaceAllEmail:
    'Quelqu’un a demandé que {{target}} devienne la seule adresse e-mail de votre compte {{service}}. Toutes les autres seraient supprimées.',
  askedReplaceAllPhone:
    'Quelqu’un a demandé que {{target}} devienne le seul numéro de téléphone de votre compte {{service}}. Tous les autres seraient supprimés.',
  wouldReplace: 'Cela remplacerait {{old}}.',
  replaces: 'Cela remplace {{old}}.',
  allowMerge: 'Si un autre compte utilise déjà {{target}}, les deux comptes n’en feront plus qu’un.',
  allowCodeLead: 'Si c’était vous, saisissez ce code là où vous avez commencé :',
  allowLinkLead: 'Pour l’autoriser, ouvrez ce lien :',
  allowLinkOr: 'Ou autorisez-la avec ce lien, sur n’importe quel appareil :',
  allowButton: 'Examiner la demande',
  allowNotYouCode:
    'Rien ne change sans le code. Ne le communiquez jamais ; personne chez {{service}} ne vous le demandera.',
  allowNotYouLink: 'Ouvrez le lien et choisissez « Je n’ai rien demandé » : la modification sera bloquée.',
  allowNotYouBoth:
    'Ouvrez le lien et choisissez « Je n’ai rien demandé » : la modification sera bloquée. Ne communiquez jamais le code ; personne chez {{service}} ne vous le demandera.',
  smsAllowEmail:
    "{{code}} est votre code {{service}} pour autoriser le changement d'adresse e-mail. Ne le donnez à personne.",
  smsAllowPhone: '{{code}} est votre code {{service}} pour autoriser le changement de numéro. Ne le donnez à personne.',
  smsAllowAddEmail:
    '{{code}} est votre code {{service}} pour autoriser une nouvelle adresse e-mail. Ne le donnez à personne.',
  smsAllowAddPhone: '{{code}} est votre code {{service}} pour autoriser un nouveau numéro. Ne le donnez à personne.',
  smsAllowMerge: "Si un autre compte l'utilise, les deux fusionneront.",
  smsAllowLinkEmail: "Autorisez ou bloquez le changement d'adresse e-mail {{service}} : {{url}}",
  smsAllowLinkPhone: 'Autorisez ou bloquez le changement de numéro {{service}} : {{url}}',
  smsAllowLinkAddEmail: 'Autorisez ou bloquez une nouvelle adresse e-mail {{service}} : {{url}}',
  smsAllowLinkAddPhone: 'Autorisez ou bloquez un nouveau numéro {{service}} : {{url}}',

  subjectAskedEmail: 'Demande de changement de votre adresse e-mail {{service}}',
  subjectAskedPhone: 'Demande de changement de votre numéro {{service}}',
  subjectAskedAddEmail: 'Demande d’ajout d’une adresse e-mail à votre compte {{service}}',
  subjectAskedAddPhone: 'Demande d’ajout d’un numéro à votre compte {{service}}',
  subjectDoneEmail: 'Votre adresse e-mail {{service}} a été modifiée',
  subjectDonePhone: 'Votre numéro de téléphone {{service}} a été modifié',
  subjectAddedEmail: 'Adresse e-mail ajoutée à votre compte {{service}}',
  subjectAddedPhone: 'Numéro de téléphone ajouté à votre compte {{service}}',
  subjectRemovedEmail: 'Adresse e-mail supprimée de votre compte {{service}}',
  subjectRemovedPhone: 'Numéro de téléphone supprimé de votre compte {{service}}',
  subjectUndoneEmail: 'Changement de votre adresse e-mail {{service}} annulé',
  subjectUndonePhone: 'Changement de votre numéro {{service}} annulé',
  subjectFrozen: 'Modifications de votre compte {{service}} suspendues',
  subjectUnfrozen: 'Votre compte {{service}} peut de nouveau être modifié',
  subjectSignedOut: 'Appareils déconnectés de votre compte {{service}}',
  subjectRecovered: 'Votre compte {{service}} a été sécurisé',
  subjectDisabled: 'Votre compte {{service}} a été désactivé',
  subjectEnabled: 'Votre compte {{service}} fonctionne à nouveau',
  subjectUnlocked: 'Vous pouvez de nouveau saisir des codes {{service}}',
  subjectEnded: 'Fin d’une modification de votre compte {{service}}',
  subjectMerged: 'Un autre compte a rejoint votre compte {{service}}',
  subjectRespelled: 'Nouvelle graphie de votre adresse e-mail {{service}}',
  subjectRecovery: 'L’usage d’un contact de votre compte {{service}} a changé',
  subjectMergedAway: 'Votre compte {{service}} a rejoint un autre compte',
  donePrimaryEmail:
    '{{target}} est désormais l’adresse e-mail principale de votre compte {{service}}. L’éventuelle adresse principale précédente reste dans le compte.',
  donePrimaryPhone:
    '{{target}} est désormais le numéro de téléphone principal de votre compte {{service}}. L’éventuel numéro principal précédent reste dans le compte.',
  doneReplaceEmail: '{{target}} est désormais l’adresse e-mail principale de votre compte {{service}}.',
  doneReplacePhone: '{{target}} est désormais le numéro de téléphone principal de votre compte {{service}}.',
  doneAddEmail: 'L’adresse e-mail {{target}} a été ajoutée à votre compte {{service}}.',
  doneAddPhone: 'Le numéro de téléphone {{target}} a été ajouté à votre compte {{service}}.',
  doneReplaceAllEmail:
    '{{target}} est désormais la seule adresse e-mail de votre compte {{service}}. Toutes les autres ont été supprimées.',
  doneReplaceAllPhone:
    '{{target}} est désormais le seul numéro de téléphone de votre compte {{service}}. Tous les autres ont été supprimés.',
  removedEmail: 'L’adresse e-mail {{target}} a été supprimée de votre compte {{service}}.',
  removedPhone: 'Le numéro de téléphone {{target}} a été supprimé de votre compte {{service}}.',
  respelled:
    'L’adresse e-mail principale de votre compte {{service}} s’écrit désormais {{target}}. Seules les majuscules et les minuscules ont changé : c’est la même adresse.',
  recoverySet:
    '{{target}} sert désormais uniquement à récupérer votre compte {{service}}. Ce contact reçoit des avis et permet de bloquer ou d’annuler des modifications, mais personne ne peut s’en servir pour se connecter.',
  recoveryEnded:
    '{{target}} ne sert plus uniquement à la récupération. Votre compte {{service}} peut de nouveau l’utiliser comme toute autre coordonnée.',
  undoneEmail:
    'Votre compte {{service}} a retrouvé ses anciennes adresses e-mail. L’adresse principale est {{target}}.',
  undonePhone:
    'Votre compte {{service}} a retrouvé ses anciens numéros de téléphone. Le numéro principal est {{target}}.',
  frozen:
    'Une personne qui reçoit les messages d’une ancienne coordonnée de votre compte {{service}} a indiqué ne pas être à l’origine d’une modification. Les coordonnées restent inchangées.',
  unfrozen:
    'L’assistance {{service}} a levé la suspension des modifications. Les adresses e-mail et numéros de téléphone de votre compte peuvent de nouveau être modifiés.',
  signedOut:
    'L’assistance {{service}} a déconnecté tous les appareils de votre compte. Les modifications en attente de confirmation ont pris fin.',
  recovered:
    'L’assistance {{service}} a déconnecté tous les appareils de votre compte et mis fin à toutes les modifications en attente. Les liens des messages précédents ne fonctionnent plus.',
  disabled:
    'L’assistance {{service}} a désactivé votre compte. Tous les appareils sont déconnectés, et vous ne pouvez pas vous connecter pour le moment.',
  enabled: 'L’assistance {{service}} a réactivé votre compte. Vous pouvez de nouveau vous connecter.',
  unlocked:
    'Trop de codes incorrects avaient été saisis pour votre compte {{service}}. L’assistance {{service}} vous permet à nouveau de saisir des codes.',
  ended:
    'Une modification de vos adresses e-mail ou numéros de téléphone attendait d’être confirmée. {{service}} a dû revenir à un état antérieur de ses données : la modification a donc pris fin, et les codes et liens précédents ne fonctionnent plus. Si vous la souhaitez toujours, connectez-vous et recommencez.',
  merged:
    'Le compte {{service}} de {{target}} fait désormais partie du vôtre. Ses adresses e-mail et numéros de téléphone se trouvent maintenant dans votre compte.',
  mergedAway:
    'Il fait désormais partie du compte {{service}} de {{target}}, avec ses adresses e-mail et numéros de téléphone. Utilisez maintenant ce compte. Cela ne peut pas être annulé.',
  frozenFor: 'Rien ne peut être modifié dans le compte sans nouvelle connexion. Durée : {{life}}.',
  fineAsked: 'Si c’était vous, vous n’avez rien à faire.',
  fineDone: 'Si c’était vous, vous n’avez rien à faire.',
  happened: 'Quand',
  notYouDone: 'Ce n’était pas vous ?',
  stopLead: 'Bloquez la modification et déconnectez tous les appareils du compte :',
  stopButton: 'Pas moi : bloquer',
  undoLead: 'Annulez la modification et déconnectez tous les appareils du compte :',
  undoButton: 'Annuler la modification',
  freezeLead: 'Bloquez toute autre modification et déconnectez tous les appareils du compte :',
  freezeButton: 'Bloquer tout changement',
  check: 'Connectez-vous à {{service}} et vérifiez vos adresses e-mail et numéros de téléphone.',
  checkHelp:
    'Connectez-vous à {{service}} et vérifiez vos adresses e-mail et numéros de téléphone. Si vous n’y parvenez pas, demandez de l’aide : {{url}}',
  footerContact: 'Vous recevez ce message car un compte {{service}} utilise cette adresse.',
  smsAskedEmail: 'Demande de remplacement de votre adresse e-mail {{service}} par {{target}}.',
  smsAskedPhone: 'Demande de remplacement de votre numéro {{service}} par {{target}}.',
  smsAskedAdd: "Demande d'ajout de {{target}} à votre compte {{service}}.",
  smsDoneEmail: 'Votre adresse e-mail principale {{service}} est maintenant {{target}}.',
  smsDonePhone: 'Votre numéro principal {{service}} est maintenant le {{target}}.',
  smsAdded: 'Ajout à votre compte {{service}} : {{target}}.',
  smsOnlyEmail: 'Votre seule adresse e-mail {{service}} est maintenant {{target}}.',
  smsOnlyPhone: 'Votre seul numéro {{service}} est maintenant le {{target}}.',
  smsRemoved: 'Suppression de votre compte {{service}} : {{target}}.',
  smsRespelled: "Votre adresse e-mail principale {{service}} s'écrit maintenant {{target}}. L'adresse reste identique.",
  smsRecovery: "L'usage d'un contact de votre compte {{service}} a changé.",
  smsUndoneEmail: 'Un changement de vos adresses e-mail {{service}} a été annulé. Adresse principale : {{target}}.',
  smsUndonePhone: 'Un changement de vos numéros {{service}} a été annulé. Numéro principal : {{target}}.',
  smsFrozen: 'Les modifications de votre compte {{service}} ont été suspendues.',
  smsUnfrozen: "L'assistance {{service}} autorise à nouveau les modifications de votre compte.",
  smsSignedOut: 'Tous les appareils ont été déconnectés de votre compte {{service}}.',
  smsRecovered: 'Votre compte {{service}} a été sécurisé : tous les appareils ont été déconnectés.',
  smsDisabled: 'Votre compte {{service}} a été désactivé.',
  smsEnabled: 'Votre compte {{service}} fonctionne à nouveau.',
  smsUnlocked: 'Vous pouvez de nouveau saisir des codes {{service}}.',
  smsEnded: 'Une modification de votre compte {{service}} a pris fin. Si vous la souhaitez toujours, recommencez.',
  smsMerged: 'Le compte {{service}} de {{target}} fait maintenant partie de votre compte.',
  smsMergedAway: 'Votre compte {{service}} fait maintenant partie du compte de {{target}}.',
  bySupport: 'L’assistance {{service}}',
  byAdmin: 'Un admin {{service}}',
  staff: 'Par',
  subjectStaffEmail: '{{by}} a demandé à modifier votre adresse e-mail',
  subjectStaffPhone: '{{by}} a demandé à modifier votre numéro',
  subjectStaffAddEmail: '{{by}} a demandé à ajouter une adresse e-mail',
  subjectStaffAddPhone: '{{by}} a demandé à ajouter un numéro de téléphone',
  staffPrimaryEmail:
    '{{by}} a demandé à remplacer l’adresse e-mail principale de votre compte par {{target}}. L’éventuelle adresse principale actuelle resterait dans le compte.',
  staffPrimaryPhone:
    '{{by}} a demandé à remplacer le numéro de téléphone principal de votre compte par {{target}}. L’éventuel numéro principal actuel resterait dans le compte.',
  staffReplaceEmail: '{{by}} a demandé à remplacer l’adresse e-mail principale de votre compte par {{target}}.',
  staffReplacePhone: '{{by}} a demandé à remplacer le numéro de téléphone principal de votre compte par {{target}}.',
  staffAddEmail: '{{by}} a demandé à ajouter l’adresse e-mail {{target}} à votre compte.',
  staffAddPhone: '{{by}} a demandé à ajouter le numéro de téléphone {{target}} à votre compte.',
  staffReplaceAllEmail:
    '{{by}} a demandé que {{target}} devienne la seule adresse e-mail de votre compte. Toutes les autres seraient supprimées.',
  staffReplaceAllPhone:
    '{{by}} a demandé que {{target}} devienne le seul numéro de téléphone de votre compte. Tous les autres seraient supprimés.',
  staffCodeLead: 'Connectez-vous à {{service}} et saisissez-y ce code. Ne le donnez jamais au téléphone :',
  supportNeeds:
    'Rien ne change avant la confirmation de la nouvelle coordonnée. Il faut ensuite que vous vous connectiez vous-même, ou que l’une de vos coordonnées actuelles autorise la modification. À défaut, elle prend effet au bout de {{life}}, sauf si elle est bloquée.',
  fineStaff: 'Si vous le leur avez demandé, vous n’avez rien à faire.',
  notYouStaff: 'Vous n’avez rien demandé ?',
  subjectWaits: 'Votre compte {{service}} sera modifié le {{date}}',
  waitsEmail:
    '{{by}} a demandé à utiliser l’adresse e-mail {{target}} pour votre compte, et elle a été confirmée. La modification prendra effet le {{date}}, sauf si vous la bloquez.',
  waitsPhone:
    '{{by}} a demandé à utiliser le numéro de téléphone {{target}} pour votre compte, et il a été confirmé. La modification prendra effet le {{date}}, sauf si vous la bloquez.',
  staffAsked: '{{by}} a demandé cette modification.',
  staffMade: '{{by}} a effectué cette modification.',
  smsStaffEmail: '{{by}} a demandé à remplacer votre adresse e-mail par {{target}}.',
  smsStaffPhone: '{{by}} a demandé à remplacer votre numéro par {{target}}.',
  smsStaffAdd: '{{by}} a demandé à ajouter {{target}} à votre compte.',
  smsWaits: '{{by}} ajoutera {{target}} le {{date}}.',
  smsStop: 'Pas vous ? Bloquez : {{url}}',
  smsUndo: 'Pas vous ? Annulez : {{url}}',
  smsFreeze: 'Pas vous ? Bloquez les modifications : {{url}}',
  smsCheck: 'Pas vous ? Connectez-vous et vérifiez votre compte.',
};
