// Owns how another admin approves or declines an act, and which acts wait. Not which acts have to wait (ask-approval.ts), nor the acts
// themselves: edit-contacts.ts, erase-user.ts, service/merge.
import type { Refusal } from '../../../shared/problem.ts';
import { auditEntries } from '../../audit/entry.ts';
import { mayAct } from '../../core/admin-roles.ts';
import { permissionFor, waits, type Approval } from '../../core/approval.ts';
import type { Effects } from '../../core/decision.ts';
import { allowsMerge } from '../../core/policy.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { Tx } from '../../ports/transaction.ts';
import { isClient, projectIdOf, type UserCaller } from '../caller.ts';
import { newIds, projectOf, type ServiceContext } from '../context.ts';
import { mergeIn, MERGE_OFF } from '../merge/run-merge.ts';
import { afterCommit } from '../transaction/after-commit.ts';
import { lockTwo } from '../transaction/accounts.ts';
import { allOrNothing } from '../transaction/rollback.ts';
import type { RequestInfo } from '../request-info.ts';
import { findAdmin, isNamed, isOwnAccount, OWN_ACCOUNT, refuseStale, type ActingAdmin } from './acting-admin.ts';
import { requestOfAct, subjectOf, type AdminCaller } from './admin-act.ts';
import { runApproved } from './edit-contacts.ts';
import { eraseApproved } from './erase-user.ts';

/** A decision about an act that waits. */
export interface Deciding {
  readonly id: string;
  readonly state: 'approved' | 'declined';
  readonly note?: string | undefined;
}

/**
 * Approves or declines an act. An approved act is judged anew and done in the same transaction, or nothing happens. The admin who
 * asked may decline, and never approve; nor may a session of a one-time link, whose name is the word of the operator, or an API client.
 * `not-found` for an act that waits no more, except that a repeated decision gets its answer again.
 */
export async function decideApproval(
  ctx: ServiceContext,
  caller: AdminCaller,
  deciding: Deciding,
): Promise<Result<Approval>> {
  if (isClient(caller)) return refused({ code: 'not-allowed', reason: 'caller', detail: 'a person has to decide' });
  const refusal = await ctx.introspect(caller.principal, caller.outside);
  if (refusal) return refused(refusal);
  const ids = newIds(ctx);
  const decided = await allOrNothing(ctx.store, async (tx, refuse) => {
    const admin = await findAdmin(tx, ctx, caller);
    if (!admin.ok) return refuse(admin.refusal);
    const approval = await tx.approvals.get(deciding.id);
    if (approval?.project !== projectIdOf(caller)) return refuse({ code: 'not-found' });
    const work: DecisionWork = { ctx, tx, caller, admin: admin.value, ids, approval };
    const effects = await decide(work, deciding);
    return 'code' in effects ? refuse(effects) : { approval, effects };
  });
  if (!decided.ok) return decided;
  for (const effects of decided.value.effects) afterCommit(ctx, effects);
  // The site is told of an erasure, which is no decision of the core.
  ctx.wakeCourier();
  return { ok: true, value: decided.value.approval };
}

interface DecisionWork {
  readonly ctx: ServiceContext;
  readonly tx: Tx;
  readonly caller: UserCaller;
  readonly admin: ActingAdmin;
  readonly ids: ReturnType<typeof newIds>;
  readonly approval: Approval;
}

