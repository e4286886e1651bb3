// Owns the transaction of a merge, and the dry run before it. Not who may ask for it (by-tokens.ts, by-admin.ts), nor what a
// merge makes of the accounts (core/merge.ts).
import type { Contact } from '../../../shared/contact.ts';
import type { Refusal } from '../../../shared/problem.ts';
import type { MergeBody } from '../../../shared/wire/admin.ts';
import type { NewIds } from '../../core/new-ids.ts';
import type { Effects } from '../../core/decision.ts';
import { merge, type MergeDecision } from '../../core/merge.ts';
import type { AccountMerge } from '../../core/merge-account.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { ReadTx, Tx } from '../../ports/transaction.ts';
import type { User } from '../../ports/user.ts';
import { newIds, projectOf, type ServiceContext } from '../context.ts';
import type { RequestInfo } from '../request-info.ts';
import { accountOf, lockTwo, saveBoth, type MergePart } from '../transaction/accounts.ts';
import { afterCommit } from '../transaction/after-commit.ts';
import { save } from '../transaction/save.ts';

/** What a merge did, or would do. */
export interface MergeOutcome {
  /** False after a dry run. */
  readonly done: boolean;
  readonly plan: string;
  readonly kept: string;
  readonly gone: string;
  readonly contacts: readonly Contact[];
  readonly moved: readonly string[];
  readonly changes: number;
}

/** A user as they are under the lock. */
export interface LockedUser {
  readonly user: User;
  readonly contacts: readonly Contact[];
}

/** Both users of a merge. */
export interface MergePair {
  readonly kept: LockedUser;
  readonly gone: LockedUser;
}

/** A merge that the caller is allowed to ask for. */
export interface MergeRequest {
  /** Ids of both users. */
  readonly kept: string;
  readonly gone: string;
  readonly plan: Pick<MergeBody, 'dryRun' | 'plan'>;
  readonly by: AccountMerge['by'];
  /** The refusal by both users as they are read in the transaction; null when they may be merged. */
  readonly refuseLocked: (pair: MergePair) => Refusal | null;
}

/** The refusal when the project does not allow merges in this way. */
export const MERGE_OFF: Refusal = { code: 'not-allowed', reason: 'merge', detail: 'accounts are not merged here' };

const NO_PLAN: Refusal = {
  code: 'body-invalid',
  errors: [{ path: 'plan', message: 'must be that of a dry run of the same two accounts' }],
};

/**
 * Merges in one transaction; a dry run only reads. `plan-outdated` when the accounts have changed since the dry run read them.
 */
export async function runMerge(
  ctx: ServiceContext,
  scope: MergeScope,
  request: MergeRequest,
): Promise<Result<MergeOutcome>> {
  const { kept, gone, plan } = request;
  const refusal = refuseRequest(request);
  if (refusal) return refused(refusal);
  const run: MergeRun = { ctx, ...scope, ids: newIds(ctx), request };
  if (plan.dryRun) {
    const planned = await ctx.store.read(async (tx) =>
      planMerge(run, tx, await tx.users.get(kept), await tx.users.get(gone)),
    );
    return planned.ok ? { ok: true, value: planned.value.outcome } : planned;
  }
  const merged = await ctx.store.write((tx) => mergeIn(run, tx));
  if (!merged.ok) return merged;
  for (const effects of merged.value.effects) afterCommit(ctx, effects);
  return { ok: true, value: merged.value.outcome };
}

/** The refusal of a request that names one account twice, or has no plan; else null. */
export function refuseRequest({ kept, gone, plan }: MergeRequest): Refusal | null {
  if (kept === gone) return { code: 'not-allowed', reason: 'same', detail: 'both are the same account' };
  return !plan.dryRun && plan.plan === undefined ? NO_PLAN : null;
}

/** Where a merge happens, and the request that asks for it. */
export interface MergeScope {
  /** Id of the project. */
  readonly project: string;
  readonly info: RequestInfo;
}

/** A merge with all that it needs. */
export interface MergeRun extends MergeScope {
  readonly ctx: ServiceContext;
  readonly ids: NewIds;
  readonly request: MergeRequest;
}

/** Merges in the transaction. `effects`: those of both accounts, for what follows the commit. */
export async function mergeIn(
  run: MergeRun,
  tx: Tx,
): Promise<Result<{ readonly outcome: MergeOutcome; readonly effects: readonly Effects[] }>> {
  const planned = await lockPlanned(run, tx);
  if (!planned.ok) return planned;
  await saveMerge(run, tx, planned.value);
  const { outcome, decision } = planned.value;
  return { ok: true, value: { outcome: { ...outcome, done: true }, effects: [decision.gone, decision.kept] } };
}

/** Locks both accounts, and plans the merge anew; `plan-outdated` when the plan is another one now. */
export async function lockPlanned(run: MergeRun, tx: Tx): Promise<Result<Planned>> {
  const { kept, gone, plan } = run.request;
  const [keptUser, goneUser] = await lockTwo(tx, kept, gone);
  const planned = await planMerge(run, tx, keptUser, goneUser);
  if (!planned.ok) return planned;
  return planned.value.outcome.plan === plan.plan ? planned : refused({ code: 'plan-outdated' });
}

type Decided = Extract<MergeDecision, { ok: true }>;

/** A merge that may happen. */
export interface Planned {
  readonly pair: MergePair;
  readonly decision: Decided;
  readonly outcome: MergeOutcome;
}

async function planMerge(
  { ctx, project, info, ids, request }: MergeRun,
  tx: Pick<ReadTx, 'users' | 'contacts' | 'changes' | 'undos'>,
  kept: User | undefined,
  gone: User | undefined,
): Promise<Result<Planned>> {
  if (kept === undefined || gone === undefined) return refused({ code: 'not-found' });
  const now = ctx.clock();
  const facts: AccountMerge = {
    project,
    kept: await accountOf(tx, kept, now),
    gone: await accountOf(tx, gone, now),
    by: request.by,
    change: null,
    place: info.place,
    now,
    newIds: ids,
  };
  const pair: MergePair = {
    kept: { user: kept, contacts: facts.kept.contacts },
    gone: { user: gone, contacts: facts.gone.contacts },
  };
  const refusal = request.refuseLocked(pair);
  if (refusal) return refused(refusal);
  const decision = merge(facts, projectOf(ctx, project).policy);
  if (!decision.ok) return refused(decision.refusal);
  return { ok: true, value: { pair, decision, outcome: outcomeOf(ctx, pair, decision) } };
}

async function saveMerge({ ctx, info }: MergeRun, tx: Tx, { pair, decision }: Planned): Promise<void> {
  const part = ({ user, contacts }: LockedUser, effects: Effects): MergePart => ({
    user,
    save: () => save({ ctx, tx, user, request: info }, { facts: { now: ctx.clock(), contacts }, effects }),
  });
  await saveBoth(tx, part(pair.gone, decision.gone), part(pair.kept, decision.kept));
}

function outcomeOf({ secrets }: ServiceContext, pair: MergePair, decision: Decided): MergeOutcome {
  const [kept, gone] = [pair.kept.user, pair.gone.user];
  const { contacts, moved } = decision;
  const ended = decision.gone.changes.map((change) => change.id);
  const versions = [kept.id, kept.version, gone.id, gone.version];
  const plan = secrets.hash(JSON.stringify([versions, contacts, moved, ended]));
  return { done: false, plan, kept: kept.id, gone: gone.id, contacts, moved, changes: ended.length };
}
