// Owns what all acts of an admin share: finding the user, the transaction, the repeated request, and the admin's name and reason for the
// audit log. Not the acts themselves: the files beside. Not who the admin is: acting-admin.ts.
import type { Effects } from '../../core/decision.ts';
import { refuseAdminAct } from '../../core/rate-limit-checks.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { Tx } from '../../ports/transaction.ts';
import type { User } from '../../ports/user.ts';
import { isClient, projectIdOf, requestInfoOf } from '../caller.ts';
import { newIds, projectOf, type ServiceContext } from '../context.ts';
import { afterCommit } from '../transaction/after-commit.ts';
import type { IdempotentRequest, RequestInfo } from '../request-info.ts';
import { lockCounters, type Tally } from '../transaction/counters.ts';
import type { StoredUnder } from '../transaction/idempotency.ts';
import type { UnitOfWork } from '../transaction/unit-of-work.ts';
import { idOf, isErased } from '../users/find-user.ts';
import { findAdmin, isOwnAccount, may, OWN_ACCOUNT, type ActingAdmin, type AdminCaller } from './acting-admin.ts';
import { adminReader } from './admin-reader.ts';
import { recallAct, rememberAct } from './stored-answer.ts';
import { refuseMissed } from './support-search.ts';

export type { AdminCaller } from './acting-admin.ts';

/** The user that an admin acts on, and why. */
export interface ActTarget {
  /** Our id of the user, or their `sub` at the project's only issuer. Support, which may not list users, knows only our id. */
  readonly user: string;
  /** One line for the audit log. */
  readonly note?: string | undefined;
  /** Whether an admin may do it to their own account. */
  readonly allowsOwn?: true;
  /** Whether the user is told of it. Then one admin can do only so many for one user. */
  readonly tells?: true;
}

/** One act of an admin in its transaction. */
export interface ActWork extends UnitOfWork {
  readonly admin: ActingAdmin;
}

/**
 * What an act did. Its effects are saved already, also when the result is a refusal. The value must be writable as JSON, because a
 * repeated request with the same Idempotency-Key gets it again.
 */
export interface Acted<T> {
  readonly effects: readonly Effects[];
  readonly result: Result<T>;
}

/**
 * Runs one act of an admin on a user of their project, in one transaction. `not-found` when the project has no such user;
 * `not-allowed` with the reason `admin` for the admin's own account.
 */
export async function runAdminAct<T>(
  ctx: ServiceContext,
  caller: AdminCaller,
  target: ActTarget,
  act: (work: ActWork) => Promise<Acted<T>>,
): Promise<Result<T>> {
  const refusal = isClient(caller) ? null : await ctx.introspect(caller.principal, caller.outside);
  if (refusal) return refused(refusal);
  const ids = newIds(ctx);
  const isMasked = !may(caller, 'list');
  const done = await ctx.store.write(async (tx): Promise<Result<Acted<T>>> => {
    const admin = await findAdmin(tx, ctx, caller);
    if (!admin.ok) return admin;
    const project = projectOf(ctx, projectIdOf(caller));
    const id = isMasked ? target.user : await idOf(tx, ctx, project, target.user);
    const stored: StoredUnder = { secrets: ctx.secrets, user: id, idempotency: ownKey(caller) };
    const user = await tx.users.lock(id);
    // Before the user is looked at, because a repeated erasure finds no user.
    const repeated = await recallAct<T>(tx, stored);
    if (repeated) return repeated.ok ? { ok: true, value: { effects: [], result: repeated } } : repeated;
    const found = await subjectOf(tx, user, project.id);
    if (!found.ok) return found;
    if (target.allowsOwn !== true && isOwnAccount(ctx, caller, admin.value, found.value)) return refused(OWN_ACCOUNT);
    const request = requestOfAct(caller, admin.value, target.note);
    // An API client is a system of the site, which acts when its users do.
    const tally = target.tells && !isClient(caller) ? await tallyOf(tx, ctx, admin.value, found.value) : null;
    const flood = tally && refuseAdminAct({ counts: tally.counts, now: ctx.clock() }, project.policy);
    if (flood) return refused(flood);
    const acted = await act({ ctx, tx, user: found.value, request, ids, admin: admin.value });
    if (acted.effects.some(({ messages }) => messages.length > 0)) await tally?.save(tx, USED);
    if (acted.result.ok) await rememberAct(tx, stored, acted.result.value, ctx.clock());
    return { ok: true, value: acted };
  });
  if (!done.ok) return isMasked && done.refusal.code === 'not-found' ? refuseGuess(ctx, caller, target.user) : done;
  for (const effects of done.value.effects) afterCommit(ctx, effects);
  return done.value.result;
}

/** What an act of which the user is told counts. */
const USED = { usedCounters: ['acts.admin'], resetCounters: [], refundsSends: false } as const;

/** Counts the acts of this admin that this user was told of. */
function tallyOf(tx: Tx, ctx: ServiceContext, { name }: ActingAdmin, { id, project }: User): Promise<Tally> {
  const scope = { project, user: `${name} ${id}`, target: null, network: null };
  const { quotas } = projectOf(ctx, project).policy;
  return lockCounters(tx, ctx.secrets, { scope, counters: ['acts.admin'], quotas, now: ctx.clock() });
}

/** Refuses support whose act named a user who is not there: that tells as much as a search. */
async function refuseGuess(ctx: ServiceContext, caller: AdminCaller, user: string): Promise<Result<never>> {
  const reader = await adminReader(ctx, caller);
  return reader.ok ? refuseMissed(ctx, reader.value, user, caller) : reader;
}

/**
 * Returns the facts about the request of an admin. It has no sign-in of the user, and no device: a message that named the admin's
 * browser would mislead its reader.
 */
export function requestOfAct(caller: AdminCaller, { actor }: Pick<ActingAdmin, 'actor'>, note?: string): RequestInfo {
  const own = { idempotency: undefined, place: null, signIn: null, actor, note, isAdminAct: true } as const;
  return { ...requestInfoOf(caller), ...own };
}

/** Adds the admin to the Idempotency-Key, so that equal keys of two admins count as two keys. */
export function ownKey(caller: AdminCaller): IdempotentRequest | undefined {
  const names = isClient(caller) ? [caller.client.id, undefined] : [caller.principal.iss, caller.principal.sub];
  const { idempotency } = caller;
  return idempotency && { ...idempotency, key: JSON.stringify([...names, idempotency.key]) };
}

/** Returns the user when an admin of the project may act on them. */
export async function subjectOf(tx: Tx, user: User | undefined, project: string): Promise<Result<User>> {
  if (user?.project !== project) return refused({ code: 'not-found' });
  // An erased user cannot be found, because nothing of them may come back.
  if (await isErased(tx, user)) return refused({ code: 'not-found' });
  // A merged account is part of another account for good. It has nothing of its own left to end or to bring back.
  if (user.mergedInto !== null) return refused({ code: 'not-allowed', reason: 'merged' });
  return { ok: true, value: user };
}
