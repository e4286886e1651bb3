// Owns how many event streams may be open at a time, for each user and for this process. Not a stream: event-stream.ts.

/** Most open streams of one user; enough for three tabs. */
export const PER_USER = 3;
/** Most open streams of one process when the operator sets no number. Other requests have more sockets (serve.ts). */
export const STREAMS_MAX = 5000;

export interface StreamSlots {
  /** How many are taken. */
  readonly taken: number;
  /** Takes a slot for the user; false when no slot is free. Call `release` once for each taken slot. */
  take(user: string): boolean;
  release(user: string): void;
}

/** The slots of one process. */
export function createStreamSlots(max: number = STREAMS_MAX): StreamSlots {
  const byUser = new Map<string, number>();
  let total = 0;
  return {
    get taken() {
      return total;
    },
    take(user) {
      const count = byUser.get(user) ?? 0;
      if (count >= PER_USER || total >= max) return false;
      byUser.set(user, count + 1);
      total += 1;
      return true;
    },
    release(user) {
      const left = (byUser.get(user) ?? 1) - 1;
      if (left === 0) byUser.delete(user);
      else byUser.set(user, left);
      total -= 1;
    },
  };
}
