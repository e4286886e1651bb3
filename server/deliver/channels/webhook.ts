// Owns how a webhook event is sent (a signed POST, Standard Webhooks 1.0), and what its answer means. Not what the event
// says (message/webhook-body.ts), nor which addresses may be reached (http/outbound.ts).
import { HOUR } from '../../../shared/duration.ts';
import type { Channel, RenderedMessage, SendOutcome } from '../../ports/delivery.ts';
import type { Webhook } from '../../ports/project.ts';
import type { Clock } from '../../ports/result.ts';
import { CONNECTIONS } from './connections.ts';
import { hashOfUrl } from './webhook-id.ts';
import { createOutbound, type OutboundOptions } from './http/outbound.ts';
import { retryAfter } from './http/retry-after.ts';
import { signer } from './http/sign.ts';

/** How requests are sent, and the clock for signatures. */
export interface WebhookOptions extends OutboundOptions {
  readonly clock: Clock;
}

/** Longest pause that a receiver may ask for, ms. Equal to the last wait between attempts (backoff.ts). */
const PAUSE_MAX = 10 * HOUR;

/** @throws for a secret that cannot be used */
export function createWebhook(webhook: Webhook, { clock, ...options }: WebhookOptions): Channel {
  const url = new URL(webhook.url);
  const sign = signer(webhook.secret, 'webhook');
  const outbound = createOutbound(options);
  return {
    kind: 'hook',
    connections: webhook.connections ?? CONNECTIONS,
    async send({ id, text }: RenderedMessage): Promise<SendOutcome> {
      const answer = await outbound.post(url, { ...sign(id, text, clock()), accept: 'application/json' }, text);
      const { hostname: host } = url;
      if (answer.at !== 'answer')
        return { at: 'retry', reason: `hook-${answer.at}`, after: null, trouble: { host, cause: answer.cause } };
      const { status, headers } = answer;
      if (status >= 200 && status < 300) return { at: 'sent', ref: String(status) };
      // Only "Gone" is final. The cause of every other answer, also of a redirect, can be repaired by the receiver's operator
      // while we try again for days. An event may end sessions, so we do not give it up early.
      const trouble = { host, cause: `the receiver answered ${status}` };
      if (status === 410) return { at: 'dead', reason: 'hook-410', trouble, disables: hashOfUrl(webhook.url) };
      const after = retryAfter(headers['retry-after'], clock());
      return {
        at: 'retry',
        reason: `hook-${status}`,
        after: after === null ? null : Math.min(after, PAUSE_MAX),
        trouble,
      };
    },
    close: async () => outbound.close(),
  };
}
