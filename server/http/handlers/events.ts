// Owns the handler of event streams: who gets one. Not what is in a stream: event-stream.ts.
import { SECOND } from '../../../shared/duration.ts';
import { readChange } from '../../service/read-change.ts';
import { callerOf } from '../caller.ts';
import type { AppParts, Signed } from '../context.ts';
import { eventBody } from '../event-reader.ts';
import { refuse } from '../problem.ts';
import type { Handlers } from '../routes/handler.ts';
import { EventStream, HEARTBEAT_EVERY, type Streams } from './event-stream.ts';
import { createStreamHeartbeats } from './stream-heartbeats.ts';
import { createStreamSlots } from './stream-slots.ts';

const EVENTS = { 'Content-Type': 'text/event-stream' } as const;

/** The handler of the event stream. */
export function eventRoutes(parts: AppParts): Pick<Handlers, 'events'> {
  const { ctx } = parts;
  const slots = createStreamSlots(parts.maxStreams);
  parts.metrics?.gauge('event_streams_open', () => slots.taken);
  const { heartbeatEvery = HEARTBEAT_EVERY } = parts;
  const retryAfter = Math.ceil(heartbeatEvery / SECOND);
  const streams: Streams = { ...parts, heartbeats: createStreamHeartbeats(heartbeatEvery) };

  return {
    async events(c) {
      const caller = callerOf(c);
      const read = await readChange(ctx, caller, c.req.param('id'));
      if (!read.ok) return refuse(c, read.refusal);
      // HEAD needs only the headers. No client would read or close a stream that answers HEAD.
      if (c.req.method === 'HEAD') return c.body(null, 200, EVENTS);
      const { user } = read.value.change;
      if (!slots.take(user)) return refuse(c, { code: 'quota-exceeded', retryAfter });
      const { again } = c.get('signed') as Signed;
      const release = (): void => slots.release(user);
      const stream = new EventStream(streams, { caller, again, stopping: c.env?.stopping, release }, read.value);
      const headers = { ...EVENTS, 'X-Accel-Buffering': 'no' };
      if (c.env?.sendEvents === undefined) return c.body(eventBody(stream), 200, headers);
      c.env.sendEvents(stream);
      return c.body(null, 200, headers);
    },
  };
}
