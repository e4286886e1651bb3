// Owns the webhook receiver of the demo site: signature, age, repeats. Not what an event leads to: site.ts.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { SECOND } from '../shared/duration.ts';

/** The fields of a webhook event that the site uses; all are in server/docs/webhooks.md. */
export interface SiteEvent {
  readonly type: string;
  readonly timestamp: string;
  readonly data: {
    readonly user: { readonly identities: readonly { readonly sub: string }[] };
    /** The session that stays when the others end. */
    readonly except?: { readonly sid: string | null };
  };
}

/** Seconds. An older or newer event is a replay (Standard Webhooks). */
const TOLERANCE = 300;

/** `secret` is the server's WEBHOOK_SECRET, `whsec_…`. An event that is delivered several times is handled once. */
export function webhookRoute(secret: string, handle: (event: SiteEvent) => void): Hono {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const handled = new Set<string>();
  const route = new Hono();
  route.post('/', async (c) => {
    const [id, time, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map(
      (name) => c.req.header(name) ?? '',
    );
    const body = await c.req.text();
    const expected = `v1,${createHmac('sha256', key).update(`${id}.${time}.${body}`).digest('base64')}`;
    const isSigned = (signatures ?? '').split(' ').some((signature) => isEqual(signature, expected));
    if (!isSigned || Math.abs(Date.now() / SECOND - Number(time)) > TOLERANCE) return c.body(null, 401);
    if (!handled.has(id ?? '')) handle(JSON.parse(body) as SiteEvent);
    handled.add(id ?? '');
    return c.body(null, 204);
  });
  return route;
}

function isEqual(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
