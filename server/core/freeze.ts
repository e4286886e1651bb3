// Owns the time in which an account cannot be changed, and what a sign-in lifts of it. Not what starts it: report.ts, undo.ts.
import type { RefusalOf } from '../../shared/problem.ts';

/** A time in which nothing changes; epoch ms. */
export interface Freeze {
  readonly since: number;
  readonly until: number;
}

/** What began before the account was frozen goes no further while it is. What a fresh sign-in began since then may go on. */
export function refuseFrozen(begunAt: number, frozen: Freeze | null, now: number): RefusalOf<'frozen'> | null {
  return frozen !== null && now < frozen.until && begunAt <= frozen.since ? frozenRefusal(frozen.until, now) : null;
}

/** `until`: epoch ms. */
export function frozenRefusal(until: number, now: number): RefusalOf<'frozen'> {
  const retryAfter = Math.max(1, Math.ceil((until - now) / 1000));
  return { code: 'frozen', until: new Date(until).toISOString(), retryAfter };
}
