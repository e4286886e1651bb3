// Owns the work of one lane: claims due messages until their providers are full, and knows which messages are in flight. Not
// a single attempt (attempt.ts), nor when to look into the outbox (courier.ts).
import type { Lane } from '../core/effects.ts';
import type { ClaimedMessage } from '../ports/outbox.ts';
import { attemptDelivery, LEASE, type AttemptParts } from './attempt.ts';
import { errorName } from './error-name.ts';
import { createProviderPool, freeSlots, LANE_CONCURRENCY, type Provider } from './lanes.ts';

/** Delivers the messages of one lane. Lanes share nothing, so an SMS outage never delays a mail. */
export class LaneWorker {
  readonly #lane: Lane;
  readonly #parts: AttemptParts;
  readonly #landed: () => void;
  readonly #providers = createProviderPool();
  readonly #inFlight = new Map<ClaimedMessage, Promise<void>>();
  readonly #pace = { lastSendMs: 0 };
  #looking: Promise<void> | null = null;
  #lookAgain = false;
  #launched = 0;
  #stopped = false;

  /** `landed` is called after each attempt, because its slot is free then. */
  constructor(lane: Lane, parts: AttemptParts, landed: () => void) {
    this.#lane = lane;
    this.#parts = parts;
    this.#landed = landed;
  }

  /** How many attempts began since the process started. */
  get launched(): number {
    return this.#launched;
  }

  /** Messages that this courier holds. */
  get held(): readonly ClaimedMessage[] {
    return [...this.#inFlight.keys()];
  }

  /** Claims due messages and begins their attempts. A second call during the first makes the first look once more. */
  look(): Promise<void> {
    if (this.#looking !== null) {
      this.#lookAgain = true;
      return this.#looking;
    }
    const { log } = this.#parts;
    this.#looking = this.#claimDue()
      .catch((error: unknown) => log.warn('outbox-unavailable', { kind: this.#lane, error: errorName(error) }))
      .finally(() => {
        this.#looking = null;
      });
    return this.#looking;
  }

  /** Resolves when all attempts that are in flight now have ended. */
  async settled(): Promise<void> {
    await Promise.all(this.#inFlight.values());
  }

  /** Claims no more messages from now on. Resolves when a claim that already runs has ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#looking;
  }

  async #claimDue(): Promise<void> {
    const { outbox, clock } = this.#parts;
    let more = true;
    while (more || this.#lookAgain) {
      this.#lookAgain = false;
      if (this.#stopped || this.#inFlight.size >= LANE_CONCURRENCY) return;
      await this.#holdBack();
      const now = clock();
      const limit = this.#providers.claimable(now);
      const full = this.#providers.full(now);
      const claims = await outbox.claim({ lane: this.#lane, now, lease: LEASE, limit, full });
      if (this.#stopped) return outbox.release(claims, clock());
      const withoutSlot = claims.filter((claim) => !this.#launch(claim, now));
      if (withoutSlot.length > 0) await outbox.release(withoutSlot, clock());
      more = claims.length === limit || withoutSlot.length > 0;
    }
  }

  /** Puts off the messages of each provider that is down, and stores the reason. No attempt is counted for them. */
  async #holdBack(): Promise<void> {
    const { outbox, clock, changeSignal } = this.#parts;
    const now = clock();
    for (const { names, until } of this.#providers.down(now)) {
      const request = { lane: this.#lane, through: names, now, until, reason: 'provider-down' };
      for (const change of await outbox.hold(request)) changeSignal.ring(change);
    }
  }

  /** False when the provider has no free slot: its name in this message was not yet known when the message was claimed. */
  #launch(claim: ClaimedMessage, claimedAt: number): boolean {
    const provider = this.#providerOf(claim);
    if (provider !== null) {
      if (freeSlots(provider, claimedAt) === 0) return false;
      provider.inFlight += 1;
    }
    const flight = attemptDelivery(this.#parts, { claim, claimedAt, provider, pace: this.#pace })
      // The message is tried again when its lease ends.
      .catch((error: unknown) => {
        this.#parts.log.error('courier-failed', { message: claim.id, error: errorName(error) });
      })
      .finally(() => {
        this.#inFlight.delete(claim);
        if (provider !== null) provider.inFlight -= 1;
        this.#landed();
      });
    this.#inFlight.set(claim, flight);
    this.#launched += 1;
    return true;
  }

  /** Returns null when the message will not be sent, or when its provider cannot be created. */
  #providerOf(claim: ClaimedMessage): Provider | null {
    try {
      const project = this.#parts.projects(claim.project);
      const channel = project && this.#parts.channels(project, claim.kind, claim.providerId);
      return channel ? this.#providers.find(channel, claim) : null;
    } catch {
      return null;
    }
  }
}
