// Owns how an admin merges two accounts of their project, and asks another admin for it. Not what a merge makes of them:
// core/merge.ts. Not how it is approved: service/admin/approvals.ts.
import type { MergeUsersBody } from '../../../shared/wire/admin.ts';
import type { Effects } from '../../core/decision.ts';
import { allowsMerge } from '../../core/policy.ts';
import { stepUpRefusal, stepUpNeeded } from '../../core/step-up.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { ReadTx, Tx } from '../../ports/transaction.ts';
import type { User } from '../../ports/user.ts';
import {
  findAdmin,
  isOwnAccount,
  OWN_ACCOUNT,
  refuseStale,
  type ActingAdmin,
  type AdminCaller,
} from '../admin/acting-admin.ts';
import { ownKey, requestOfAct } from '../admin/admin-act.ts';
import { askApproval, asksOthers } from '../admin/ask-approval.ts';
import { isClient, projectIdOf, type UserCaller } from '../caller.ts';
import { newIds, projectOf, type ServiceContext } from '../context.ts';
import { lockTwo } from '../transaction/accounts.ts';
import { afterCommit } from '../transaction/after-commit.ts';
import type { StoredUnder } from '../transaction/idempotency.ts';
import { idOf } from '../users/find-user.ts';
import { recallMerge, rememberMerge, type AdminMergeOutcome } from './once.ts';
import { lockPlanned, mergeIn, MERGE_OFF, refuseRequest, runMerge, type MergeRun } from './run-merge.ts';

/**
 * Merges two accounts for an admin. `not-found` when a user is not of the admin's project. A repeated call with its Idempotency-Key
 * merges nothing, and gets the answer of the first.
 */
export async function mergeByAdmin(
  ctx: ServiceContext,
  caller: AdminCaller,
  body: MergeUsersBody,
): Promise<Result<AdminMergeOutcome>> {
  const project = projectOf(ctx, projectIdOf(caller));
  const { policy } = project;
  if (!allowsMerge(policy, 'admin')) return refused(MERGE_OFF);
  const person = isClient(caller) ? null : caller.principal;
  const refusal = person && (await ctx.introspect(person, caller.outside));
  if (refusal) return refused(refusal);
  const found = await ctx.store.read((tx) => findPair(tx, ctx, caller, body));
  if (!found.ok) return found;
  const { admin, kept, gone } = found.value;
  // An API client has no sign-in, so it needs no fresh one.
  const asker = person && { signIn: person, contacts: [], frozen: null, now: ctx.clock() };
  if (asker && stepUpNeeded(asker, 'begin', policy)) return refused(stepUpRefusal('begin', policy));
  const stale = body.dryRun ? null : refuseStale(ctx, caller);
  if (stale) return refused(stale);
  if (kept?.project !== project.id || gone?.project !== project.id) return refused({ code: 'not-found' });
  if ([kept, gone].some((user) => isOwnAccount(ctx, caller, admin, user))) return refused(OWN_ACCOUNT);
  const scope = { project: project.id, info: requestOfAct(caller, admin, body.note) };
  const request: MergeRun['request'] = {
    kept: kept.id,
    gone: gone.id,
    plan: body,
    by: { how: 'admin', admin: admin.name },
    refuseLocked: () => null,
  };
  if (body.dryRun) return runMerge(ctx, scope, request);
  const run: MergeRun = { ctx, ...scope, ids: newIds(ctx), request };
  const under: StoredUnder = { secrets: ctx.secrets, user: kept.id, idempotency: ownKey(caller) };
  return once(run, under, (tx) =>
    asksOthers(ctx, caller, kept) ? ask(run, tx, { caller, admin, note: body.note ?? '' }) : mergeIn(run, tx),
  );
}

interface Pair {
  readonly admin: ActingAdmin;
  readonly kept: User | undefined;
  readonly gone: User | undefined;
}

async function findPair(
  tx: ReadTx,
  ctx: ServiceContext,
  caller: AdminCaller,
  { from, into }: Pick<MergeUsersBody, 'from' | 'into'>,
): Promise<Result<Pair>> {
  const project = projectOf(ctx, projectIdOf(caller));
  const admin = await findAdmin(tx, ctx, caller);
  if (!admin.ok) return admin;
  const kept = await tx.users.get(await idOf(tx, ctx, project, into));
  const gone = await tx.users.get(await idOf(tx, ctx, project, from));
  return { ok: true, value: { admin: admin.value, kept, gone } };
}

/** What one transaction did. */
interface Merged {
  readonly outcome: AdminMergeOutcome;
  /** Those of both accounts, for what follows the commit. */
  readonly effects: readonly Effects[];
}

/** Runs the merge, or asks for it, in a transaction that also stores the answer; or returns the answer that is stored. */
async function once(
  { ctx, request }: MergeRun,
  under: StoredUnder,
  act: (tx: Tx) => Promise<Result<Merged>>,
): Promise<Result<AdminMergeOutcome>> {
  // First, because the same request would be refused now: one of the accounts is gone.
  const stored = await ctx.store.read((tx) => recallMerge(tx, under));
  if (stored) return stored;
  const refusal = refuseRequest(request);
  if (refusal) return refused(refusal);
  const done = await ctx.store.write(
    async (tx): Promise<Result<Merged>> => {
      await lockTwo(tx, request.kept, request.gone);
      const repeated = await recallMerge(tx, under);
      if (repeated) return repeated.ok ? { ok: true, value: { outcome: repeated.value, effects: [] } } : repeated;
      const merged = await act(tx);
      if (merged.ok) await rememberMerge(tx, under, merged.value.outcome, ctx.clock());
      return merged;
    },
    { repeats: under.idempotency !== undefined },
  );
  if (!done.ok) return done;
  for (const effects of done.value.effects) afterCommit(ctx, effects);
  return { ok: true, value: done.value.outcome };
}

/** Who asks another admin, and why. */
interface Asker {
  readonly caller: UserCaller;
  readonly admin: ActingAdmin;
  readonly note: string;
}

/** Asks another admin for the merge as it was planned. */
async function ask(run: MergeRun, tx: Tx, { caller, admin, note }: Asker): Promise<Result<Merged>> {
  const { ctx, request, info } = run;
  const planned = await lockPlanned(run, tx);
  if (!planned.ok) return planned;
  const { plan } = planned.value.outcome;
  const act = { do: 'merge', from: request.gone, into: request.kept, plan } as const;
  const { user } = planned.value.pair.kept;
  const approval = await askApproval({ ctx, tx, user, admin, caller, note, origin: info }, act);
  return { ok: true, value: { outcome: { approval }, effects: [] } };
}
