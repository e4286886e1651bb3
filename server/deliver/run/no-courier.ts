// Owns what stands in place of a courier in a server that leaves delivery to other processes.
import type { Courier } from '../../ports/delivery.ts';

/** Sends nothing. `tell` tells the other processes that a message waits. */
export function createNoCourier(tell: () => void): Courier {
  return { start: () => undefined, wake: tell, stop: async () => undefined, close: async () => undefined };
}
