// Owns how an admin sends another message of a user's change, or cancels the change. Not when a message may be sent: core/resend.ts.
import type { AdminResendBody } from '../../../shared/wire/admin-acts.ts';
import type { Command } from '../../core/command.ts';
import { refused, type Result } from '../../ports/result.ts';
import { isClient } from '../caller.ts';
import type { ChangeView } from '../change-view.ts';
import type { ServiceContext } from '../context.ts';
import { lockAccount } from '../transaction/locked-account.ts';
import { runCommand } from '../transaction/run-command.ts';
import { may } from './acting-admin.ts';
import { runAdminAct, type ActTarget, type AdminCaller } from './admin-act.ts';
import { viewChange } from './view-change.ts';

/** A change of a user. */
export interface UsersChange {
  /** Our id of the user, or their `sub` at the project's only issuer. */
  readonly user: string;
  readonly change: string;
}

/** Sends the message of one side once more. */
export function resendForUser(
  ctx: ServiceContext,
  caller: AdminCaller,
  target: UsersChange,
  { of = 'new', note }: AdminResendBody,
): Promise<Result<ChangeView>> {
  return onChange(ctx, caller, { ...target, note }, { do: 'resend', of, method: null, contact: null });
}

/** Cancels a waiting change of the user, who is told. */
export function cancelForUser(
  ctx: ServiceContext,
  caller: AdminCaller,
  target: UsersChange & { readonly note?: string | undefined },
): Promise<Result<ChangeView>> {
  const by = isClient(caller) ? null : may(caller, 'edit') ? 'admin' : 'support';
  return onChange(ctx, caller, { ...target, tells: true }, { do: 'cancel', tells: { by } });
}

async function onChange(
  ctx: ServiceContext,
  caller: AdminCaller,
  { change: id, ...target }: ActTarget & Pick<UsersChange, 'change'>,
  command: Command,
): Promise<Result<ChangeView>> {
  const acted = await runAdminAct<string>(ctx, caller, target, async ({ tx, request, ids, user: owner }) => {
    const account = await lockAccount({ ctx, tx, request }, owner.id, id);
    const change = account?.change;
    if (account === undefined || change === undefined || change === null || change.user !== owner.id)
      return { effects: [], result: refused({ code: 'change-not-found' }) };
    const decision = await runCommand({ ctx, tx, request, ids, user: account.user, account }, change, command);
    return { effects: [decision], result: decision.outcome.ok ? { ok: true, value: id } : decision.outcome };
  });
  return viewChange(ctx, acted);
}
