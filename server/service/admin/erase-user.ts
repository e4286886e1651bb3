// Owns how an admin erases a person: the preview, and its plan. Not the erasing itself (erase-account.ts), nor who approves it:
// approvals.ts.
import type { AdminEraseBody } from '../../../shared/wire/admin-acts.ts';
import type { Approval } from '../../core/approval.ts';
import type { AuditValues } from '../../core/audit-values.ts';
import type { Erased } from '../../ports/erased.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { ReadTx, Tx } from '../../ports/transaction.ts';
import { eraseMergedAccount, readMergedAccount, type ErasedBy, type MergedAccount } from '../erase-account.ts';
import { erasedOf } from '../erase.ts';
import type { Secrets } from '../../ports/secrets.ts';
import type { ServiceContext } from '../context.ts';
import { refuseStale } from './acting-admin.ts';
import { runAdminAct, type AdminCaller } from './admin-act.ts';
import { askApproval, asksOthers } from './ask-approval.ts';

/** What an erasure deletes or deleted, or the approval for which it waits. */
export type EraseOutcome =
  | { readonly at: 'planned' | 'done'; readonly plan: string; readonly erased: Erased }
  | { readonly at: 'asked'; readonly approval: Approval };

/**
 * Erases a user, with all that was merged into them, or says what that would delete. `plan-outdated` when the account has changed
 * since the dry run.
 */
export async function eraseForAdmin(
  ctx: ServiceContext,
  caller: AdminCaller,
  user: string,
  { dryRun, plan: given, note }: AdminEraseBody,
): Promise<Result<EraseOutcome>> {
  const stale = dryRun ? null : refuseStale(ctx, caller);
  if (stale) return refused(stale);
  if (!dryRun && given === undefined)
    return refused({ code: 'body-invalid', errors: [{ path: 'plan', message: 'must be that of a dry run' }] });
  const done = await runAdminAct<EraseOutcome>(ctx, caller, { user, note }, async (work) => {
    const { tx, request, admin } = work;
    const account = await lockMergedAccount(tx, work.user.id);
    const plan = planOf(ctx, account);
    const erased = erasedOf(account);
    if (dryRun) return { effects: [], result: { ok: true, value: { at: 'planned', plan, erased } } };
    if (plan !== given) return { effects: [], result: refused({ code: 'plan-outdated' }) };
    if (asksOthers(ctx, caller, work.user)) {
      const act = { do: 'erase', plan } as const;
      const asking = { ctx, tx, user: work.user, admin, caller, note, origin: request };
      return { effects: [], result: { ok: true, value: { at: 'asked', approval: await askApproval(asking, act) } } };
    }
    await eraseMergedAccount(tx, ctx, account, { ...request, actor: admin.actor, data: { note } });
    return { effects: [], result: { ok: true, value: { at: 'done', plan, erased } } };
  });
  // The site is told of the erasure.
  if (done.ok && done.value.at === 'done') ctx.wakeCourier();
  return done;
}

/** Erases in the transaction, when the account is still as it was planned. */
export async function eraseApproved(
  tx: Tx,
  ctx: ServiceContext,
  { user, plan }: { readonly user: string; readonly plan: string },
  by: ErasedBy & { readonly data: AuditValues },
): Promise<Result<null>> {
  const account = await lockMergedAccount(tx, user);
  if (planOf(ctx, account) !== plan) return refused({ code: 'plan-outdated' });
  await eraseMergedAccount(tx, ctx, account, by);
  return { ok: true, value: null };
}

async function lockMergedAccount(tx: Tx, user: string): Promise<MergedAccount> {
  const account = await readMergedAccount(tx as Pick<ReadTx, 'users'>, user, tx.users.lock);
  if (account === undefined) throw new Error('the user is gone in its own transaction');
  return account;
}

/**
 * Returns the plan of an erasure. It is another one when the user changes, or when more contacts, identities or parts belong to the
 * account. Sessions, messages and other rows that come and go by themselves do not change it.
 */
function planOf({ secrets }: { readonly secrets: Pick<Secrets, 'hash'> }, { all }: MergedAccount): string {
  const parts = all.map(({ one, held }) => [one.id, one.version, held.contacts, held.identities, held.profile]);
  return secrets.hash(JSON.stringify(['erase', parts]));
}
