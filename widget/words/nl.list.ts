// Owns the Dutch words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './nl.common.ts';
import type { ListPack } from './pack.ts';
import { nlDid } from './nl.activity.ts';
import { registerList } from './language-registry.ts';

/** Dutch for lists. */
export const nlList: ListPack = {
  lang: 'nl',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'Dit is nu niet beschikbaar. Probeer het zo nog eens.',

    listEmail: 'E-mailadressen',
    listPhone: 'Telefoonnummers',
    noneEmail: 'Er is nog geen e-mailadres.',
    nonePhone: 'Er is nog geen telefoonnummer.',
    addEmail: 'E-mailadres toevoegen',
    addPhone: 'Telefoonnummer toevoegen',

    badgePrimary: 'Primair',
    badgeVerified: 'Geverifieerd',
    badgeUnverified: 'Niet geverifieerd',
    badgeWaiting: 'Wacht op bevestiging',
    'type-home': 'Thuis',
    'type-work': 'Werk',
    'type-mobile': 'Mobiel',
    'type-other': 'Anders',
    'type-recovery': 'Alleen voor herstel',
    managed: 'Beheerd door je inlogmethode. Wijzig het daar.',

    menu: 'Acties voor {v}',
    change: 'Wijzigen',
    makePrimary: 'Primair maken',
    verify: 'Verifiëren',
    remove: 'Verwijderen',
    keep: 'Behouden',
    removeAsk: '{v} verwijderen?',
    lostEmail: 'Ik heb geen toegang meer tot dit adres',
    lostPhone: 'Ik heb geen toegang meer tot dit nummer',
    resumeCode: 'Code invoeren',
    cancelChange: 'Wijziging annuleren',
    waits: 'Het supportteam heeft deze wijziging aangevraagd. Die gaat in op {t}, tenzij je die stopt.',
    stop: 'Stoppen',
    back: 'Terug',

    saving: 'Opslaan…',
    'now-primary': '{v} is nu primair.',
    'now-removed': '{v} is verwijderd.',
    'now-added': '{v} is toegevoegd.',
    'now-verified': '{v} is nu geverifieerd.',
    'now-changed': 'Gewijzigd naar {v}.',
    'now-cancelled': 'De wijziging is geannuleerd. Er is niets veranderd.',

    'last-verified':
      'Dit is het laatste geverifieerde contactgegeven van je account. Voeg eerst een ander toe om dit te verwijderen.',
    'last-login': 'Hiermee log je in. Voeg eerst een ander toe waarmee je kunt inloggen om dit te verwijderen.',
    primary: 'Maak eerst een ander primair om dit te verwijderen.',
    'too-many-contacts': 'Je hebt al het maximale aantal. Verwijder er eerst een.',
    'contact-not-verified': 'Dit is nog niet geverifieerd. Verifieer het eerst.',
    'not-allowed': 'Dit is hier niet toegestaan.',
    frozen: 'Om je account te beschermen, kan er tot {t} niets worden gewijzigd.',

    activity: 'Recente activiteit',
    activityNone: 'Nog geen activiteit.',
    activityMore: 'Meer tonen',
    ...nlDid,
    unnamed: 'een contactgegeven',
    network: 'netwerk {v}',
    'by-link': 'via een link',
    'by-support': 'door het supportteam',
    'by-site': 'door de site',

    signInAgain: 'Opnieuw inloggen',
    'step-up-required': 'Log uit en weer in en kom dan hier terug.',

    stepUp: 'Bevestig dat jij het bent',
    stepUpText: 'Log voor je veiligheid opnieuw in om dit te wijzigen.',
    notNow: 'Niet nu',
    signedOut: 'Je bent uitgelogd',
    signedOutText: 'Log in om verder te gaan waar je was gebleven.',
    goOn: 'Doorgaan',
  },
};

registerList(nlList);
