// Owns how an admin lets a user try again after too many wrong codes. Not the limit itself: core/rate-limits.ts.
import type { Result } from '../../ports/result.ts';
import type { ServiceContext } from '../context.ts';
import { runEdit } from '../transaction/run-edit.ts';
import { runAdminAct, type AdminCaller } from './admin-act.ts';

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
  return runAdminAct<null>(ctx, caller, { user, note, allowsOwn: true }, async (work) => ({
    effects: [(await runEdit(work, { do: 'unlock', by: work.admin.name })).decision],
    result: { ok: true, value: null },
  }));
}
