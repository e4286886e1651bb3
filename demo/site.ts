// Owns the demo site as a whole: its parts, and the guard in front of them. Not the parts: site-*.ts, idp.ts, webhook.ts.
import { Hono } from 'hono';
import type { MiddlewareHandler } from 'hono';
import { docsRoutes } from './docs/routes.ts';
import { COMMON_HEADERS } from './headers.ts';
import type { Inbox } from './inbox.ts';
import { openidRoutes } from './openid.ts';
import type { OpenidParts } from './openid.ts';
import { inboxRoutes } from './site-inbox.ts';
import { pageRoutes } from './site-pages.ts';
import type { PageParts } from './site-pages.ts';
import { sessionRoutes, Sessions } from './site-sessions.ts';
import { webhookRoute } from './webhook.ts';

/** What the site uses of the other parts of the demo. */
export interface SiteParts extends PageParts, OpenidParts {
  readonly inbox: Inbox;
  /** The server signs its webhooks with it: `whsec_…`. */
  readonly webhookSecret: string;
}

/** Serve it with `site.fetch`. */
export function createSite(parts: SiteParts): Hono {
  const { siteUrl, otherUrl, idp, inbox, webhookSecret } = parts;
  const sessions = new Sessions();
  const site = new Hono();
  site.use(guard([siteUrl, otherUrl]));
  site.onError((_error, c) => c.text('The demo site failed', 500));
  site.route('/', pageRoutes(parts, sessions));
  site.route('/', docsRoutes());
  site.route('/', sessionRoutes(sessions, idp));
  site.route('/', openidRoutes(parts, sessions));
  site.route('/', inboxRoutes(inbox));
  site.route('/idp', idp.routes);
  site.route(
    '/webhook',
    webhookRoute(webhookSecret, ({ type, data }) => {
      if (type === 'sessions.end')
        sessions.endAllOf(
          data.user.identities.map(({ sub }) => sub),
          data.except?.sid ?? null,
        );
    }),
  );
  return site;
}

/** Refuses other hosts and origins, and sets the headers that every answer has. */
function guard(origins: readonly string[]): MiddlewareHandler {
  const hosts = origins.map((origin) => new URL(origin).host);
  return async (c, next) => {
    // An attacker may point a name of theirs at this machine (DNS rebinding): it must not reach the sign-in.
    if (!hosts.includes(c.req.header('host') ?? '')) return c.text('Unknown host', 421);
    const origin = c.req.header('origin');
    if (c.req.method !== 'GET' && origin !== undefined && !origins.includes(origin))
      return c.text('Foreign origin', 403);
    await next();
    for (const [name, value] of Object.entries(COMMON_HEADERS)) c.res.headers.set(name, value);
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
    if (!c.res.headers.has('Content-Security-Policy'))
      c.res.headers.set('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
    return undefined;
  };
}
