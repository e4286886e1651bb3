// Owns the German words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './de.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The German words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'Das ist im Moment nicht verfügbar. Versuchen Sie es gleich noch einmal.',

  linkConfirmEmail: 'Diese E-Mail-Adresse bestätigen?',
  linkConfirmPhone: 'Diese Telefonnummer bestätigen?',
  linkBecomesEmail: '{v} wird die E-Mail-Adresse Ihres Kontos bei {service}.',
  linkBecomesPhone: '{v} wird die Telefonnummer Ihres Kontos bei {service}.',
  linkReplacesEmail: '{v} ersetzt {old} als E-Mail-Adresse Ihres Kontos bei {service}.',
  linkReplacesPhone: '{v} ersetzt {old} als Telefonnummer Ihres Kontos bei {service}.',
  linkPrimaryEmail: '{v} wird die primäre E-Mail-Adresse Ihres Kontos bei {service}.',
  linkPrimaryPhone: '{v} wird die primäre Telefonnummer Ihres Kontos bei {service}.',
  linkReplacesAllEmail: '{v} ersetzt alle anderen E-Mail-Adressen Ihres Kontos bei {service}.',
  linkReplacesAllPhone: '{v} ersetzt alle anderen Telefonnummern Ihres Kontos bei {service}.',
  linkAdds: '{v} wird Ihrem Konto bei {service} hinzugefügt.',
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
  linkHalfCurrent: 'Die Bestätigung über Ihre aktuelle Kontaktangabe steht noch aus. Sie können diese Seite schließen.',
  linkOther: 'Hier ist ein anderes Konto angemeldet. Diese Änderung gehört zu dem Konto, das sie angefordert hat.',
  linkRelay: 'Geben Sie diesen Code dort ein, wo Sie begonnen haben',
  linkRelayWhere:
    'Gehen Sie zurück zu der Seite, auf der Sie die Änderung angefordert haben, und geben Sie ihn dort ein.',
  linkRelayText: 'Er ist {t} gültig.',
  linkRelayOnly:
    'Geben Sie ihn nicht weiter. {service} wird Sie niemals am Telefon oder in einer Nachricht danach fragen.',
  linkHome: 'Zurück zur Website',
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
};

register({ lang: 'de', dir: 'ltr', messages: confirm });
