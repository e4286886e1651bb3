// Owns the Norwegian Bokmål words for what happened to an account. Not those around them: nb.list.ts, nb.admin.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const nbDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'Bedt om endring til {v}',
  'did-change-resent': 'Enda en melding sendt til {v}',
  'did-side-proved': '{v} bekreftet',
  'did-code-wrong': 'Feil kode skrevet inn for {v}',
  'did-change-locked': 'Endring til {v} stoppet etter for mange feil koder',
  'did-change-done': 'Endring til {v} fullført',
  'did-change-cancelled': 'Endring til {v} avbrutt',
  'did-change-replaced': 'Endring til {v} erstattet av en nyere',
  'did-change-expired': 'Endring til {v} utløpt',
  'did-change-reported': 'Endring til {v} meldt og stoppet',
  'did-change-taken': 'Endring til {v} stoppet: kan ikke brukes',
  'did-change-revoked': 'Endring til {v} stoppet ved utlogging overalt',
  'did-change-undone': 'Endring til {v} angret',
  'did-contact-removed': '{v} fjernet',
  'did-contact-added': '{v} lagt til',
  'did-contact-vouched': '{v} merket som verifisert',
  'did-contact-promoted': '{v} gjort primær',
  'did-account-written': 'Kontoopplysninger oppdatert',
  'did-contact-verified-by-login': '{v} verifisert ved innlogging',
  'did-contact-changed-by-login': 'Endret til {v} ved innlogging',
  'did-account-frozen': 'Endringer satt på pause for å beskytte kontoen din',
  'did-account-revoked': 'Logget ut overalt',
  'did-account-enabled': 'Konto aktivert igjen',
  'did-account-unlocked': 'Endringer tillatt igjen',
  'did-account-unfrozen': 'Endringer er ikke lenger på pause',
  'did-account-merged': 'En annen konto slått sammen med denne',
  'did-user-created': 'Konto sett her for første gang',
};
