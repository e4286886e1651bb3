// Owns the English words for what happened to an account. Not those around them: en.list.ts, en.admin.ts.
import type { ActivityEvent } from '../../shared/wire/activity.ts';

/** A sentence for each activity event; `{v}` is the masked address that it concerns. A reason with a sentence of its own follows the event. */
export const did = {
  'did-change-begun': 'Change to {v} requested',
  'did-change-resent': 'Another message sent to {v}',
  'did-side-proved': '{v} confirmed',
  'did-code-wrong': 'A wrong code was entered for {v}',
  'did-change-locked': 'Change to {v} stopped after too many wrong codes',
  'did-change-done': 'Change to {v} completed',
  'did-change-cancelled': 'Change to {v} cancelled',
  'did-change-replaced': 'Change to {v} replaced by a newer one',
  'did-change-expired': 'Change to {v} expired',
  'did-change-reported': 'Change to {v} reported and stopped',
  'did-change-taken': 'Change to {v} stopped: it can’t be used',
  'did-change-revoked': 'Change to {v} stopped with a sign-out everywhere',
  'did-change-undone': 'Change to {v} undone',
  'did-contact-removed': '{v} removed',
  'did-contact-added': '{v} added',
  'did-contact-vouched': '{v} marked as verified',
  'did-contact-promoted': '{v} made primary',
  'did-contact-recovery-set': '{v} kept for recovery only',
  'did-contact-recovery-ended': '{v} no longer kept for recovery only',
  'did-account-written': 'Account details updated',
  'did-contact-verified-by-login': '{v} verified by a sign-in',
  'did-contact-changed-by-login': 'Changed to {v} by a sign-in',
  'did-account-frozen': 'Changes paused to keep your account safe',
  'did-account-revoked': 'Signed out everywhere',
  'did-account-revoked-disabled': 'Account disabled',
  'did-account-revoked-recovered': 'Account recovered',
  'did-sessions-ended': 'Other devices signed out',
  'did-account-enabled': 'Account enabled again',
  'did-account-unlocked': 'Changes allowed again',
  'did-account-unfrozen': 'Changes no longer paused',
  'did-account-merged': 'Another account merged into this one',
  'did-user-created': 'Account first seen here',
} satisfies {
  readonly [
    Event in ActivityEvent | 'account-revoked-disabled' | 'account-revoked-recovered' as `did-${Event}`
  ]: string;
};
