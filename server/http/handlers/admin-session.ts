// Owns the handlers by which admins sign in to the portal and out of it, and their cookies. Not who is an admin: tokens/oidc.ts,
// tokens/principal.ts. Not how long a session lives: tokens/session.ts.
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import type { AdminSessionBody } from '../../../shared/wire/admin-session.ts';
import { MINUTE, SECOND } from '../../../shared/duration.ts';
import { permissionsOf } from '../../core/admin-roles.ts';
import type { AdminLink } from '../../ports/admin-links.ts';
import type { OidcRequest } from '../../ports/oidc.ts';
import type { AdminMark, Principal } from '../../ports/principal.ts';
import { nameOfAdmin } from '../../service/admin/admin-name.ts';
import { recordSignIn, signInEntries } from '../../service/admin/record-sign-in.ts';
import { callerOf, incomingRequest } from '../caller.ts';
import { basePath, type AppParts, type Ctx } from '../context.ts';
import { ADMIN_COOKIE } from '../middleware/credentials.ts';
import { refuse } from '../problem.ts';
import type { Handlers } from '../routes/handler.ts';
import { time } from '../time.ts';

/** The cookie that binds the answer of the identity provider to the browser that asked. */
const REQUEST_COOKIE = '__Host-ccoidc';
/** How long an admin may take to sign in at the provider, ms. */
const REQUEST_LIFE = 10 * MINUTE;
/** `iss` of an admin whom a link named: no issuer, so no token can name the same admin. */
const LINK_ISSUER = 'admin-link';

const SHARED: CookieOptions = { path: '/', secure: true, httpOnly: true };
/** No request of another site carries it. The way back from the provider needs no session: its page asks for itself. */
const SESSION: CookieOptions = { ...SHARED, sameSite: 'Strict' };
/** The way back from the provider is a navigation from another site. */
const REQUEST: CookieOptions = { ...SHARED, sameSite: 'Lax' };

type Names =
  'adminSignIn' | 'adminCallback' | 'openAdminSession' | 'adminSession' | 'closeAdminSession' | 'spendAdminLink';

/** Makes the handlers of the portal's sign-in. */
export function adminSessionRoutes(parts: AppParts): Pick<Handlers, Names> {
  const { ctx, sessions, clock, secrets, oidc, adminLinks, projects } = parts;
  const portal = `${basePath(parts.publicUrl)}/admin`;

  async function open(c: Ctx, principal: Principal & { readonly admin: AdminMark }): Promise<AdminSessionBody> {
    await closePrevious(c);
    const { id, expiresAt } = await sessions.open(principal);
    setCookie(c, ADMIN_COOKIE, id, { ...SESSION, maxAge: Math.max(0, Math.floor((expiresAt - clock()) / SECOND)) });
    return bodyOf(principal, expiresAt);
  }

  async function closePrevious(c: Ctx): Promise<void> {
    const previous = getCookie(c, ADMIN_COOKIE);
    if (previous !== undefined) await sessions.close(previous);
  }

  function bodyOf(principal: Principal, expiresAt: number): AdminSessionBody {
    const { project, roles, sub, admin = { name: sub, by: 'token' } } = principal;
    const serviceName = projects.find(({ id }) => id === project)?.serviceName ?? project;
    const permissions = permissionsOf({ roles, admin });
    return { ...admin, project, serviceName, roles, permissions, expiresAt: time(expiresAt) };
  }

  return {
    async adminSignIn(c) {
      const project = c.req.query('project') ?? projects.find((one) => one.oidc !== null)?.id ?? '';
      const begun = await oidc.begin(project, c.req.query('fresh') === 'true');
      if (!begun.ok) return refuse(c, begun.refusal);
      const kept = Buffer.from(JSON.stringify(begun.value.request)).toString('base64url');
      setCookie(c, REQUEST_COOKIE, kept, { ...REQUEST, maxAge: REQUEST_LIFE / SECOND });
      return c.redirect(begun.value.url, 302);
    },

    async adminCallback(c) {
      const request = requestOf(getCookie(c, REQUEST_COOKIE));
      deleteCookie(c, REQUEST_COOKIE, REQUEST);
      if (request === null) return c.redirect(`${portal}#refused=token-invalid`, 303);
      const found = await oidc.finish(request, new URL(c.req.url).searchParams);
      if (!found.ok) return c.redirect(`${portal}#refused=${found.refusal.code}`, 303);
      const { admin } = found.value;
      if (admin === undefined) throw new Error('the identity provider named no admin');
      await recordSignIn(ctx, found.value, incomingRequest(c));
      await open(c, { ...found.value, admin });
      return c.redirect(portal, 303);
    },

    async openAdminSession(c) {
      const { principal } = callerOf(c);
      // If a session could open a session, the new one would outlive the sign-in.
      if (principal.by === 'session' || principal.by === 'admin-session') return refuse(c, { code: 'token-invalid' });
      const name = principal.claims?.username ?? principal.claims?.email ?? principal.sub;
      const admin = { ...principal, admin: { name, by: 'token' as const } };
      await recordSignIn(ctx, admin, incomingRequest(c));
      return c.json(await open(c, admin));
    },

    adminSession(c) {
      const { principal } = callerOf(c);
      return c.json(bodyOf(principal, principal.expiresAt));
    },

    async closeAdminSession(c) {
      await closePrevious(c);
      deleteCookie(c, ADMIN_COOKIE, SESSION);
      return c.body(null, 204);
    },

    async spendAdminLink(c) {
      const now = clock();
      const origin = incomingRequest(c);
      const link = await adminLinks.spend(secrets.hash(c.req.valid('json').token), now, (found) => {
        const admin = adminOfLink(found);
        return signInEntries(ctx, admin, { origin, actor: nameOfAdmin(ctx, undefined, admin) });
      });
      const project = projects.find(({ id }) => id === link?.project);
      if (link === undefined || project === undefined) return refuse(c, { code: 'token-invalid' });
      if (project.oidc !== null)
        return refuse(c, { code: 'not-allowed', detail: 'admins sign in at the identity provider' });
      const times = { authTime: now, issuedAt: now, expiresAt: Infinity };
      const principal = { ...adminOfLink(link), ...times, acr: null, amr: [], claims: null, jwt: null };
      return c.json(await open(c, { ...principal, by: 'admin-session' }));
    },
  };
}

function adminOfLink({ project, name, roles }: AdminLink) {
  return { project, iss: LINK_ISSUER, sub: name, roles, admin: { name, by: 'link' as const } };
}

/** Reads the cookie; null when it is missing or not ours. Only this browser could have changed it, and gains nothing by that. */
function requestOf(cookie: string | undefined): OidcRequest | null {
  try {
    const given: unknown = JSON.parse(Buffer.from(cookie ?? '', 'base64url').toString());
    if (typeof given !== 'object' || given === null) return null;
    const { project, state, nonce, verifier, fresh } = given as Record<string, unknown>;
    const texts = [project, state, nonce, verifier];
    if (!texts.every((text) => typeof text === 'string' && text !== '') || typeof fresh !== 'boolean') return null;
    return { project, state, nonce, verifier, fresh } as OidcRequest;
  } catch {
    return null;
  }
}
