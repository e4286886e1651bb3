// Owns the Norwegian Bokmål names of the messages in <contact-admin>. Not the other words of its pages: nb.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const nbTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'Kode',
  'tpl-prove-link': 'Lenke',
  'tpl-prove-both': 'Kode og lenke',
  'tpl-prove-added': 'Kode og lenke for enda en adresse',
  'tpl-prove-in-use': 'En annen konto har adressen',
  'tpl-allow-code': 'Kode som tillater en endring',
  'tpl-allow-link': 'Lenke som tillater en endring',
  'tpl-allow-both': 'Kode og lenke som tillater en endring',
  'tpl-notice-requested': 'Det ble bedt om en endring',
  'tpl-notice-waits': 'En endring trer i kraft senere',
  'tpl-notice-done': 'En endring er fullført',
  'tpl-notice-added': 'En adresse ble lagt til',
  'tpl-notice-respelled': 'En adresse skrives annerledes',
  'tpl-notice-recovery-set': 'En kontaktopplysning brukes bare til gjenoppretting',
  'tpl-notice-recovery-ended': 'En kontaktopplysning brukes ikke lenger bare til gjenoppretting',
  'tpl-notice-removed': 'En adresse ble fjernet',
  'tpl-notice-undone': 'En endring ble angret',
  'tpl-notice-frozen': 'Endringer er satt på pause',
  'tpl-notice-unfrozen': 'Endringer er mulige igjen',
  'tpl-notice-signed-out': 'Alle enheter ble logget ut',
  'tpl-notice-recovered': 'Kontoen ble sikret',
  'tpl-notice-disabled': 'Kontoen ble deaktivert',
  'tpl-notice-enabled': 'Kontoen virker igjen',
  'tpl-notice-unlocked': 'Koder kan skrives inn igjen',
  'tpl-notice-cancelled': 'En administrator avbrøt en endring',
  'tpl-notice-ended': 'En endring ble avsluttet av en gjenoppretting',
  'tpl-notice-merged': 'En annen konto ble slått sammen med denne',
  'tpl-notice-merged-away': 'Denne kontoen ble slått sammen med en annen',
};
