// Owns the handlers of a session of the portal: opened by a refresh JWT or a one-time link, read, and closed. Not the sign-in at the
// identity provider: admin-sign-in.ts. Not the cookie: admin-cookie.ts.
import type { AdminLink } from '../../ports/admin-links.ts';
import { nameOfAdmin } from '../../service/admin/admin-name.ts';
import { markOfToken, recordSignIn, recordTokenUse, signInEntries } from '../../service/admin/record-sign-in.ts';
import { callerOf, incomingRequest } from '../caller.ts';
import type { AppParts } from '../context.ts';
import { refuse } from '../problem.ts';
import type { Handlers } from '../routes/handler.ts';
import type { AdminCookie } from './admin-cookie.ts';

/** `iss` of an admin whom a link named: no issuer, so no token can name the same admin. */
const LINK_ISSUER = 'admin-link';

type Names = 'openAdminSession' | 'adminSession' | 'closeAdminSession' | 'spendAdminLink';

/** Makes the handlers of the portal's sessions. */
export function adminSessionRoutes(parts: AppParts, cookie: AdminCookie): Pick<Handlers, Names> {
  const { ctx, clock, secrets, adminLinks, projects } = parts;
  return {
    async openAdminSession(c) {
      const { principal } = callerOf(c);
      // If a session could open a session, the new one would outlive the sign-in.
      if (principal.by === 'session' || principal.by === 'admin-session') return refuse(c, { code: 'token-invalid' });
      const admin = { ...principal, admin: markOfToken(principal) };
      await recordSignIn(ctx, admin, incomingRequest(c));
      return c.json(await cookie.open(c, admin));
    },

    async adminSession(c) {
      const { principal } = callerOf(c);
      if (principal.admin === undefined) await recordTokenUse(ctx, principal, incomingRequest(c));
      return c.json(cookie.bodyOf(principal, principal.expiresAt));
    },

    async closeAdminSession(c) {
      await cookie.close(c);
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
      return c.json(await cookie.open(c, { ...principal, by: 'admin-session' }));
    },
  };
}

function adminOfLink({ project, name, roles }: AdminLink) {
  return { project, iss: LINK_ISSUER, sub: name, roles, admin: { name, by: 'link' as const } };
}
