// Owns the handlers by which admins see the queue and the failures, and send a failed message again or drop it. Not the acts:
// service/admin/admin-messages.ts; nor the receivers of events: admin-webhooks.ts.
import type { AdminDeliveryBody, AdminFailedMessage, AdminQueue } from '../../../shared/wire/admin-operations.ts';
import { hostOf } from '../../core/host-of.ts';
import type { Display } from '../../ports/display.ts';
import type { ListedMessage } from '../../ports/outbox-care.ts';
import { actOnMessage, readDelivery, type MessageAct } from '../../service/admin/admin-messages.ts';
import type { ProviderQueue } from '../../service/admin/provider-queues.ts';
import { eitherOf } from '../caller.ts';
import type { AppParts, Ctx } from '../context.ts';
import { refuse } from '../problem.ts';
import type { Handlers } from '../routes/handler.ts';
import { time } from '../time.ts';
import { readText } from './query.ts';

/** Longest cursor of a list of messages. */
export const CURSOR_MAX = 8192;

/** Makes the handlers. */
export function adminDeliveryRoutes({
  ctx,
}: AppParts): Pick<Handlers, 'adminDelivery' | 'retryMessage' | 'dropMessage'> {
  const act = async (c: Ctx, id: string, how: MessageAct): Promise<Response> => {
    const done = await actOnMessage(ctx, eitherOf(c), id, how);
    return done.ok ? c.body(null, 204) : refuse(c, done.refusal);
  };
  return {
    async adminDelivery(c) {
      const cursor = readText(c, 'cursor', CURSOR_MAX);
      if (!cursor.ok) return refuse(c, cursor.refusal);
      const read = await readDelivery(ctx, eitherOf(c), cursor.value);
      if (!read.ok) return refuse(c, read.refusal);
      const { queue, failures, next } = read.value;
      const body: AdminDeliveryBody = {
        queue: queue.map(queueBody),
        failures: failures.map((message) => failedBody(ctx.display, message)),
        next,
      };
      return c.json(body);
    },
    retryMessage: (c) => act(c, c.req.param('message'), { act: 'replay', lane: null, note: c.req.valid('json').note }),
    dropMessage: (c) => act(c, c.req.param('message'), { act: 'drop', lane: null, note: c.req.valid('json').note }),
  };
}

/** Makes the body of a provider with its queue. */
export function queueBody({ url, oldestAt, down, ...queue }: ProviderQueue): AdminQueue {
  return {
    ...queue,
    host: url === null ? '' : hostOf(url),
    oldestAt: oldestAt === null ? null : time(oldestAt),
    down: down === null ? null : { since: time(down.since), reason: down.reason, triedAt: time(down.until) },
  };
}

function failedBody(display: Display, message: ListedMessage): AdminFailedMessage {
  const { id, lane, template, user, change, to, attempts, reason, createdAt, expiresAt, endedAt } = message;
  return {
    id,
    lane,
    template,
    user,
    change,
    to: lane === 'hook' || lane === 'directory' ? '' : display.masked(lane, to),
    attempts,
    reason,
    createdAt: time(createdAt),
    expiresAt: time(expiresAt),
    endedAt: endedAt === null ? null : time(endedAt),
  };
}
