// Owns which events of their own audit log a user sees, and how many on one page. Not how events look (http/), nor how they are
// stored (store/).
import { ACTIVITY_EVENTS, type ActivityEvent } from '../../shared/wire/activity.ts';
import type { StoredAuditEntry, AuditCursor } from '../ports/audit.ts';
import type { Result } from '../ports/result.ts';
import type { UserCaller } from './caller.ts';
import type { ServiceContext } from './context.ts';
import { findUser } from './users/current-user.ts';

/** Number of entries on one page. */
const PAGE = 20;

/** An audit event that its user may see. */
export interface ActivityItem extends StoredAuditEntry {
  readonly event: ActivityEvent;
}

/** One page of a user's audit log. */
export interface ActivityPage {
  /** Newest first. */
  readonly entries: readonly ActivityItem[];
  /** Place where the next page begins; null when there is no next page. */
  readonly next: AuditCursor | null;
}

/** Reads one page of the caller's own audit log: entries older than `before`, or the newest entries when `before` is null. */
export async function readActivity(
  ctx: ServiceContext,
  caller: UserCaller,
  before: AuditCursor | null,
): Promise<Result<ActivityPage>> {
  const user = await findUser(ctx, caller);
  if (!user.ok) return user;
  const found = await ctx.store.read((tx) => tx.audit.of(user.value.id, ACTIVITY_EVENTS, before, PAGE + 1));
  const entries = found.slice(0, PAGE).filter(isShown);
  const last = found.length > PAGE ? found[PAGE - 1] : undefined;
  return { ok: true, value: { entries, next: last ? { at: last.at, id: last.id } : null } };
}

function isShown(row: StoredAuditEntry): row is ActivityItem {
  return ACTIVITY_EVENTS.some((event) => event === row.event);
}
