// Owns how many requests may be in work and may wait, and for how long. Not how the limits are kept: gate.ts.
import { SECOND } from '../../../shared/duration.ts';
import type { OutsideLimits } from './outside-limit.ts';
import type { GatedPriority } from './priority.ts';

/** Limits of the gate. Times in ms. */
export interface GateLimits {
  /** Most requests in work, of this and the other priorities together, when one of this priority may start. */
  readonly places: Readonly<Record<GatedPriority, number>>;
  /** Most lists in work. */
  readonly lists: number;
  /** Most requests of one project in work, beside proofs. */
  readonly placesOfProject: number;
  /** Most requests of one project in work when one more proof of it starts: its issuer may hang and keep their places. */
  readonly proofsOfProject: number;
  /** Most requests that wait. */
  readonly waiting: Readonly<Record<GatedPriority, number>>;
  /** Longest wait. A request whose expected wait is more than a fourth of it is refused at once (`MARGIN`). */
  readonly patience: Readonly<Record<GatedPriority, number>>;
  /** How late the event loop may be when a request of this priority comes. A proof is never refused for that. */
  readonly delay: Readonly<Record<Exclude<GatedPriority, 'prove'>, number>>;
  readonly outside: OutsideLimits;
}

/**
 * The limits of one process. 48 requests fill the connections to PostgreSQL (10) and one group of commits on SQLite several times
 * over; more in work would only wait inside the database, where no priority is seen. A caller waits a second for a begin, and
 * longer for the proof of a code that they have in hand. An issuer that takes five seconds may be asked 50 times a second.
 */
export const GATE_LIMITS: GateLimits = {
  places: { prove: 64, begin: 48, list: 32 },
  lists: 8,
  placesOfProject: 36,
  proofsOfProject: 48,
  waiting: { prove: 512, begin: 512, list: 64 },
  patience: { prove: 4 * SECOND, begin: SECOND, list: 3 * SECOND },
  delay: { begin: 100, list: 50 },
  outside: { all: 256, ofProject: 128 },
};
