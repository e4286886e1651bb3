// Owns the handlers by which admins sign in at the identity provider, and the cookie that binds its answer to the browser. Not the
// protocol: tokens/oidc.ts.
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import { MINUTE, SECOND } from '../../../shared/duration.ts';
import type { OidcRequest } from '../../ports/oidc.ts';
import { recordSignIn } from '../../service/admin/record-sign-in.ts';
import { incomingRequest } from '../caller.ts';
import { basePath, type AppParts } from '../context.ts';
import { refuse } from '../problem.ts';
import type { Handlers } from '../routes/handler.ts';
import type { AdminCookie } from './admin-cookie.ts';

const REQUEST_COOKIE = '__Host-ccoidc';
/** How long an admin may take to sign in at the provider, ms. */
const REQUEST_LIFE = 10 * MINUTE;
/** Lax: the way back from the provider is a navigation from another site. */
const REQUEST: CookieOptions = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' };

/** Makes the handlers of the sign-in at the identity provider. */
export function adminSignInRoutes(
  parts: AppParts,
  cookie: AdminCookie,
): Pick<Handlers, 'adminSignIn' | 'adminCallback'> {
  const { ctx, oidc, projects } = parts;
  const portal = `${basePath(parts.publicUrl)}/admin`;
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
      await cookie.open(c, { ...found.value, admin });
      return c.redirect(portal, 303);
    },
  };
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
