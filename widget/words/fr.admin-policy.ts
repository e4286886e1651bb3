// Owns the French reasons of the page *Policy* of <contact-admin>, and registers them. Not its other words: fr.admin-pages.ts.
import { registerAdmin } from './language-registry.ts';
import type { AdminPolicyMessages } from './pack.ts';

/** The French reasons. */
export const frAdminPolicy: AdminPolicyMessages = {
  'why-kinds':
    'Les types de coordonnées qui existent ; aucun utilisateur ne peut ajouter ni modifier un type absent d’ici',
  'why-may': 'Ce que les utilisateurs peuvent faire ; un site dont l’annuaire gère un type retire des actions',
  'why-max': 'Assez pour la maison, le travail et une réserve ; la liste tient encore sur un écran de téléphone',
  'why-maxProvisioned':
    'Un annuaire peut connaître plus d’adresses d’une personne qu’elle n’en gère ; le projet décide',
  'why-then': 'Pas de replace-all, car il supprime des coordonnées que l’utilisateur n’a pas regardées',
  'why-methods': 'Ce que contient le message : un code, un lien ou les deux',
  'why-defaultMethod':
    'Un lien dans un SMS ressemble à de l’hameçonnage ; un lien dans un e-mail est facile à utiliser',
  'why-phoneChannels':
    'Chaque canal de plus exige son propre expéditeur, et un appel peut finir sur une messagerie que d’autres écoutent',
  'why-codeLength': 'ASVS 6.5.4 indique six chiffres ; huit conviennent à un risque plus élevé',
  'why-codeLife': 'ASVS 6.5.5 et NIST SP 800-63B indiquent dix minutes',
  'why-linkLife':
    'Aussi longtemps qu’un code ; l’e-mail peut être plus lent, donc un projet peut aller jusqu’à 60 minutes',
  'why-completion':
    'Les scanners d’e-mails pressent aussi les boutons : un lien seul prouve juste qu’un programme l’a ouvert',
  'why-tries': '5 essais parmi 10^6 codes réussissent une fois sur 200 000',
  'why-liveLinks': 'Un ancien e-mail qui arrive après un plus récent doit encore fonctionner',
  'why-resendWaits': '1 + 4 messages, avec des attentes croissantes',
  'why-phoneWaitFactor': 'Les SMS sont plus lents et coûtent de l’argent',
  'why-changeLife': 'Combien de temps une modification peut attendre ses preuves',
  'why-reportBlock':
    'Combien de temps un utilisateur ne peut rien envoyer à une adresse dont le titulaire a signalé la modification',
  'why-uniqueness': 'Un seul utilisateur du projet peut avoir une adresse donnée comme vérifiée',
  'why-phoneCountries': 'Les pays qui peuvent recevoir un SMS ; aucun signifie le pays d’origine seul',
  'why-numberTypes': 'Le pompage de SMS utilise des numéros surtaxés, à coût partagé, de pager, satellite et VoIP',
  'why-numbers': 'Un attaquant qui pompe des SMS utilise aussi des plages qu’aucune table ne connaît',
  'why-emailDomains': 'Les domaines permis pour les adresses e-mail ; aucun signifie tous',
  'why-blockedEmailDomains': 'Les domaines interdits, ainsi que leurs sous-domaines',
  'why-mixedScripts': 'Comme un а cyrillique dans paypal ; aucun vrai domaine n’a cela',
  'why-confirmCurrent': 'Une session volée ne doit pas suffire à prendre un compte (OWASP, variante sans MFA)',
  'why-stepUp': 'ASVS 7.5.1 ; assez pour trouver la page, trop peu pour la personne suivante au bureau',
  'why-strongAmr':
    'Selon RFC 8176, chacun vaut plus qu’un mot de passe ; les deux derniers sont d’autres noms de hwk ou swk et de otp',
  'why-strongAcr': 'Chaque émetteur a ses propres noms',
  'why-notices': 'NIST SP 800-63B et ASVS 6.3.7 : l’utilisateur doit apprendre une attaque possible',
  'why-undo': 'Ce que fait le lien de l’avis envoyé à une ancienne coordonnée',
  'why-receiptLife': 'Deux ans, pendant lesquels un tiers peut encore poser la question',
  'why-undoLife': 'Un utilisateur en vacances lit ses e-mails une fois par semaine',
  'why-freeze': 'Assez longtemps pour parler à l’assistance',
  'why-endSessions': 'Une modification par son titulaire ne doit pas déconnecter son téléphone',
  'why-merge': 'Une fusion est définitive, donc un site doit l’autoriser expressément',
  'why-supportWait': 'En un week-end, on lit au moins une de ses boîtes',
  'why-purgeAfter': 'L’assistance n’a presque jamais de questions au-delà du dernier mois (ASVS 14.2.7)',
  'why-beginsPerUser':
    'La limite du contrat d’un fournisseur ; aucun utilisateur n’a besoin de plus de cinq nouvelles adresses par jour',
  'why-sendsPerUser': 'Deux modifications avec tous leurs renvois',
  'why-sendsToTarget': 'Une modification avec tous ses renvois',
  'why-sendsPerTarget': '`sendsToTarget`, un pour un autre utilisateur et deux pour le titulaire',
  'why-sendsForOwner': 'Combien des messages vers une adresse sont gardés pour un utilisateur qui l’a déjà prouvée',
  'why-beginsPerIp': 'Un foyer ou un petit bureau',
  'why-beginsPerIpRange': 'La plupart des fournisseurs donnent au plus un /48 à un client',
  'why-failuresPerUser':
    'Cinq modifications par jour avec cinq essais chacune ; tous les essais réunis réussissent 2,5 fois sur 100 000',
  'why-failuresPerVisitor':
    'Deux modifications avec tous leurs essais ; ceux d’un inconnu réussissent une fois en 100 000 jours',
  'why-failuresInRow': 'NIST SP 800-63B : pas plus de 100 échecs de suite',
  'why-failuresPerTarget':
    'Les essais pour une adresse réussissent 2 fois sur 100 000 par jour ; 3 fois si tous les messages sont partis avant le premier essai',
  'why-failuresPerIp': 'Codes faux d’une adresse IPv4 ou d’un IPv6 /64 par heure',
  'why-smsPerPrefix': 'Le double de `smsBreakerSends`, pour qu’une plage qui répond puisse continuer',
  'why-smsBreakerSends': 'Nombre de SMS vers une plage en une heure à partir duquel `smsBreakerPercent` est contrôlé',
  'why-smsBreakerPercent': 'Un pompage de SMS ne répond jamais ; plus de la moitié des vrais utilisateurs répondent',
  'why-smsPerHour': 'Quelques dizaines d’euros, le temps qu’une alerte atteigne un opérateur',
  'why-smsPerDay': 'SMS de tout le projet par jour',
  'why-severalAddresses':
    'Avec 1, c’est désactivé et une nouvelle adresse remplace l’ancienne ; avec plus, les utilisateurs en gardent autant par type',
  'why-verificationOnUpdate':
    'L’adresse d’un utilisateur compte une fois prouvée, et rien ne désactive cela ; ce qu’un administrateur applique aussitôt reste non vérifié tant que l’utilisateur ne l’a pas prouvé, ou qu’un administrateur autorisé ne l’a pas marqué comme vérifié avec un motif',
  'why-faceLinkLife': 'Durée des liens de ce contrat : ses propres clients peuvent promettre plus que les règles',
  'why-faceConfirmCurrent':
    'Si une coordonnée actuelle doit autoriser une modification lancée ici : un client du fournisseur n’a pas d’écran pour cela',
  'why-faceStepUp': 'Combien de temps après s’être connecté on peut lancer ici une modification ; 0s : peu importe',
  'why-redirectUrls': 'Les pages où un lien dans un message peut mener ; aucune signifie notre page seule',
  'why-allowedOrigins': 'Les sites dont les pages peuvent appeler le serveur dans un navigateur',
  'why-mail': 'Ce qui envoie les e-mails ; sans cela, le type e-mail est désactivé',
  'why-sms': 'Ce qui envoie les SMS ; sans cela, le type téléphone est désactivé',
  'why-languages': 'La première est celle par défaut',
  'why-homeCountry': 'Comment lire les numéros sans indicatif de pays',
  'why-serviceName': 'L’expéditeur, tel que les messages le nomment',
  'why-supportUrl': 'Où les messages proposent de l’aide',
  'why-managedUrl': 'Où les utilisateurs modifient ce qui dépend de leur façon de se connecter',
  'why-humanCheck': 'Le service qui contrôle un CAPTCHA avant qu’une modification commence',
};

registerAdmin({ lang: 'fr', dir: 'ltr', messages: frAdminPolicy });
