// Owns the handlers by which admins see the receivers of events and each delivery, and replay one. Not how a receiver is tried:
// receivers.ts.
import type {
  AdminDelivery,
  AdminDeliveryState,
  AdminStream,
  AdminWebhook,
  AdminWebhooksBody,
} from '../../../shared/wire/admin-operations.ts';
import type { ListedCall } from '../../ports/outbox-care.ts';
import { actOnMessage } from '../../service/admin/admin-messages.ts';
import { readWebhookCalls, type CallsQuery, type WebhookCalls } from '../../service/admin/webhook-calls.ts';
import type { ReceiverView } from '../../service/receivers/receivers.ts';
import { eitherOf } from '../caller.ts';
import type { AppParts } from '../context.ts';
import { refuse } from '../problem.ts';
import type { Handlers } from '../routes/handler.ts';
import { time } from '../time.ts';
import { CURSOR_MAX, queueBody } from './admin-delivery.ts';
import { readText, readWord } from './query.ts';

const STATES: { readonly [S in Exclude<AdminDeliveryState, 'dropped'>]: CallsQuery['state'] } = {
  waiting: 'queued',
  sent: 'sent',
  failed: 'dead',
};
/** Longest name of a receiver: `stream:` and an id of the settings. */
const RECEIVER_MAX = 300;

/** Makes the handlers. */
export function adminWebhookRoutes({ ctx }: AppParts): Pick<Handlers, 'adminWebhooks' | 'replayWebhook'> {
  return {
    async adminWebhooks(c) {
      const cursor = readText(c, 'cursor', CURSOR_MAX);
      if (!cursor.ok) return refuse(c, cursor.refusal);
      const receiver = readText(c, 'receiver', RECEIVER_MAX);
      if (!receiver.ok) return refuse(c, receiver.refusal);
      const state = readWord(c, 'state', ['waiting', 'sent', 'failed']);
      if (!state.ok) return refuse(c, state.refusal);
      const query = {
        receiver: receiver.value,
        state: state.value === null ? null : STATES[state.value],
        cursor: cursor.value,
      };
      const read = await readWebhookCalls(ctx, eitherOf(c), query);
      return read.ok ? c.json(webhooksBody(read.value)) : refuse(c, read.refusal);
    },
    async replayWebhook(c) {
      const { note } = c.req.valid('json');
      const act = { act: 'replay', lane: 'hook', note } as const;
      const done = await actOnMessage(ctx, eitherOf(c), c.req.param('delivery'), act);
      return done.ok ? c.body(null, 204) : refuse(c, done.refusal);
    },
  };
}

function webhooksBody({ receivers, queue, calls, next }: WebhookCalls): AdminWebhooksBody {
  const hosts = new Map(receivers.map(({ id, host }) => [id, host]));
  return {
    webhooks: receivers.flatMap((one) => (one.kind === 'webhook' ? [webhookBody(one)] : [])),
    streams: receivers.flatMap((one) => (one.kind === 'stream' ? [streamBody(one)] : [])),
    queue: queue.map(queueBody),
    deliveries: calls.map((call) => deliveryBody(call, hosts)),
    next,
  };
}

function webhookBody({ id, host, events, disabledAt }: ReceiverView): AdminWebhook {
  return {
    webhook: Number(id),
    host,
    subscribe: events,
    disabledAt: disabledAt === null ? null : time(disabledAt),
  };
}

function streamBody({ id, host, events, audience, verifiedAt }: ReceiverView): AdminStream {
  return {
    stream: id.replace(/^stream:/, ''),
    host,
    audience: audience ?? '',
    events: events ?? [],
    verifiedAt: verifiedAt === null ? null : time(verifiedAt),
  };
}

function deliveryBody(call: ListedCall, hosts: ReadonlyMap<string, string>): AdminDelivery {
  const { id, event, user, attempts, createdAt, dueAt, endedAt, reason, answer } = call;
  const receiver = call.receiver ?? '';
  const state = stateOf(call);
  return {
    id,
    receiver,
    host: hosts.get(receiver) ?? '',
    event,
    user,
    state,
    attempts,
    answer: state === 'sent' ? answer : reason,
    createdAt: time(createdAt),
    dueAt: state === 'waiting' ? time(dueAt) : null,
    endedAt: endedAt === null ? null : time(endedAt),
  };
}

function stateOf({ state }: ListedCall): AdminDeliveryState {
  switch (state) {
    case 'queued':
      return 'waiting';
    case 'sent':
      return 'sent';
    case 'dead':
      return 'failed';
    case 'dropped':
    case 'expired':
      return 'dropped';
  }
}
