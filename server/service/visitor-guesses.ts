// Owns the limit by network on codes of callers who are not signed in, also when the login finds no user. Not the limits of one
// user's change: core/rate-limit-checks.ts.
import { noEffects } from '../core/decision.ts';
import type { Counter } from '../core/rate-limit-counters.ts';
import { refuseNetwork } from '../core/rate-limit-checks.ts';
import type { Refusal } from '../../shared/problem.ts';
import type { Network } from '../ports/principal.ts';
import { projectOf, type ServiceContext } from './context.ts';
import { lockCounters, readCounters, type CounterQuery } from './transaction/counters.ts';

/** The request of a caller who is not signed in. */
export interface VisitorGuess {
  readonly project: string;
  readonly network: Network | null;
}

const COUNTERS: readonly Counter[] = ['failures.ip', 'failures.project'];

/** The refusal when too many wrong codes came from the network, whatever login the request names; else null. */
export async function refuseVisitor(ctx: ServiceContext, guess: VisitorGuess): Promise<Refusal | null> {
  const query = queryOf(ctx, guess);
  const counts = await ctx.store.read((tx) => readCounters(tx, ctx.secrets, query));
  return refuseNetwork({ counts, now: query.now }, projectOf(ctx, guess.project).policy);
}

/** Counts a code that found no change, as a wrong code for a change is counted. */
export async function countMiss(ctx: ServiceContext, guess: VisitorGuess): Promise<void> {
  const query = queryOf(ctx, guess);
  await ctx.store.write(async (tx) => {
    const tally = await lockCounters(tx, ctx.secrets, query);
    await tally.save(tx, { ...noEffects, usedCounters: COUNTERS });
  });
}

function queryOf(ctx: ServiceContext, { project, network }: VisitorGuess): CounterQuery {
  return {
    // None of these counters is of a user or an address.
    scope: { project, user: '', target: null, network },
    counters: COUNTERS,
    quotas: projectOf(ctx, project).policy.quotas,
    now: ctx.clock(),
  };
}
