// Owns the calls of the outbox, one after another: stores outcomes and claims messages in one transaction, renews leases, gives
// messages back. Not when that happens (courier.ts), nor what happens to a claimed message (sender.ts).
import { SECOND } from '../../shared/duration.ts';
import { isAgain, SEND_PRIORITIES } from '../core/send-order.ts';
import type { ClaimedMessage, ClaimRequest, OutboxStore, Room } from '../ports/outbox.ts';
import { LONGEST_DELAY } from './backoff.ts';
import { errorName } from './error-name.ts';
import { FIRST_ROOM } from './provider.ts';
import { Sender, type SenderEvents, type SenderParts } from './sender.ts';
import { announce, type Settlement } from './settle.ts';

/** What a courier needs. */
export interface CourierParts extends SenderParts {
  readonly outbox: OutboxStore;
}

/** How long a courier holds a message without a renewal, ms. After a crash its messages wait so long for another courier. */
export const LEASE = 10 * SECOND;
/** How long a message may wait in memory for a place, ms. Then what was read with it may be out of date. */
const STALE = 3 * SECOND;
/** How often writing outcomes is tried at once; each try waits for the database. When a result is lost, a message goes twice. */
const WRITE_TRIES = 3;
/** Most messages that are held back at once while their provider is down. */
const HOLD_LIMIT = 500;
/** `tidy` ends at most so many messages at once. */
const TIDY_LIMIT = 500;

/** Whether there is no room for a priority of first attempts, or of later ones. */
function isFull(room: Room, later: boolean): boolean {
  return SEND_PRIORITIES.some((priority) => isAgain(priority) === later && room[priority] === 0);
}

/** The outbox, as one courier uses it. */
export class OutboxExchange {
  readonly sender: Sender;
  readonly #parts: CourierParts;
  #settlements: Settlement[] = [];
  #last: Promise<void> = Promise.resolve();
  #turning: Promise<boolean> | null = null;
  /** Messages may be due that no claim has looked for yet. */
  #isDue = false;
  #after: string | null = null;
  #more = new Set<string>();
  /** As `#more`, for messages that an attempt has failed to send. */
  #moreAgain = new Set<string>();
  #nextDue: number | null = null;
  #stopped = false;

  constructor(parts: CourierParts, events: SenderEvents) {
    this.#parts = parts;
    this.sender = new Sender(parts, {
      ended: (settlement) => {
        if (settlement !== null) this.#settlements.push(settlement);
        events.ended(settlement);
      },
      down: () => events.down(),
      up: () => events.up(),
    });
  }

  /** When the next message is due, as far as it is known without a query, epoch ms; null when none is known. */
  get nextDue(): number | null {
    return this.#nextDue;
  }

  /** Whether outcomes wait to be stored. */
  get hasOutcomes(): boolean {
    return this.#settlements.length > 0;
  }

  /** Whether a claim would find messages that this courier has room for, or may find some. */
  get wantsClaim(): boolean {
    if (this.#stopped) return false;
    if (this.#isDue || this.#after !== null) return true;
    const now = this.#parts.clock();
    return (
      [...this.#more].some((route) => this.sender.needs(route, now)) ||
      [...this.#moreAgain].some((route) => this.sender.needsAgain(route, now))
    );
  }

  /** Messages may be due: the next `turn` looks for them. */
  expect(): void {
    this.#isDue = true;
  }

  /** Claims no more messages. */
  stop(): void {
    this.#stopped = true;
    this.sender.stop();
  }

  /**
   * Stores outcomes and claims messages, until there is no outcome and nothing to claim. Returns false when the database failed.
   * While a turn runs, a call joins it.
   */
  turn(): Promise<boolean> {
    this.#turning ??= this.#exchangeAll();
    return this.#turning;
  }

  async #exchangeAll(): Promise<boolean> {
    try {
      await this.#last;
      // Other calls have their turns between two exchanges, or leases would end while there are always more outcomes.
      for (let failures = 0; this.hasOutcomes || this.wantsClaim;) {
        const mayClaim = failures === 0;
        if (await this.#inTurn(() => this.#exchange(mayClaim))) failures = 0;
        else if (++failures === WRITE_TRIES || !this.hasOutcomes) return false;
      }
      return true;
    } finally {
      this.#turning = null;
    }
  }

  /** Renews the leases of all messages that this courier holds, and gives back those that have waited for long. */
  renew(): Promise<void> {
    return this.#inTurn(async () => {
      const { outbox, clock } = this.#parts;
      const now = clock();
      const stale = this.sender.withdraw(({ claimedAt }) => now - claimedAt >= STALE);
      if (stale.length > 0) await this.#release(stale);
      const { held } = this.sender;
      if (held.length === 0) return;
      const until = now + LEASE;
      const kept = new Set(
        await outbox.renew(
          held.map(({ claim: { id, generation } }) => ({ id, generation })),
          until,
        ),
      );
      for (const one of held) if (kept.has(one.claim.id)) one.leaseUntil = until;
      // Another courier has it, or its change has ended.
      const asked = new Set(held);
      this.sender.withdraw((one) => asked.has(one) && !kept.has(one.claim.id));
    });
  }

  /** Ends expired messages, and delays those whose providers are down. */
  async tidy(): Promise<void> {
    const { outbox, clock, changeSignal } = this.#parts;
    await this.#inTurn(async () => {
      for (let count = TIDY_LIMIT; count >= TIDY_LIMIT;) {
        const changes = await outbox.tidy(clock(), LONGEST_DELAY);
        for (const change of new Set(changes)) if (change !== null) changeSignal.ring(change);
        count = changes.length;
      }
    });
    await this.holdBack();
  }

