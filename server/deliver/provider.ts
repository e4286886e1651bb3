// Owns the places of one provider: which messages wait for a place, which goes next, and how many more may be claimed. A
// provider that hangs or is down takes no place from another. Not when a provider is down (breaker.ts), nor claims (courier.ts).
import { SECOND } from '../../shared/duration.ts';
import { isAgain, isUnanswered, SEND_PRIORITIES } from '../core/send-order.ts';
import type { Channel, SendOutcome } from '../ports/delivery.ts';
import type { ClaimedMessage, Room } from '../ports/outbox.ts';
import { createBreaker, SILENT_FOR, type Breaker } from './breaker.ts';

/** Room for a route whose provider is not known yet. Small, for a claimed message may have to wait for a place. */
export const FIRST_ROOM: Room = [5, 5, 5, 1, 1, 1, 1, 1];
const NO_ROOM: Room = SEND_PRIORITIES.map(() => 0);
const ROOM_FOR_ONE: Room = SEND_PRIORITIES.map(() => 1);

/** The part of the places that later attempts may take while first ones wait: one in so many, and at least one. */
const AGAIN_SHARE = 4;
/** How long after a fault of the provider later attempts go first, as far as they have places, ms. */
const SUSPECT_FOR = 60 * SECOND;
/** For each place, how many messages of a priority may wait in memory, until it is known how long one takes. */
const AHEAD = 2;
/** So many wait as are sent in this time, ms: a claim takes some tens of it, also while the database is busy. */
const AHEAD_FOR = 300;
/** Most messages of a priority that wait for each place, and for all places together, but for one for each place. */
const AHEAD_MAX = { each: 16, all: 400 };
/** How many later attempts of a priority wait for their places. */
const AGAIN_AHEAD = 2;
/** Of so many messages one is the one that was claimed first, whatever its priority, so that none waits for ever. */
const OLDEST_SHARE = 4;
/** How long a first attempt keeps its place while others wait for it, ms. Each later attempt gets twice as long, if it may linger. */
export const PATIENCE = SECOND;

/** A message that this courier holds. Times are epoch ms. */
export interface Held {
  readonly claim: ClaimedMessage;
  readonly claimedAt: number;
  /** No other courier gets the message before this time. */
  leaseUntil: number;
  /** Null when the message will not be sent, or when its provider cannot be created. */
  readonly provider: Provider | null;
  /** Gives up the attempt, if the provider has not taken the message yet. */
  readonly hurry: AbortController;
}

/** A provider, with the messages that it sends and those that wait for a place. */
export class Provider {
  readonly channel: Channel;
  readonly breaker: Breaker = createBreaker();
  /** The routes that lead to the provider, collected from messages: one for each name of the provider. */
  readonly routes = new Set<string>();
  /** A suppressed message takes as long as the last message that was sent, ms. */
  lastSendMs = 0;
  /** The state of the breaker that was told last; `undefined`: none. */
  told: Breaker['down'];
  /** How the last attempt ended that showed a fault of the provider. */
  lastFailure: SendOutcome | null = null;
  /** When that was, epoch ms. */
  failedAt = -Infinity;
  /** When the provider last answered about a recipient, epoch ms. */
  answeredAt = -Infinity;
  readonly #waiting = SEND_PRIORITIES.map((): Held[] => []);
  #waitingCount = 0;
  readonly #sending = new Set<Held>();
  /** How many of those that have a place are later attempts. */
  #sendingAgain = 0;
  /** The later attempt that may keep its place for long. */
  #lingering: Held | null = null;
  #turn = 0;

  constructor(channel: Channel) {
    this.channel = channel;
  }

  /** Messages without a place. */
  get waiting(): readonly Held[] {
    return this.#waiting.flat();
  }

