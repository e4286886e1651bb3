// Owns the event stream of a change: what is written to it, and until when. Not how many there may be: stream-slots.ts.
import { streamSSE, type SSEStreamingApi } from 'hono/streaming';
import { type AppParts, type Ctx, type Signed } from '../context.ts';
import { viewedChange } from './change-body.ts';
import type { Handlers } from '../routes/handler.ts';
import { refuse } from '../problem.ts';
import { callerOf } from '../caller.ts';
import { createStreamSlots } from './stream-slots.ts';
import { createStreamWaker } from './stream-waker.ts';
import type { ChangeView } from '../../service/change-view.ts';
import { readChange } from '../../service/read-change.ts';

/** How often a change is read again, ms: another process may have moved it. */
const POLL_EVERY = 3000;
/** Milliseconds. Proxies cut a connection that is silent for 30 to 60 s. */
const HEARTBEAT_EVERY = 15_000;

/** The handler of the event stream. */
export function eventRoutes(parts: AppParts): Pick<Handlers, 'events'> {
  const { ctx, bell, log } = parts;
  const pollEvery = parts.pollEvery ?? POLL_EVERY;
  const heartbeatEvery = parts.heartbeatEvery ?? HEARTBEAT_EVERY;
  const slots = createStreamSlots();

  return {
    async events(c) {
      const id = c.req.param('id');
      const read = await readChange(ctx, callerOf(c), id);
      if (!read.ok) return refuse(c, read.refusal);
      // HEAD asks for the headers alone; a stream for it would never be read nor closed.
      if (c.req.method === 'HEAD') return c.body(null, 200, { 'Content-Type': 'text/event-stream' });
      const user = read.value.change.user;
      if (!slots.take(user)) return refuse(c, { code: 'quota-exceeded', retryAfter: Math.ceil(heartbeatEvery / 1000) });
      c.header('X-Accel-Buffering', 'no');
      return streamSSE(c, async (stream) => {
        try {
          await follow(c, stream, id, read.value);
        } catch (error) {
          // The answer has begun and can only be ended. The client reads again and gets the refusal.
          log.warn('events-ended', {
            requestId: c.get('requestId'),
            error: error instanceof Error ? error.name : 'unknown',
          });
        } finally {
          slots.release(user);
        }
      });
    },
  };

  async function follow(c: Ctx, stream: SSEStreamingApi, id: string, first: ChangeView): Promise<void> {
    const signed = c.get('signed') as Signed;
    const waker = createStreamWaker();
    stream.onAbort(waker.end);
    const stopping = c.env?.stopping;
    stopping?.addEventListener('abort', waker.end, { once: true });
    // The server may have begun to stop while the caller was verified; a signal tells that only once.
    if (stopping?.aborted) waker.end();
    const unlisten = bell.listen(id, waker.moved);
    const heartbeat = setInterval(waker.heartbeat, heartbeatEvery);
    const poll = setInterval(waker.moved, pollEvery);
    try {
      let written = '';
      // The waker starts awake, so the change is read once more: it may have moved before the signal was listened to.
      let view = first;
      for (;;) {
        const data = JSON.stringify(viewedChange(parts.ctx, view));
        if (data !== written) await waker.writing(stream.writeSSE({ event: 'change', data }));
        written = data;
        if ((JSON.parse(data) as { state: string }).state !== 'waiting') return;
        const reason = await waker.next();
        if (reason === 'end' || stream.aborted) return;
        if (reason === 'heartbeat') {
          const current = await signed.again();
          if (!current.ok || !isSameUser(current.value, signed.principal)) return;
          await waker.writing(stream.write(': still here\n\n'));
        }
        const read = await readChange(ctx, callerOf(c), id);
        if (!read.ok) return;
        view = read.value;
      }
    } finally {
      clearInterval(heartbeat);
      clearInterval(poll);
      unlisten();
      stopping?.removeEventListener('abort', waker.end);
    }
  }
}

function isSameUser(a: Signed['principal'], b: Signed['principal']): boolean {
  return a.project === b.project && a.iss === b.iss && a.sub === b.sub;
}
