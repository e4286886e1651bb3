// Owns how an admin lets a user try again after too many wrong codes. Not the limit itself: core/rate-limits.ts.
import { limitOf } from '../../core/rate-limit-counters.ts';
import { usesWithin } from '../../core/sliding-window.ts';
import type { Result } from '../../ports/result.ts';
import { projectOf, type ServiceContext } from '../context.ts';
import { readCounters } from '../transaction/counters.ts';
import { runEdit } from '../transaction/run-edit.ts';
import { runAdminAct, type ActWork, type AdminCaller } from './admin-act.ts';

/**
 * Lets a user try again. `user`: our id of the user, or their `sub` at the project's only issuer; `not-found` when no user has
 * either.
 */
export function unlockUser(
  ctx: ServiceContext,
  caller: AdminCaller,
  user: string,
  note?: string,
): Promise<Result<null>> {
  return runAdminAct<null>(ctx, caller, { user, note, allowsOwn: true, tells: true }, async (work) => {
    const hasFailures = await hasWrongCodes(work);
    const { decision } = await runEdit(work, { do: 'unlock', by: work.admin.name, hasFailures });
    return { effects: [decision], result: { ok: true, value: null } };
  });
}

/** Whether any wrong code of the user is counted. */
async function hasWrongCodes({ ctx, tx, user }: ActWork): Promise<boolean> {
  if (user.failedInRow > 0) return true;
  const { quotas } = projectOf(ctx, user.project).policy;
  const now = ctx.clock();
  const scope = { project: user.project, user: user.id, target: null, network: null };
  const counts = await readCounters(tx, ctx.secrets, { scope, counters: ['failures.user'], quotas, now });
  return usesWithin(counts['failures.user'], limitOf('failures.user', quotas), now) > 0;
}
