// Owns the demo site's routes: pages, its own sign-in cookie, the inbox panel's feed. Not the mail servers (inbox.ts).
import { Hono } from 'hono';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { streamSSE } from 'hono/streaming';
import type { Inbox } from './inbox.ts';
import { readAsset, readPage } from './assets.ts';
import { COMMON_HEADERS, MAIL_POLICY, pagePolicy, strictPolicy } from './headers.ts';
import { PEOPLE, PROJECT_ID, findPerson } from './idp.ts';
import type { Idp, Person } from './idp.ts';
import { FAULT_MODES, SMS_FAULT_MODES, type InboxMessage } from './inbox-message.ts';
import { webhookRoute } from './webhook.ts';

export interface SiteParts {
  /** Where the browser reaches this site, and the same site under a name that has none of its cookies. */
  readonly siteUrl: string;
  readonly otherUrl: string;
  readonly bffUrl: string;
  readonly idp: Idp;
  readonly inbox: Inbox;
  /** What the server signs its webhooks with. */
  readonly webhookSecret: string;
}

interface Session {
  readonly person: Person;
  since: number;
  /** With a second factor, or with a password alone. */
  strong: boolean;
  /** "Expire my session" was pressed: tokens come out expired until the person signs in again. */
  expired: boolean;
}

const COOKIE = 'luoto_session';
const MODES = { email: FAULT_MODES, sms: SMS_FAULT_MODES } as const;

