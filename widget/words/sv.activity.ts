// Owns the Swedish words for what happened to an account. Not those around them: sv.list.ts, sv.admin.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const svDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'Ändring till {v} begärd',
  'did-change-resent': 'Ett nytt meddelande skickades till {v}',
  'did-side-proved': '{v} bekräftades',
  'did-code-wrong': 'Fel kod angavs för {v}',
  'did-change-locked': 'Ändring till {v} stoppad efter för många felaktiga koder',
  'did-change-done': 'Ändring till {v} slutförd',
  'did-change-cancelled': 'Ändring till {v} avbruten',
  'did-change-replaced': 'Ändring till {v} ersatt av en nyare',
  'did-change-expired': 'Ändring till {v} har gått ut',
  'did-change-reported': 'Ändring till {v} anmäld och stoppad',
  'did-change-taken': 'Ändring till {v} stoppad: kan inte användas',
  'did-change-revoked': 'Ändring till {v} stoppad vid utloggning överallt',
  'did-change-undone': 'Ändring till {v} ångrad',
  'did-contact-removed': '{v} togs bort',
  'did-contact-added': '{v} lades till',
  'did-contact-vouched': '{v} markerades som verifierad uppgift',
  'did-contact-promoted': '{v} gjordes till primär uppgift',
  'did-account-written': 'Kontouppgifter uppdaterade',
  'did-contact-verified-by-login': '{v} verifierades genom en inloggning',
  'did-contact-changed-by-login': 'Ändrat till {v} genom en inloggning',
  'did-account-frozen': 'Ändringar pausade för att skydda ditt konto',
  'did-account-revoked': 'Utloggning överallt',
  'did-account-enabled': 'Kontot aktiverades igen',
  'did-account-unlocked': 'Ändringar tillåtna igen',
  'did-account-unfrozen': 'Ändringar är inte längre pausade',
  'did-account-merged': 'Ett annat konto slogs ihop med det här',
  'did-user-created': 'Kontot sågs här för första gången',
};
