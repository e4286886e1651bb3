// Owns when the courier looks into the outbox (at the next due time, when it is woken, at each poll), and how it stops. Not
// what a look does (exchange.ts), nor what happens to a message: sender.ts, attempt.ts, settle.ts.
import { SECOND } from '../../shared/duration.ts';
import type { Courier } from '../ports/delivery.ts';
import { errorName } from './error-name.ts';
import { OutboxExchange, type CourierParts } from './exchange.ts';

export type { CourierParts } from './exchange.ts';

/** A courier whose channels belong to another part. */
export interface OwnCourier extends Omit<Courier, 'close'> {
  /** Sends messages until none is due; for tests that set the clock. */
  drain(): Promise<void>;
}

/** Longest time between two looks into the outbox, ms. Another process may have added a message. */
const POLL = 3 * SECOND;
/** How long outcomes wait for others, which are then stored in the same transaction, ms. Each transaction writes to the disk. */
const GATHER = 25;
/** How long a claim waits for outcomes, ms, when few messages wait in memory. */
const LOW_WAIT = 5;
/** How long a look waits when no known provider has room, ms. The message may be for a provider that is not known yet. */
const FULL_WAIT = 50;
/** How long new messages of a provider that is down wait until they are held back, ms. */
const HOLD_WAIT = 100;
/** Interval between two renewals of the leases, ms. A quarter of the lease, so that one that fails does no harm. */
const RENEW_EVERY = 2.5 * SECOND;
/** Interval between two removals of expired messages, ms. */
const TIDY_EVERY = 10 * SECOND;
/** How long outcomes wait after the database has failed, ms. */
const FAILED_WAIT = SECOND;

/** Returns a courier that does nothing until it is started, or drained by a test. */
export function createCourier(parts: CourierParts): OwnCourier {
  return new OutboxCourier(parts);
}

class OutboxCourier implements OwnCourier {
  readonly #parts: CourierParts;
  readonly #exchange: OutboxExchange;
  #state: 'new' | 'running' | 'stopped' = 'new';
  #poll: NodeJS.Timeout | undefined;
  /** The next turn, if it waits. */
  #soon: { readonly timer: NodeJS.Timeout; readonly at: number } | undefined;
  #hold: NodeJS.Timeout | undefined;
  readonly #upkeep: NodeJS.Timeout[] = [];

  constructor(parts: CourierParts) {
    this.#parts = parts;
    this.#exchange = new OutboxExchange(parts, {
      ended: (settlement) => {
        if (this.#exchange.wantsClaim) this.#turnIn(LOW_WAIT);
        else if (settlement !== null) this.#turnIn(GATHER);
      },
      down: () => this.#holdBackIn(0),
      up: () => this.#holdBackIn(0),
    });
  }

  start(): void {
    if (this.#state !== 'new') return;
    this.#state = 'running';
    this.#upkeep.push(
      setInterval(() => this.#quietly(this.#exchange.renew()), RENEW_EVERY),
      setInterval(() => this.#quietly(this.#exchange.tidy()), TIDY_EVERY),
    );
    this.#quietly(this.#exchange.tidy());
    this.#look();
  }

  wake(): void {
    if (this.#state !== 'running') return;
    this.#exchange.expect();
    if (this.#downUntil().length > 0) this.#holdBackIn(HOLD_WAIT);
    // Runs after the current request is answered, because its client should not wait until the message is sent.
    if (this.#exchange.sender.isFull(this.#parts.clock())) this.#turnIn(FULL_WAIT);
    else setImmediate(() => void this.#turn());
  }

  async drain(): Promise<void> {
    const { sender } = this.#exchange;
    for (let before = -1; before < sender.launched;) {
      before = sender.launched;
      await this.#tidied();
      this.#exchange.expect();
      do {
        if (!(await this.#exchange.turn())) break;
        await sender.settled();
        await this.#exchange.holdBack().catch(() => undefined);
      } while (this.#exchange.hasOutcomes || this.#exchange.wantsClaim);
    }
  }

  async stop(ms: number): Promise<void> {
    this.#state = 'stopped';
    for (const timer of this.#upkeep) clearInterval(timer);
    clearTimeout(this.#poll);
    clearTimeout(this.#hold);
    this.#exchange.stop();
    const { sender } = this.#exchange;
    let timeout: NodeJS.Timeout | undefined;
    const renewal = setInterval(() => this.#quietly(this.#exchange.renew()), RENEW_EVERY);
    await Promise.race([sender.settled(), new Promise((resolve) => (timeout = setTimeout(resolve, ms)))]);
    clearTimeout(timeout);
    clearInterval(renewal);
    clearTimeout(this.#soon?.timer);
    // The first one may be a turn that has failed before.
    if (!(await this.#exchange.turn())) await this.#exchange.turn();
    await this.#exchange.releaseAll().catch((error: unknown) => this.#unavailable(error));
  }

  #look(): void {
    this.#exchange.expect();
    this.#quietly(this.#exchange.holdBack());
    void this.#turn();
  }

  /** Until when each provider is down that is down now, epoch ms. */
  #downUntil(): readonly number[] {
    const now = this.#parts.clock();
    return this.#exchange.sender.providers.flatMap(({ breaker }) => breaker.openUntil(now) ?? []);
  }

  #holdBackIn(ms: number): void {
    this.#hold ??= setTimeout(() => {
      this.#hold = undefined;
      this.#quietly(this.#exchange.holdBack());
    }, ms);
  }

  /** Takes a turn within `ms`. */
  #turnIn(ms: number): void {
    const at = performance.now() + ms;
    if (this.#soon !== undefined && this.#soon.at <= at) return;
    clearTimeout(this.#soon?.timer);
    this.#soon = { timer: setTimeout(() => void this.#turn(), ms), at };
  }

  async #turn(): Promise<void> {
    clearTimeout(this.#soon?.timer);
    this.#soon = undefined;
    const isDone = await this.#exchange.turn();
    if (this.#state !== 'running') return;
    if (!isDone && this.#exchange.hasOutcomes) this.#turnIn(FAILED_WAIT);
    this.#arm(isDone);
  }

  /** Sets the timer of the next look: to the next due time, or to the next poll when the poll is sooner, or when the database fails. */
  #arm(isDone: boolean): void {
    const now = this.#parts.clock();
    const { nextDue } = this.#exchange;
    const times = [...(isDone && nextDue !== null ? [nextDue] : []), ...this.#downUntil()];
    // A claim takes what was due when it was asked for. What became due while it ran follows soon.
    const waits = times.map((time) => Math.max(GATHER, time - now));
    clearTimeout(this.#poll);
    this.#poll = setTimeout(() => this.#look(), Math.min(POLL, ...waits));
  }

  async #tidied(): Promise<void> {
    await this.#exchange.tidy().catch((error: unknown) => this.#unavailable(error));
  }

  #quietly(work: Promise<void>): void {
    work.catch((error: unknown) => this.#unavailable(error));
  }

  #unavailable(error: unknown): void {
    this.#parts.log.warn('outbox-unavailable', { error: errorName(error) });
  }
}
