// Owns the messages that this courier holds: gives them to their providers, and makes their attempts. Not when messages are
// claimed and outcomes stored (exchange.ts), which message goes next (provider.ts), nor a single attempt (attempt.ts).
import { SECOND } from '../../shared/duration.ts';
import type { DeliveryMetrics } from '../ports/metrics.ts';
import type { ClaimedMessage, ClaimRequest, Lease } from '../ports/outbox.ts';
import type { AttemptParts } from './attempt.ts';
import { errorName } from './error-name.ts';
import { observedAttempt } from './observed-attempt.ts';
import { PATIENCE, ProviderPool, type Held, type Provider } from './provider.ts';
import { toSettlement, type Settlement, type SettleParts } from './settle.ts';

/** What a sender needs. */
export interface SenderParts extends AttemptParts, SettleParts {
  /** How long a first attempt keeps its place while others wait, ms; for tests. */
  readonly patience?: number;
  readonly metrics?: DeliveryMetrics | undefined;
}

/** Longest time that an attempt keeps its place while others wait, ms; twice the patience, unless it may linger. */
const PATIENCE_MAX = 20 * SECOND;

/** What a sender tells. */
export interface SenderEvents {
  /** An attempt has ended, and its place is free. `settlement` is null when there is nothing to store. */
  ended(settlement: Settlement | null): void;
  /** A provider went down just now. */
  down(): void;
  /** A provider that was down takes messages again. */
  up(): void;
}

/** Sends messages through their providers. Providers share nothing. */
export class Sender {
  readonly #parts: SenderParts;
  readonly #events: SenderEvents;
  readonly #providers = new ProviderPool();
  readonly #held = new Map<string, Held>();
  readonly #flights = new Set<Promise<void>>();
  #launched = 0;
  #stopped = false;

  constructor(parts: SenderParts, events: SenderEvents) {
    this.#parts = parts;
    this.#events = events;
  }

  /** How many attempts began since the process started. */
  get launched(): number {
    return this.#launched;
  }

  /** Messages whose leases are renewed: those that wait, those under way, and those whose outcome is not stored yet. */
  get held(): readonly Held[] {
    return [...this.#held.values()];
  }

  get providers(): readonly Provider[] {
    return this.#providers.all;
  }

  /** The room of every route that is known. */
  rooms(now: number): ClaimRequest['rooms'] {
    return this.providers.flatMap((provider) => {
      const room = provider.room(now);
      return [...provider.routes].map((route) => ({ route, room }));
    });
  }

  /** Whether none of the known providers has room for a code, a notice or an event. */
  isFull(now: number): boolean {
    return this.providers.length > 0 && this.providers.every((provider) => provider.room(now).every((n) => n === 0));
  }

  /** Whether a route needs messages: its provider is not known, or few messages wait for it. */
  needs(route: string, now: number): boolean {
    const provider = this.#providers.ofRoute(route);
    return provider === undefined || provider.isLow(now);
  }

  /** As `needs`, for messages that an attempt has failed to send. */
  needsAgain(route: string, now: number): boolean {
    return this.#providers.ofRoute(route)?.isLowAgain(now) ?? true;
  }

  /** Begins with claimed messages. */
  take(claims: readonly ClaimedMessage[], claimedAt: number, leaseUntil: number): void {
    const touched = new Set<Provider>();
    for (const claim of claims) {
      const provider = this.#providerOf(claim);
      const held: Held = { claim, claimedAt, leaseUntil, provider, hurry: new AbortController() };
      this.#held.set(claim.id, held);
      if (provider === null) this.#launch(held);
      else {
        provider.add(held);
        touched.add(provider);
      }
    }
    for (const provider of touched) this.#fill(provider);
  }

  /** The outcome of a message is stored, or another courier holds it: its lease is not renewed any more. */
  forget(lease: Lease): void {
    if (this.#held.get(lease.id)?.claim.generation === lease.generation) this.#held.delete(lease.id);
  }

  /** Takes back messages that wait and fit, so that they can be released. */
  withdraw(fits: (held: Held) => boolean): readonly ClaimedMessage[] {
    const waiting = this.providers.flatMap((provider) => provider.waiting).filter(fits);
    return waiting.flatMap((held) => {
      if (held.provider?.remove(held) !== true) return [];
      this.#held.delete(held.claim.id);
      return [held.claim];
    });
  }

  /** Begins no more attempts. */
  stop(): void {
    this.#stopped = true;
  }

  /** Resolves when all attempts that are under way now have ended. */
  async settled(): Promise<void> {
    await Promise.all(this.#flights);
  }

  #fill(provider: Provider): void {
    if (this.#stopped) return;
    const { clock } = this.#parts;
    for (let held = provider.next(clock()); held !== null; held = provider.next(clock())) this.#launch(held);
  }

  #launch(held: Held): void {
    const { provider } = held;
    this.#launched += 1;
    const wasUp = provider?.breaker.openUntil(this.#parts.clock()) === null;
    const wasDown = provider?.breaker.down != null;
    const impatience = this.#watch(held);
    const flight = this.#attempt(held).then((settlement) => {
      clearTimeout(impatience.timer);
      this.#flights.delete(flight);
      if (provider !== null) {
        provider.leave(held);
        const { down } = provider.breaker;
        if ((wasUp && provider.breaker.openUntil(this.#parts.clock()) !== null) || (!wasDown && down != null))
          this.#events.down();
        if (wasDown && down === null) this.#events.up();
        this.#fill(provider);
      }
      this.#events.ended(settlement);
    });
    this.#flights.add(flight);
  }

  /** Never throws. The message of an attempt that failed by a fault of ours is tried again when its lease ends. */
  async #attempt(held: Held): Promise<Settlement | null> {
    const { claim } = held;
    try {
      const settlement = await observedAttempt(this.#parts, held, (result) => toSettlement(this.#parts, claim, result));
      if (settlement !== null) return settlement;
    } catch (error) {
      this.#parts.log.error('courier-failed', { message: claim.id, error: errorName(error) });
    }
    this.forget(claim);
    return null;
  }

  /** Takes the place from an attempt that lasts long while others wait for it. */
  #watch(held: Held): { timer: NodeJS.Timeout | undefined } {
    const { patience = PATIENCE, clock } = this.#parts;
    const { claim, provider, hurry } = held;
    const longest = provider?.mayLinger(held, clock()) === true ? PATIENCE_MAX : 2 * patience;
    const wait = Math.min(patience * 2 ** (claim.attempt - 1), longest);
    const watch: { timer: NodeJS.Timeout | undefined } = { timer: undefined };
    const look = (): void => {
      if (provider?.isAwaited(held) === true) hurry.abort();
      else watch.timer = setTimeout(look, wait / 4).unref();
    };
    watch.timer = setTimeout(look, wait).unref();
    return watch;
  }

  /** Returns null when the message will not be sent, or when its provider cannot be created. */
  #providerOf(claim: ClaimedMessage): Provider | null {
    try {
      const project = this.#parts.projects(claim.project);
      const channel = project && this.#parts.channels(project, claim.kind, claim.providerId);
      return channel ? this.#providers.find(channel, claim.route) : null;
    } catch {
      return null;
    }
  }
}
