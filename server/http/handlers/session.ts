// Owns the handlers of POST and DELETE /v1/session, and the cookie. Not how long a session lives: tokens/session.ts.
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import { SESSION_COOKIE } from '../middleware/credentials.ts';
import { type AppParts, type Ctx } from '../context.ts';
import type { Handlers } from '../routes/handler.ts';
import { refuse } from '../problem.ts';
import { callerOf } from '../caller.ts';
import type { Project } from '../../ports/project.ts';
import { time } from '../time.ts';
import { activeUser } from '../../service/users/current-user.ts';

/** The handlers of our cookie session. */
export function sessionRoutes(parts: AppParts): Pick<Handlers, 'openSession' | 'closeSession'> {
  const { ctx, sessions, clock } = parts;

  async function closePrevious(c: Ctx): Promise<void> {
    const previous = getCookie(c, SESSION_COOKIE);
    if (previous !== undefined) await sessions.close(previous);
  }

  return {
    async openSession(c) {
      const caller = callerOf(c);
      // Only a JWT opens a session. If a session could open a session, the new session would outlive the JWT.
      if (caller.principal.by === 'session') return refuse(c, { code: 'token-invalid' });
      const user = await activeUser(ctx, caller);
      if (!user.ok) return refuse(c, user.refusal);
      await closePrevious(c);
      const { id, expiresAt } = await sessions.open(caller.principal);
      const maxAge = Math.max(0, Math.floor((expiresAt - clock()) / 1000));
      setCookie(c, SESSION_COOKIE, id, { ...attributes(ctx.projectsById.get(caller.principal.project)), maxAge });
      return c.json({ expiresAt: time(expiresAt) });
    },

    async closeSession(c) {
      await closePrevious(c);
      deleteCookie(c, SESSION_COOKIE, attributes(ctx.projectsById.get(callerOf(c).principal.project)));
      return c.body(null, 204);
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
