// Owns how many event streams may be open: of one user, and of this process.

/** Streams of one user at a time: three tabs. */
export const PER_USER = 3;
/** Streams of one process at a time. Beside the 2,000 sockets of other requests (serve.ts). */
export const STREAMS_MAX = 1000;

export interface StreamSlots {
  /** Whether there was a slot for the user; each one taken is released once. */
  take(user: string): boolean;
  release(user: string): void;
}

/** The slots of one process. */
export function createStreamSlots(): StreamSlots {
  const byUser = new Map<string, number>();
  let total = 0;
  return {
    take(user) {
      const count = byUser.get(user) ?? 0;
      if (count >= PER_USER || total >= STREAMS_MAX) return false;
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