  /** Whether a message waits that would get the place of this one. */
  isAwaited({ claim }: Held): boolean {
    if (this.#waitingFirst() > 0) return true;
    return this.#waitingCount > 0 && (isAgain(claim.priority) || this.#sendingAgain < this.#againPlaces());
  }

  /**
   * Whether a message that others wait for may keep its place for longer with each attempt. While the provider answers others, one alone
   * may: its recipient may be slow.
   */
  mayLinger(held: Held, now: number): boolean {
    if (held === this.#lingering) return true;
    return this.breaker.allows(now) === 'all' && now - this.answeredAt >= SILENT_FOR;
  }

  /** Returns how many more messages of each priority may be claimed. */
  room(now: number): Room {
    const free = this.#free(now);
    switch (this.breaker.allows(now)) {
      case 'none':
        return NO_ROOM;
      case 'one':
        // Each attempt is with another message, a new one or one that has failed before. They take the place of one that hangs.
        return this.#waitingCount > 0 ? NO_ROOM : ROOM_FOR_ONE;
      case 'all':
        return SEND_PRIORITIES.map((priority) =>
          isAgain(priority)
            ? Math.max(0, AGAIN_AHEAD + this.#freeAgain() - (this.#waiting[priority]?.length ?? 0))
            : Math.max(0, this.#ahead(now) + free - (this.#waiting[priority]?.length ?? 0)),
        );
    }
  }

  /** Whether so few messages wait that the next should be claimed now. */
  isLow(now: number): boolean {
    if (this.breaker.allows(now) !== 'all') return this.room(now).some((places) => places > 0);
    return this.#waitingCount <= this.#ahead(now) / 2;
  }

  /** Whether no later attempt waits, so that the next should be claimed now. */
  isLowAgain(now: number): boolean {
    if (this.breaker.allows(now) !== 'all') return this.isLow(now);
    return this.#waitingCount === this.#waitingFirst();
  }

  /** How many messages of a priority wait in memory, so that no place is empty while the next are claimed. */
  #ahead(now: number): number {
    const { connections } = this.channel;
    if (this.#isSuspect(now)) return connections;
    const each = this.lastSendMs === 0 ? AHEAD : Math.round(AHEAD_FOR / this.lastSendMs);
    return Math.max(connections, Math.min(connections * Math.min(each, AHEAD_MAX.each), AHEAD_MAX.all));
  }

  #isSuspect(now: number): boolean {
    return now - this.failedAt < SUSPECT_FOR;
  }

  add(held: Held): void {
    this.#waiting[held.claim.priority]?.push(held);
    this.#waitingCount += 1;
  }

  /** Removes a message that waits. False when it does not wait. */
  remove(held: Held): boolean {
    const list = this.#waiting[held.claim.priority];
    const place = list?.indexOf(held) ?? -1;
    if (place < 0) return false;
    list?.splice(place, 1);
    this.#waitingCount -= 1;
    return true;
  }

  /** Gives a place to the next message; null when no message waits, or none may have a place now. */
  next(now: number): Held | null {
    if (this.#free(now) === 0) return null;
    const held = this.breaker.allows(now) === 'one' ? this.#probe() : this.#choose(now);
    if (held === null) return null;
    this.remove(held);
    this.#sending.add(held);
    if (isAgain(held.claim.priority)) {
      this.#sendingAgain += 1;
      if (this.channel.connections >= AGAIN_SHARE) this.#lingering ??= held;
    }
    return held;
  }

  /** Gives back the place of a message. */
  leave(held: Held): void {
    if (this.#sending.delete(held) && isAgain(held.claim.priority)) this.#sendingAgain -= 1;
    if (this.#lingering === held) this.#lingering = null;
  }

  #free(now: number): number {
    const all = Math.ceil(this.channel.connections * this.breaker.share);
    const places = { all, one: 1, none: 0 }[this.breaker.allows(now)];
    return Math.max(0, places - this.#sending.size);
  }

  /** One place is always for a first attempt that may come. */
  #againPlaces(): number {
    const { connections } = this.channel;
    return Math.max(1, this.#waitingFirst() > 0 ? Math.floor(connections / AGAIN_SHARE) : connections - 1);
  }

  #freeAgain(): number {
    return Math.max(0, this.#againPlaces() - this.#sendingAgain);
  }

  #waitingFirst(): number {
    return SEND_PRIORITIES.reduce<number>(
      (sum, one) => (isAgain(one) ? sum : sum + (this.#waiting[one]?.length ?? 0)),
      0,
    );
  }

  #choose(now: number): Held | null {
    const mayGoAgain = this.#freeAgain() > 0;
    const heads = SEND_PRIORITIES.flatMap((priority) =>
      isAgain(priority) && !mayGoAgain ? [] : (this.#waiting[priority]?.[0] ?? []),
    );
    const [first] = heads;
    if (first === undefined) return null;
    this.#turn += 1;
    // The provider may refuse only the first copy of a message. A second copy that it takes shows that it is not down.
    const again = this.#isSuspect(now) ? heads.find(({ claim }) => isAgain(claim.priority)) : undefined;
    if (again !== undefined) return again;
    if (this.#turn % OLDEST_SHARE !== 0) return first;
    return heads.reduce((oldest, one) => (one.claimedAt < oldest.claimedAt ? one : oldest));
  }

  /**
   * In turn a message that has failed before, and a new one: the provider may refuse only one of the two. A suppressed message
   * is not sent, so it shows nothing about the provider; one whose recipient got no answer shows little.
   */
  #probe(): Held | null {
    const { waiting } = this;
    const real = waiting.filter(({ claim }) => !claim.suppressed);
    this.#turn += 1;
    const preferred = real.find(
      ({ claim: { priority } }) => isAgain(priority) === (this.#turn % 2 === 0) && !isUnanswered(priority),
    );
    return preferred ?? real[0] ?? waiting[0] ?? null;
  }
}

/** The providers for which there were messages. */
export class ProviderPool {
  readonly #known = new Map<Channel, Provider>();
  readonly #byRoute = new Map<string, Provider>();

  /** Returns the provider behind a channel, and remembers the route by which a message goes to it. */
  find(channel: Channel, route: string): Provider {
    const provider = this.#known.get(channel) ?? new Provider(channel);
    this.#known.set(channel, provider);
    provider.routes.add(route);
    this.#byRoute.set(route, provider);
    return provider;
  }

  /** Returns the provider of a route; undefined until a message went by it. */
  ofRoute(route: string): Provider | undefined {
    return this.#byRoute.get(route);
  }

  get all(): readonly Provider[] {
    return [...this.#known.values()];
  }
}
