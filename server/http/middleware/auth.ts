// Owns how a caller's proof is found in a request: a person's, or an API client's. Not whether it is good: tokens/ says.
import type { MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Client } from '../../ports/clients.ts';
import type { Refusal } from '../../../shared/problem.ts';
import type { AppParts, Ctx, Env, Signed } from '../context.ts';
import type { Guard } from './origin-guard.ts';
import { refuse } from '../problem.ts';
import type { Principal } from '../../ports/principal.ts';
import type { Result } from '../../ports/result.ts';
import type { Route } from '../routes/route.ts';

/** `__Host-`: the browser itself sees to Secure, Path=/ and no Domain. */
export const SESSION_COOKIE = '__Host-ccsid';

/** Only Bearer, in any case; the rest of it goes to the verifier whole, `ProjectId:` included. */
const BEARER = /^bearer +(\S+)$/i;
/** RFC 7617: of an API client, where it may come so. */
const BASIC = /^basic +([\w+/=-]+)$/i;
/** User access tokens are for faces alone. */
const USES = { native: ['refresh'], face: ['refresh', 'access'] } as const;

export interface Auth {
  /** Puts the caller into the request, or refuses, as the route says. */
  of(route: Pick<Route, 'caller' | 'scope'>): MiddlewareHandler<Env>;
  /** The caller behind the cookies of our own page's form; null when there is none. */
  fromOwnForm(c: Ctx): Promise<Result<Signed | null>>;
}

type Found = Result<Signed | null>;

/** Who a header or cookie showed: a person, a client, nobody but a project, or nobody. */
type Shown =
  | { readonly by: 'user'; readonly signed: Signed }
  | { readonly by: 'client'; readonly client: Client }
  | { readonly by: 'project'; readonly project: string }
  | { readonly by: 'nobody' };

