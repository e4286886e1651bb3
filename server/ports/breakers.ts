// Owns the interface to what is stored of breakers: providers that are down, and ranges of numbers that get no SMS. Not when a
// breaker opens: deliver/breaker.ts, core/sms-rate-limits.ts. No code.

/** Why a provider gets no message for now. Times are epoch ms. */
export interface ProviderDown {
  /** When it went down; tries that failed since then are not counted again. */
  readonly since: number;
  /** The next message that is due from this time on is the next try. */
  readonly until: number;
  /** The short code of the last failure. */
  readonly reason: string;
}

/** The state of a provider; `down` null: it takes messages. */
export interface ProviderState {
  /** See `routeOf` in core/send-order.ts. */
  readonly route: string;
  readonly down: ProviderDown | null;
}

/** A range of numbers to which no SMS is sent, because too few of them were answered. Times are epoch ms. */
export interface StoppedRange {
  /** The beginning that the numbers share: all but their last four digits. */
  readonly numbers: string;
  readonly since: number;
  /** The latest end. */
  readonly until: number;
  /** SMS of the hour before `since`. */
  readonly sent: number;
  readonly answered: number;
}

/** What is stored of breakers, as all processes tell it. */
export interface BreakerStore {
  /** Returns the providers of a project that are down, by their routes. */
  providersDown(project: string, now: number): Promise<ReadonlyMap<string, ProviderDown>>;
  /** Returns the ranges that are stopped now, the latest first. */
  stoppedRanges(project: string, now: number): Promise<readonly StoppedRange[]>;
  stopRange(project: string, range: StoppedRange): Promise<void>;
}
