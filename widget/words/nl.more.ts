// Owns the second half of Dutch: the words of rare screens. Importing it registers the words with every widget on the page.
import type { MoreMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Dutch words of rare screens. */
export const more: MoreMessages = {
  locked: 'Te veel verkeerde codes',
  lockedText: 'Deze wijziging is gestopt om je account te beschermen.',
  expired: 'Die code is verlopen',
  expiredText: 'Er is nog niets veranderd.',
  quota: 'Voorlopig te veel pogingen',
  quotaText: 'Je kunt het over {t} opnieuw proberen. Er is niets veranderd en een code die je al hebt, blijft geldig.',
  'quota-exceeded': 'Voorlopig te veel pogingen. Probeer het over {t} opnieuw. Een code die je al hebt, blijft geldig.',
  startAgain: 'Opnieuw beginnen',
  pending: 'Wijziging bezig',
  pendingText: '{v} wacht op bevestiging.',
  resumeCode: 'Code invoeren',
  supportAsked: 'Het supportteam heeft deze wijziging aangevraagd.',
  supportWaits: 'Die gaat in op {t}, tenzij je die stopt.',
  stopIt: 'Stoppen',
  signedOut: 'Je bent uitgelogd',
  signedOutText: 'Log in om verder te gaan waar je was gebleven.',
  linkSent:
    'We hebben een link naar {v} gestuurd. Open die hier en deze pagina werkt zichzelf bij, of open die op een ander apparaat en voer de getoonde code in.',
  linkClick: 'We hebben een link naar {v} gestuurd. Open de link in het bericht en deze pagina werkt zichzelf bij.',
  enterCode: 'Een code invoeren',
  resendLink: 'Nieuwe link sturen',
  resendLinkIn: 'Nieuwe link sturen over {t}',
  resentLink: 'Nieuwe link naar {v} gestuurd.',
  codeFromLink: 'Open de link die we naar {v} hebben gestuurd en voer de getoonde code van {d} cijfers in.',
  goOn: 'Doorgaan',
  typo: 'Bedoelde je {v}?',
  typoUse: '{v} gebruiken',
  typoKeep: 'Houden wat ik heb getypt',
  'too-many-contacts': 'Je hebt al het maximale aantal. Verwijder er eerst een.',
  'address-not-allowed': 'Dit kan niet worden gebruikt. Voer iets anders in.',
  'address-not-allowed-domain':
    '{v} kan hier niet worden gebruikt vanwege het domein. Voer een adres bij een andere provider in.',
  'address-taken': 'Dit kan niet worden gebruikt. Voer iets anders in.',
  cancelled: 'De wijziging is geannuleerd. Er is niets veranderd.',
  ended: 'Deze wijziging is beëindigd. Je kunt een nieuwe starten.',
  'address-sameEmail': 'Dit is al je e-mailadres. Voer een ander in.',

  alsoCurrent: 'Je hebt ook een code van {v} nodig.',
  nextIn: 'Je kunt de volgende code over {t} sturen.',

  half: '1 van 2 bevestigd. Hierna: de code die naar {v} is gestuurd.',
  progress: '{n} van 2 bevestigd',
  sideNew: 'Nieuw',
  sideCurrent: 'Huidig',
  sideDone: 'Bevestigd',
  sideOpen: 'Nog niet bevestigd',
  checkNewEmail: 'Check je nieuwe e-mail',
  checkCurrentEmail: 'Check je huidige e-mail',
  codeFor: 'Code van {d} cijfers, gestuurd naar {v}',
  'proof-two': 'Controleer of het de code is die naar {v} is gestuurd.',
  turn: 'Voer eerst de code in die naar {v} is gestuurd',
  cannotUse: 'Ik heb geen toegang meer tot {v}',

  ways: 'Als je geen toegang meer hebt tot {v}',
  waysText: 'Kies een andere manier om deze wijziging toe te staan.',
  wayOther: 'Code naar {v} sturen',
  waySignIn: 'Opnieuw inloggen',
  waySignInText: 'Met een passkey of een tweede stap heb je dit misschien niet nodig.',
  wayLost: 'Kwijt of iemand anders heeft het',
  wayLostText: 'Wie het heeft, kan dan je account blokkeren, maar deze wijziging niet terugdraaien.',
  wayBack: 'Terug naar de code',
  back: 'Terug',
  still: 'De bevestiging via {v} ontbreekt nog.',

  stepUp: 'Bevestig dat jij het bent',
  stepUpText: 'Log voor je veiligheid opnieuw in om dit te wijzigen.',
  'step-up-required': 'Log uit en weer in en kom dan hier terug.',
  frozen: 'Wijzigingen zijn gepauzeerd',
  frozenText:
    'Om je account te beschermen, kan hier tot {until} niets worden gewijzigd. Als je opnieuw inlogt, kan het misschien eerder.',
  managedEmail: 'Je e-mailadres wordt ergens anders beheerd',
  managedGo: 'Daar wijzigen',
  managedText: 'Het hoort bij de manier waarop je inlogt bij {service} en kan alleen daar worden gewijzigd.',

  verifyEmail: 'Je e-mailadres verifiëren',
  verifyText: 'We sturen een code naar {v}.',
  verifyLinkText: 'We sturen een link naar {v}.',
  verifiedEmail: 'E-mailadres geverifieerd',
  verifiedText: '{v} is geverifieerd.',
  verifiedAlready: '{v} is al geverifieerd.',
  verifyGone: 'Dit contactgegeven bestaat niet meer.',

  unavailable: 'Dit is nu niet beschikbaar. Probeer het zo nog eens.',
  'proof-wrong-earlier': 'Die code komt uit een eerder bericht. Voer de nieuwste code in. Resterende pogingen: {n}.',
  'not-allowed': 'Dit kan hier niet.',
  'not-allowed-human-check': 'We konden niet vaststellen dat je een mens bent.',
  'not-allowed-current-needed':
    'Dit moet worden bevestigd via een ander contactgegeven waar je nog toegang toe hebt, en dat is er niet.',
};

register({ lang: 'nl', dir: 'ltr', messages: more });