export function createAuth(parts: Pick<AppParts, 'tokens' | 'clients' | 'sessions' | 'projects'>, guard: Guard): Auth {
  const { tokens, clients, sessions } = parts;
  const refreshCookies = new Map(parts.projects.map((p) => [p.id, p.refreshCookie]));
  const cookieNames = new Set([...refreshCookies.values()].filter((name) => name !== null));

  async function byToken(ask: () => Promise<Result<Principal>>): Promise<Result<Signed>> {
    const result = await ask();
    return result.ok ? { ok: true, value: { principal: result.value, again: ask } } : result;
  }

  /** A project's cookie speaks for that project alone. */
  async function verifyCookie(name: string, token: string): Promise<Result<Principal>> {
    const result = await tokens.verify(token, 'refresh-cookie');
    if (result.ok && refreshCookies.get(result.value.project) !== name) return no;
    return result;
  }

  /** A session is worth no more than a token of its issuer would be: one that the project no longer trusts is nobody's. */
  async function readSession(id: string): Promise<Result<Principal>> {
    const principal = await sessions.read(id);
    if (principal === null || !isTrusted(principal)) return no;
    return { ok: true, value: principal };
  }

  function isTrusted({ project, iss }: Principal): boolean {
    const found = parts.projects.find((p) => p.id === project);
    return found?.issuers.some(({ issuer, use }) => issuer === iss && use === 'refresh') === true;
  }

  /** The site's own cookie first: it knows of the site's sign-out before our session does. */
  async function byCookie(c: Ctx): Promise<Found> {
    let refusal: Found = none;
    for (const name of cookieNames) {
      const token = getCookie(c, name);
      if (token === undefined) continue;
      c.set('credentials', true);
      const found = await byToken(() => verifyCookie(name, token));
      if (found.ok) return found;
      refusal = found;
    }
    const id = getCookie(c, SESSION_COOKIE);
    if (id === undefined) return refusal;
    c.set('credentials', true);
    const found = await byToken(() => readSession(id));
    // The keys could not be had for the first: that is truer than "no session".
    return found.ok || refusal === none ? found : refusal;
  }

  const hasCookie = (c: Ctx) => [SESSION_COOKIE, ...cookieNames].some((name) => getCookie(c, name) !== undefined);

  /** A header says it in one of five ways: a client's id and secret, its token, its secret behind the project's id, a person's token, a project's id. */
  async function byHeader(c: Ctx, header: string): Promise<Result<Shown>> {
    // What a client keeps for years is shown where a vendor's contract asks for it; the native API takes its tokens alone.
    const face = c.get('dialect') !== null;
    const basic = face ? BASIC.exec(header)?.[1] : undefined;
    if (basic !== undefined) {
      const text = Buffer.from(basic, 'base64').toString('utf8');
      const colon = text.indexOf(':');
      return colon < 0 ? no : asClient(await clients.bySecret(text.slice(0, colon), text.slice(colon + 1)));
    }
    const token = BEARER.exec(header)?.[1];
    if (token === undefined) return no;
    const colon = token.indexOf(':');
    if (colon < 0) {
      if (face && parts.projects.some(({ id }) => id === token))
        return { ok: true, value: { by: 'project', project: token } };
      if (clients.claims(token)) return asClient(await clients.byToken(token));
    } else if (face) {
      const found = await clients.bySecret(null, token.slice(colon + 1));
      if (found.ok) return found.value.project === token.slice(0, colon) ? asClient(found) : no;
    }
    const found = await byToken(() => tokens.verify(token, 'bearer', face ? USES.face : USES.native));
    return found.ok ? { ok: true, value: { by: 'user', signed: found.value } } : found;
  }

  async function show(c: Ctx, required: Route['caller']): Promise<Result<Shown>> {
    // A header wins and cookies are not looked at, even when it is wrong: two callers in one request are one too many.
    const header = c.req.header('Authorization');
    if (header !== undefined) {
      c.set('credentials', true);
      return byHeader(c, header);
    }
    if (!hasCookie(c)) return nobody;
    if (!guard.cookieMayCall(c)) return { ok: false, refusal: { code: 'origin-not-allowed' } };
    const found = await byCookie(c);
    // A dead session where none is needed is nobody.
    if (!found.ok) return required === 'visitor' && found.refusal.code === 'token-invalid' ? nobody : found;
    return found.value === null ? nobody : { ok: true, value: { by: 'user', signed: found.value } };
  }

  return {
    of:
      ({ caller, scope }) =>
      async (c, next) => {
        if (caller === 'anyone') return next();
        const found = await show(c, caller);
        if (!found.ok) return refuse(c, found.refusal);
        const shown = found.value;
        const refusal = refusalOf(shown, caller, scope);
        if (refusal) return refuse(c, refusal);
        const project = projectOf(shown);
        if (project !== null && !guard.mayCallFor(c, project)) return refuse(c, { code: 'origin-not-allowed' });
        c.set('project', project);
        c.set('signed', shown.by === 'user' ? shown.signed : null);
        c.set('client', shown.by === 'client' ? shown.client : null);
        return next();
      },

    async fromOwnForm(c) {
      const found = await byCookie(c);
      return !found.ok && found.refusal.code === 'token-invalid' ? none : found;
    },
  };
}

/** Why whoever was shown may not call there; null: they may. */
function refusalOf(shown: Shown, caller: Route['caller'], scope: Route['scope']): Refusal | null {
  switch (shown.by) {
    case 'client': {
      if (caller !== 'client' && caller !== 'either' && caller !== 'admin')
        return { code: 'not-allowed', reason: 'caller', detail: 'only a person may do that' };
      const needed = caller === 'admin' ? 'admin' : scope;
      if (needed !== undefined && shown.client.scopes.includes(needed)) return null;
      return { code: 'not-allowed', reason: 'scope', detail: `needs the scope ${needed ?? 'that nobody has'}` };
    }
    case 'user':
      if (caller === 'client')
        return { code: 'not-allowed', reason: 'caller', detail: 'only an API client may do that' };
      return caller === 'admin' && !shown.signed.principal.admin ? { code: 'not-allowed' } : null;
    case 'project':
      return caller === 'project' ? null : { code: 'token-invalid' };
    case 'nobody':
      return caller === 'visitor' ? null : { code: 'token-invalid' };
  }
}

function projectOf(shown: Shown): string | null {
  switch (shown.by) {
    case 'client':
      return shown.client.project;
    case 'user':
      return shown.signed.principal.project;
    case 'project':
      return shown.project;
    case 'nobody':
      return null;
  }
}

function asClient(found: Result<Client>): Result<Shown> {
  return found.ok ? { ok: true, value: { by: 'client', client: found.value } } : found;
}

const nobody = { ok: true, value: { by: 'nobody' } } as const;
const none = { ok: true, value: null } as const;
const no = { ok: false, refusal: { code: 'token-invalid' } } as const;
