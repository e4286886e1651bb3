// Owns how a caller cancels their change. Not what else ends with the change: core/decide.ts.
import type { Result } from '../ports/result.ts';
import { requestInfoOf, type Caller } from './caller.ts';
import type { ServiceContext } from './context.ts';
import { runOnChange } from './transaction/run-on-change.ts';
import { activeUser } from './users/current-user.ts';

/** Cancels a waiting change of the caller. */
export async function cancel(ctx: ServiceContext, caller: Caller, id: string): Promise<Result<null>> {
  const user = await activeUser(ctx, caller);
  if (!user.ok) return user;
  const target = { owner: user.value.id, id };
  const cancelled = await runOnChange(ctx, target, requestInfoOf(caller), () => ({ do: 'cancel' }));
  return cancelled.ok ? { ok: true, value: null } : cancelled;
}
