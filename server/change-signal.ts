// Owns how one part of this process tells another that a change moved. Other processes are found by polling.
import type { ChangeSignal } from './ports/change-signal.ts';

export function createChangeSignal(): ChangeSignal {
  const listeners = new Map<string, Set<() => void>>();
  return {
    ring(change) {
      for (const wake of listeners.get(change) ?? []) wake();
    },
    listen(change, wake) {
      const heard = listeners.get(change) ?? new Set();
      listeners.set(change, heard.add(wake));
      return () => {
        heard.delete(wake);
        if (heard.size === 0) listeners.delete(change);
      };
    },
  };
}