  /** Puts off the messages of each provider that is down, and stores the reason. No attempt is counted for them. */
  holdBack(): Promise<void> {
    return this.#inTurn(async () => {
      const { outbox, clock, changeSignal } = this.#parts;
      const now = clock();
      const down = this.sender.providers.filter(({ breaker }) => breaker.openUntil(now) !== null);
      await this.#release(this.sender.withdraw(({ provider }) => provider !== null && down.includes(provider)));
      for (const { breaker, routes } of down) {
        const until = breaker.openUntil(now) ?? now;
        const request = { routes: [...routes], now, until, reason: 'provider-down', limit: HOLD_LIMIT };
        for (const change of new Set(await outbox.hold(request))) if (change !== null) changeSignal.ring(change);
      }
      await this.#tellStates();
    });
  }

  /** Tells which providers went down, are down for longer, or are up again, since the last time. */
  async #tellStates(): Promise<void> {
    const changed = this.sender.providers.flatMap((provider) => {
      const { down } = provider.breaker;
      return down === undefined || down === provider.told ? [] : [{ provider, down }];
    });
    if (changed.length === 0) return;
    await this.#parts.outbox.tell(
      changed.flatMap(({ provider, down }) => [...provider.routes].map((route) => ({ route, down }))),
    );
    for (const { provider, down } of changed) provider.told = down;
  }

  /**
   * Gives back all messages, also those whose attempts have not ended. The attempt of these counts, because a provider may have taken
   * the message; they are only due at once. An error must not stop the rest of a shutdown.
   */
  async releaseAll(): Promise<void> {
    await this.#inTurn(async () => {
      await this.#release(this.sender.withdraw(() => true));
      const tried = this.sender.held.map(({ claim: { id, generation } }) => ({ id, generation }));
      if (tried.length > 0) await this.#parts.outbox.renew(tried, this.#parts.clock());
    });
  }

  async #release(claims: readonly ClaimedMessage[]): Promise<void> {
    const leases = claims.map(({ id, generation }) => ({ id, generation }));
    if (leases.length > 0) await this.#parts.outbox.release(leases, this.#parts.clock());
    // What was given back is due.
    if (leases.length > 0) for (const { route } of claims) this.#expectMore(route);
  }

  async #exchange(mayClaim: boolean): Promise<boolean> {
    const { outbox, clock, log } = this.#parts;
    const settlements = this.#settlements;
    this.#settlements = [];
    const now = clock();
    const claim = mayClaim && this.wantsClaim ? this.#claimRequest(now) : null;
    if (settlements.length === 0 && claim === null) return true;
    try {
      const done = await outbox.exchange({ outcomes: settlements.map(({ outcome }) => outcome), claim });
      const held = new Set(done.held);
      for (const settlement of settlements) this.#stored(settlement, held.has(settlement.claim.id));
      if (done.claimed === null) return true;
      this.#after = done.claimed.through;
      for (const route of done.claimed.more) this.#more.add(route);
      for (const route of done.claimed.moreAgain) this.#moreAgain.add(route);
      this.#nextDue = done.claimed.nextDue;
      for (const message of done.claimed.unreadable) log.error('courier-failed', { message, error: 'unreadable' });
      this.sender.take(done.claimed.messages, now, now + LEASE);
      if (this.#stopped) await this.#release(this.sender.withdraw(() => true));
      return true;
    } catch (error) {
      log.warn('outbox-unavailable', { error: errorName(error) });
      this.#settlements.unshift(...settlements);
      this.#isDue ||= claim !== null;
      return false;
    }
  }

  #claimRequest(now: number): ClaimRequest {
    // A claim from the first route on looks for all that is due until now; a message that comes later sets it again.
    if (this.#after === null) {
      this.#isDue = false;
      this.#more.clear();
      this.#moreAgain.clear();
    }
    const rooms = this.sender.rooms(now);
    // What waits for these is not looked for, and would be forgotten.
    for (const { route, room } of rooms) {
      if (isFull(room, false)) this.#more.add(route);
      if (isFull(room, true)) this.#moreAgain.add(route);
    }
    return { now, lease: LEASE, room: FIRST_ROOM, rooms, after: this.#after };
  }

  #expectMore(route: string): void {
    this.#more.add(route);
    this.#moreAgain.add(route);
  }

  #stored(settlement: Settlement, isHeld: boolean): void {
    const { claim, outcome } = settlement;
    this.sender.forget(claim);
    // The next message of the user was waiting for this one.
    if (claim.kind === 'directory' && outcome.state !== 'retry') this.#more.add(claim.route);
    if (isHeld && outcome.state === 'retry') this.#nextDue = Math.min(this.#nextDue ?? Infinity, outcome.at);
    announce(this.#parts, settlement, isHeld);
  }

  /** One call after another: a renewal that overtakes an outcome would undo it. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }
}
