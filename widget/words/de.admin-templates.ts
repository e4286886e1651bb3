// Owns the German names of the messages in <contact-admin>. Not the other words of its pages: de.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const deTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'Code',
  'tpl-prove-link': 'Link',
  'tpl-prove-both': 'Code und Link',
  'tpl-prove-added': 'Code und Link für eine weitere Adresse',
  'tpl-prove-in-use': 'Adresse gehört zu einem anderen Konto',
  'tpl-allow-code': 'Code, der eine Änderung erlaubt',
  'tpl-allow-link': 'Link, der eine Änderung erlaubt',
  'tpl-allow-both': 'Code und Link, die eine Änderung erlauben',
  'tpl-notice-requested': 'Änderung angefordert',
  'tpl-notice-waits': 'Eine Änderung wird später wirksam',
  'tpl-notice-done': 'Änderung abgeschlossen',
  'tpl-notice-added': 'Adresse hinzugefügt',
  'tpl-notice-respelled': 'Adresse anders geschrieben',
  'tpl-notice-recovery-set': 'Eine Kontaktangabe dient nur noch zur Wiederherstellung',
  'tpl-notice-recovery-ended': 'Eine Kontaktangabe dient nicht mehr nur zur Wiederherstellung',
  'tpl-notice-removed': 'Adresse entfernt',
  'tpl-notice-undone': 'Änderung rückgängig gemacht',
  'tpl-notice-frozen': 'Änderungen gesperrt',
  'tpl-notice-unfrozen': 'Änderungen wieder möglich',
  'tpl-notice-signed-out': 'Alle Geräte abgemeldet',
  'tpl-notice-recovered': 'Konto gesichert',
  'tpl-notice-disabled': 'Konto deaktiviert',
  'tpl-notice-enabled': 'Konto wieder aktiv',
  'tpl-notice-unlocked': 'Eingabe von Codes wieder möglich',
  'tpl-notice-cancelled': 'Änderung von einem Admin abgebrochen',
  'tpl-notice-ended': 'Änderung durch eine Wiederherstellung beendet',
  'tpl-notice-merged': 'Ein anderes Konto mit diesem zusammengeführt',
  'tpl-notice-merged-away': 'Dieses Konto mit einem anderen zusammengeführt',
};