export function createSite(parts: SiteParts): Hono {
  const { siteUrl, otherUrl, bffUrl, idp, inbox, webhookSecret } = parts;
  const sessions = new Map<string, Session>();
  const origins: readonly string[] = [siteUrl, otherUrl];
  const hosts = origins.map((origin) => new URL(origin).host);
  const site = new Hono();

  site.use(async (c, next) => {
    // A name that somebody else points at this machine must not reach the sign-in (DNS rebinding).
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
  });
  site.onError((_error, c) => c.text('Something broke in the demo site', 500));

  const whoIs = (c: Context): Session | undefined => sessions.get(getCookie(c, COOKIE) ?? '');
  async function page(c: Context, name: string, policy = pagePolicy(bffUrl)): Promise<Response> {
    const person = whoIs(c)?.person;
    const html = await readPage(name, {
      bff: bffUrl,
      site: siteUrl,
      other: otherUrl,
      sub: person?.sub ?? '',
      name: person?.name ?? '',
      initial: person?.name.slice(0, 1) ?? '',
    });
    return c.html(html, 200, { 'Content-Security-Policy': policy });
  }

  // ── Pages
  site.get('/', async (c) => (whoIs(c) ? page(c, 'account') : c.redirect('/sign-in', 303)));
  site.get('/contacts', async (c) => (whoIs(c) ? page(c, 'contacts') : c.redirect('/sign-in?next=/contacts', 303)));
  site.get('/sign-in', (c) => page(c, 'sign-in'));
  site.get('/magic', (c) => page(c, 'magic'));
  site.get('/scenes', (c) => page(c, c.req.query('screen') === undefined ? 'scenes' : 'scene'));
  site.get('/strict', async (c) => {
    if (!whoIs(c)) return c.redirect('/sign-in?next=/strict', 303);
    return page(c, 'strict', strictPolicy(bffUrl));
  });
  site.get('/favicon.ico', (c) => c.redirect('/src/demo/pages/mark.svg', 302));
  site.get('/src/*', async (c) => {
    const asset = await readAsset(c.req.path.slice('/src/'.length));
    if (!asset) return c.notFound();
    return c.body(asset.body, 200, { 'Content-Type': asset.type, 'Cache-Control': 'no-cache' });
  });

  // ── The site's own sign-in
  site.route('/idp', idp.routes);
  site.post('/sign-in', async (c) => {
    const form = await c.req.parseBody();
    const person = PEOPLE.find((p) => p.sub === form['sub']);
    if (!person) return c.redirect('/sign-in', 303);
    sessions.delete(getCookie(c, COOKIE) ?? '');
    const id = crypto.randomUUID();
    const strong = form['password-only'] === undefined;
    sessions.set(id, { person, since: Date.now(), strong, expired: false });
    setCookie(c, COOKIE, id, { httpOnly: true, sameSite: 'Lax', path: '/' });
    // A path of this site and nothing else: `//host` would be another.
    const next = typeof form['next'] === 'string' && /^\/(?!\/)[\w/?=&.-]*$/.test(form['next']) ? form['next'] : '/';
    return c.redirect(next, 303);
  });
  site.post('/sign-out', (c) => {
    sessions.delete(getCookie(c, COOKIE) ?? '');
    deleteCookie(c, COOKIE, { path: '/' });
    return c.redirect('/sign-in', 303);
  });
  /** What the page's getToken asks: a token of whoever the cookie says is here; 204 when that is nobody. */
  site.post('/session/token', async (c) => {
    const session = whoIs(c);
    if (!session) return c.body(null, 204);
    const authAgo = Math.floor((Date.now() - session.since) / 1000);
    const claims = { amr: session.strong ? ['pwd', 'otp'] : ['pwd'] };
    const refreshJwt = await idp.token({ sub: session.person.sub, authAgo, expired: session.expired, claims });
    return c.json({ projectId: PROJECT_ID, refreshJwt });
  });
  site.post('/session/expire', (c) => expire(c, true));
  site.post('/session/renew', (c) => expire(c, false));
  /** The person proved once more, with a second factor, that it is them. */
  site.post('/session/step-up', (c) => {
    const session = whoIs(c);
    if (!session) return c.json({ error: 'Nobody is signed in' }, 401);
    Object.assign(session, { since: Date.now(), strong: true, expired: false });
    return c.body(null, 204);
  });
  /** Signed in long ago: for trying what a change then asks for. */
  site.post('/session/age', (c) => {
    const session = whoIs(c);
    if (!session) return c.json({ error: 'Nobody is signed in' }, 401);
    session.since -= 3_600_000;
    return c.body(null, 204);
  });
  function expire(c: Context, expired: boolean): Response {
    const session = whoIs(c);
    if (!session) return c.json({ error: 'Nobody is signed in' }, 401);
    session.expired = expired;
    return c.body(null, 204);
  }
  site.get('/session', (c) => {
    const session = whoIs(c);
    return c.json(session ? { ...findPerson(session.person.sub), expired: session.expired } : null);
  });

  // ── What the server tells
  site.route(
    '/webhook',
    webhookRoute(webhookSecret, ({ type, data }) => {
      if (type !== 'sessions.end') return;
      const subs = data.user.identities.map(({ sub }) => sub);
      for (const [id, { person }] of sessions) if (subs.includes(person.sub)) sessions.delete(id);
    }),
  );

  // ── The phone and the mailbox
  const panels = new Set<() => void>();
  site.get('/inbox.json', (c) => c.json(inbox.messages(c.req.query('to')).map(tellMessage)));
  site.delete('/inbox.json', (c) => {
    inbox.clear();
    for (const tell of panels) tell();
    return c.body(null, 204);
  });
  site.post('/inbox/faults', async (c) => {
    const body: unknown = await c.req.json().catch(() => null);
    const { channel, mode } = (body ?? {}) as Record<string, unknown>;
    const modes = channel === 'email' || channel === 'sms' ? MODES[channel] : [];
    const wanted = modes.find((one) => one === mode);
    if (!wanted) return c.json({ error: 'channel: email|sms', modes: MODES }, 400);
    inbox.faults(channel === 'sms' ? 'sms' : 'email', wanted);
    return c.body(null, 204);
  });
  site.get('/inbox/mail/:id', (c) => {
    const mail = inbox.messages().find((message) => message.id === c.req.param('id'));
    if (!mail?.html) return c.notFound();
    // A mail client opens links in a browser, not in the mail.
    const html = `<base target="_blank">${mail.html}`;
    return c.html(html, 200, { 'Content-Security-Policy': MAIL_POLICY });
  });
  site.get('/inbox/events', (c) =>
    streamSSE(c, async (stream) => {
      const tell = () =>
        void stream.writeSSE({ event: 'inbox', data: JSON.stringify(inbox.messages().map(tellMessage)) });
      const unsubscribe = inbox.subscribe(tell);
      panels.add(tell);
      tell();
      await new Promise<void>((ended) => stream.onAbort(ended));
      panels.delete(tell);
      unsubscribe();
    }),
  );
  return site;
}

/** What the panel and a curious reader need of a message; its raw form is for tests. */
function tellMessage(message: InboxMessage): object {
  const { id, channel, to, subject, text, html, at, headers } = message;
  // The name that a mail program shows stands in the header; the envelope has the bare address.
  const from = channel === 'email' ? (headers['from'] ?? message.from) : message.from;
  return { id, channel, to, from, subject, text, html, at };
}
