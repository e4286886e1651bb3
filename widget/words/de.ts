// Owns the first half of German: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: de.confirm.ts.
import { common } from './de.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** German, without the words of rare screens. */
export const de: Pack = {
  lang: 'de',
  dir: 'ltr',
  more: () => import('./de.more.ts'),
  list: () => import('./de.list.ts'),
  messages: {
    ...common,

    current: 'Aktuell: {v}',
    cancel: 'Abbrechen',
    cancelChange: 'Änderung abbrechen',
    help: 'Hilfe erhalten',

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
    done: 'Fertig',

    sending: 'Wird gesendet…',
    cancelling: 'Wird abgebrochen…',
    resent: 'Neuer Code an {v} gesendet. Frühere Codes gelten nicht mehr.',

    'code-digits': 'Der Code muss aus {d} Ziffern bestehen',
    noResends: 'Es können keine weiteren Nachrichten gesendet werden.',
    undelivered: 'Zustellung an {v} nicht möglich. Prüfen Sie, ob die Angabe stimmt.',
    emptyEmail: 'Geben Sie eine E-Mail-Adresse ein',
    'address-invalidEmail': 'Geben Sie eine gültige E-Mail-Adresse ein, zum Beispiel name@example.com',
    'proof-wrong': {
      one: 'Dieser Code ist falsch. Prüfen Sie ihn und versuchen Sie es erneut. Noch {n} Versuch.',
      other: 'Dieser Code ist falsch. Prüfen Sie ihn und versuchen Sie es erneut. Noch {n} Versuche.',
    },

    'address-not-allowed-landline': 'Das ist eine Festnetznummer. Geben Sie eine Handynummer ein.',
    'address-invalid-unknown': 'Diese Nummer kennen wir nicht. Prüfen Sie, ob sie stimmt.',
    'address-invalid-several': 'Geben Sie nur eine Adresse ein.',
    'address-invalid-too-long': 'Das ist zu lang. Prüfen Sie, ob etwas Überflüssiges enthalten ist.',
    'address-invalid-too-short': 'Diese Nummer ist zu kurz. Geben Sie alle Ziffern ein.',
    'address-invalid-charactersEmail':
      'Vor dem @ nur Buchstaben von a bis z, Ziffern, Punkte, Binde- und Unterstriche.',
    'address-invalid-charactersPhone':
      'Verwenden Sie nur Ziffern. Wenn Sie mit der Ländervorwahl beginnen, setzen Sie ein + davor.',
    'address-invalid-domain': 'Prüfen Sie den Teil nach dem @. Er muss wie example.com aussehen.',
    'address-invalid-extension': 'Geben Sie die Nummer ohne Durchwahl ein.',
    'address-invalid-country': 'Wählen Sie das Land aus oder beginnen Sie mit + und der Ländervorwahl.',
    'address-invalid-number': 'Nummern dieses Landes haben eine andere Länge. Prüfen Sie, ob alle Ziffern da sind.',
    'address-not-allowed-number-type':
      'An diese Art von Nummer können wir keine SMS senden. Geben Sie eine Handynummer ein.',

    'code-short': 'Geben Sie alle {d} Ziffern des Codes ein',
    'code-long': 'Geben Sie nur die {d} Ziffern des Codes ein',
    resendOpen: 'Sie können jetzt einen neuen Code senden.',
    delayed: 'Das Senden dauert länger als üblich.',
    doneTextEmail: 'Ihre E-Mail-Adresse ist jetzt {v}.',
    addedText: '{v} wurde hinzugefügt.',
    toldEmail: 'Wir haben Ihre bisherige Adresse über diese Änderung informiert.',

    openMailbox: '{name} öffnen',
    undoFor: 'Über den Link in dieser Nachricht können Sie die Änderung noch {t} rückgängig machen.',
    signOutOthers: 'Andere Geräte abmelden',
    signedOutOthers: 'Ihre anderen Geräte werden abgemeldet.',

    country: 'Land oder Region',
    enterPhone: 'Telefonnummer ändern',
    addPhone: 'Telefonnummer hinzufügen',
    labelPhone: 'Neue Handynummer',
    hintPhone:
      'Wir senden Ihnen einen Code per SMS, um zu prüfen, ob Sie Zugriff darauf haben. Es können Gebühren anfallen.',
    replacesPhone: 'Nach der Bestätigung ersetzt sie {v} als Telefonnummer Ihres Kontos bei {service}.',
    becomesPhone:
      'Nach der Bestätigung ist sie die primäre Nummer Ihres Kontos bei {service}. {v} bleibt als weitere Nummer erhalten.',
    linkInsteadPhone: 'Stattdessen Link per SMS',
    callMe: 'Code stattdessen per Anruf',
    byWhatsapp: 'Code per WhatsApp senden',
    byText: 'Code per SMS senden',
    codeCalled: 'Wir rufen {v} an. Sie hören zweimal einen {d}-stelligen Code. Er ist {t} gültig.',
    codeWhatsapp: 'Wir haben einen {d}-stelligen Code per WhatsApp an {v} gesendet. Er ist {t} gültig.',
    checkPhone: 'Sehen Sie auf Ihr Telefon',
    voice: 'Kein Anruf? Das kann eine Minute dauern.',
    whatsapp: 'Keine Nachricht in WhatsApp? Das kann eine Minute dauern.',
    missingPhone: 'Keine SMS erhalten? Das kann eine Minute dauern.',
    differentPhone: 'Andere Nummer verwenden',
    donePhone: 'Telefonnummer geändert',
    addedPhone: 'Telefonnummer hinzugefügt',
    doneTextPhone: 'Ihre Telefonnummer ist jetzt {v}.',
    toldPhone: 'Wir haben Ihre bisherige Nummer über diese Änderung informiert.',
    'address-invalidPhone': 'Geben Sie eine Handynummer ein, zum Beispiel {x}',
    'address-not-allowed-country': 'In dieses Land{c} senden wir keine SMS. Nutzen Sie ein Land aus der Liste.',
    'address-samePhone': 'Das ist bereits Ihre Telefonnummer. Geben Sie eine andere ein.',
    'quota-exceeded-sms': 'Keine SMS an diese Nummer möglich. Warten Sie {t} oder nehmen Sie eine andere.',
    verifyPhone: 'Telefonnummer verifizieren',
    verifiedPhone: 'Telefonnummer verifiziert',
    managedPhone: 'Ihre Telefonnummer wird an anderer Stelle verwaltet',
    checkNewPhone: 'Sehen Sie auf Ihr neues Telefon',
    checkCurrentPhone: 'Sehen Sie auf Ihr aktuelles Telefon',
    countryFind: 'Land suchen',
    countryNone: 'Kein Land mit diesem Namen gefunden.',
  },
};

register(de);
