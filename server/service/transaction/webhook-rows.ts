// Owns the rows of the outbox for events: one for each event and each webhook or stream that subscribes to its type. Not which
// events there are (core/user-events.ts, core/signals.ts), nor what is sent (deliver/message/webhook-body.ts).
import { DAY } from '../../../shared/duration.ts';
import { receiverOf, signalsOf } from '../../core/signals.ts';
import type { WebhookEvent } from '../../core/webhook-events.ts';
import type { HookCall, OutgoingMessage, SignalCall } from '../../ports/outbox.ts';
import type { Project, Webhook } from '../../ports/project.ts';
import type { Secrets } from '../../ports/secrets.ts';
import type { User } from '../../ports/user.ts';
import { systemRow } from './system-row.ts';

/** How long the site's systems may be down without missing an event, ms. */
const WEBHOOK_LIFE = 3 * DAY;

/** The user that events are about, and where the events go. */
export interface EventTarget {
  readonly secrets: Pick<Secrets, 'id'>;
  readonly user: Pick<User, 'id' | 'project'>;
  readonly project: Pick<Project, 'webhooks' | 'streams'>;
}

/** The events of one transaction. */
export interface EventBatch {
  readonly events: readonly WebhookEvent[];
  /** The change of the transaction; null when it has none. */
  readonly change: string | null;
  /** Epoch ms. */
  readonly at: number;
  /** The version of the user after the transaction. */
  readonly version: number;
}

/** Whether a project has a receiver of events. Without one no event has to be made. */
export function hasReceivers({ webhooks, streams = [] }: Pick<Project, 'webhooks' | 'streams'>): boolean {
  return webhooks.length > 0 || streams.length > 0;
}

/** Returns the rows. */
export function webhookRows(target: EventTarget, batch: EventBatch): readonly OutgoingMessage[] {
  const { webhooks, streams = [] } = target.project;
  const { events, at, version } = batch;
  const signals = streams.length === 0 ? [] : signalsOf(events);
  return [
    ...webhooks.flatMap((webhook, index) =>
      events
        .filter((event) => isSubscribed(webhook, event.type) && !isOwnDoing(event))
        // Webhooks are known by their places in the project's list.
        .map((hook) => eventRow(target, batch, { receiver: String(index), data: { hook, at, version } })),
    ),
    ...streams.flatMap((stream) =>
      signals
        .filter(({ type }) => stream.events.includes(type))
        .map((signal) => eventRow(target, batch, { receiver: receiverOf(stream), data: { signal, at } })),
    ),
  ];
}

function eventRow(
  { secrets, user }: EventTarget,
  { change, at }: EventBatch,
  { receiver, data }: { readonly receiver: string; readonly data: HookCall | SignalCall },
): OutgoingMessage {
  const system = { template: 'hook', kind: 'hook', data, providerId: receiver, life: WEBHOOK_LIFE } as const;
  return systemRow({ secrets, user, change, at }, system);
}

/** Whether a webhook gets events of the type. */
export function isSubscribed({ subscribe }: Pick<Webhook, 'subscribe'>, type: WebhookEvent['type']): boolean {
  return subscribe === undefined || subscribe.includes(type);
}

/** Whether a system of the site asked to end the sessions. Told of it, it might ask again, and so for ever. */
function isOwnDoing(event: WebhookEvent): boolean {
  if (event.type !== 'sessions.end' || !event.actor.startsWith('client:')) return false;
  return event.why === 'signed-out' || event.why === 'recovered' || event.why === 'disabled';
}
