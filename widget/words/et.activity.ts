// Owns the Estonian words for what happened to an account. Not those around them: et.list.ts, et.admin.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const etDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'Taotleti muudatust, uus: {v}',
  'did-change-resent': 'Veel üks sõnum saadeti siia: {v}',
  'did-side-proved': '{v} kinnitati',
  'did-code-wrong': 'Sisestati vale kood: {v}',
  'did-change-locked': 'Muudatus peatati liiga paljude valede koodide tõttu: {v}',
  'did-change-done': 'Muudatus viidi lõpule: {v}',
  'did-change-cancelled': 'Muudatus tühistati: {v}',
  'did-change-replaced': 'Muudatuse asendas uuem: {v}',
  'did-change-expired': 'Muudatus aegus: {v}',
  'did-change-reported': 'Muudatusest teatati ja see peatati: {v}',
  'did-change-taken': 'Muudatus peatati, sest seda ei saa kasutada: {v}',
  'did-change-revoked': 'Muudatus peatati kõikjalt väljalogimisel: {v}',
  'did-change-undone': 'Muudatus võeti tagasi: {v}',
  'did-contact-removed': '{v} eemaldati',
  'did-contact-added': '{v} lisati',
  'did-contact-vouched': '{v} märgiti kinnitatuks',
  'did-contact-promoted': '{v} muudeti peamiseks',
  'did-account-written': 'Konto andmed uuendati',
  'did-contact-verified-by-login': '{v} kinnitati sisselogimisega',
  'did-contact-changed-by-login': 'Muudeti sisselogimisega, uus: {v}',
  'did-account-frozen': 'Muudatused peatati teie konto turvalisuse huvides',
  'did-account-revoked': 'Logiti kõikjalt välja',
  'did-account-enabled': 'Konto taastati',
  'did-account-unlocked': 'Muudatused on jälle lubatud',
  'did-account-unfrozen': 'Muudatused pole enam peatatud',
  'did-account-merged': 'Teine konto liideti selle kontoga',
  'did-user-created': 'Konto ilmus siia esimest korda',
};