async function decide(work: DecisionWork, { state, note }: Deciding): Promise<readonly Effects[] | Refusal> {
  const { ctx, tx, caller, admin, approval } = work;
  const isSame = (name: string) => isNamed(tx, ctx, { caller, admin }, name);
  const isAsker = await isSame(approval.askedBy);
  if (!mayAct(caller.principal, permissionFor(approval.act.do)) && !(isAsker && state === 'declined'))
    return { code: 'not-allowed' };
  if (state === 'approved') {
    const refusal = refuseApprover(work, isAsker);
    if (refusal) return refusal;
  }
  await lockSubjects(tx, approval);
  // Read again under the lock, because another admin may have decided meanwhile.
  const now = ctx.clock();
  const current = await tx.approvals.get(approval.id);
  if (current === undefined) return { code: 'not-found' };
  const isRepeated = current.state === state && current.decidedBy !== null && (await isSame(current.decidedBy));
  if (isRepeated) return [];
  if (!waits(current, now) || !(await tx.approvals.close(approval.id, { state, decidedBy: admin.name })))
    return { code: 'not-found' };
  // The rows of the act itself name the admin who asked as their actor, so the one who approved has a row of their own.
  const data = { act: approval.act.do, approval: approval.id, ...(note === undefined ? {} : { note }) };
  const decided = { event: `approval-${state}`, actor: admin.actor, change: null, data } as const;
  const user = { id: approval.user, project: approval.project };
  const origin = requestOfAct(caller, admin);
  await tx.audit.append(auditEntries(ctx.secrets, { user, at: now, origin }, [decided]));
  return state === 'approved' ? runAct(work, note) : [];
}

/** The refusal of an admin who may not approve this act, whatever their role; else null. */
function refuseApprover({ ctx, caller }: DecisionWork, isAsker: boolean): Refusal | null {
  if (isAsker) return { code: 'not-allowed', reason: 'admin', detail: 'another admin has to approve' };
  return refuseStale(ctx, caller);
}

/** Locks the users of the act before the approval, in the order in which every other transaction locks them. */
async function lockSubjects(tx: Tx, { user, act }: Approval): Promise<void> {
  if (act.do === 'merge') await lockTwo(tx, act.into, act.from);
  else await tx.users.lock(user);
}

/** Does the act. The record names the admin who asked as the actor, and the admin who approved. */
async function runAct(work: DecisionWork, note: string | undefined): Promise<readonly Effects[] | Refusal> {
  const { ctx, tx, caller, admin, ids, approval } = work;
  const { act, askedBy } = approval;
  const subject = await subjectOf(tx, await tx.users.lock(approval.user), approval.project);
  if (!subject.ok) return subject.refusal;
  if (isOwnAccount(ctx, caller, admin, subject.value)) return OWN_ACCOUNT;
  const request: RequestInfo = {
    ...requestOfAct(
      caller,
      { actor: `admin:${askedBy}` },
      note === undefined ? approval.note : `${approval.note} · ${note}`,
    ),
    approvedBy: admin.name,
  };
  switch (act.do) {
    case 'mark-verified':
    case 'unfreeze': {
      const { effects, result } = await runApproved({ ctx, tx, user: subject.value, request, ids }, act);
      return result.ok ? effects : result.refusal;
    }
    case 'erase': {
      const data = { note: approval.note, approvedBy: admin.name };
      const by = { ...request, actor: `admin:${askedBy}` as const, data };
      const erased = await eraseApproved(tx, ctx, { user: approval.user, plan: act.plan }, by);
      return erased.ok ? [] : erased.refusal;
    }
    case 'merge':
      return runMergeAct(work, act, request);
  }
}

async function runMergeAct(
  { ctx, tx, caller, admin, ids, approval }: DecisionWork,
  { from, into, plan }: Extract<Approval['act'], { do: 'merge' }>,
  info: RequestInfo,
): Promise<readonly Effects[] | Refusal> {
  const { project, askedBy } = approval;
  // The policy may have changed since an admin asked.
  if (!allowsMerge(projectOf(ctx, project).policy, 'admin')) return MERGE_OFF;
  const gone = await tx.users.get(from);
  if (gone !== undefined && isOwnAccount(ctx, caller, admin, gone)) return OWN_ACCOUNT;
  const request = {
    kept: into,
    gone: from,
    plan: { dryRun: false, plan },
    by: { how: 'admin', admin: askedBy },
    refuseLocked: () => null,
  } as const;
  const merged = await mergeIn({ ctx, project, info, ids, request }, tx);
  return merged.ok ? merged.value.effects : merged.refusal;
}
