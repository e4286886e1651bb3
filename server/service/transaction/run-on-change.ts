// Owns the whole transaction of one command on a change that a user owns. Not who may ask for it: its callers.
import type { Refusal } from '../../../shared/problem.ts';
import type { Change } from '../../core/change.ts';
import type { Command } from '../../core/command.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { Priority } from '../../ports/store.ts';
import type { User } from '../../ports/user.ts';
import type { ChangeView } from '../change-view.ts';
import { newIds, type ServiceContext } from '../context.ts';
import type { RequestInfo } from '../request-info.ts';
import { mergedBy } from './accounts.ts';
import { afterCommit } from './after-commit.ts';
import { lockOwnerOf } from './locked-account.ts';
import { runOnce } from './run-command.ts';

/** A change, and the user that it must belong to. */
export interface OwnedChange {
  readonly owner: string;
  readonly id: string;
  /** `prove` when left out, because almost every command ends the change or brings it closer to its end. */
  readonly priority?: Priority;
}

/**
 * Runs one command on a change in its own transaction. `commandOf` gets the change and its user under the lock. `change-not-found` when the
 * change is not the owner's.
 */
export async function runOnChange(
  ctx: ServiceContext,
  { owner, id, priority = 'prove' }: OwnedChange,
  request: RequestInfo,
  commandOf: (change: Change, owner: User) => Command | Refusal,
): Promise<Result<ChangeView>> {
  const ids = newIds(ctx);
  const result = await ctx.store.write(
    async (tx) => {
      const account = await lockOwnerOf({ ctx, tx, request }, owner, id);
      const change = account?.change;
      if (account === undefined || change === undefined || change.user !== owner)
        return refused({ code: 'change-not-found' });
      const command = commandOf(change, account.user);
      if ('code' in command) return refused(command);
      const done = await runOnce({ ctx, tx, user: account.user, account, request, ids }, change, command);
      return { ok: true, value: { ...done, change } } as const;
    },
    { priority, user: owner, repeats: request.idempotency !== undefined },
  );
  if (!result.ok) return result;
  const { outcome, decision, delivery } = result.value;
  if (decision) afterCommit(ctx, decision);
  if (!outcome.ok) return outcome;
  const change = 'change' in outcome ? outcome.change : result.value.change;
  return { ok: true, value: { change, delivery, now: ctx.clock(), ...mergedBy(decision?.otherAccount) } };
}
