// Owns the Finnish words for what happened to an account. Not those around them: fi.list.ts, fi.admin.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const fiDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'Muutosta pyydetty: {v}',
  'did-change-resent': 'Toinen viesti lähetetty: {v}',
  'did-side-proved': 'Vahvistettu: {v}',
  'did-code-wrong': 'Väärä koodi annettu: {v}',
  'did-change-locked': 'Muutos pysäytetty liian monen väärän koodin jälkeen: {v}',
  'did-change-done': 'Muutos tehty: {v}',
  'did-change-cancelled': 'Muutos peruutettu: {v}',
  'did-change-replaced': 'Muutos korvattu uudemmalla: {v}',
  'did-change-expired': 'Muutos vanhentunut: {v}',
  'did-change-reported': 'Muutoksesta ilmoitettu ja se pysäytetty: {v}',
  'did-change-taken': 'Muutos pysäytetty, koska yhteystietoa ei voi käyttää: {v}',
  'did-change-revoked': 'Muutos pysäytetty, kun kirjauduttiin ulos kaikkialta: {v}',
  'did-change-undone': 'Muutos kumottu: {v}',
  'did-contact-removed': 'Poistettu: {v}',
  'did-contact-added': 'Lisätty: {v}',
  'did-contact-vouched': 'Merkitty varmennetuksi: {v}',
  'did-contact-promoted': 'Asetettu ensisijaiseksi: {v}',
  'did-account-written': 'Tilin tiedot päivitetty',
  'did-contact-verified-by-login': 'Varmennettu kirjautumalla: {v}',
  'did-contact-changed-by-login': 'Vaihdettu kirjautumalla: {v}',
  'did-account-frozen': 'Muutokset keskeytetty tilisi suojaamiseksi',
  'did-account-revoked': 'Kirjattu ulos kaikkialta',
  'did-account-enabled': 'Tili otettu uudelleen käyttöön',
  'did-account-unlocked': 'Muutokset taas sallittu',
  'did-account-unfrozen': 'Muutosten keskeytys päättynyt',
  'did-account-merged': 'Toinen tili yhdistetty tähän tiliin',
  'did-user-created': 'Tili nähty täällä ensimmäisen kerran',
};
