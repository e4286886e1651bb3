// Owns how a code is proved when the request names a login instead of a change's id, with or without a sign-in. Not which codes
// are right (core/).
import { readCode } from '../../shared/address.ts';
import type { Kind } from '../../shared/contact.ts';
import { codeProof, requiredSides } from '../core/proofs.ts';
import { stateAt } from '../core/change-state.ts';
import type { Change } from '../core/change.ts';
import { refused, type Result } from '../ports/result.ts';
import type { User } from '../ports/user.ts';
import { requestInfoOf, type UserCaller } from './caller.ts';
import type { ChangeView } from './change-view.ts';
import { codeCommand, sideOfCode } from './code.ts';
import type { ServiceContext } from './context.ts';
import type { IncomingRequest } from './request-info.ts';
import { runOnChange } from './transaction/run-on-change.ts';
import { findByLogin, findOwnByLogin } from './users/login-ids.ts';
import { countMiss, refuseVisitor } from './visitor-guesses.ts';

/** A typed code, and the login of the user whose change it shall prove. */
export interface LoginProof {
  readonly project: string;
  readonly login: string;
  readonly kind: Kind;
  /** The code as the person typed it. */
  readonly code: string;
}

/**
 * Proves the newest waiting change of the kind that has a code for either side. `caller` null: no user is signed in. Then only
 * a change that a press of its link alone completes is found, and almost every refusal is `proof-wrong`.
 */
export async function proveByLogin(
  ctx: ServiceContext,
  caller: UserCaller | null,
  request: IncomingRequest,
  proof: LoginProof,
): Promise<Result<ChangeView>> {
  const guess = { project: proof.project, network: request.network };
  const limited = caller === null ? await refuseVisitor(ctx, guess) : null;
  if (limited) return refused(limited);
  const user = await userOf(ctx, caller, proof);
  if (!user.ok) return user;
  const change = user.value && (await waitingChange(ctx, user.value, proof.kind, caller !== null));
  const digits = readCode(proof.code);
  // An unknown user and a code of the wrong form get the same answer as a wrong code.
  if (!change || digits?.length !== change.terms.codeLength) {
    if (caller === null) await countMiss(ctx, guess);
    return refused({ code: 'proof-wrong' });
  }
  const info = caller ? requestInfoOf(caller) : { ...request, signIn: null };
  const proved = await runOnChange(ctx, { owner: change.user, id: change.id }, info, (current) => {
    const typed = { now: ctx.clock(), digits };
    const of = sideOfCode(ctx.secrets, current, typed);
    return codeCommand(ctx.secrets, current, { ...typed, of, owner: caller !== null });
  });
  if (proved.ok || caller !== null) return proved;
  // A code that was compared has tries left, and is counted. All others are counted here, so that the limit of the network is
  // reached alike whatever the login.
  if (proved.refusal.triesLeft === undefined) await countMiss(ctx, guess);
  // A refusal by a rate limit or a lock would tell a stranger that the user exists and is changing an address.
  const wasRight = ['address-taken', 'frozen', 'too-many-contacts'].includes(proved.refusal.code);
  return wasRight ? proved : refused({ code: 'proof-wrong' });
}

/** Returns the user of the login; null when the login names no user, or another user than the caller. */
async function userOf(
  ctx: ServiceContext,
  caller: UserCaller | null,
  { project, login }: LoginProof,
): Promise<Result<User | null>> {
  const found = await (caller ? findOwnByLogin(ctx, caller, login) : findByLogin(ctx, project, login));
  return found.ok || found.refusal.code !== 'not-found' ? found : { ok: true, value: null };
}

async function waitingChange(
  { store, clock }: ServiceContext,
  { id }: User,
  kind: Kind,
  signedIn: boolean,
): Promise<Change | undefined> {
  const changes = await store.read((tx) => tx.changes.waiting(id));
  return changes.findLast((change) => {
    const allowed = signedIn || change.terms.completion === 'click';
    return allowed && change.kind === kind && stateAt(change, clock()).at === 'waiting' && hasCode(change, clock());
  });
}

/** Whether the change has a code, for the new address or for the contact that has to confirm. */
function hasCode(change: Change, now: number): boolean {
  return requiredSides(change).some((of) => {
    const proof = codeProof(change, of, now);
    return proof !== undefined && proof.method !== 'link';
  });
}
