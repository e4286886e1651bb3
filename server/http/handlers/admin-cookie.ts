// Owns the cookie of a session of the portal: how it is set and taken back, and what the page is told of it. Not who may have one:
// admin-sign-in.ts, admin-session.ts. Not how long a session lives: tokens/session.ts.
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import type { AdminSessionBody } from '../../../shared/wire/admin-session.ts';
import { SECOND } from '../../../shared/duration.ts';
import { permissionsOf } from '../../core/admin-roles.ts';
import type { AdminMark, Principal } from '../../ports/principal.ts';
import { markOfToken } from '../../service/admin/record-sign-in.ts';
import type { AppParts, Ctx } from '../context.ts';
import { ADMIN_COOKIE } from '../middleware/credentials.ts';
import { time } from '../time.ts';

/** No request of another site carries it. The way back from the provider needs no session: its page asks for itself. */
const ATTRIBUTES: CookieOptions = { path: '/', secure: true, httpOnly: true, sameSite: 'Strict' };

/** The sessions of the portal, with their cookie. */
export interface AdminCookie {
  /** Ends the session that the browser has, and opens one of this admin. */
  open(c: Ctx, principal: Principal & { readonly admin: AdminMark }): Promise<AdminSessionBody>;
  /** `expiresAt`: epoch ms. */
  bodyOf(principal: Principal, expiresAt: number): AdminSessionBody;
  close(c: Ctx): Promise<void>;
}

/** Makes them on the sessions of the server. */
export function createAdminCookie({
  sessions,
  clock,
  projects,
}: Pick<AppParts, 'sessions' | 'clock' | 'projects'>): AdminCookie {
  const closePrevious = async (c: Ctx): Promise<void> => {
    const previous = getCookie(c, ADMIN_COOKIE);
    if (previous !== undefined) await sessions.close(previous);
  };
  const bodyOf = (principal: Principal, expiresAt: number): AdminSessionBody => {
    const { project, roles, admin } = principal;
    const mark = admin ?? markOfToken(principal);
    const serviceName = projects.find(({ id }) => id === project)?.serviceName ?? project;
    const permissions = permissionsOf({ roles, admin: mark });
    return { ...mark, project, serviceName, roles, permissions, expiresAt: time(expiresAt) };
  };
  return {
    bodyOf,
    async open(c, principal) {
      await closePrevious(c);
      const { id, expiresAt } = await sessions.open(principal);
      const maxAge = Math.max(0, Math.floor((expiresAt - clock()) / SECOND));
      setCookie(c, ADMIN_COOKIE, id, { ...ATTRIBUTES, maxAge });
      return bodyOf(principal, expiresAt);
    },
    async close(c) {
      await closePrevious(c);
      deleteCookie(c, ADMIN_COOKIE, ATTRIBUTES);
    },
  };
}
