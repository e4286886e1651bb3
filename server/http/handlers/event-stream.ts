// Owns the event stream of a change: who may listen, how many, until when. Not what moves a change.
import { streamSSE, type SSEStreamingApi } from 'hono/streaming';
import { type AppParts, type Ctx, type Signed } from '../context.ts';
import { viewed } from './changes.ts';
import type { Handlers } from '../routes/handler.ts';
import { refuse } from '../problem.ts';
import { callerOf } from '../caller.ts';
import type { Seen } from '../../service/service.ts';

/** Streams of one user at a time: three tabs. */
export const PER_USER = 3;
/** Streams of one process at a time. Beside the 2,000 sockets of other requests (serve.ts). */
export const STREAMS_MAX = 1000;
/** Other processes' moves show within this, ms. */
const POLL_EVERY = 3000;
/** Proxies cut what is silent for 30 to 60 s, ms. */
const HEARTBEAT_EVERY = 15_000;

export function eventRoutes(parts: AppParts): Pick<Handlers, 'events'> {
  const { service, bell, log } = parts;
  const pollEvery = parts.pollEvery ?? POLL_EVERY;
  const heartbeatEvery = parts.heartbeatEvery ?? HEARTBEAT_EVERY;
  const open = new Map<string, number>();
  let total = 0;

  function take(user: string): boolean {
    const mine = open.get(user) ?? 0;
    if (mine >= PER_USER || total >= STREAMS_MAX) return false;
    open.set(user, mine + 1);
    total += 1;
    return true;
  }

  function give(user: string): void {
    const left = (open.get(user) ?? 1) - 1;
    if (left === 0) open.delete(user);
    else open.set(user, left);
    total -= 1;
  }

  return {
    async events(c) {
      const id = c.req.param('id');
      const read = await service.read(callerOf(c), id);
      if (!read.ok) return refuse(c, read.refusal);
      // HEAD asks how it would be answered; nobody would read the stream, nor ever close it.
      if (c.req.method === 'HEAD') return c.body(null, 200, { 'Content-Type': 'text/event-stream' });
      const user = read.value.change.user;
      if (!take(user)) return refuse(c, { code: 'quota-exceeded', retryAfter: Math.ceil(heartbeatEvery / 1000) });
      c.header('X-Accel-Buffering', 'no');
      return streamSSE(c, async (stream) => {
        try {
          await follow(c, stream, id, read.value);
        } catch (error) {
          // The answer has begun: all that is left is to end it. The client reads again and gets the true refusal.
          log.warn('events-ended', {
            requestId: c.get('requestId'),
            error: error instanceof Error ? error.name : 'unknown',
          });
        } finally {
          give(user);
        }
      });
    },
  };

  async function follow(c: Ctx, stream: SSEStreamingApi, id: string, first: Seen): Promise<void> {
    const signed = c.get('signed') as Signed;
    const waker = createWaker();
    stream.onAbort(waker.end);
    const stopping = c.env?.stopping;
    stopping?.addEventListener('abort', waker.end, { once: true });
    // It may have begun to stop while we looked who asks; a signal tells that only once.
    if (stopping?.aborted) waker.end();
    const unlisten = bell.listen(id, waker.wake);
    const heartbeat = setInterval(waker.beat, heartbeatEvery);
    const poll = setInterval(waker.wake, pollEvery);
    try {
      let shown = '';
      // Read once more now that the bell is heard: what moved in between would be missed.
      let seen = first;
      for (;;) {
        const data = JSON.stringify(viewed(parts, seen));
        if (data !== shown) await waker.within(stream.writeSSE({ event: 'change', data }));
        shown = data;
        if ((JSON.parse(data) as { state: string }).state !== 'waiting') return;
        const woken = await waker.next();
        if (woken === 'end' || stream.aborted) return;
        if (woken === 'beat') {
          const still = await signed.again();
          if (!still.ok || !sameUser(still.value, signed.principal)) return;
          await waker.within(stream.write(': still here\n\n'));
        }
        const read = await service.read(callerOf(c), id);
        if (!read.ok) return;
        seen = read.value;
      }
    } finally {
      clearInterval(heartbeat);
      clearInterval(poll);
      unlisten();
      stopping?.removeEventListener('abort', waker.end);
    }
  }
}

function sameUser(a: Signed['principal'], b: Signed['principal']): boolean {
  return a.project === b.project && a.iss === b.iss && a.sub === b.sub;
}

type Woken = 'wake' | 'beat' | 'end';

/** One sleeper, many who wake. What rings while nobody sleeps is kept, so that no move is missed. */
function createWaker() {
  const rung = new Set<Woken>(['wake']);
  let rouse: () => void = () => undefined;
  const ring = (what: Woken) => () => {
    rung.add(what);
    rouse();
  };
  const take = (): Woken | null => {
    const first = (['end', 'beat', 'wake'] as const).find((what) => rung.has(what)) ?? null;
    if (first !== null && first !== 'end') rung.delete(first);
    return first;
  };
  const wait = (): Promise<void> => new Promise((resolve) => (rouse = resolve));

  return {
    wake: ring('wake'),
    beat: ring('beat'),
    end: ring('end'),
    async next(): Promise<Woken> {
      for (;;) {
        const first = take();
        if (first !== null) return first;
        await wait();
      }
    },
    /** Waits for a write; a reader that takes nothing from one heartbeat to the next is gone, whatever its socket says. */
    async within(write: Promise<unknown>): Promise<void> {
      const done = write.then(() => 'done' as const);
      while (!rung.has('end')) {
        if ((await Promise.race([done, wait()])) === 'done') return;
        if (rung.has('beat')) rung.add('end');
      }
    },
  };
}
