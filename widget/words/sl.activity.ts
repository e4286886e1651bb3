// Owns the Slovenian words for what happened to an account. Not those around them: sl.list.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const slDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'Zahtevana sprememba v {v}',
  'did-change-resent': 'Na {v} poslano še eno sporočilo',
  'did-side-proved': 'Potrjeno: {v}',
  'did-code-wrong': 'Vnesena napačna koda za {v}',
  'did-change-locked': 'Sprememba v {v} ustavljena po preveč napačnih kodah',
  'did-change-done': 'Sprememba v {v} izvedena',
  'did-change-cancelled': 'Sprememba v {v} preklicana',
  'did-change-replaced': 'Sprememba v {v} zamenjana z novejšo',
  'did-change-expired': 'Sprememba v {v} potekla',
  'did-change-reported': 'Sprememba v {v} prijavljena in ustavljena',
  'did-change-taken': 'Sprememba v {v} ustavljena: ni mogoče uporabiti',
  'did-change-revoked': 'Sprememba v {v} ustavljena z odjavo vseh naprav',
  'did-change-undone': 'Sprememba v {v} razveljavljena',
  'did-contact-removed': 'Odstranjeno: {v}',
  'did-contact-added': 'Dodano: {v}',
  'did-contact-vouched': 'Označeno kot potrjeno: {v}',
  'did-contact-promoted': 'Nastavljeno kot glavno: {v}',
  'did-account-written': 'Podatki računa posodobljeni',
  'did-contact-verified-by-login': 'Potrjeno s prijavo: {v}',
  'did-contact-changed-by-login': 'Spremenjeno v {v} s prijavo',
  'did-account-frozen': 'Spremembe ustavljene zaradi zaščite računa',
  'did-account-revoked': 'Odjavljene vse naprave',
  'did-account-enabled': 'Račun znova omogočen',
  'did-account-unlocked': 'Spremembe znova dovoljene',
  'did-account-unfrozen': 'Spremembe niso več ustavljene',
  'did-account-merged': 'S tem računom združen drug račun',
  'did-user-created': 'Račun se je tukaj prvič pojavil',
};
