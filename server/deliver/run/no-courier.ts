// Owns what stands in place of a courier in a server that leaves delivery to another process.
import type { Courier } from '../../ports/delivery.ts';

/** Sends nothing. */
export const NO_COURIER: Courier = {
  start: () => undefined,
  wake: () => undefined,
  stop: async () => undefined,
  close: async () => undefined,
};
