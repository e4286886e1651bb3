// Owns how many messages may be under way through each provider of a lane: one that hangs or is down takes no slot from
// another. Not when a provider is down (breaker.ts), nor what is claimed when (lane-worker.ts).
import type { Channel } from '../ports/delivery.ts';
import type { ProviderRef } from '../ports/outbox.ts';
import { createBreaker, type Breaker } from './breaker.ts';

/** Messages of one provider under way at a time: as many as the SMTP pool has connections. */
export const PROVIDER_CONCURRENCY = 5;
/** Messages of a lane under way at a time. A bound for memory: only many hanging providers reach it. */
export const LANE_CONCURRENCY = 100;

/** A provider as one lane uses it. */
export interface Provider {
  readonly channel: Channel;
  readonly breaker: Breaker;
  /** How messages name it: by its id, or by null where it is the project's first. Learned from the messages that came. */
  readonly names: ProviderRef[];
  inFlight: number;
}

/** The providers of one lane that messages came for. */
export interface ProviderPool {
  /** The provider behind a channel; remembers the name that a message had for it. */
  find(channel: Channel, name: ProviderRef): Provider;
  /** How many messages may be claimed at once, so that none is claimed that has to wait. */
  claimable(now: number): number;
  /** Names of the providers without a free slot. */
  full(now: number): readonly ProviderRef[];
  /** Providers that are down, and until when nothing is tried with them (epoch ms). */
  down(now: number): readonly { readonly names: readonly ProviderRef[]; readonly until: number }[];
}

/** Empty: providers are learned from messages. */
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

/** How many more messages may go through the provider now. */
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
