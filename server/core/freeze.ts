// Owns the freeze of an account, in which nothing can be changed, and its refusal. Not what starts a freeze: report.ts,
// undo.ts. Not which sign-in lifts a freeze: step-up.ts.
import type { RefusalOf } from '../../shared/problem.ts';

/** The time in which nothing can be changed; epoch ms. */
export interface Freeze {
  readonly since: number;
  readonly until: number;
}

/**
 * The refusal of a change that began before the freeze, while the freeze lasts; else null. A change that began later may
 * continue, since only a fresh sign-in could begin it.
 */
export function refuseFrozen(begunAt: number, frozen: Freeze | null, now: number): RefusalOf<'frozen'> | null {
  return frozen !== null && now < frozen.until && begunAt <= frozen.since ? frozenRefusal(frozen.until, now) : null;
}

/** The refusal during a freeze. `until`: end of the freeze, epoch ms. */
export function frozenRefusal(until: number, now: number): RefusalOf<'frozen'> {
  const retryAfter = Math.max(1, Math.ceil((until - now) / 1000));
  return { code: 'frozen', until: new Date(until).toISOString(), retryAfter };
}
