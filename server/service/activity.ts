// Owns what a user sees of their own audit log: which events, how many at once. Not how they look (http/), nor how they are
// stored (store/).
import type { ActivityEvent } from '../../shared/wire.ts';
import type { AuditEvent, Recorded, RecordPlace } from '../ports/audit.ts';
import type { Result } from '../ports/result.ts';
import type { UserCaller } from './caller.ts';
import type { ServiceContext } from './context.ts';
import { findUser } from './users/current-user.ts';

/** Rows of one page. */
const PAGE = 20;

/** Every event, and whether the user whom it is about sees it: a new event does not compile before that is decided. */
const SHOWN: { readonly [E in AuditEvent]: E extends ActivityEvent ? true : false } = {
  'change-begun': true,
  'change-resent': true,
  'side-proved': true,
  'code-wrong': true,
  'change-locked': true,
  'change-done': true,
  'change-cancelled': true,
  'change-replaced': true,
  'change-expired': true,
  'change-reported': true,
  'change-taken': true,
  'change-revoked': true,
  'change-undone': true,
  'contact-removed': true,
  'contact-added': true,
  'contact-vouched': true,
  'contact-promoted': true,
  'account-written': true,
  'contact-verified-by-login': true,
  'account-frozen': true,
  'account-revoked': true,
  'account-enabled': true,
  'account-unlocked': true,
  'account-merged': true,
  'user-created': true,
  // Its reason may be that another user has the address: without a proof nobody learns that.
  'claim-skipped': false,
  // Other users may have used up the limit: nobody learns which one it was.
  'limit-reached': false,
  // A message that was suppressed because of other users reads as one that was sent, but its row says so.
  'message-sent': false,
  'message-failed': false,
  // No user is left to read it.
  'user-erased': false,
  'client-created': false,
  'client-rotated': false,
  'client-revoked': false,
};
/** The events that a user sees. */
export const EVENTS = Object.entries(SHOWN).flatMap(([event, shown]) => (shown ? [event as ActivityEvent] : []));

/** An audit event that its user may see. */
export interface ActivityItem extends Recorded {
  readonly event: ActivityEvent;
}

/** One page of a user's audit log. */
export interface ActivityPage {
  /** Newest first. */
  readonly entries: readonly ActivityItem[];
  /** Where the next page begins; null when there is none. */
  readonly next: RecordPlace | null;
}

/** The caller's own audit log, the entries behind `before`; null = from the newest on. */
export async function readActivity(
  ctx: ServiceContext,
  caller: UserCaller,
  before: RecordPlace | null,
): Promise<Result<ActivityPage>> {
  const user = await findUser(ctx, caller);
  if (!user.ok) return user;
  const found = await ctx.store.read((tx) => tx.audit.of(user.value.id, EVENTS, before, PAGE + 1));
  const entries = found.slice(0, PAGE).filter(isShown);
  const last = found.length > PAGE ? found[PAGE - 1] : undefined;
  return { ok: true, value: { entries, next: last ? { at: last.at, id: last.id } : null } };
}

function isShown(row: Recorded): row is ActivityItem {
  return SHOWN[row.event];
}
