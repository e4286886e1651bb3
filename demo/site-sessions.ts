// Owns who is signed in at the demo site: the cookie, and the routes that change or use a session. Not the tokens: idp.ts.
import { Hono } from 'hono';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { HOUR, SECOND } from '../shared/duration.ts';
import { PEOPLE, PROJECT_ID, findPerson } from './idp.ts';
import type { Idp, Person } from './idp.ts';

/** A person's stay at the site, from sign-in to sign-out. */
export interface Session {
  readonly person: Person;
  /** The claim `sid` of its tokens. Not the id in the cookie, which is a secret. */
  readonly sid: string;
  /** Time of the sign-in, epoch ms. */
  since: number;
  /** How the person signed in, as RFC 8176 names it. */
  amr: readonly string[];
  /** "Expire my session" was pressed: tokens are issued expired until the person signs in again. */
  expired: boolean;
}

const COOKIE = 'luoto_session';

/** A password and a one-time code: more than a password. */
export const STRONG: readonly string[] = ['pwd', 'otp'];

/** The ways to sign in that the page offers: how, and how long ago, ms. Another value counts as `password`. */
const SIGN_INS: ReadonlyMap<unknown, { readonly amr: readonly string[]; readonly ago: number }> = new Map([
  ['strong', { amr: STRONG, ago: 0 }],
  ['old', { amr: ['pwd'], ago: HOUR }],
]);

/** All sessions, by the id in the cookie; they end with the process. */
export class Sessions {
  readonly #sessions = new Map<string, Session>();

  /** The session of the cookie of a request. */
  find(c: Context): Session | undefined {
    return this.#sessions.get(getCookie(c, COOKIE) ?? '');
  }

  /** Replaces the session of the request, if any, by a new one. `way`: a value of the form's choice. */
  start(c: Context, person: Person, way: unknown): void {
    this.#sessions.delete(getCookie(c, COOKIE) ?? '');
    const id = crypto.randomUUID();
    const { amr, ago } = SIGN_INS.get(way) ?? { amr: ['pwd'], ago: 0 };
    this.#sessions.set(id, { person, sid: crypto.randomUUID(), since: Date.now() - ago, amr, expired: false });
    setCookie(c, COOKIE, id, { httpOnly: true, sameSite: 'Lax', path: '/' });
  }

  end(c: Context): void {
    this.#sessions.delete(getCookie(c, COOKIE) ?? '');
    deleteCookie(c, COOKIE, { path: '/' });
  }

  /** Ends all sessions of these people, on whatever device, but the one with the claim `sid`. */
  endAllOf(subs: readonly string[], except: string | null): void {
    for (const [id, { person, sid }] of this.#sessions)
      if (subs.includes(person.sub) && sid !== except) this.#sessions.delete(id);
  }
}

/** `/sign-in` and `/sign-out`, which are forms, and `/session/…`, which the pages' scripts call. */
export function sessionRoutes(sessions: Sessions, idp: Idp): Hono {
  const routes = new Hono();
  routes.post('/sign-in', async (c) => {
    const form = await c.req.parseBody();
    const person = PEOPLE.find(({ sub }) => sub === form['sub']);
    if (!person) return c.redirect('/sign-in', 303);
    sessions.start(c, person, form['way']);
    return c.redirect(localPath(form['next']), 303);
  });
  routes.post('/sign-out', (c) => {
    sessions.end(c);
    return c.redirect('/sign-in', 303);
  });
  routes.get('/session', (c) => {
    const session = sessions.find(c);
    return c.json(session ? { ...findPerson(session.person.sub), expired: session.expired } : null);
  });
  // For the pages' getToken: a token of the person whom the cookie names; 204 without a session.
  routes.post('/session/token', async (c) => {
    const session = sessions.find(c);
    if (!session) return c.body(null, 204);
    const authAgo = Math.floor((Date.now() - session.since) / SECOND);
    const { person, sid, expired, amr } = session;
    const refreshJwt = await idp.token({ sub: person.sub, authAgo, expired, claims: { amr, sid } });
    return c.json({ projectId: PROJECT_ID, refreshJwt });
  });

  const change = (path: string, update: (session: Session) => void) =>
    routes.post(path, (c) => {
      const session = sessions.find(c);
      if (!session) return c.json({ error: 'No person is signed in' }, 401);
      update(session);
      return c.body(null, 204);
    });
  change('/session/expire', (session) => void (session.expired = true));
  change('/session/renew', (session) => void (session.expired = false));
  // The person proved with a second factor, once more, who they are.
  change('/session/step-up', (session) => Object.assign(session, { since: Date.now(), amr: STRONG, expired: false }));
  // As if the sign-in were an hour old: to try what a change requires then.
  change('/session/age', (session) => void (session.since -= HOUR));
  return routes;
}

/** Where a sign-in leads: a path of this site, else `/`: `//host` would be another site. */
export function localPath(next: unknown): string {
  return typeof next === 'string' && /^\/(?!\/)[\w/?=&.%+-]*$/.test(next) ? next : '/';
}
