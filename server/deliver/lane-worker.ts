// Owns one lane at work: it claims due messages until their providers are full, and knows which are under way. Not one
// attempt (attempt.ts), nor when to look (courier.ts).
import type { Lane } from '../core/effects.ts';
import type { ClaimedMessage } from '../ports/outbox.ts';
import { attemptDelivery, LEASE, type AttemptParts } from './attempt.ts';
import { errorName } from './error-name.ts';
import { createProviderPool, freeSlots, LANE_CONCURRENCY, type Provider } from './lanes.ts';

/** Lanes share nothing, so that an SMS outage never keeps a mail waiting. */
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

  /** `landed` is called after each attempt: there is a free slot. */
  constructor(lane: Lane, parts: AttemptParts, landed: () => void) {
    this.#lane = lane;
    this.#parts = parts;
    this.#landed = landed;
  }

  /** How many attempts were begun since the process started. */
  get launched(): number {
    return this.#launched;
  }

  /** Messages that this courier holds. */
  get held(): readonly ClaimedMessage[] {
    return [...this.#inFlight.keys()];
  }

  /** Claims due messages and begins their attempts. A call while one is under way makes that one look again. */
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

  /** Resolves when no attempt of now is under way any more. */
  async settled(): Promise<void> {
    await Promise.all(this.#inFlight.values());
  }

  /** Claims nothing from now on; resolves when no claim is under way. */
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

  /** Messages for a provider that is down wait until it is tried again, and show why. No attempt is counted for them. */
  async #holdBack(): Promise<void> {
    const { outbox, clock, changeSignal } = this.#parts;
    const now = clock();
    for (const { names, until } of this.#providers.down(now)) {
      const request = { lane: this.#lane, through: names, now, until, reason: 'provider-down' };
      for (const change of await outbox.hold(request)) changeSignal.ring(change);
    }
  }

  /** False when the provider has no free slot: the name that the message has for it was not known when it was claimed. */
  #launch(claim: ClaimedMessage, claimedAt: number): boolean {
    const provider = this.#providerOf(claim);
    if (provider !== null) {
      if (freeSlots(provider, claimedAt) === 0) return false;
      provider.inFlight += 1;
    }
    const flight = attemptDelivery(this.#parts, { claim, claimedAt, provider, pace: this.#pace })
      // The lease will run out and the message be tried again.
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

  /** Null for a message that will not go, or whose provider cannot be made. */
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
