// Owns how many messages may be under way through each provider of a lane: one that hangs or is down takes no place from
// another. Not when a provider is down (breaker.ts), nor what is claimed when (courier.ts).
import type { Channel } from '../ports/delivery.ts';
import type { Through } from '../ports/outbox.ts';
import { createBreaker, type Breaker } from './breaker.ts';

/** Messages of one provider under way at a time: as many as the SMTP pool has connections. */
export const ABREAST = 5;
/** Of a whole lane: a bound for memory, far above what all but a host of hanging providers reach. */
export const ABREAST_ALL = 100;

export interface Route {
  readonly channel: Channel;
  readonly breaker: Breaker;
  /** How messages name it: by its id, or not at all where it is the project's first. Learned from those that came. */
  readonly named: Through[];
  flying: number;
}

export interface Routes {
  of(channel: Channel, named: Through): Route;
  /** How many may be claimed at once, so that none is claimed that has to wait. */
  claimable(now: number): number;
  /** Those through which nothing more may go now. */
  full(now: number): readonly Through[];
  /** Those that are down, and until when they are left alone. */
  down(now: number): readonly { readonly named: readonly Through[]; readonly until: number }[];
}

export function createRoutes(): Routes {
  const known = new Map<Channel, Route>();
  const routes = () => [...known.values()];
  return {
    of(channel, named) {
      const route = known.get(channel) ?? { channel, breaker: createBreaker(), named: [], flying: 0 };
      known.set(channel, route);
      const { project, providerId } = named;
      if (!route.named.some((n) => n.project === project && n.providerId === providerId))
        route.named.push({ project, providerId });
      return route;
    },
    claimable: (now) => Math.min(ABREAST, ...routes().map((route) => room(route, now) || ABREAST)),
    full: (now) => routes().flatMap((route) => (room(route, now) === 0 ? route.named : [])),
    down: (now) =>
      routes().flatMap(({ breaker, named }) => {
        const until = breaker.until(now);
        return until === null ? [] : [{ named, until }];
      }),
  };
}

/** How many more may go through it now. */
export function room({ breaker, flying }: Route, now: number): number {
  switch (breaker.allows(now)) {
    case 'all':
      return Math.max(0, ABREAST - flying);
    case 'one':
      return Math.max(0, 1 - flying);
    case 'none':
      return 0;
  }
}
