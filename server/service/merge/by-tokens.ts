// Owns how a user merges two accounts of theirs, with a token of each account. Not what a merge makes of them: core/merge.ts.
import type { Refusal } from '../../../shared/problem.ts';
import type { MergeBody } from '../../../shared/wire/admin.ts';
import { ofOtherToken } from '../../core/merge-refusal.ts';
import { allowsMerge, type Policy } from '../../core/policy.ts';
import { confirmsCurrent } from '../../core/confirm-current.ts';
import { isFresh, stepUpRefusal, stepUpNeeded, type SignIn } from '../../core/step-up.ts';
import type { Principal } from '../../ports/principal.ts';
import { refused, type Result } from '../../ports/result.ts';
import { requestInfoOf, type UserCaller } from '../caller.ts';
import { projectOf, type ServiceContext } from '../context.ts';
import { activeUser } from '../users/current-user.ts';
import { isBarred } from '../users/find-user.ts';
import { MERGE_OFF, runMerge, type LockedUser, type MergeOutcome } from './run-merge.ts';

/**
 * Merges the accounts of two tokens. `other`: the principal of the token in the body. Both sign-ins have to be still valid, and
 * as fresh as a begin needs.
 */
export async function mergeByTokens(
  ctx: ServiceContext,
  caller: UserCaller,
  other: Principal,
  body: Omit<MergeBody, 'token'>,
): Promise<Result<MergeOutcome>> {
  const { principal } = caller;
  const { policy } = projectOf(ctx, principal.project);
  const refusal = refusePair(principal, other, policy, ctx.clock());
  if (refusal) return refused(refusal);
  const mine = await activeUser(ctx, caller);
  if (!mine.ok) return mine;
  const theirs = await activeUser(ctx, { ...caller, principal: other });
  if (!theirs.ok) return refused(ofOtherToken(theirs.refusal));
  const keepsMine = body.keep === 'mine';
  const [kept, gone] = keepsMine ? [mine.value, theirs.value] : [theirs.value, mine.value];
  const scope = { project: principal.project, info: requestInfoOf(caller) };
  return runMerge(ctx, scope, {
    kept: kept.id,
    gone: gone.id,
    plan: body,
    by: { how: 'tokens' },
    refuseLocked: (pair) => {
      const [ownUser, otherUser] = keepsMine ? [pair.kept, pair.gone] : [pair.gone, pair.kept];
      const ownRefusal = refuseSignIn(principal, ownUser, policy);
      if (ownRefusal) return ownRefusal;
      const otherRefusal = refuseSignIn(other, otherUser, policy);
      return otherRefusal && ofOtherToken(otherRefusal);
    },
  });
}

/** The refusal by the two tokens alone; null when there is none. */
function refusePair(principal: Principal, other: Principal, policy: Policy, now: number): Refusal | null {
  if (!allowsMerge(policy, 'both-tokens')) return MERGE_OFF;
  // A session does not tell whether its user is an admin, so a merge needs the token itself.
  if (principal.by === 'session') return { code: 'token-invalid', detail: 'a merge takes the tokens themselves' };
  if (other.project !== principal.project) return ofOtherToken({ code: 'token-invalid' });
  // The token gives admin rights. They would move with the account, and must not pass to another user.
  if (principal.roles.length > 0 || other.roles.length > 0) return { code: 'not-allowed', reason: 'admin' };
  const stale = refuseStale(principal, policy, now);
  if (stale) return stale;
  const otherStale = refuseStale(other, policy, now);
  return otherStale && ofOtherToken(otherStale);
}

/**
 * The refusal of a sign-in that is too old; null for a fresh sign-in. No message confirms a merge, so the sign-in itself has to
 * be fresh.
 */
function refuseStale(signIn: SignIn, policy: Policy, now: number): Refusal | null {
  const asker = { signIn, contacts: [], frozen: null, now };
  const fresh = isFresh(asker, 'begin', policy) && !stepUpNeeded(asker, 'begin', policy);
  return fresh ? null : stepUpRefusal('begin', policy);
}

/**
 * The refusal of a sign-in under the lock; null when there is none. The account may be closed by now. A sign-in for which a
 * change would ask a current contact to confirm is refused too, because a merge asks no contact.
 */
function refuseSignIn(principal: Principal, { user, contacts }: LockedUser, policy: Policy): Refusal | null {
  if (isBarred({ user, gone: false }, principal)) return { code: 'token-invalid' };
  if (!confirmsCurrent({ signIn: principal, contacts }, policy, null)) return null;
  if (policy.confirmCurrent === 'always')
    return { code: 'not-allowed', reason: 'current-needed', detail: 'nothing happens here by a sign-in alone' };
  const acrValues = policy.strongAcr.length > 0 ? { acrValues: policy.strongAcr } : {};
  return { ...stepUpRefusal('begin', policy), ...acrValues, detail: 'a sign-in with more than a password' };
}
