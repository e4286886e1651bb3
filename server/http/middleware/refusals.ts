// Owns what a request that is refused for overload is told, and how that is counted and logged. Not which request is refused:
// admission/gate.ts.
import { MINUTE } from '../../../shared/duration.ts';
import type { Refusal } from '../../../shared/problem.ts';
import type { Log } from '../../ports/log.ts';
import type { AdmissionReason } from '../../ports/metrics.ts';
import type { GateLimits } from '../admission/gate-limits.ts';
import type { GatedPriority } from '../admission/priority.ts';
import type { AppParts } from '../context.ts';

/** Interval between two lines of the log about refused requests, ms. */
const LOG_EVERY = MINUTE;
/** Refused clients come back after 1, 2 or 3 s in turn, so that they do not all come back at once. */
const RETRY_AFTER_MAX = 3;

/** A refusal that says when to try again, s. */
export type TimedRefusal = Refusal & { readonly retryAfter: number };

/** Makes a refusal. `hasWaited`: the request was let in, and waited for a place. */
export type RefusalOf = (priority: GatedPriority, hasWaited: boolean) => TimedRefusal;

/** Counts and logs each refusal. `delay`: how late the event loop is, ms. */
export function createRefusals(
  { log, metrics }: Pick<AppParts, 'log' | 'metrics'>,
  delay: () => number,
  limits: Pick<GateLimits, 'delay'>,
): RefusalOf {
  const countRefused = createRefusedLog(log);
  let refused = 0;
  return (priority, hasWaited) => {
    metrics?.shed(priority, hasWaited ? 'left-or-late' : reasonOf(priority, delay(), limits));
    countRefused(priority, delay());
    refused += 1;
    return { code: 'unavailable', retryAfter: 1 + (refused % RETRY_AFTER_MAX) };
  };
}

/** Why a request of this priority is refused before it waits. */
function reasonOf(priority: GatedPriority, delay: number, limits: Pick<GateLimits, 'delay'>): AdmissionReason {
  return priority !== 'prove' && delay > limits.delay[priority] ? 'event-loop' : 'queue-full';
}

/** Logs that requests are refused: the first at once, then their numbers. An attacker must not fill the log. */
function createRefusedLog(log: Log): (priority: GatedPriority, loopDelay: number) => void {
  let loggedAt = -Infinity;
  let counts: Partial<Record<GatedPriority, number>> = {};
  return (priority, loopDelay) => {
    counts[priority] = (counts[priority] ?? 0) + 1;
    if (performance.now() - loggedAt < LOG_EVERY) return;
    log.warn('requests-shed', { ...counts, loopDelay: Math.round(loopDelay) });
    loggedAt = performance.now();
    counts = {};
  };
}
