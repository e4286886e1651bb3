// Owns how a typed code is checked: for which change, and for which side of the change. Not the tokens of links:
// validate-code.ts.
import type { Change } from '../../core/change.ts';
import { isProved } from '../../core/proofs.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { Account } from '../../service/account.ts';
import type { UserCaller } from '../../service/caller.ts';
import type { ServiceContext } from '../../service/context.ts';
import { prove } from '../../service/prove.ts';
import { readAccount } from '../../service/provision/read.ts';
import { wso2Refusal } from './error-codes.ts';
import { readScenario, type Properties } from './identity-fields.ts';
import { proofRefusal } from './proof-refusal.ts';
import { carries, waitingFor, type Scenario } from './scenario.ts';

/** Tries the code. Returns the change after the proof. */
export async function proveByTypedCode(
  ctx: ServiceContext,
  caller: UserCaller,
  code: string,
  properties: Properties,
): Promise<Result<Change>> {
  const account = await readAccount(ctx, caller);
  if (!account.ok) return account;
  const scenario = readScenario(properties);
  const change = changeOfCode(account.value, scenario.ok ? scenario.value : null);
  if (change === null) return refused(wso2Refusal('18001'));
  const proof = await prove(ctx, caller, change.id, { code, of: isProved(change, 'new') ? 'current' : 'new' });
  return proof.ok ? { ok: true, value: proof.value.change } : refused(proofRefusal(proof.refusal, '18022'));
}

/**
 * Returns the only change for which a code is tried: the change that the scenario means or, without a scenario, the newest
 * change whose message has a code. Other changes lose no try.
 */
function changeOfCode({ pending, contacts }: Account, scenario: Scenario | null): Change | null {
  if (scenario !== null) return waitingFor(scenario, pending, contacts);
  const [newest] = pending.filter((change) => carries(change, 'code')).toSorted((a, b) => b.createdAt - a.createdAt);
  return newest ?? null;
}
