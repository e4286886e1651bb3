// Owns the German reasons of the page *Policy* of <contact-admin>, and registers them. Not its other words: de.admin-pages.ts.
import { registerAdmin } from './language-registry.ts';
import type { AdminPolicyMessages } from './pack.ts';

/** The German reasons. */
export const deAdminPolicy: AdminPolicyMessages = {
  'why-kinds':
    'Welche Arten von Kontaktangaben es gibt; eine Art, die hier fehlt, kann kein Benutzer hinzufügen oder ändern',
  'why-may': 'Was Benutzer tun dürfen; eine Website, deren Verzeichnis eine Art verwaltet, nimmt Aktionen weg',
  'why-max': 'Genug für privat, Arbeit und Reserve; die Liste passt noch auf ein Handydisplay',
  'why-maxProvisioned':
    'Ein Verzeichnis kennt oft mehr Adressen einer Person, als sie selbst verwaltet; das Projekt entscheidet',
  'why-then': 'Kein replace-all, denn es entfernt Kontaktangaben, die der Benutzer nicht angesehen hat',
  'why-methods': 'Was die Nachricht enthält: einen Code, einen Link oder beides',
  'why-defaultMethod': 'Ein Link in einer SMS wirkt wie Phishing; ein Link in einer E-Mail ist bequem',
  'why-phoneChannels':
    'Jeder weitere Kanal braucht einen eigenen Absender, und ein Anruf kann auf einer Mailbox landen, die andere abhören',
  'why-codeLength': 'ASVS 6.5.4 nennt sechs Ziffern; acht passen zu höherem Risiko',
  'why-codeLife': 'ASVS 6.5.5 und NIST SP 800-63B nennen zehn Minuten',
  'why-linkLife': 'So lange wie ein Code; E-Mail kann langsamer sein, daher sind bis zu 60 Minuten möglich',
  'why-completion':
    'Auch Mail-Scanner drücken Schaltflächen, daher beweist ein Link allein nur, dass ein Programm ihn abgerufen hat',
  'why-tries': '5 Versuche bei 10^6 Codes treffen einmal in 200.000 Fällen',
  'why-liveLinks': 'Eine ältere E-Mail, die nach einer neueren ankommt, muss noch funktionieren',
  'why-resendWaits': '1 + 4 Nachrichten mit wachsenden Wartezeiten',
  'why-phoneWaitFactor': 'SMS sind langsamer und kosten Geld',
  'why-changeLife': 'Wie lange eine Änderung auf ihre Nachweise warten darf',
  'why-reportBlock':
    'Wie lange ein Benutzer nichts an eine Adresse senden kann, deren Inhaber die Änderung gemeldet hat',
  'why-uniqueness': 'Nur ein Benutzer des Projekts kann eine bestimmte Adresse als verifiziert haben',
  'why-phoneCountries': 'Die Länder, die SMS erhalten; keines bedeutet nur das Heimatland',
  'why-numberTypes': 'SMS-Pumping nutzt Premium-, Shared-Cost-, Pager-, Satelliten- und VoIP-Nummern',
  'why-numbers': 'Ein Angreifer, der SMS-Pumping betreibt, nutzt auch Bereiche, die in keiner Tabelle stehen',
  'why-emailDomains': 'Die Domains, die E-Mail-Adressen haben dürfen; keine bedeutet alle',
  'why-blockedEmailDomains': 'Domains, die nicht erlaubt sind, ebenso wenig ihre Subdomains',
  'why-mixedScripts': 'Etwa ein kyrillisches а in paypal; keine echte Domain hat das',
  'why-confirmCurrent':
    'Eine gestohlene Sitzung allein darf nicht genügen, um ein Konto zu übernehmen (OWASP, Variante ohne MFA)',
  'why-stepUp': 'ASVS 7.5.1; lang genug, um die Seite zu finden, zu kurz für die nächste Person am Schreibtisch',
  'why-strongAmr':
    'Nach RFC 8176 ist jedes davon mehr als ein Passwort; die letzten zwei sind andere Namen für hwk oder swk und für otp',
  'why-strongAcr': 'Jeder Aussteller hat eigene Namen',
  'why-notices': 'NIST SP 800-63B und ASVS 6.3.7: Der Benutzer muss von einem möglichen Angriff erfahren',
  'why-undo': 'Was der Link in der Mitteilung an eine alte Kontaktangabe bewirkt',
  'why-receiptLife': 'Zwei Jahre, in denen ein Dritter noch nachfragen kann',
  'why-undoLife': 'Im Urlaub liest ein Benutzer einmal pro Woche seine E-Mails',
  'why-freeze': 'Lang genug, um mit dem Support zu sprechen',
  'why-endSessions': 'Eine Änderung durch den Inhaber soll dessen Telefon nicht abmelden',
  'why-merge':
    'Zusammengeführte Konten lassen sich nicht wieder trennen, daher muss eine Website es ausdrücklich erlauben',
  'why-supportWait': 'Über ein Wochenende liest man mindestens eines seiner Postfächer',
  'why-purgeAfter': 'Der Support wird fast nie nach mehr als dem letzten Monat gefragt (ASVS 14.2.7)',
  'why-beginsPerUser': 'Das Limit im Vertrag eines Anbieters; kein Benutzer braucht mehr als fünf neue Adressen am Tag',
  'why-sendsPerUser': 'Zwei Änderungen mit allen erneuten Sendungen',
  'why-sendsToTarget': 'Eine Änderung mit allen erneuten Sendungen',
  'why-sendsPerTarget': '`sendsToTarget`, eine für einen anderen Benutzer und zwei für den Inhaber',
  'why-sendsForOwner':
    'Wie viele der Nachrichten an eine Adresse für einen Benutzer reserviert sind, der sie schon einmal bestätigt hat',
  'why-beginsPerIp': 'Ein Haushalt oder ein kleines Büro',
  'why-beginsPerIpRange': 'Die meisten Provider geben einem Kunden höchstens ein /48',
  'why-failuresPerUser':
    'Fünf Änderungen am Tag mit je fünf Versuchen; alle zusammen treffen 2,5-mal in 100.000 Fällen',
  'why-failuresPerVisitor': 'Zwei Änderungen mit allen Versuchen; ein Fremder trifft einmal in 100.000 Tagen',
  'why-failuresInRow': 'NIST SP 800-63B: höchstens 100 Fehlversuche in Folge',
  'why-failuresPerTarget':
    'Versuche für eine Adresse treffen am Tag 2-mal in 100.000 Fällen; 3-mal, wenn alle Nachrichten vor dem ersten Versuch gesendet wurden',
  'why-failuresPerIp': 'Falsche Codes von einer IPv4-Adresse oder einem IPv6-/64 pro Stunde',
  'why-smsPerPrefix': 'Doppelt so viel wie `smsBreakerSends`, damit ein Bereich, der antwortet, weiterläuft',
  'why-smsBreakerSends': 'Anzahl der SMS an einen Bereich pro Stunde, ab der `smsBreakerPercent` geprüft wird',
  'why-smsBreakerPercent': 'SMS-Pumping antwortet nie; von echten Benutzern antworten mehr als die Hälfte',
  'why-smsPerHour': 'Einige zehn Euro, bis ein Alarm den Betreiber erreicht',
  'why-smsPerDay': 'SMS des ganzen Projekts pro Tag',
  'why-severalAddresses':
    'Bei 1 ist es aus, und eine neue Adresse ersetzt die alte; bei mehr behalten Benutzer so viele einer Art',
  'why-verificationOnUpdate':
    'Eine Adresse zählt, sobald der Benutzer sie bestätigt hat, und nichts schaltet das aus; was ein Admin sofort einträgt, gilt erst als verifiziert, wenn der Benutzer es bestätigt oder ein berechtigter Admin es mit Begründung so markiert',
  'why-faceLinkLife':
    'Wie lange Links dieses Vertrags gelten: Seine Clients versprechen vielleicht mehr als die Richtlinie',
  'why-faceConfirmCurrent':
    'Ob eine aktuelle Kontaktangabe eine Änderung erlauben muss, die hier beginnt: Ein Client des Anbieters hat keine Ansicht dafür',
  'why-faceStepUp': 'Wie frisch die Anmeldung für eine Änderung sein muss, die hier beginnt; 0s: beliebig alt',
  'why-redirectUrls':
    'Die Seiten, zu denen ein Link in einer Nachricht führen darf; keine bedeutet nur unsere eigene Seite',
  'why-allowedOrigins': 'Die Websites, deren Seiten den Server im Browser aufrufen dürfen',
  'why-mail': 'Was E-Mails sendet; ohne dies ist die Art E-Mail aus',
  'why-sms': 'Was SMS sendet; ohne dies ist die Art Telefon aus',
  'why-languages': 'Die erste ist der Standard',
  'why-homeCountry': 'Wie Nummern ohne Ländervorwahl gelesen werden',
  'why-serviceName': 'Der Absender, wie ihn Nachrichten nennen',
  'why-supportUrl': 'Wo Nachrichten Hilfe anbieten',
  'why-managedUrl': 'Wo Benutzer ändern, was die Anmeldung verwaltet',
  'why-humanCheck': 'Der Dienst, der vor einer Änderung ein CAPTCHA prüft',
};

registerAdmin({ lang: 'de', dir: 'ltr', messages: deAdminPolicy });
