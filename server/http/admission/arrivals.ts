// Owns the requests that were let in and have not asked for a place yet: they count as waiting. Not which are let in: gate.ts.
import { createFairQueue, type FairQueue, type Waiting } from './fair-queue.ts';
import type { GatedPriority } from './priority.ts';

/**
 * How long such a request counts after its work has begun, ms. Verifying a token and reading a body that is there take some
 * milliseconds. A request that takes longer waits for a slow sender or a slow issuer, and must not keep others out.
 */
const COUNTS_FOR = 500;

/** A request that was let in. */
export interface Arrival extends Waiting {
  readonly priority: GatedPriority;
  /** Whether it is let into the queue later without a second look at how long that is. */
  readonly isPromised: boolean;
}

/** The requests between their head and their place. */
export interface Arrivals {
  size(priority: GatedPriority): number;
  ofNetwork(priority: GatedPriority, network: string): number;
  /** How many at most ask for a place before the next request of this network. */
  ahead(priority: GatedPriority, network: string): number;
  add(priority: GatedPriority, network: string, isPromised: boolean): Arrival;
  /** Its work begins: from now on it counts for a limited time. Until then it waits for its turn of the event loop. */
  begun(arrival: Arrival): void;
  /** Counts it no longer. Returns whether it still counted. */
  end(arrival: Arrival): boolean;
}

/** Makes a count of zero. `now`: monotonic, ms. */
export function createArrivals(now: () => number): Arrivals {
  const queues: Readonly<Record<GatedPriority, FairQueue<Arrival>>> = {
    prove: createFairQueue(),
    begin: createFairQueue(),
    list: createFairQueue(),
  };
  /** Those whose work has begun, in that order, with the moments until which they count. */
  const begun = new Map<Arrival, number>();
  const end = (arrival: Arrival): boolean => {
    begun.delete(arrival);
    return queues[arrival.priority].remove(arrival);
  };
  const queueOf = (priority: GatedPriority): FairQueue<Arrival> => {
    for (const [arrival, until] of begun) {
      if (now() <= until) break;
      end(arrival);
    }
    return queues[priority];
  };
  return {
    size: (priority) => queueOf(priority).size,
    ofNetwork: (priority, network) => queueOf(priority).waitingOfNetwork(network),
    ahead: (priority, network) => queueOf(priority).ahead({ project: '', network }),
    add(priority, network, isPromised) {
      const arrival: Arrival = { sender: { project: '', network }, priority, isPromised };
      queues[priority].add(arrival);
      return arrival;
    },
    begun: (arrival) => void begun.set(arrival, now() + COUNTS_FOR),
    end,
  };
}
