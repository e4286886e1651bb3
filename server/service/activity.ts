// Owns what a user sees of their own audit log: which events, how many at once. Not how they look (http/), nor how they are
// stored (store/).
import { ACTIVITY_EVENTS, type ActivityEvent } from '../../shared/wire/activity.ts';
import type { StoredAuditEntry, AuditCursor } from '../ports/audit.ts';
import type { Result } from '../ports/result.ts';
import type { UserCaller } from './caller.ts';
import type { ServiceContext } from './context.ts';
import { findUser } from './users/current-user.ts';

/** Rows of one page. */
const PAGE = 20;

/** An audit event that its user may see. */
export interface ActivityItem extends StoredAuditEntry {
  readonly event: ActivityEvent;
}

/** One page of a user's audit log. */
export interface ActivityPage {
  /** Newest first. */
  readonly entries: readonly ActivityItem[];
  /** Where the next page begins; null when there is none. */
  readonly next: AuditCursor | null;
}

/** The caller's own audit log, the entries behind `before`; null = from the newest on. */
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
