// Owns the cookie of a user's session: how it is set and taken back. Not who may have one: session.ts, account.ts. Not how long a
// session lives: tokens/session.ts.
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import { SECOND } from '../../../shared/duration.ts';
import type { Principal } from '../../ports/principal.ts';
import type { Project } from '../../ports/project.ts';
import type { AppParts, Ctx } from '../context.ts';
import { SESSION_COOKIE } from '../middleware/credentials.ts';

/** The sessions of users, with their cookie. */
export interface UserCookie {
  /** Ends the session that the browser has, and opens one of this user. Returns its end, epoch ms. */
  open(c: Ctx, principal: Principal): Promise<number>;
  /** `project`: the id of the user's project. */
  close(c: Ctx, project: string): Promise<void>;
}

/** Makes them on the sessions of the server. */
export function createUserCookie({ ctx, sessions, clock }: Pick<AppParts, 'ctx' | 'sessions' | 'clock'>): UserCookie {
  const closePrevious = async (c: Ctx): Promise<void> => {
    const previous = getCookie(c, SESSION_COOKIE);
    if (previous !== undefined) await sessions.close(previous);
  };
  return {
    async open(c, principal) {
      await closePrevious(c);
      const { id, expiresAt } = await sessions.open(principal);
      const maxAge = Math.max(0, Math.floor((expiresAt - clock()) / SECOND));
      setCookie(c, SESSION_COOKIE, id, { ...attributes(ctx.projectsById.get(principal.project)), maxAge });
      return expiresAt;
    },
    async close(c, project) {
      await closePrevious(c);
      deleteCookie(c, SESSION_COOKIE, attributes(ctx.projectsById.get(project)));
    },
  };
}

function attributes(project: Project | undefined): CookieOptions {
  const shared: CookieOptions = { path: '/', secure: true, httpOnly: true };
  switch (project?.cookieSameSite) {
    case 'lax':
      return { ...shared, sameSite: 'Lax' };
    case 'none-partitioned':
      return { ...shared, sameSite: 'None', partitioned: true };
    case 'strict':
    case undefined:
      return { ...shared, sameSite: 'Strict' };
  }
}
