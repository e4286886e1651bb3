// Owns what an admin reads of one user: the account, its activity and its limits. Not how that is shown: http/handlers.
import type { Contact } from '../../../shared/contact.ts';
import { ACTIVITY_EVENTS } from '../../../shared/wire/activity.ts';
import type { AdminAct } from '../../../shared/wire/admin-users.ts';
import { actsOn } from '../../core/admin-acts.ts';
import { stateAt } from '../../core/change-state.ts';
import { allowsMerge } from '../../core/policy.ts';
import type { Attributes } from '../../core/profile.ts';
import { limitOf, type Counter } from '../../core/rate-limit-counters.ts';
import { usesWithin } from '../../core/sliding-window.ts';
import type { AuditCursor, AuditEvent, StoredAuditEntry } from '../../ports/audit.ts';
import type { Project } from '../../ports/project.ts';
import type { Result } from '../../ports/result.ts';
import type { ReadTx } from '../../ports/transaction.ts';
import type { Identity, User } from '../../ports/user.ts';
import type { ChangeView } from '../change-view.ts';
import type { ServiceContext } from '../context.ts';
import { readCounters } from '../transaction/counters.ts';
import type { AdminCaller } from './admin-act.ts';
import { actorsIn, NO_NAMES, readAdminNames, type AdminNames } from './admin-names.ts';
import { adminReader, type AdminReader } from './admin-reader.ts';
import { nameSuppression, type ListedSuppression } from './suppressions.ts';
import { readOfUser } from './support-search.ts';

/** A user as an admin reads it. */
export interface ReadUser {
  readonly user: User;
  readonly contacts: readonly Contact[];
  readonly attributes: Attributes;
  /** Waiting changes, oldest first. */
  readonly changes: readonly ChangeView[];
  /** Of the addresses of the contacts; empty for an admin who may not list them. */
  readonly suppressions: readonly (ListedSuppression & { readonly contact: string })[];
  /** Empty when the reader sees addresses masked. */
  readonly identities: readonly Identity[];
  readonly may: readonly AdminAct[];
  readonly project: Project;
  readonly names: AdminNames;
  readonly isMasked: boolean;
  readonly now: number;
}

/** Reads a user of the admin's project; `not-found` for every other. That support read it stands in the audit log of the user. */
export async function readUser(ctx: ServiceContext, caller: AdminCaller, name: string): Promise<Result<ReadUser>> {
  const found = await adminReader(ctx, caller);
  if (!found.ok) return found;
  const reader = found.value;
  return readOfUser(ctx, reader, { name, origin: caller }, (tx, user) => readIn(tx, ctx, reader, user));
}

async function readIn(tx: ReadTx, ctx: ServiceContext, reader: AdminReader, user: User): Promise<ReadUser> {
  const { project, permissions, isMasked } = reader;
  const now = ctx.clock();
  const changes: ChangeView[] = [];
  for (const change of await tx.changes.waiting(user.id))
    if (stateAt(change, now).at === 'waiting')
      changes.push({ change, delivery: await tx.outbox.delivery(change.id), now });
  const isFrozen = user.frozen !== null && now < user.frozen.until;
  const merges = allowsMerge(project.policy, 'admin');
  // A message of another user may have come back, so support does not see it.
  const suppressions = permissions.includes('inspect') ? await tx.suppressions.of(project.id, user.id, now) : [];
  const contacts = await tx.contacts.of(user.id);
  const verifiers = contacts.map(({ verifiedBy }) => verifiedBy ?? null);
  return {
    user,
    contacts,
    attributes: await tx.profiles.of(user.id),
    changes,
    suppressions: suppressions.map((one) => ({ ...nameSuppression(ctx, one), contact: one.contact })),
    identities: isMasked ? [] : await tx.users.identities(user.id),
    may: actsOn({ permissions, isFrozen, isDisabled: user.disabled, merges }),
    project,
    names: isMasked ? NO_NAMES : await readAdminNames(tx, ctx, project.id, verifiers),
    isMasked,
    now,
  };
}

/** Entries of one page. */
const PAGE = 20;

/** Events that only those admins see who see addresses in full: they tell of other users, or of admins who looked. */
const HIDDEN_EVENTS: readonly AuditEvent[] = [
  'claim-skipped',
  'limit-reached',
  'message-sent',
  'message-failed',
  'user-read',
];

/** A page of what happened to a user, newest first. */
export interface UserActivity {
  readonly entries: readonly StoredAuditEntry[];
  readonly names: AdminNames;
  readonly next: AuditCursor | null;
  readonly isMasked: boolean;
}

/** Reads a page of the rows about a user, older than `before`; null: from the newest. */
export async function readUserActivity(
  ctx: ServiceContext,
  caller: AdminCaller,
  name: string,
  before: AuditCursor | null,
): Promise<Result<UserActivity>> {
  const reader = await adminReader(ctx, caller);
  if (!reader.ok) return reader;
  const { isMasked } = reader.value;
  const events: readonly AuditEvent[] = isMasked ? ACTIVITY_EVENTS : [...ACTIVITY_EVENTS, ...HIDDEN_EVENTS];
  return readOfUser(ctx, reader.value, { name, origin: caller }, async (tx, user) => {
    const found = await tx.audit.of(user.id, events, before, PAGE + 1);
    const last = found.length > PAGE ? found[PAGE - 1] : undefined;
    const next = last === undefined ? null : { at: last.at, id: last.id };
    const entries = found.slice(0, PAGE);
    const names = isMasked ? NO_NAMES : await readAdminNames(tx, ctx, user.project, actorsIn(entries));
    return { entries, names, next, isMasked };
  });
}

/** The counters of one user. */
const COUNTERS: readonly Counter[] = ['begins.user', 'sends.email', 'sends.phone', 'failures.user', 'failures.visitor'];

/** How much of a limit is used. */
export interface UsedLimit {
  readonly name: Counter | 'failures.row';
  readonly used: number;
  readonly max: number;
  /** When the oldest use ends, epoch ms; null when there is none, or uses do not end by themselves. */
  readonly resetsAt: number | null;
}

/** Reads how much of the limits a user has used. */
export async function readUserLimits(
  ctx: ServiceContext,
  caller: AdminCaller,
  name: string,
): Promise<Result<readonly UsedLimit[]>> {
  const reader = await adminReader(ctx, caller);
  if (!reader.ok) return reader;
  const { project } = reader.value;
  const { quotas } = project.policy;
  return readOfUser(ctx, reader.value, { name, origin: caller }, async (tx, user) => {
    const now = ctx.clock();
    const scope = { project: project.id, user: user.id, target: null, network: null };
    const counts = await readCounters(tx, ctx.secrets, { scope, counters: COUNTERS, quotas, now });
    const limits = COUNTERS.map((counter): UsedLimit => {
      const limit = limitOf(counter, quotas);
      const oldest = counts[counter]?.find(([at]) => at + limit.window > now);
      const used = usesWithin(counts[counter], limit, now);
      return { name: counter, used, max: limit.max, resetsAt: oldest === undefined ? null : oldest[0] + limit.window };
    });
    const inRow: UsedLimit = {
      name: 'failures.row',
      used: user.failedInRow,
      max: quotas.failuresInRow,
      resetsAt: null,
    };
    return [...limits, inRow];
  });
}
