// Owns the Croatian words for what happened to an account. Not those around them: hr.list.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const hrDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'Zatražena promjena u {v}',
  'did-change-resent': 'Poslana još jedna poruka na {v}',
  'did-side-proved': 'Potvrđeno: {v}',
  'did-code-wrong': 'Unesen je pogrešan kôd za {v}',
  'did-change-locked': 'Promjena u {v} zaustavljena zbog previše pogrešnih kodova',
  'did-change-done': 'Promjena u {v} provedena',
  'did-change-cancelled': 'Promjena u {v} otkazana',
  'did-change-replaced': 'Promjenu u {v} zamijenila je novija',
  'did-change-expired': 'Promjena u {v} istekla',
  'did-change-reported': 'Promjena u {v} prijavljena i zaustavljena',
  'did-change-taken': 'Promjena u {v} zaustavljena: ne može se upotrijebiti',
  'did-change-revoked': 'Promjena u {v} zaustavljena uz odjavu svih uređaja',
  'did-change-undone': 'Promjena u {v} poništena',
  'did-contact-removed': 'Uklonjeno: {v}',
  'did-contact-added': 'Dodano: {v}',
  'did-contact-vouched': 'Označeno kao potvrđeno: {v}',
  'did-contact-promoted': 'Postavljeno kao glavno: {v}',
  'did-account-written': 'Podaci računa ažurirani',
  'did-contact-verified-by-login': 'Potvrđeno prijavom: {v}',
  'did-contact-changed-by-login': 'Promijenjeno u {v} prijavom',
  'did-account-frozen': 'Promjene zaustavljene radi zaštite računa',
  'did-account-revoked': 'Odjavljeni svi uređaji',
  'did-account-enabled': 'Račun ponovno omogućen',
  'did-account-unlocked': 'Promjene ponovno dopuštene',
  'did-account-unfrozen': 'Promjene više nisu zaustavljene',
  'did-account-merged': 'S ovim računom spojen je drugi',
  'did-user-created': 'Račun se ovdje prvi put pojavio',
};
