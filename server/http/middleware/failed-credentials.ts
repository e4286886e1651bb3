// Owns how many wrong credentials one network may send. Not which credentials are wrong: credentials.ts. Not wrong codes:
// core/rate-limits.ts.
import { MINUTE } from '../../../shared/duration.ts';
import type { Clock } from '../../ports/result.ts';

/** Wrong credentials of one network in `WINDOW`. An office whose tokens all expire in one night stays far below. */
export const FAILED_CREDENTIALS = 1000;
const WINDOW = 10 * MINUTE;
/** Most networks that are remembered. An attacker with more networks makes the oldest be forgotten, and is limited elsewhere. */
const NETWORKS = 10_000;

/** Counts wrong credentials in the memory of this process. A good credential is never counted and never refused. */
export interface FailedCredentials {
  /**
   * Counts one more of the network (`Network.block`). Returns the seconds until the network is no longer limited; null while it is
   * not limited.
   */
  count(block: string): number | null;
}

/** Makes the counter. */
export function createFailedCredentials(clock: Clock): FailedCredentials {
  const windows = new Map<string, { readonly since: number; readonly count: number }>();
  return {
    count(block) {
      const now = clock();
      const known = windows.get(block);
      const isOpen = known !== undefined && now >= known.since && now < known.since + WINDOW;
      const { since, count } = isOpen ? known : { since: now, count: 0 };
      // Set anew at the end, so that the first entry is the one that failed longest ago.
      windows.delete(block);
      windows.set(block, { since, count: count + 1 });
      if (windows.size > NETWORKS) windows.delete(windows.keys().next().value ?? '');
      return count < FAILED_CREDENTIALS ? null : Math.max(1, Math.ceil((since + WINDOW - now) / 1000));
    },
  };
}
