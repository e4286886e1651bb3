// Owns what the demo site does when the server tells it of a change: it checks who speaks, and ends sessions when asked to.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';

/** What the server tells a site's own systems; the shape is in server/docs/webhooks.md. */
export interface SiteEvent {
  readonly type: string;
  readonly timestamp: string;
  readonly data: { readonly user: { readonly identities: readonly { readonly sub: string }[] } };
}

/** Standard Webhooks: older or newer than this is somebody's replay, seconds. */
const TOLERANCE = 300;

/** `secret`: as the server has it, `whsec_…`. Each event is heard once, however often it comes. */
export function webhookRoute(secret: string, hear: (event: SiteEvent) => void): Hono {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const heard = new Set<string>();
  const route = new Hono();
  route.post('/', async (c) => {
    const [id, at, given] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((n) => c.req.header(n) ?? '');
    const body = await c.req.text();
    const expected = `v1,${createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64')}`;
    const right = (given ?? '').split(' ').some((one) => same(one, expected));
    if (!right || Math.abs(Date.now() / 1000 - Number(at)) > TOLERANCE) return c.body(null, 401);
    if (!heard.has(id ?? '')) hear(JSON.parse(body) as SiteEvent);
    heard.add(id ?? '');
    return c.body(null, 204);
  });
  return route;
}

function same(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
