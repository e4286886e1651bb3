// Owns the first half of German: the words that every page needs. Importing it registers the words for every widget on
// the page.
import { common } from './de.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** German, without the words of rare screens. */
export const de: Pack = {
  lang: 'de',
  dir: 'ltr',
  more: () => import('./de.more.ts'),
  messages: {
    ...common,
    current: 'Aktuell: {v}',
    cancel: 'Abbrechen',
    cancelChange: 'Änderung abbrechen',
    help: 'Hilfe erhalten',

    'address-invalid-too-long': 'Das ist zu lang. Prüfen Sie, ob etwas Überflüssiges enthalten ist.',
    'address-invalid-too-short': 'Diese Nummer ist zu kurz. Geben Sie alle Ziffern ein.',
    'address-invalid-charactersEmail':
      'Verwenden Sie vor dem @ nur Buchstaben von a bis z, Ziffern, Punkte, Bindestriche und Unterstriche.',
    'address-invalid-charactersPhone':
      'Verwenden Sie nur Ziffern. Wenn Sie mit der Ländervorwahl beginnen, setzen Sie ein + davor.',
    'address-invalid-domain': 'Prüfen Sie den Teil nach dem @. Er muss wie example.com aussehen.',
    'address-invalid-extension': 'Geben Sie die Nummer ohne Durchwahl ein.',
    'address-invalid-country': 'Wählen Sie das Land aus oder beginnen Sie mit + und der Ländervorwahl.',
    'address-invalid-number': 'Nummern dieses Landes haben eine andere Länge. Prüfen Sie, ob alle Ziffern da sind.',
    'address-not-allowed-number-type':
      'An diese Art von Nummer können wir keine SMS senden. Geben Sie eine Handynummer ein.',

    openMailbox: '{name} öffnen',
    undoFor: 'Über den Link in dieser Nachricht können Sie die Änderung noch {t} rückgängig machen.',
    'address-not-allowed-landline': 'Das ist eine Festnetznummer. Geben Sie eine Handynummer ein.',
    'address-invalid-unknown': 'Diese Nummer kennen wir nicht. Prüfen Sie, ob sie stimmt.',
    'address-invalid-several': 'Geben Sie nur eine Adresse ein.',

    enterEmail: 'E-Mail-Adresse ändern',
    addEmail: 'E-Mail-Adresse hinzufügen',
    labelEmail: 'Neue E-Mail-Adresse',
    hintEmail: 'Wir senden Ihnen einen Code, um zu prüfen, ob Sie Zugriff darauf haben.',
    replacesEmail: 'Nach der Bestätigung ersetzt sie {v} als E-Mail-Adresse Ihres Kontos bei {service}.',
    becomesEmail:
      'Nach der Bestätigung ist sie die primäre E-Mail-Adresse Ihres Kontos bei {service}. {v} bleibt als weitere Adresse erhalten.',
    hintLink: 'Wir senden Ihnen einen Link, um zu prüfen, ob Sie Zugriff darauf haben.',
    sendCode: 'Code senden',
    sendLink: 'Link senden',
    linkInsteadEmail: 'Stattdessen Link per E-Mail',

    checkEmail: 'Prüfen Sie Ihren Posteingang',
    codeQueued: 'Wir senden gerade einen {d}-stelligen Code an {v}. Er ist {t} gültig.',
    codeSent: 'Wir haben einen {d}-stelligen Code an {v} gesendet. Er ist {t} gültig.',
    codeLabel: '{d}-stelliger Code',
    resend: 'Neuen Code senden',
    resendIn: 'Neuen Code in {t} senden',
    missingEmail: 'Keine E-Mail erhalten? Prüfen Sie den Spam-Ordner und die Adresse.',
    differentEmail: 'Andere Adresse verwenden',
    linkInstead: 'Stattdessen Link erhalten',

    doneEmail: 'E-Mail-Adresse geändert',
    addedEmail: 'E-Mail-Adresse hinzugefügt',
    doneTextEmail: 'Ihre E-Mail-Adresse ist jetzt {v}.',
    addedText: '{v} wurde hinzugefügt.',
    toldEmail: 'Wir haben Ihre bisherige Adresse über diese Änderung informiert.',
    done: 'Fertig',

    sending: 'Wird gesendet…',
    cancelling: 'Wird abgebrochen…',
    resent: 'Neuer Code an {v} gesendet. Frühere Codes gelten nicht mehr.',
    resendOpen: 'Sie können jetzt einen neuen Code senden.',

    'code-short': 'Geben Sie alle {d} Ziffern des Codes ein',
    'code-long': 'Geben Sie nur die {d} Ziffern des Codes ein',
    'code-digits': 'Der Code muss aus {d} Ziffern bestehen',
    noResends: 'Es können keine weiteren Nachrichten gesendet werden.',
    delayed: 'Das Senden dauert länger als üblich.',
    undelivered: 'Zustellung an {v} nicht möglich. Prüfen Sie, ob die Angabe stimmt.',
    emptyEmail: 'Geben Sie eine E-Mail-Adresse ein',
    'address-invalidEmail': 'Geben Sie eine gültige E-Mail-Adresse ein, zum Beispiel name@example.com',
    'proof-wrong': {
      one: 'Dieser Code ist falsch. Prüfen Sie ihn und versuchen Sie es erneut. Noch {n} Versuch.',
      other: 'Dieser Code ist falsch. Prüfen Sie ihn und versuchen Sie es erneut. Noch {n} Versuche.',
    },
    unavailable: 'Das ist im Moment nicht verfügbar. Versuchen Sie es gleich noch einmal.',

    linkConfirmEmail: 'Diese E-Mail-Adresse bestätigen?',
    linkConfirmPhone: 'Diese Telefonnummer bestätigen?',
    linkStoryEmail: '{v} wird die E-Mail-Adresse Ihres Kontos bei {service}.',
    linkStoryPhone: '{v} wird die Telefonnummer Ihres Kontos bei {service}.',
    linkStoryAdd: '{v} wird Ihrem Konto bei {service} hinzugefügt.',
    linkMerges:
      'Ein anderes Konto bei {service} verwendet diese Angabe bereits. Beide Konten werden zu einem, und das lässt sich nicht rückgängig machen.',
    linkAccount: 'Konto: {v}',
    linkAsked: 'Angefordert: {t}',
    linkPlace: 'Von: {place}',
    linkOnly: 'Fahren Sie nur fort, wenn Sie das selbst angefordert haben.',
    linkAllow: 'Diese Änderung erlauben?',
    allow: 'Erlauben',
    linkNotMe: 'Das war ich nicht',
    linkConfirmed: 'Bestätigt',
    linkAllowed: 'Erlaubt',
    linkConfirmedText: 'Sie können diese Seite schließen.',
    linkHalfNew: 'Die neue Kontaktangabe muss noch bestätigt werden. Sie können diese Seite schließen.',
    linkWaits: 'Der Support hat diese Änderung angefordert. Sie wird am {t} wirksam, wenn sie nicht gestoppt wird.',
    linkHalfCurrent:
      'Die Bestätigung über Ihre aktuelle Kontaktangabe steht noch aus. Sie können diese Seite schließen.',
    linkOther: 'Hier ist ein anderes Konto angemeldet. Diese Änderung gehört zu dem Konto, das sie angefordert hat.',
    linkRelay: 'Geben Sie diesen Code dort ein, wo Sie begonnen haben',
    linkRelayWhere:
      'Gehen Sie zurück zu der Seite, auf der Sie die Änderung angefordert haben, und geben Sie ihn dort ein.',
    linkRelayOnly:
      'Geben Sie ihn nicht weiter. {service} wird Sie niemals am Telefon oder in einer Nachricht danach fragen.',
    linkHome: 'Zurück zur Website',
    linkRelayText: 'Er ist {t} gültig.',
    linkReported: 'Danke für Ihren Hinweis',
    linkReportedText: 'Die Änderung wurde gestoppt. Es hat sich nichts geändert.',
    linkStop:
      'Wenn Sie das nicht angefordert haben, werden alle Geräte von dem Konto abgemeldet, und es kann dort eine Zeit lang nichts geändert werden.',
    linkStopped: 'Die Änderung ist gestoppt',
    linkStoppedText:
      'Es wurde nichts geändert. Alle Geräte sind von dem Konto abgemeldet, und es kann dort vorerst nichts geändert werden. Melden Sie sich wieder an und ändern Sie Ihr Passwort, falls Sie eines haben.',
    linkUsed: 'Dieser Link wurde bereits verwendet',
    linkUsedText: 'Hier gibt es nichts mehr zu tun.',
    linkExpired: 'Dieser Link ist abgelaufen',
    linkExpiredText: 'Fordern Sie dort, wo Sie begonnen haben, einen neuen an.',
    linkSuperseded: 'Ein neuerer Link wurde gesendet',
    linkSupersededText: 'Verwenden Sie die neueste Nachricht.',
    linkClosed: 'Diese Änderung ist beendet',
    linkClosedText: 'Es hat sich nichts geändert.',
    linkUnknown: 'Dieser Link funktioniert nicht',
    linkUnknownText: 'Öffnen Sie ihn noch einmal aus der Nachricht oder fordern Sie einen neuen an.',
  },
};

register(de);
