// Owns the Lithuanian words for what happened to an account. Not those around them: lt.list.ts, lt.admin.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const ltDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'Paprašyta pakeisti į {v}',
  'did-change-resent': 'Dar vienas pranešimas išsiųstas į {v}',
  'did-side-proved': '{v} patvirtintas',
  'did-code-wrong': 'Įvestas neteisingas {v} kodas',
  'did-change-locked': 'Keitimas į {v} sustabdytas dėl per daug neteisingų kodų',
  'did-change-done': 'Keitimas į {v} atliktas',
  'did-change-cancelled': 'Keitimas į {v} atšauktas',
  'did-change-replaced': 'Keitimą į {v} pakeitė naujesnis',
  'did-change-expired': 'Baigėsi keitimo į {v} laikas',
  'did-change-reported': 'Apie keitimą į {v} pranešta ir jis sustabdytas',
  'did-change-taken': 'Keitimas į {v} sustabdytas: to naudoti negalima',
  'did-change-revoked': 'Keitimas į {v} sustabdytas atsijungus visur',
  'did-change-undone': 'Keitimas į {v} anuliuotas',
  'did-contact-removed': '{v} pašalintas',
  'did-contact-added': '{v} pridėtas',
  'did-contact-vouched': '{v} pažymėtas kaip patvirtintas',
  'did-contact-promoted': '{v} nustatytas kaip pagrindinis',
  'did-account-written': 'Paskyros duomenys atnaujinti',
  'did-contact-verified-by-login': '{v} patvirtintas prisijungus',
  'did-contact-changed-by-login': 'Pakeista į {v} prisijungus',
  'did-account-frozen': 'Keitimai pristabdyti jūsų paskyros saugumui',
  'did-account-revoked': 'Atsijungta visur',
  'did-account-enabled': 'Paskyra vėl įjungta',
  'did-account-unlocked': 'Keitimai vėl leidžiami',
  'did-account-unfrozen': 'Keitimai nebepristabdyti',
  'did-account-merged': 'Kita paskyra sujungta su šia',
  'did-user-created': 'Paskyra čia pasirodė pirmą kartą',
};
