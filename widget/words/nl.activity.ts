// Owns the Dutch words for what happened to an account. Not those around them: nl.list.ts, nl.admin.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const nlDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'Wijziging naar {v} aangevraagd',
  'did-change-resent': 'Nog een bericht naar {v} gestuurd',
  'did-side-proved': '{v} bevestigd',
  'did-code-wrong': 'Verkeerde code ingevoerd voor {v}',
  'did-change-locked': 'Wijziging naar {v} gestopt na te veel verkeerde codes',
  'did-change-done': 'Wijziging naar {v} voltooid',
  'did-change-cancelled': 'Wijziging naar {v} geannuleerd',
  'did-change-replaced': 'Wijziging naar {v} vervangen door een nieuwere',
  'did-change-expired': 'Wijziging naar {v} verlopen',
  'did-change-reported': 'Wijziging naar {v} gemeld en gestopt',
  'did-change-taken': 'Wijziging naar {v} gestopt: kan niet worden gebruikt',
  'did-change-revoked': 'Wijziging naar {v} gestopt door overal uit te loggen',
  'did-change-undone': 'Wijziging naar {v} ongedaan gemaakt',
  'did-contact-removed': '{v} verwijderd',
  'did-contact-added': '{v} toegevoegd',
  'did-contact-vouched': '{v} gemarkeerd als geverifieerd',
  'did-contact-promoted': '{v} primair gemaakt',
  'did-account-written': 'Accountgegevens bijgewerkt',
  'did-contact-verified-by-login': '{v} geverifieerd door in te loggen',
  'did-contact-changed-by-login': 'Gewijzigd naar {v} door in te loggen',
  'did-account-frozen': 'Wijzigingen gepauzeerd om je account te beschermen',
  'did-account-revoked': 'Overal uitgelogd',
  'did-account-enabled': 'Account weer ingeschakeld',
  'did-account-unlocked': 'Wijzigingen weer toegestaan',
  'did-account-unfrozen': 'Wijzigingen niet meer gepauzeerd',
  'did-account-merged': 'Een ander account samengevoegd met dit account',
  'did-user-created': 'Account hier voor het eerst gezien',
};
