// Owns the finish call of Trivore ID's contract, which checks the code of a begin once.
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
import { userBody } from './user-answer.ts';

/** The body of `finish`. `token`: the verification token that `begin` returned. */
export interface FinishRequest {
  readonly token: string;
  readonly code: string;
}

/** Checks the code and answers with the user, whose new address is then verified. */
export async function finishVerification(
  ctx: ServiceContext,
  c: Ctx,
  caller: Caller,
  { token, code }: FinishRequest,
): Promise<Response> {
  const found = await readChange(ctx, caller, token);
  if (!found.ok) return refuse(c, found.refusal);
  // Even the right code can be used only once.
  const state = stateAt(found.value.change, found.value.now);
  if (state.at !== 'waiting') return refuse(c, { code: 'change-closed' });
  const proved = await prove(ctx, caller, token, { code });
  if (!proved.ok) {
    // A change that began through another contract has more tries. This contract cancels it after the first wrong code.
    if (proved.refusal.code === 'proof-wrong') await cancel(ctx, caller, token);
    return refuse(c, proved.refusal);
  }
  const { change } = proved.value;
  if (change.state.at !== 'done') return refuse(c, otherWaits(change));
  const account = await readAccount(ctx, caller);
  return account.ok ? c.json(userBody(account.value)) : refuse(c, account.refusal);
}
