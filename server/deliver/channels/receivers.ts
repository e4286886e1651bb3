// Owns which receiver of events an id names, webhook or stream, and one call to it beside the outbox. Not how an event is sent:
// webhook.ts, push.ts.
import { receiverOf } from '../../core/signals.ts';
import type { Channel, RenderedMessage, SendOutcome } from '../../ports/delivery.ts';
import type { Project } from '../../ports/project.ts';
import { createPush, type PushOptions } from './push.ts';
import { createWebhook } from './webhook.ts';

/** A provider that is configured, and how its channel is opened. */
export interface Configured {
  readonly id: string;
  /** Of its server. */
  readonly url: string;
  readonly open: () => Channel;
  /** Another provider, for when the first is down. */
  readonly fallback?: Pick<Configured, 'url' | 'open'> | undefined;
}

/** Returns the receiver; undefined when the project has none with this id. */
export function receiverIn(
  { webhooks, streams = [] }: Pick<Project, 'webhooks' | 'streams'>,
  id: string,
  options: PushOptions,
): Configured | undefined {
  const stream = streams.find((one) => receiverOf(one) === id);
  if (stream !== undefined) return { id, url: stream.endpoint, open: () => createPush(stream, options) };
  const webhook = /^\d{1,4}$/.test(id) ? webhooks[Number(id)] : undefined;
  return webhook && { id, url: webhook.url, open: () => createWebhook(webhook, options) };
}

/** Sends one message at once. Returns how it ended; null when the project has no receiver with this id. */
export async function sendNow(
  project: Pick<Project, 'webhooks' | 'streams'>,
  receiver: string,
  message: RenderedMessage,
  options: PushOptions,
): Promise<SendOutcome | null> {
  const configured = receiverIn(project, receiver, options);
  if (configured === undefined) return null;
  const channel = configured.open();
  try {
    return await channel.send(message);
  } finally {
    await channel.close();
  }
}
