// Owns faults at the ports: the n-th call fails, for n = 1, 2, 3 … until a run has fewer calls than that, as SQLite's own
// tests do. Not what a run does: journey.ts.
import type { Channels } from '../../server/deliver/channels/channels.ts';
import type { Lane } from '../../server/core/effects.ts';
import type { Store } from '../../server/ports/store.ts';
import type { Channel } from '../../server/ports/delivery.ts';
import type { Clock } from '../../server/ports/result.ts';
import type { Through } from './app.ts';
import type { TestClock } from './clock.ts';

export interface FaultPoint {
  /** Counts a call; true for the one that shall fail. */
  reached(): boolean;
  /** Counts anew; the n-th call from now fails. */
  arm(n: number): void;
  readonly met: boolean;
}

export function createFaultPoint(): FaultPoint {
  let left = 0;
  let met = false;
  return {
    reached() {
      left -= 1;
      if (left !== 0) return false;
      met = true;
      return true;
    },
    arm(n) {
      left = n;
      met = false;
    },
    get met() {
      return met;
    },
  };
}

/**
 * Runs with the fault at the first call, the second … until a run does not meet it; answers where that was. `step`: only
 * each so many-th.
 */
export async function eachPoint(point: FaultPoint, step: number, run: (n: number) => Promise<void>): Promise<number> {
  for (let n = 1; ; n += step) {
    point.arm(n);
    await run(n);
    if (!point.met) return n;
  }
}

/**
 * `full`: a query finds no room. `busy`: a query collides, and the store tries again. `lost`: it is written, and then the
 * answer is lost.
 */
export type StoreFault = 'full' | 'busy' | 'lost';

const CODES = { full: 'SQLITE_FULL', busy: 'SQLITE_BUSY', lost: '' } as const;
const unavailable = () => Object.assign(new Error('injected'), { name: 'Unavailable' as const, retryAfter: 1 });

export function failingStore(store: Store, point: FaultPoint, fault: StoreFault): Store {
  const query = () =>
    fault !== 'lost' && point.reached() ? Object.assign(new Error('injected'), { code: CODES[fault] }) : null;
  // The store settles a collision itself: outside its transactions no caller sees one.
  const call = () => (fault === 'full' && point.reached() ? unavailable() : null);
  const answer = () => (fault === 'lost' && point.reached() ? unavailable() : null);
  return {
    ...store,
    read: (work) => store.read((tx) => work(guarded(tx, query, none))),
    write: async (work, options) => {
      const result = await store.write((tx) => work(guarded(tx, query, none)), options);
      const lost = answer();
      if (lost) throw lost;
      return result;
    },
    accounts: guarded(store.accounts, call, none),
    outbox: guarded(store.outbox, call, answer),
    sessions: guarded(store.sessions, call, answer),
  };
}

const none = () => null;

/** Every method of the port may fail before it does anything, or after. */
function guarded<T extends object>(port: T, before: () => Error | null, after: () => Error | null): T {
  return new Proxy(port, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      // The part of a transaction that speaks of one subject.
      if (typeof method === 'object' && method !== null) return guarded(method, before, after);
      if (typeof method !== 'function') return method;
      return async (...args: unknown[]) => {
        const failed = before();
        if (failed) throw failed;
        const result: unknown = await method.apply(target, args);
        const lost = after();
        if (lost) throw lost;
        return result;
      };
    },
  });
}

/** `refused`: nothing leaves. `lost`: it is taken, and the answer is lost. `broken`: the driver throws. */
export type ChannelFault = 'refused' | 'lost' | 'broken';

export function failingChannels(channels: Channels, lanes: readonly Lane[], point: FaultPoint, fault: ChannelFault) {
  const wrapped = new Map<Channel, Channel>();
  const wrap = (channel: Channel): Channel => ({
    ...channel,
    async send(message) {
      if (!lanes.includes(channel.kind) || !point.reached()) return channel.send(message);
      if (fault === 'broken') throw new Error('injected');
      if (fault === 'lost') await channel.send(message);
      return { at: 'retry', reason: 'injected', after: null };
    },
  });
  return {
    ...channels,
    of(...args: Parameters<Channels['of']>) {
      const channel = channels.of(...args);
      if (channel === undefined) return undefined;
      const made = wrapped.get(channel) ?? wrap(channel);
      wrapped.set(channel, made);
      return made;
    },
  } satisfies Channels;
}

/** `refused`: no connection. `down`: 500. `page`: 200 with HTML. */
export type FetchFault = 'refused' | 'down' | 'page';

export function failingFetch(point: FaultPoint, fault: FetchFault): typeof globalThis.fetch {
  return async (...args) => {
    if (!point.reached()) return fetch(...args);
    switch (fault) {
      case 'refused':
        throw new TypeError('fetch failed');
      case 'down':
        return new Response('down', { status: 500 });
      case 'page':
        return new Response('<!doctype html><title>Maintenance</title>', { headers: { 'content-type': 'text/html' } });
    }
  };
}

/** From the n-th reading on it is so much later, or earlier, ms. */
export function jumpingClock(point: FaultPoint, jump: number): NonNullable<Through['clock']> {
  return (clock: Clock) => () => {
    if (point.reached()) (clock as TestClock).pass(jump);
    return clock();
  };
}
