// Owns what a user sees of the audit log about themselves. Not how it is kept: server/audit.
import type { Kind } from '../contact.ts';

/** The audit events that a user sees of their own account. The one list of them: all others are derived from it. */
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
  'account-written',
  'contact-verified-by-login',
  'account-frozen',
  'account-revoked',
  'account-enabled',
  'account-unlocked',
  'account-merged',
  'user-created',
] as const;
/** One of them. */
export type ActivityEvent = (typeof ACTIVITY_EVENTS)[number];

/** One thing that happened to the account. */
export interface ActivityEntry {
  readonly id: string;
  readonly at: string;
  readonly event: ActivityEvent;
  /** Null where it is about no contact. */
  readonly kind: Kind | null;
  /** The address that it is about, masked. */
  readonly target: string | null;
  /** `you`: signed in. `link`: the holder of a link. `support`: an admin. `site`: the site's systems, or time. */
  readonly by: 'you' | 'link' | 'support' | 'site';
  /** Browser and system, in fixed words; null when unknown. */
  readonly place: string | null;
  /** The network, without its last part: `203.0.113.0`; null when unknown. */
  readonly network: string | null;
  /** Which request; support asks for it. */
  readonly requestId: string | null;
}

/** A page of what happened, newest first. */
export interface ActivityBody {
  readonly entries: readonly ActivityEntry[];
  /** For `?cursor=` of the next page; null = there is none. */
  readonly next: string | null;
}
