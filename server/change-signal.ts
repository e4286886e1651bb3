// Owns how one part of this process tells another part that a change moved. Moves by other processes are found by polling.
import type { ChangeSignal } from './ports/change-signal.ts';

/** Makes a signal without listeners. */
export function createChangeSignal(): ChangeSignal {
  const listeners = new Map<string, Set<() => void>>();
  return {
    ring(change) {
      for (const wake of listeners.get(change) ?? []) wake();
    },
    listen(change, wake) {
      const wakers = listeners.get(change) ?? new Set();
      listeners.set(change, wakers.add(wake));
      return () => {
        wakers.delete(wake);
        if (wakers.size === 0) listeners.delete(change);
      };
    },
  };
}
