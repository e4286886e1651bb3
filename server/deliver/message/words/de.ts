// Owns the German lines of mail and SMS. Not the list of lines: en.ts.
import type { Words } from './en.ts';

/** The lines in German. */
export const de: Words = {
  subjectCode: '{{code}} ist Ihr Code für {{service}}',
  subjectLink: 'Bestätigen Sie Ihre E-Mail-Adresse für {{service}}',
  heading: 'Bestätigen Sie diese E-Mail-Adresse',
  whatPrimary:
    'Sie wird die primäre E-Mail-Adresse Ihres Kontos bei {{service}}. Die bisherige bleibt im Konto erhalten.',
  whatReplace: 'Sie ersetzt {{old}} als E-Mail-Adresse Ihres Kontos bei {{service}}.',
  whatFirst: 'Sie wird die E-Mail-Adresse Ihres Kontos bei {{service}}.',
  whatAdd: 'Sie wird Ihrem Konto bei {{service}} hinzugefügt.',
  whatReplaceAll: 'Sie ersetzt alle anderen E-Mail-Adressen Ihres Kontos bei {{service}}.',
  confirmWarning: 'Bestätigen Sie nur, wenn Sie das selbst angefordert haben.',
  codeLead: 'Geben Sie diesen Code dort ein, wo Sie begonnen haben:',
  codeLife: 'Der Code ist {{life}} gültig.',
  linkLead: 'Öffnen Sie zum Bestätigen diesen Link:',
  linkOr: 'Oder bestätigen Sie per Link, auf einem beliebigen Gerät:',
  linkLife: 'Der Link ist {{life}} gültig.',
  linkNumber:
    'Die Seite, auf der Sie begonnen haben, zeigt die Nummer {{number}}. Wenn sie eine andere zeigt, bestätigen Sie nicht.',
  button: 'E-Mail bestätigen',
  buttonFails: 'Wenn die Schaltfläche nicht funktioniert, öffnen Sie diesen Link:',
  account: 'Konto',
  requested: 'Angefordert',
  place: 'Von',
  inUse:
    'Diese E-Mail-Adresse wird bereits von einem anderen Konto bei {{service}} verwendet. Wenn dieses Konto auch Ihnen gehört, melden Sie sich stattdessen damit an.',
  inUseMerge:
    'Diese E-Mail-Adresse wird bereits von einem anderen Konto bei {{service}} verwendet. Wenn Sie bestätigen, werden dieses Konto und das anfordernde Konto zu einem. Wenn Sie das nicht angefordert haben, bestätigen Sie nicht.',
  notYou: 'Das waren Sie nicht?',
  notYouCode:
    'Ignorieren Sie diese Nachricht: Ohne den Code ändert sich nichts. Geben Sie ihn nie weiter; niemand von {{service}} wird Sie danach fragen.',
  notYouLink: 'Öffnen Sie den Link und wählen Sie „Das war ich nicht“. Solange niemand bestätigt, ändert sich nichts.',
  notYouBoth:
    'Öffnen Sie den Link und wählen Sie „Das war ich nicht“. Solange niemand bestätigt, ändert sich nichts. Geben Sie den Code nie weiter; niemand von {{service}} wird Sie danach fragen.',
  footer: 'Sie erhalten diese Nachricht, weil jemand diese Adresse bei {{service}} eingegeben hat.',
  help: 'Hilfe: {{url}}',
  smsCode: '{{code}} ist Ihr Code von {{service}} für diese Nummer. Nie weitergeben.',
  smsLink: 'Bestätigen Sie Ihre neue Nummer für {{service}}: {{url}}',
  smsInUse: 'Ein anderes Konto bei {{service}} nutzt sie.',
  smsInUseMerge: 'Ein anderes Konto bei {{service}} nutzt sie: Beide werden eins.',

  subjectAllowCode: '{{code}} ist Ihr Code für eine Änderung bei {{service}}',
  subjectAllowLink: 'Änderung Ihres Kontos bei {{service}} erlauben',
  allowHeading: 'Diese Änderung erlauben?',
  askedPrimaryEmail:
    'Jemand möchte die primäre E-Mail-Adresse Ihres Kontos bei {{service}} auf {{target}} ändern. Eine bisherige primäre Adresse bliebe im Konto erhalten.',
  askedPrimaryPhone:
    'Jemand möchte die primäre Telefonnummer Ihres Kontos bei {{service}} auf {{target}} ändern. Eine bisherige primäre Nummer bliebe im Konto erhalten.',
  askedReplaceEmail: 'Jemand möchte die primäre E-Mail-Adresse Ihres Kontos bei {{service}} auf {{target}} ändern.',
  askedReplacePhone: 'Jemand möchte die primäre Telefonnummer Ihres Kontos bei {{service}} auf {{target}} ändern.',
  askedAddEmail: 'Jemand möchte Ihrem Konto bei {{service}} die E-Mail-Adresse {{target}} hinzufügen.',
  askedAddPhone: 'Jemand möchte Ihrem Konto bei {{service}} die Telefonnummer {{target}} hinzufügen.',
  askedReplaceAllEmail:
    'Jemand möchte {{target}} zur einzigen E-Mail-Adresse Ihres Kontos bei {{service}} machen. Alle anderen würden entfernt.',
  askedReplaceAllPhone:
    'Jemand möchte {{target}} zur einzigen Telefonnummer Ihres Kontos bei {{service}} machen. Alle anderen würden entfernt.',
  wouldReplace: 'Das würde {{old}} ersetzen.',
  replaces: 'Das ersetzt {{old}}.',
  allowMerge: 'Wenn bereits ein anderes Konto {{target}} verwendet, werden beide Konten zu einem.',
  allowCodeLead: 'Wenn Sie das waren, geben Sie diesen Code dort ein, wo Sie begonnen haben:',
  allowLinkLead: 'Öffnen Sie zum Erlauben diesen Link:',
  allowLinkOr: 'Oder erlauben Sie es per Link, auf einem beliebigen Gerät:',
  allowButton: 'Änderung prüfen',
  allowNotYouCode:
    'Ohne den Code ändert sich nichts. Geben Sie ihn nie weiter; niemand von {{service}} wird Sie danach fragen.',
  allowNotYouLink: 'Öffnen Sie den Link und wählen Sie „Das war ich nicht“: Die Änderung wird gestoppt.',
  allowNotYouBoth:
    'Öffnen Sie den Link und wählen Sie „Das war ich nicht“: Die Änderung wird gestoppt. Geben Sie den Code nie weiter; niemand von {{service}} wird Sie danach fragen.',
  smsAllowEmail:
    '{{code}} ist Ihr Code von {{service}}, um die Änderung Ihrer E-Mail-Adresse zu erlauben. Nie weitergeben.',
  smsAllowPhone:
    '{{code}} ist Ihr Code von {{service}}, um die Änderung Ihrer Telefonnummer zu erlauben. Nie weitergeben.',
  smsAllowAddEmail: '{{code}} ist Ihr Code von {{service}}, um eine neue E-Mail-Adresse zu erlauben. Nie weitergeben.',
  smsAllowAddPhone: '{{code}} ist Ihr Code von {{service}}, um eine neue Telefonnummer zu erlauben. Nie weitergeben.',
  smsAllowMerge: 'Nutzt sie ein anderes Konto, werden beide eins.',
  smsAllowLinkEmail: 'Änderung Ihrer E-Mail-Adresse bei {{service}} erlauben oder stoppen: {{url}}',
  smsAllowLinkPhone: 'Änderung Ihrer Telefonnummer bei {{service}} erlauben oder stoppen: {{url}}',
  smsAllowLinkAddEmail: 'Neue E-Mail-Adresse für {{service}} erlauben oder stoppen: {{url}}',
  smsAllowLinkAddPhone: 'Neue Telefonnummer für {{service}} erlauben oder stoppen: {{url}}',

  subjectAskedEmail: 'Jemand möchte Ihre E-Mail-Adresse bei {{service}} ändern',
  subjectAskedPhone: 'Jemand möchte Ihre Telefonnummer bei {{service}} ändern',
  subjectAskedAddEmail: 'Jemand möchte bei {{service}} eine E-Mail-Adresse hinzufügen',
  subjectAskedAddPhone: 'Jemand möchte bei {{service}} eine Telefonnummer hinzufügen',
  subjectDoneEmail: 'Ihre E-Mail-Adresse bei {{service}} wurde geändert',
  subjectDonePhone: 'Ihre Telefonnummer bei {{service}} wurde geändert',
  subjectAddedEmail: 'Neue E-Mail-Adresse in Ihrem Konto bei {{service}}',
  subjectAddedPhone: 'Neue Telefonnummer in Ihrem Konto bei {{service}}',
  subjectRemovedEmail: 'E-Mail-Adresse aus Ihrem Konto bei {{service}} entfernt',
  subjectRemovedPhone: 'Telefonnummer aus Ihrem Konto bei {{service}} entfernt',
  subjectUndoneEmail: 'Änderung Ihrer E-Mail-Adresse bei {{service}} rückgängig gemacht',
  subjectUndonePhone: 'Änderung Ihrer Telefonnummer bei {{service}} rückgängig gemacht',
  subjectFrozen: 'Änderungen an Ihrem Konto bei {{service}} wurden gestoppt',
  subjectUnfrozen: 'Ihr Konto bei {{service}} kann wieder geändert werden',
  subjectSignedOut: 'Alle Geräte von Ihrem Konto bei {{service}} abgemeldet',
  subjectRecovered: 'Ihr Konto bei {{service}} wurde gesichert',
  subjectDisabled: 'Ihr Konto bei {{service}} wurde deaktiviert',
  subjectEnabled: 'Ihr Konto bei {{service}} ist wieder aktiv',
  subjectUnlocked: 'Sie können wieder Codes für {{service}} eingeben',
  subjectEnded: 'Eine Änderung Ihres Kontos bei {{service}} wurde beendet',
  subjectMerged: 'Ein anderes Konto ist jetzt Teil Ihres Kontos bei {{service}}',
  subjectRespelled: 'Neue Schreibweise Ihrer E-Mail-Adresse bei {{service}}',
  subjectRecovery: 'Die Verwendung eines Kontakts bei {{service}} wurde geändert',
  subjectMergedAway: 'Ihr Konto bei {{service}} ist jetzt Teil eines anderen',
  donePrimaryEmail:
    '{{target}} ist jetzt die primäre E-Mail-Adresse Ihres Kontos bei {{service}}. Eine frühere primäre Adresse bleibt im Konto erhalten.',
  donePrimaryPhone:
    '{{target}} ist jetzt die primäre Telefonnummer Ihres Kontos bei {{service}}. Eine frühere primäre Nummer bleibt im Konto erhalten.',
  doneReplaceEmail: '{{target}} ist jetzt die primäre E-Mail-Adresse Ihres Kontos bei {{service}}.',
  doneReplacePhone: '{{target}} ist jetzt die primäre Telefonnummer Ihres Kontos bei {{service}}.',
  doneAddEmail: 'Die E-Mail-Adresse {{target}} wurde Ihrem Konto bei {{service}} hinzugefügt.',
  doneAddPhone: 'Die Telefonnummer {{target}} wurde Ihrem Konto bei {{service}} hinzugefügt.',
  doneReplaceAllEmail:
    '{{target}} ist jetzt die einzige E-Mail-Adresse Ihres Kontos bei {{service}}. Alle anderen wurden entfernt.',
  doneReplaceAllPhone:
    '{{target}} ist jetzt die einzige Telefonnummer Ihres Kontos bei {{service}}. Alle anderen wurden entfernt.',
  removedEmail: 'Die E-Mail-Adresse {{target}} wurde aus Ihrem Konto bei {{service}} entfernt.',
  removedPhone: 'Die Telefonnummer {{target}} wurde aus Ihrem Konto bei {{service}} entfernt.',
  respelled:
    'Die primäre E-Mail-Adresse Ihres Kontos bei {{service}} wird jetzt {{target}} geschrieben. Nur die Groß- und Kleinschreibung hat sich geändert: Es ist dieselbe Adresse.',
  recoverySet:
    '{{target}} dient jetzt nur noch zur Wiederherstellung Ihres Kontos bei {{service}}. Dorthin gehen Hinweise, und Änderungen lassen sich damit stoppen oder rückgängig machen, aber niemand kann sich damit anmelden.',
  recoveryEnded:
    '{{target}} dient nicht mehr nur zur Wiederherstellung. Ihr Konto bei {{service}} kann sie wieder wie jede andere Kontaktangabe verwenden.',
  undoneEmail: 'Ihr Konto bei {{service}} hat wieder die früheren E-Mail-Adressen. Die primäre Adresse ist {{target}}.',
  undonePhone: 'Ihr Konto bei {{service}} hat wieder die früheren Telefonnummern. Die primäre Nummer ist {{target}}.',
  frozen:
    'Jemand, der über eine frühere Kontaktangabe Ihres Kontos bei {{service}} Nachrichten erhält, hat gemeldet, eine Änderung nicht selbst vorgenommen zu haben. Die Kontaktangaben bleiben, wie sie sind.',
  unfrozen:
    'Der Support von {{service}} hat die Sperre für Änderungen aufgehoben. E-Mail-Adressen und Telefonnummern Ihres Kontos können wieder geändert werden.',
  signedOut:
    'Der Support von {{service}} hat alle Geräte von Ihrem Konto abgemeldet. Änderungen, die noch nicht bestätigt waren, sind beendet.',
  recovered:
    'Der Support von {{service}} hat alle Geräte von Ihrem Konto abgemeldet und alle offenen Änderungen beendet. Links in früheren Nachrichten funktionieren nicht mehr.',
  disabled:
    'Der Support von {{service}} hat Ihr Konto deaktiviert. Alle Geräte sind abgemeldet, und Sie können sich vorerst nicht anmelden.',
  enabled: 'Der Support von {{service}} hat Ihr Konto aktiviert. Sie können sich wieder anmelden.',
  unlocked:
    'Für Ihr Konto bei {{service}} waren zu viele falsche Codes eingegeben worden. Der Support von {{service}} hat die Eingabe von Codes wieder freigegeben.',
  ended:
    'Eine Änderung Ihrer E-Mail-Adressen oder Telefonnummern war noch nicht bestätigt. {{service}} musste zu einem früheren Datenstand zurückkehren. Die Änderung ist deshalb beendet, und frühere Codes und Links funktionieren nicht mehr. Wenn Sie sie weiterhin möchten, melden Sie sich an und beginnen Sie neu.',
  merged:
    'Das Konto von {{target}} bei {{service}} ist jetzt Teil Ihres Kontos. Die zugehörigen E-Mail-Adressen und Telefonnummern finden Sie ab sofort in Ihrem Konto.',
  mergedAway:
    'Es ist jetzt mit seinen E-Mail-Adressen und Telefonnummern Teil des Kontos von {{target}} bei {{service}}. Verwenden Sie ab sofort dieses Konto. Das lässt sich nicht rückgängig machen.',
  frozenFor: 'Ohne neue Anmeldung kann im Konto nichts geändert werden. Dauer: {{life}}.',
  fineAsked: 'Wenn Sie das waren, müssen Sie nichts tun.',
  fineDone: 'Wenn Sie das waren, müssen Sie nichts tun.',
  happened: 'Zeitpunkt',
  notYouDone: 'Das waren Sie nicht?',
  stopLead: 'Stoppen Sie die Änderung und melden Sie alle Geräte von dem Konto ab:',
  stopButton: 'Ich war’s nicht: stoppen',
  undoLead: 'Machen Sie die Änderung rückgängig und melden Sie alle Geräte von dem Konto ab:',
  undoButton: 'Rückgängig machen',
  freezeLead: 'Stoppen Sie weitere Änderungen und melden Sie alle Geräte von dem Konto ab:',
  freezeButton: 'Kontoänderungen stoppen',
  check: 'Melden Sie sich bei {{service}} an und prüfen Sie Ihre E-Mail-Adressen und Telefonnummern.',
  checkHelp:
    'Melden Sie sich bei {{service}} an und prüfen Sie Ihre E-Mail-Adressen und Telefonnummern. Falls das nicht geht, finden Sie hier Hilfe: {{url}}',
  footerContact: 'Sie erhalten diese Nachricht, weil diese Adresse zu einem Konto bei {{service}} gehört.',
  smsAskedEmail: 'Jemand möchte Ihre E-Mail-Adresse bei {{service}} auf {{target}} ändern.',
  smsAskedPhone: 'Jemand möchte Ihre Telefonnummer bei {{service}} auf {{target}} ändern.',
  smsAskedAdd: 'Jemand möchte Ihrem Konto bei {{service}} {{target}} hinzufügen.',
  smsDoneEmail: 'Ihre primäre E-Mail-Adresse bei {{service}} ist jetzt {{target}}.',
  smsDonePhone: 'Ihre primäre Telefonnummer bei {{service}} ist jetzt {{target}}.',
  smsAdded: '{{target}} wurde Ihrem Konto bei {{service}} hinzugefügt.',
  smsOnlyEmail: 'Ihre einzige E-Mail-Adresse bei {{service}} ist jetzt {{target}}.',
  smsOnlyPhone: 'Ihre einzige Telefonnummer bei {{service}} ist jetzt {{target}}.',
  smsRemoved: '{{target}} wurde aus Ihrem Konto bei {{service}} entfernt.',
  smsRespelled:
    'Ihre primäre E-Mail-Adresse bei {{service}} wird jetzt {{target}} geschrieben. Es ist dieselbe Adresse.',
  smsRecovery: 'Die Verwendung eines Kontakts in Ihrem Konto bei {{service}} wurde geändert.',
  smsUndoneEmail:
    'Eine Änderung Ihrer E-Mail-Adressen bei {{service}} wurde rückgängig gemacht. Primär ist {{target}}.',
  smsUndonePhone: 'Eine Änderung Ihrer Telefonnummern bei {{service}} wurde rückgängig gemacht. Primär ist {{target}}.',
  smsFrozen: 'Änderungen an Ihrem Konto bei {{service}} wurden gestoppt.',
  smsUnfrozen: 'Der Support von {{service}} hat Änderungen an Ihrem Konto wieder erlaubt.',
  smsSignedOut: 'Alle Geräte wurden von Ihrem Konto bei {{service}} abgemeldet.',
  smsRecovered: 'Ihr Konto bei {{service}} wurde gesichert: Alle Geräte wurden abgemeldet.',
  smsDisabled: 'Ihr Konto bei {{service}} wurde deaktiviert.',
  smsEnabled: 'Ihr Konto bei {{service}} ist wieder aktiv.',
  smsUnlocked: 'Sie können wieder Codes für {{service}} eingeben.',
  smsEnded: 'Eine Änderung Ihres Kontos bei {{service}} wurde beendet. Bei Bedarf beginnen Sie neu.',
  smsMerged: 'Das Konto von {{target}} bei {{service}} ist jetzt Teil Ihres Kontos.',
  smsMergedAway: 'Ihr Konto bei {{service}} ist jetzt Teil des Kontos von {{target}}.',
  bySupport: 'Das Support-Team von {{service}}',
  byAdmin: 'Ein Admin von {{service}}',
  staff: 'Wer',
  subjectStaffEmail: '{{by}} möchte Ihre E-Mail-Adresse ändern',
  subjectStaffPhone: '{{by}} möchte Ihre Telefonnummer ändern',
  subjectStaffAddEmail: '{{by}} möchte eine E-Mail-Adresse hinzufügen',
  subjectStaffAddPhone: '{{by}} möchte eine Telefonnummer hinzufügen',
  staffPrimaryEmail:
    '{{by}} möchte die primäre E-Mail-Adresse Ihres Kontos auf {{target}} ändern. Eine bisherige primäre Adresse bliebe im Konto erhalten.',
  staffPrimaryPhone:
    '{{by}} möchte die primäre Telefonnummer Ihres Kontos auf {{target}} ändern. Eine bisherige primäre Nummer bliebe im Konto erhalten.',
  staffReplaceEmail: '{{by}} möchte die primäre E-Mail-Adresse Ihres Kontos auf {{target}} ändern.',
  staffReplacePhone: '{{by}} möchte die primäre Telefonnummer Ihres Kontos auf {{target}} ändern.',
  staffAddEmail: '{{by}} möchte Ihrem Konto die E-Mail-Adresse {{target}} hinzufügen.',
  staffAddPhone: '{{by}} möchte Ihrem Konto die Telefonnummer {{target}} hinzufügen.',
  staffReplaceAllEmail:
    '{{by}} möchte {{target}} zur einzigen E-Mail-Adresse Ihres Kontos machen. Alle anderen würden entfernt.',
  staffReplaceAllPhone:
    '{{by}} möchte {{target}} zur einzigen Telefonnummer Ihres Kontos machen. Alle anderen würden entfernt.',
  staffCodeLead:
    'Melden Sie sich bei {{service}} an und geben Sie diesen Code dort ein. Nennen Sie ihn nie am Telefon:',
  supportNeeds:
    'Vor der Bestätigung der neuen Angabe ändert sich nichts. Danach müssen Sie sich außerdem selbst anmelden oder die Änderung über eine Ihrer aktuellen Kontaktangaben erlauben. Geschieht beides nicht, wird sie nach dieser Zeit wirksam, wenn sie nicht gestoppt wird: {{life}}.',
  fineStaff: 'Wenn Sie darum gebeten haben, müssen Sie nichts tun.',
  notYouStaff: 'Sie haben nicht darum gebeten?',
  subjectWaits: 'Änderung Ihres Kontos bei {{service}} am {{date}}',
  waitsEmail:
    '{{by}} möchte die E-Mail-Adresse {{target}} für Ihr Konto verwenden, und sie wurde bestätigt. Die Änderung wird am {{date}} wirksam, wenn Sie sie nicht stoppen.',
  waitsPhone:
    '{{by}} möchte die Telefonnummer {{target}} für Ihr Konto verwenden, und sie wurde bestätigt. Die Änderung wird am {{date}} wirksam, wenn Sie sie nicht stoppen.',
  staffAsked: '{{by}} hat diese Änderung angefordert.',
  staffMade: '{{by}} hat diese Änderung vorgenommen.',
  smsStaffEmail: '{{by}} möchte Ihre E-Mail-Adresse auf {{target}} ändern.',
  smsStaffPhone: '{{by}} möchte Ihre Nummer auf {{target}} ändern.',
  smsStaffAdd: '{{by}} möchte Ihrem Konto {{target}} hinzufügen.',
  smsWaits: '{{by}} fügt am {{date}} {{target}} hinzu.',
  smsStop: 'Nicht von Ihnen? Stoppen: {{url}}',
  smsUndo: 'Nicht von Ihnen? Rückgängig machen: {{url}}',
  smsFreeze: 'Nicht von Ihnen? Änderungen stoppen: {{url}}',
  smsCheck: 'Nicht von Ihnen? Melden Sie sich an und prüfen Sie Ihr Konto.',
};
