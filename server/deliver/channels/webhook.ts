// Owns how an event reaches the site's own systems: a signed POST (Standard Webhooks 1.0), and what its answer means. Not
// what the event says (event.ts), nor which addresses it may go to (outbound.ts).
import { createOutbound, type OutboundOptions } from './outbound.ts';
import type { Webhook } from '../../ports/project.ts';
import type { Channel, Rendered, Sent } from '../../ports/delivery.ts';
import type { Clock } from '../../ports/result.ts';
import { retryAfter } from './retry-after.ts';
import { signer } from './sign.ts';

export interface WebhookOptions extends OutboundOptions {
  readonly clock: Clock;
}

/** Longest pause that a receiver may ask for, ms: as long as the last wait of the schedule (backoff.ts). */
const PAUSE_MAX = 10 * 60 * 60_000;

/** @throws for a webhook that cannot be: a secret that is none */
export function createWebhook(webhook: Webhook, { clock, ...options }: WebhookOptions): Channel {
  const url = new URL(webhook.url);
  const sign = signer(webhook.secret, 'webhook');
  const outbound = createOutbound(options);
  return {
    kind: 'hook',
    async send({ id, text }: Rendered): Promise<Sent> {
      const answer = await outbound.post(url, { ...sign(id, text, clock()), accept: 'application/json' }, text);
      if (answer.at !== 'answer') return { at: 'retry', reason: `hook-${answer.at}`, after: null };
      const { status, headers } = answer;
      if (status >= 200 && status < 300) return { at: 'sent', ref: null };
      // "Gone" is the one answer that means never. All else, a redirect too, is for its operator to mend within the days
      // that we try: an event that ends sessions is worth the waiting.
      if (status === 410) return { at: 'dead', reason: 'hook-410' };
      const after = retryAfter(headers['retry-after'], clock());
      return { at: 'retry', reason: `hook-${status}`, after: after === null ? null : Math.min(after, PAUSE_MAX) };
    },
    close: async () => outbound.close(),
  };
}
