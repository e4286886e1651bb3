// Owns how a user signs out their other devices: ours at once, and those of the site by an event. Not whether they may:
// core/end-others.ts.
import type { EditDecision } from '../core/decision.ts';
import { endOthers, keptSession } from '../core/end-others.ts';
import type { KeptSession } from '../core/webhook-events.ts';
import type { Principal } from '../ports/principal.ts';
import type { Project } from '../ports/project.ts';
import { refused, type Result } from '../ports/result.ts';
import { requestInfoOf, signInOf, type UserCaller } from './caller.ts';
import { newIds, projectOf, type ServiceContext } from './context.ts';
import { lockOwner } from './transaction/accounts.ts';
import { afterCommit } from './transaction/after-commit.ts';
import { lockCounters } from './transaction/counters.ts';
import { recall, remember, storedUnder } from './transaction/idempotency.ts';
import { runEditBy } from './transaction/run-edit.ts';
import type { UnitOfWork } from './transaction/unit-of-work.ts';
import { isSubscribed } from './transaction/webhook-rows.ts';
import { activeUser } from './users/current-user.ts';

/**
 * Returns the session that would stay; null when the user cannot sign out other devices: no webhook of the project takes
 * `sessions.end`, or the site could not tell this session from the others.
 */
export function sessionToKeep({ webhooks }: Pick<Project, 'webhooks'>, principal: Principal): KeptSession | null {
  const isTaken = webhooks.some((webhook) => isSubscribed(webhook, 'sessions.end'));
  return isTaken ? keptSession(principal.sid, signInOf(principal)) : null;
}

/**
 * Ends the user's cookie sessions of ours but that of the request, revokes the tokens that were issued before that of the
 * request, and tells the site, in one transaction. The site ends its own sessions.
 */
export async function endOtherSessions(ctx: ServiceContext, caller: UserCaller): Promise<Result<null>> {
  const user = await activeUser(ctx, caller);
  if (!user.ok) return user;
  const { id, project } = user.value;
  const except = sessionToKeep(projectOf(ctx, project), caller.principal);
  if (except === null) return refused({ code: 'not-allowed', detail: 'the site is not told to end sessions' });
  const request = requestInfoOf(caller);
  const ids = newIds(ctx);
  const ended = await ctx.store.write(
    async (tx) => {
      const locked = await lockOwner(tx, id);
      // Merged or disabled since the sign-in was checked.
      if (locked?.id !== id || locked.disabled) return refused({ code: 'token-invalid' });
      return endOnce({ ctx, tx, user: locked, request, ids }, caller.principal, except);
    },
    { priority: 'prove', user: id, repeats: request.idempotency !== undefined },
  );
  if (!ended.ok) return ended;
  if (ended.value) afterCommit(ctx, ended.value);
  return { ok: true, value: null };
}

/** Returns null when the request was repeated, and did all of it before. */
async function endOnce(
  work: UnitOfWork,
  principal: Principal,
  except: KeptSession,
): Promise<Result<EditDecision | null>> {
  const { ctx, tx, user } = work;
  const repeated = await recall<null>(tx, storedUnder(work));
  if (repeated) return repeated;
  const now = ctx.clock();
  const tally = await lockCounters(tx, ctx.secrets, {
    scope: { project: user.project, user: user.id, target: null, network: null },
    counters: ['sign-outs.user'],
    quotas: projectOf(ctx, user.project).policy.quotas,
    now,
  });
  const signIn = signInOf(principal);
  const { decision } = await runEditBy(work, { claims: [], since: null }, (_, facts, policy) =>
    endOthers({ ...facts, signIn, counts: tally.counts }, except, policy),
  );
  if (!decision.outcome.ok) return decision.outcome;
  await tally.save(tx, decision);
  // The token of the request stays valid, and so do those that the site has issued since.
  await tx.users.revoke(user.id, Math.max(user.notBefore ?? 0, principal.issuedAt - 1));
  await remember(tx, storedUnder(work), null, now);
  return { ok: true, value: decision };
}
