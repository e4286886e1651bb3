// Owns how a webhook event travels: a signed POST (Standard Webhooks 1.0), and what its answer means. Not what the event
// says (message/webhook-event.ts), nor which addresses it may go to (http/outbound.ts).
import { HOUR } from '../../../shared/duration.ts';
import type { Channel, RenderedMessage, SendOutcome } from '../../ports/delivery.ts';
import type { Webhook } from '../../ports/project.ts';
import type { Clock } from '../../ports/result.ts';
import { createOutbound, type OutboundOptions } from './http/outbound.ts';
import { retryAfter } from './http/retry-after.ts';
import { signer } from './http/sign.ts';

/** How requests leave, and the clock of signatures. */
export interface WebhookOptions extends OutboundOptions {
  readonly clock: Clock;
}

/** Longest pause that a receiver may ask for, ms: as long as the last wait between attempts (backoff.ts). */
const PAUSE_MAX = 10 * HOUR;

/** @throws for a secret that cannot be used */
export function createWebhook(webhook: Webhook, { clock, ...options }: WebhookOptions): Channel {
  const url = new URL(webhook.url);
  const sign = signer(webhook.secret, 'webhook');
  const outbound = createOutbound(options);
  return {
    kind: 'hook',
    async send({ id, text }: RenderedMessage): Promise<SendOutcome> {
      const answer = await outbound.post(url, { ...sign(id, text, clock()), accept: 'application/json' }, text);
      if (answer.at !== 'answer') return { at: 'retry', reason: `hook-${answer.at}`, after: null };
      const { status, headers } = answer;
      if (status >= 200 && status < 300) return { at: 'sent', ref: null };
      // "Gone" is the one answer that is final. The receiver's operator can mend every other one, a redirect too, within
      // the days of our attempts: an event that ends sessions is worth the wait.
      if (status === 410) return { at: 'dead', reason: 'hook-410' };
      const after = retryAfter(headers['retry-after'], clock());
      return { at: 'retry', reason: `hook-${status}`, after: after === null ? null : Math.min(after, PAUSE_MAX) };
    },
    close: async () => outbound.close(),
  };
}
