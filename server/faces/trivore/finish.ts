// Owns the finish of Trivore ID's contract: the code of a begin is checked, once.
import { stateAt } from '../../core/change-state.ts';
import type { Ctx } from '../../http/context.ts';
import { refuse } from '../../http/problem.ts';
import { cancel } from '../../service/cancel.ts';
import type { Caller } from '../../service/caller.ts';
import type { ServiceContext } from '../../service/context.ts';
import { prove } from '../../service/prove.ts';
import { readAccount } from '../../service/provision/read.ts';
import { readChange } from '../../service/read-change.ts';
import { otherWaits } from '../shared.ts';
import { userBody } from './fields.ts';

/** `token`: of the begin. */
export interface FinishRequest {
  readonly token: string;
  readonly code: string;
}

/** Answers the user with the address verified. */
export async function finishVerification(
  ctx: ServiceContext,
  c: Ctx,
  caller: Caller,
  { token, code }: FinishRequest,
): Promise<Response> {
  const found = await readChange(ctx, caller, token);
  if (!found.ok) return refuse(c, found.refusal);
  // A code is good once, also the right one.
  const state = stateAt(found.value.change, found.value.now);
  if (state.at !== 'waiting') return refuse(c, { code: 'change-closed' });
  const proved = await prove(ctx, caller, token, { code });
  if (!proved.ok) {
    // A change that began in another way has more tries. This contract ends it at the first wrong code.
    if (proved.refusal.code === 'proof-wrong') await cancel(ctx, caller, token);
    return refuse(c, proved.refusal);
  }
  const { change } = proved.value;
  if (change.state.at !== 'done') return refuse(c, otherWaits(change));
  const account = await readAccount(ctx, caller);
  return account.ok ? c.json(userBody(account.value)) : refuse(c, account.refusal);
}
