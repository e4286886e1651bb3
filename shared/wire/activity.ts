// Owns the part of the audit log that a user sees about themselves. Not how the log is written: server/audit.
import type { Kind, VerifiedHow } from '../contact.ts';

/** The audit events that a user sees of their own account. All other lists of these events are derived from this list. */
export const ACTIVITY_EVENTS = [
  'change-begun',
  'change-resent',
  'side-proved',
  'code-wrong',
  'change-locked',
  'change-done',
  'change-cancelled',
  'change-replaced',
  'change-expired',
  'change-reported',
  'change-taken',
  'change-revoked',
  'change-undone',
  'contact-removed',
  'contact-added',
  'contact-vouched',
  'contact-promoted',
  'contact-recovery-set',
  'contact-recovery-ended',
  'account-written',
  'contact-verified-by-login',
  'contact-changed-by-login',
  'account-frozen',
  'account-revoked',
  'sessions-ended',
  'account-enabled',
  'account-unlocked',
  'account-unfrozen',
  'account-merged',
  'user-created',
] as const;
/** An audit event that a user sees. */
export type ActivityEvent = (typeof ACTIVITY_EVENTS)[number];

/** Why the sessions of an account ended, or that it was enabled again. `restored`: the server took a backup back. */
export const REVOKE_REASONS = ['signed-out', 'recovered', 'disabled', 'enabled', 'restored'] as const;
/** Why the sessions of an account ended. */
export type RevokeReason = (typeof REVOKE_REASONS)[number];

/** One thing that happened to the account. */
export interface ActivityEntry {
  readonly id: string;
  readonly at: string;
  readonly event: ActivityEvent;
  /** The kind of the contact; null when the event is about no contact. */
  readonly kind: Kind | null;
  /** The address that the event is about, masked. */
  readonly target: string | null;
  /** The address that was primary before, masked; null when it stayed, or when there was none. */
  readonly previous: string | null;
  /** By what it was done; null when no proof was needed. */
  readonly method: VerifiedHow | null;
  /** Why sessions ended (`account-revoked`, `account-enabled`); null for other events. */
  readonly reason: RevokeReason | null;
  /** Who caused it. `you`: the user. `link`: the holder of a link. `support`: an admin. `site`: the site's systems, or time. */
  readonly by: 'you' | 'link' | 'support' | 'site';
  /** Browser and system, in fixed words; null when unknown. */
  readonly place: string | null;
  /** The IP address without its last part, such as `203.0.113.0`; null when unknown. */
  readonly network: string | null;
  /** The id of the request, for questions to support; null when no request caused the event. */
  readonly requestId: string | null;
}

/** A page of what happened, newest first. */
export interface ActivityBody {
  readonly entries: readonly ActivityEntry[];
  /** The value of `?cursor=` for the next page; null when this page is the last. */
  readonly next: string | null;
}
