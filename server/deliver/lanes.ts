// Owns how many messages of a lane may be in flight at each provider. A provider that hangs or is down takes no slot from
// another provider. Not when a provider is down (breaker.ts), nor when messages are claimed (lane-worker.ts).
import type { Channel } from '../ports/delivery.ts';
import type { ProviderRef } from '../ports/outbox.ts';
import { createBreaker, type Breaker } from './breaker.ts';

/** Most messages in flight at one provider. Equal to the number of connections in the SMTP pool. */
export const PROVIDER_CONCURRENCY = 5;
/** Most messages in flight in one lane. Bounds the memory; only many hanging providers together reach this number. */
export const LANE_CONCURRENCY = 100;

/** A provider as one lane uses it. */
export interface Provider {
  readonly channel: Channel;
  readonly breaker: Breaker;
  /** The names by which messages call the provider: its id, or null for the project's first. Collected from messages. */
  readonly names: ProviderRef[];
  inFlight: number;
}

/** The providers of one lane for which there were messages. */
export interface ProviderPool {
  /** Returns the provider behind a channel, and remembers the name by which a message calls the provider. */
  find(channel: Channel, name: ProviderRef): Provider;
  /** Returns how many messages may be claimed at once, so that no claimed message has to wait. */
  claimable(now: number): number;
  /** Names of the providers without a free slot. */
  full(now: number): readonly ProviderRef[];
  /** Providers that are down, and the time until which they get no message (epoch ms). */
  down(now: number): readonly { readonly names: readonly ProviderRef[]; readonly until: number }[];
}

/** Returns an empty pool. Providers are added when messages for them are found. */
export function createProviderPool(): ProviderPool {
  const known = new Map<Channel, Provider>();
  const providers = () => [...known.values()];
  return {
    find(channel, { project, providerId }) {
      const provider = known.get(channel) ?? { channel, breaker: createBreaker(), names: [], inFlight: 0 };
      known.set(channel, provider);
      if (!provider.names.some((name) => name.project === project && name.providerId === providerId))
        provider.names.push({ project, providerId });
      return provider;
    },
    claimable: (now) =>
      Math.min(PROVIDER_CONCURRENCY, ...providers().map((one) => freeSlots(one, now) || PROVIDER_CONCURRENCY)),
    full: (now) => providers().flatMap((one) => (freeSlots(one, now) === 0 ? one.names : [])),
    down: (now) =>
      providers().flatMap(({ breaker, names }) => {
        const until = breaker.openUntil(now);
        return until === null ? [] : [{ names, until }];
      }),
  };
}

/** Returns how many more messages may be sent through the provider now. */
export function freeSlots({ breaker, inFlight }: Provider, now: number): number {
  switch (breaker.allows(now)) {
    case 'all':
      return Math.max(0, PROVIDER_CONCURRENCY - inFlight);
    case 'one':
      return Math.max(0, 1 - inFlight);
    case 'none':
      return 0;
  }
}
