// Owns the German words for what happened to an account. Not those around them: de.list.ts, de.admin.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const deDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'Änderung auf {v} angefordert',
  'did-change-resent': 'Weitere Nachricht an {v} gesendet',
  'did-side-proved': '{v} bestätigt',
  'did-code-wrong': 'Falscher Code für {v} eingegeben',
  'did-change-locked': 'Änderung auf {v} nach zu vielen falschen Codes gestoppt',
  'did-change-done': 'Änderung auf {v} abgeschlossen',
  'did-change-cancelled': 'Änderung auf {v} abgebrochen',
  'did-change-replaced': 'Änderung auf {v} durch eine neuere ersetzt',
  'did-change-expired': 'Änderung auf {v} abgelaufen',
  'did-change-reported': 'Änderung auf {v} gemeldet und gestoppt',
  'did-change-taken': 'Änderung auf {v} gestoppt: kann nicht verwendet werden',
  'did-change-revoked': 'Änderung auf {v} mit einer Abmeldung überall gestoppt',
  'did-change-undone': 'Änderung auf {v} rückgängig gemacht',
  'did-contact-removed': '{v} entfernt',
  'did-contact-added': '{v} hinzugefügt',
  'did-contact-vouched': '{v} als verifiziert markiert',
  'did-contact-promoted': '{v} als primär festgelegt',
  'did-account-written': 'Kontodaten aktualisiert',
  'did-contact-verified-by-login': '{v} durch eine Anmeldung verifiziert',
  'did-contact-changed-by-login': 'Durch eine Anmeldung auf {v} geändert',
  'did-account-frozen': 'Änderungen zum Schutz Ihres Kontos vorübergehend gesperrt',
  'did-account-revoked': 'Überall abgemeldet',
  'did-account-enabled': 'Konto wieder aktiviert',
  'did-account-unlocked': 'Änderungen wieder erlaubt',
  'did-account-unfrozen': 'Änderungen nicht mehr gesperrt',
  'did-account-merged': 'Ein anderes Konto mit diesem zusammengeführt',
  'did-user-created': 'Konto hier erstmals erfasst',
};
