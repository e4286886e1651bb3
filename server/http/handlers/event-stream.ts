// Owns the event stream of a change: its events, and when it ends. Not how many streams may be open: stream-slots.ts.
import { SECOND } from '../../../shared/duration.ts';
import { streamSSE, type SSEStreamingApi } from 'hono/streaming';
import { type AppParts, type Ctx, type Signed } from '../context.ts';
import { viewedChange } from './change-body.ts';
import type { Handlers } from '../routes/handler.ts';
import { refuse } from '../problem.ts';
import { callerOf } from '../caller.ts';
import { createStreamHeartbeats, type StreamHeartbeats } from './stream-heartbeats.ts';
import { createStreamSlots } from './stream-slots.ts';
import { createStreamWaker } from './stream-waker.ts';
import type { ChangeView } from '../../service/change-view.ts';
import { readChange } from '../../service/read-change.ts';

/** Interval between two heartbeats, ms. Proxies close a connection that is silent for 30 to 60 s. */
const HEARTBEAT_EVERY = 15 * SECOND;

/** The handler of the event stream. */
export function eventRoutes(parts: AppParts): Pick<Handlers, 'events'> {
  const { ctx, log } = parts;
  const slots = createStreamSlots(parts.maxStreams);
  const { heartbeatEvery = HEARTBEAT_EVERY } = parts;
  const retryAfter = Math.ceil(heartbeatEvery / SECOND);
  const streams: Streams = { ...parts, heartbeats: createStreamHeartbeats(heartbeatEvery) };

  return {
    async events(c) {
      const id = c.req.param('id');
      const read = await readChange(ctx, callerOf(c), id);
      if (!read.ok) return refuse(c, read.refusal);
      // HEAD needs only the headers. No client would read or close a stream that answers HEAD.
      if (c.req.method === 'HEAD') return c.body(null, 200, { 'Content-Type': 'text/event-stream' });
      const user = read.value.change.user;
      if (!slots.take(user)) return refuse(c, { code: 'quota-exceeded', retryAfter });
      c.header('X-Accel-Buffering', 'no');
      c.env?.streaming?.();
      return streamSSE(c, async (stream) => {
        try {
          await follow(streams, c, stream, read.value);
        } catch (error) {
          // The answer has begun, so a refusal is no longer possible. The client reads the change again and gets it then.
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
}

/** What every stream of this process uses. */
interface Streams extends Pick<AppParts, 'ctx' | 'changeSignal'> {
  readonly heartbeats: StreamHeartbeats;
}

/** Writes the change at once and at each move. Returns when the change ends, the caller may not read it, or the stream ends. */
async function follow(
  { ctx, changeSignal, heartbeats }: Streams,
  c: Ctx,
  stream: SSEStreamingApi,
  first: ChangeView,
): Promise<void> {
  const { id } = first.change;
  const signed = c.get('signed') as Signed;
  const waker = createStreamWaker();
  stream.onAbort(waker.end);
  const stopping = c.env?.stopping;
  stopping?.addEventListener('abort', waker.end, { once: true });
  // The server may have begun to stop while the caller was verified. The `abort` event is then over and does not come again.
  if (stopping?.aborted) waker.end();
  const unlisten = changeSignal.listen(id, waker.moved);
  const quiet = heartbeats.add(waker.heartbeat);
  try {
    let written = '';
    let view = first;
    for (;;) {
      const data = JSON.stringify(viewedChange(ctx, view));
      if (data !== written) await waker.writing(stream.writeSSE({ event: 'change', data }));
      written = data;
      if ((JSON.parse(data) as { state: string }).state !== 'waiting') return;
      const reason = await waker.next();
      if (reason === 'end' || stream.aborted) return;
      if (reason === 'heartbeat') {
        const current = await signed.again();
        if (!current.ok || !isSameUser(current.value, signed.principal)) return;
        await waker.writing(stream.write(': still here\n\n'));
        // Nothing has moved, since that wakes the stream. But the change may have expired.
        view = asOf(view, ctx.clock());
        continue;
      }
      const read = await readChange(ctx, callerOf(c), id);
      if (!read.ok) return;
      view = read.value;
    }
  } finally {
    quiet();
    unlisten();
    stopping?.removeEventListener('abort', waker.end);
  }
}

function asOf(view: ChangeView, now: number): ChangeView {
  return { ...view, now };
}

function isSameUser(a: Signed['principal'], b: Signed['principal']): boolean {
  return a.project === b.project && a.iss === b.iss && a.sub === b.sub;
}
