// Owns how an end user's proof is found in a request. Not whether a token or session is good: tokens/ says.
import type { MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Principal, Result } from '../ports.ts';
import type { AppParts, Ctx, Env, Signed } from './context.ts';
import type { Guard } from './guard.ts';
import { refuse } from './problem.ts';
import type { Route } from './route.ts';

/** `__Host-`: the browser itself sees to Secure, Path=/ and no Domain. */
export const SESSION_COOKIE = '__Host-ccsid';

/** Only Bearer, in any case; the rest of it goes to the verifier whole, `ProjectId:` included. */
const BEARER = /^bearer +(\S+)$/i;

export interface Auth {
  /** Puts the caller into the request, or refuses, as the route's `caller` says. */
  of(caller: Route['caller']): MiddlewareHandler<Env>;
  /** The caller behind the cookies of our own page's form; null when there is none. */
  fromOwnForm(c: Ctx): Promise<Result<Signed | null>>;
}

type Found = Result<Signed | null>;

export function createAuth(parts: Pick<AppParts, 'tokens' | 'sessions' | 'projects'>, guard: Guard): Auth {
  const { tokens, sessions } = parts;
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

  return {
    of: (required) => async (c, next) => {
      if (required === 'anyone') return next();
      // A header wins and cookies are not looked at, even when it is wrong: two callers in one request are one too many.
      const header = c.req.header('Authorization');
      let found: Found = none;
      if (header !== undefined) {
        c.set('credentials', true);
        const token = BEARER.exec(header)?.[1];
        found = token === undefined ? no : await byToken(() => tokens.verify(token, 'bearer'));
      } else if (hasCookie(c)) {
        if (!guard.cookieMayCall(c)) return refuse(c, { code: 'origin-not-allowed' });
        found = await byCookie(c);
        // A dead session where none is needed is nobody.
        if (!found.ok && required === 'visitor' && found.refusal.code === 'token-invalid') found = none;
      }
      if (!found.ok) return refuse(c, found.refusal);
      if (found.value === null && required !== 'visitor') return refuse(c, { code: 'token-invalid' });
      if (required === 'admin' && found.value?.principal.admin !== true) return refuse(c, { code: 'not-allowed' });
      if (found.value && !guard.mayCallAs(c, found.value.principal)) return refuse(c, { code: 'origin-not-allowed' });
      c.set('signed', found.value);
      return next();
    },

    async fromOwnForm(c) {
      const found = await byCookie(c);
      return !found.ok && found.refusal.code === 'token-invalid' ? none : found;
    },
  };
}

const none = { ok: true, value: null } as const;
const no = { ok: false, refusal: { code: 'token-invalid' } } as const;
