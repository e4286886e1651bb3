// Owns when the courier looks into the outbox (at the next due time, when it is woken, at each poll), and how it stops. Not
// what happens to a message: lane-worker.ts claims it, attempt.ts sends it, settle.ts stores the result.
import { SECOND } from '../../shared/duration.ts';
import { LANES } from '../core/effects.ts';
import type { Courier } from '../ports/delivery.ts';
import type { AttemptParts } from './attempt.ts';
import { LONGEST_DELAY } from './backoff.ts';
import { errorName } from './error-name.ts';
import { LaneWorker } from './lane-worker.ts';

/** What a courier needs. */
export type CourierParts = AttemptParts;

/** A courier whose channels belong to another part. */
export interface OwnCourier extends Omit<Courier, 'close'> {
  /** Sends messages until none is due; for tests that set the clock. */
  drain(): Promise<void>;
}

/** Longest time between two looks into the outbox, ms. Another process may have added a message. */
const POLL = 3 * SECOND;

/** Returns a courier that does nothing until it is started, or drained by a test. */
export function createCourier(parts: CourierParts): OwnCourier {
  return new OutboxCourier(parts);
}

class OutboxCourier implements OwnCourier {
  readonly #parts: CourierParts;
  readonly #workers: readonly LaneWorker[];
  #state: 'new' | 'running' | 'stopped' = 'new';
  #timer: NodeJS.Timeout | undefined;
  /** Number of the latest call of `#arm`. A call with a lower number sets no timer. */
  #armed = 0;

  constructor(parts: CourierParts) {
    this.#parts = parts;
    this.#workers = LANES.map((lane) => {
      const worker: LaneWorker = new LaneWorker(lane, parts, () => {
        if (this.#state === 'running') void worker.look().then(() => this.#arm());
      });
      return worker;
    });
  }

  start(): void {
    if (this.#state !== 'new') return;
    this.#state = 'running';
    void this.#round();
  }

  wake(): void {
    // Runs after the current request is answered, because its client should not wait until the message is sent.
    if (this.#state === 'running') setImmediate(() => void this.#look().then(() => this.#arm()));
  }

  async drain(): Promise<void> {
    const launched = () => this.#workers.reduce((sum, worker) => sum + worker.launched, 0);
    for (let before = -1; before < launched();) {
      before = launched();
      await this.#tidy();
      await this.#look();
      await this.#landings();
    }
  }

  async stop(ms: number): Promise<void> {
    this.#state = 'stopped';
    clearTimeout(this.#timer);
    await Promise.all(this.#workers.map((worker) => worker.stop()));
    let timeout: NodeJS.Timeout | undefined;
    await Promise.race([this.#landings(), new Promise((resolve) => (timeout = setTimeout(resolve, ms)))]);
    clearTimeout(timeout);
    const held = this.#workers.flatMap((worker) => worker.held);
    if (held.length === 0) return;
    const { outbox, clock, log } = this.#parts;
    // An error here must not stop the rest of the shutdown. A message that is not released is free when its lease ends.
    await outbox.release(held, clock()).catch((error: unknown) => {
      log.warn('outbox-unavailable', { error: errorName(error) });
    });
  }

  async #round(): Promise<void> {
    await this.#tidy();
    await this.#look();
    await this.#arm();
  }

  async #look(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.look()));
  }

  async #landings(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.settled()));
  }

  async #tidy(): Promise<void> {
    const { outbox, clock, changeSignal, log } = this.#parts;
    try {
      await outbox.hasten(clock(), LONGEST_DELAY);
      for (const change of await outbox.expire(clock())) changeSignal.ring(change);
    } catch (error) {
      log.warn('outbox-unavailable', { error: errorName(error) });
    }
  }

  /** Sets the only timer: to the next due time, or to the next poll when the poll is sooner. */
  async #arm(): Promise<void> {
    const call = ++this.#armed;
    const now = this.#parts.clock();
    const due = await this.#parts.outbox.nextDue().catch(() => null);
    if (this.#state !== 'running' || call !== this.#armed) return;
    clearTimeout(this.#timer);
    // A message that is already due waits for a free slot. The end of each attempt frees a slot and looks again.
    const wait = due !== null && due > now ? Math.min(due - now, POLL) : POLL;
    this.#timer = setTimeout(() => void this.#round(), wait);
  }
}
