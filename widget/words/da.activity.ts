// Owns the Danish words for what happened to an account. Not those around them: da.list.ts, da.admin.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const daDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'Der blev bedt om ændring til {v}',
  'did-change-resent': 'Endnu en besked sendt til {v}',
  'did-side-proved': '{v} bekræftet',
  'did-code-wrong': 'Forkert kode indtastet for {v}',
  'did-change-locked': 'Ændring til {v} stoppet efter for mange forkerte koder',
  'did-change-done': 'Ændring til {v} gennemført',
  'did-change-cancelled': 'Ændring til {v} annulleret',
  'did-change-replaced': 'Ændring til {v} erstattet af en nyere',
  'did-change-expired': 'Ændring til {v} udløbet',
  'did-change-reported': 'Ændring til {v} anmeldt og stoppet',
  'did-change-taken': 'Ændring til {v} stoppet: kan ikke bruges',
  'did-change-revoked': 'Ændring til {v} stoppet ved udlogning overalt',
  'did-change-undone': 'Ændring til {v} fortrudt',
  'did-contact-removed': '{v} fjernet',
  'did-contact-added': '{v} tilføjet',
  'did-contact-vouched': '{v} markeret som verificeret',
  'did-contact-promoted': '{v} gjort primær',
  'did-account-written': 'Kontooplysninger opdateret',
  'did-contact-verified-by-login': '{v} verificeret ved login',
  'did-contact-changed-by-login': 'Ændret til {v} ved login',
  'did-account-frozen': 'Ændringer sat på pause for at beskytte din konto',
  'did-account-revoked': 'Logget ud overalt',
  'did-account-enabled': 'Konto aktiveret igen',
  'did-account-unlocked': 'Ændringer tilladt igen',
  'did-account-unfrozen': 'Ændringer ikke længere på pause',
  'did-account-merged': 'En anden konto lagt sammen med denne',
  'did-user-created': 'Konto set her første gang',
};
