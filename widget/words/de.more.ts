// Owns the second half of German: the words of rare screens. Importing it registers the words with every widget on the page.
import type { MoreMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The German words of rare screens. */
export const more: MoreMessages = {
  locked: 'Zu viele falsche Codes',
  lockedText: 'Zum Schutz Ihres Kontos wurde diese Änderung gestoppt.',
  expired: 'Dieser Code ist abgelaufen',
  expiredText: 'Es hat sich noch nichts geändert.',
  quota: 'Zu viele Versuche',
  quotaText:
    'Bitte warten Sie {t} und versuchen Sie es dann erneut. Es hat sich nichts geändert, und ein Code, den Sie bereits haben, gilt weiterhin.',
  'quota-exceeded': 'Zu viele Versuche. Bitte warten Sie {t}. Ein Code, den Sie schon haben, gilt weiter.',
  startAgain: 'Neu beginnen',
  pending: 'Änderung läuft',
  pendingText: '{v} muss noch bestätigt werden.',
  resumeCode: 'Code eingeben',
  supportAsked: 'Der Support hat diese Änderung angefordert.',
  supportWaits: 'Sie wird am {t} wirksam, wenn Sie sie nicht stoppen.',
  stopIt: 'Stoppen',
  signedOut: 'Sie wurden abgemeldet',
  signedOutText: 'Melden Sie sich an, um dort weiterzumachen, wo Sie aufgehört haben.',
  linkQueued: 'Wir senden gerade einen Link an {v}.',
  linkSent:
    'Wir haben einen Link an {v} gesendet. Öffnen Sie ihn hier, dann aktualisiert sich diese Seite von selbst. Oder öffnen Sie ihn auf einem anderen Gerät und geben Sie den angezeigten Code hier ein.',
  linkClick:
    'Wir haben einen Link an {v} gesendet. Öffnen Sie den Link in der Nachricht, dann aktualisiert sich diese Seite von selbst.',
  enterCode: 'Code eingeben',
  resendLink: 'Neuen Link senden',
  resendLinkIn: 'Neuen Link in {t} senden',
  resentLink: 'Neuer Link an {v} gesendet.',
  codeFromLink:
    'Öffnen Sie den Link, den wir an {v} gesendet haben, und geben Sie den angezeigten {d}-stelligen Code ein.',
  goOn: 'Weiter',
  typo: 'Meinten Sie {v}?',
  typoUse: '{v} verwenden',
  typoKeep: 'Meine Eingabe behalten',
  'too-many-contacts': 'Sie haben bereits die maximale Anzahl erreicht. Entfernen Sie zuerst einen Eintrag.',
  'address-not-allowed': 'Das kann nicht verwendet werden. Geben Sie etwas anderes ein.',
  'address-not-allowed-domain': 'Diese Domain geht hier nicht. Geben Sie die Adresse eines anderen Anbieters ein.',
  'address-taken': 'Das kann nicht verwendet werden. Geben Sie etwas anderes ein.',
  cancelled: 'Die Änderung wurde abgebrochen. Es hat sich nichts geändert.',
  ended: 'Diese Änderung ist beendet. Sie können eine neue beginnen.',
  'address-sameEmail': 'Das ist bereits Ihre E-Mail-Adresse. Geben Sie eine andere ein.',

  alsoCurrent: 'Sie benötigen auch einen Code von {v}.',
  nextIn: 'Den nächsten Code können Sie in {t} senden.',

  half: '1 von 2 bestätigt. Als Nächstes: der Code, der an {v} gesendet wurde.',
  progress: '{n} von 2 bestätigt',
  sideNew: 'Neu',
  sideCurrent: 'Aktuell',
  sideDone: 'Bestätigt',
  sideOpen: 'Noch nicht bestätigt',
  checkNewEmail: 'Prüfen Sie Ihr neues Postfach',
  checkCurrentEmail: 'Prüfen Sie Ihr aktuelles Postfach',
  codeFor: '{d}-stelliger Code, gesendet an {v}',
  'proof-two': 'Achten Sie darauf, dass es der an {v} gesendete Code ist.',
  turn: 'Geben Sie zuerst den an {v} gesendeten Code ein',
  cannotUse: 'Ich habe keinen Zugriff mehr auf {v}',

  ways: 'Wenn Sie keinen Zugriff mehr auf {v} haben',
  waysText: 'Wählen Sie einen anderen Weg, diese Änderung zu erlauben.',
  wayOther: 'Code an {v} senden',
  waySignIn: 'Erneut anmelden',
  waySignInText: 'Mit einem Passkey oder einem zweiten Schritt ist das vielleicht nicht nötig.',
  wayLost: 'Verloren, oder jemand anderes hat Zugriff',
  wayLostText: 'Wer Zugriff darauf hat, kann dann Ihr Konto sperren, aber diese Änderung nicht rückgängig machen.',
  wayBack: 'Zurück zum Code',
  back: 'Zurück',
  still: 'Die Bestätigung über {v} steht noch aus.',

  stepUp: 'Bestätigen Sie Ihre Identität',
  stepUpText: 'Melden Sie sich zu Ihrer Sicherheit erneut an, um das zu ändern.',
  'step-up-required': 'Melden Sie sich ab und wieder an und kommen Sie dann hierher zurück.',
  frozen: 'Änderungen sind vorübergehend gesperrt',
  frozenText:
    'Zum Schutz Ihres Kontos kann hier bis {until} nichts geändert werden. Wenn Sie sich erneut anmelden, geht es vielleicht früher.',
  managedEmail: 'Ihre E-Mail-Adresse wird an anderer Stelle verwaltet',
  managedGo: 'Dort ändern',
  managedText: 'Sie stammt aus Ihrer Anmeldemethode für {service} und kann nur dort geändert werden.',

  verifyEmail: 'E-Mail-Adresse verifizieren',
  verifyText: 'Wir senden einen Code an {v}.',
  verifyLinkText: 'Wir senden einen Link an {v}.',
  verifiedEmail: 'E-Mail-Adresse verifiziert',
  verifiedText: '{v} ist verifiziert.',
  verifiedAlready: '{v} ist bereits verifiziert.',
  verifyGone: 'Diese Kontaktangabe gibt es nicht mehr.',

  unavailable: 'Das ist im Moment nicht verfügbar. Versuchen Sie es gleich noch einmal.',
  'proof-wrong-earlier': 'Der Code ist aus einer älteren Nachricht. Geben Sie den neuesten ein. Versuche: {n}.',
  'not-allowed': 'Das ist hier nicht möglich.',
  'not-allowed-human-check': 'Wir konnten nicht bestätigen, dass Sie ein Mensch sind.',
  'not-allowed-current-needed':
    'Das muss über eine andere Kontaktangabe bestätigt werden, auf die Sie noch Zugriff haben, und es gibt keine.',
};

register({ lang: 'de', dir: 'ltr', messages: more });
