// Owns the handlers by which admins see the queue and the webhooks, and send a failed message again or drop it. Not the acts:
// service/admin/admin-messages.ts.
import type {
  AdminDeliveryBody,
  AdminFailedMessage,
  AdminQueue,
  AdminWebhooksBody,
} from '../../../shared/wire/admin-operations.ts';
import type { Lane } from '../../core/effects.ts';
import { hostOf } from '../../core/host-of.ts';
import type { Display } from '../../ports/display.ts';
import type { ListedMessage, QueuedMessages } from '../../ports/outbox-care.ts';
import type { Project } from '../../ports/project.ts';
import { actOnMessage, readDelivery, type Delivery, type MessageAct } from '../../service/admin/admin-messages.ts';
import { eitherOf } from '../caller.ts';
import type { AppParts, Ctx } from '../context.ts';
import { refuse } from '../problem.ts';
import type { Handlers } from '../routes/handler.ts';
import { time } from '../time.ts';
import { readText } from './query.ts';

type Names = 'adminDelivery' | 'retryMessage' | 'dropMessage' | 'adminWebhooks' | 'replayWebhook';

const CURSOR_MAX = 8192;

/** Makes the handlers. */
export function adminDeliveryRoutes({ ctx }: AppParts): Pick<Handlers, Names> {
  const act = async (c: Ctx, id: string, how: MessageAct): Promise<Response> => {
    const done = await actOnMessage(ctx, eitherOf(c), id, how);
    return done.ok ? c.body(null, 204) : refuse(c, done.refusal);
  };
  const read = async (c: Ctx, lane: Lane | null, write: (delivery: Delivery) => object): Promise<Response> => {
    const cursor = readText(c, 'cursor', CURSOR_MAX);
    if (!cursor.ok) return refuse(c, cursor.refusal);
    const delivery = await readDelivery(ctx, eitherOf(c), lane, cursor.value);
    return delivery.ok ? c.json(write(delivery.value)) : refuse(c, delivery.refusal);
  };
  return {
    adminDelivery: (c) => read(c, null, (delivery): AdminDeliveryBody => deliveryBody(ctx.display, delivery)),
    retryMessage: (c) => act(c, c.req.param('message'), { act: 'replay', lane: null, note: c.req.valid('json').note }),
    dropMessage: (c) => act(c, c.req.param('message'), { act: 'drop', lane: null, note: c.req.valid('json').note }),
    adminWebhooks: (c) => read(c, 'hook', (delivery): AdminWebhooksBody => webhooksBody(ctx.display, delivery)),
    replayWebhook: (c) =>
      act(c, c.req.param('delivery'), { act: 'replay', lane: 'hook', note: c.req.valid('json').note }),
  };
}

function deliveryBody(display: Display, { project, queue, failures, next }: Delivery): AdminDeliveryBody {
  return {
    queue: queue.map((one) => queueBody(project, one)),
    failures: failures.map((message) => failedBody(display, message)),
    next,
  };
}

function webhooksBody(display: Display, delivery: Delivery): AdminWebhooksBody {
  const webhooks = delivery.project.webhooks.map(({ url, subscribe = null }) => ({ host: hostOf(url), subscribe }));
  return { webhooks, ...deliveryBody(display, delivery) };
}

function queueBody(project: Project, { lane, provider, oldestAt, ...counts }: QueuedMessages): AdminQueue {
  const { id, url } = providerOf(project, lane, provider);
  return { ...counts, lane, provider: id, host: url === null ? '' : hostOf(url), oldestAt: time(oldestAt) };
}

/** A call of a webhook names its place in the list of the settings, or none. */
function providerOf(
  { mail, sms, webhooks }: Project,
  lane: Lane,
  name: string | null,
): { readonly id: string; readonly url: string | null } {
  // The settings of a directory have its address, and the queue its place there.
  if (lane === 'directory') return { id: name ?? '', url: null };
  if (lane === 'hook') {
    const [only, ...more] = webhooks;
    return { id: name ?? '', url: more.length === 0 ? (only?.url ?? null) : null };
  }
  const providers = lane === 'email' ? mail : sms;
  const found = name === null ? providers[0] : providers.find(({ id }) => id === name);
  return { id: found?.id ?? name ?? '', url: found?.url ?? null };
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
