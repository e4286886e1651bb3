// Owns the handlers of POST and DELETE /v1/session, and of POST /v1/sessions/end-others. Not the cookie (user-cookie.ts), nor how long a
// session lives: tokens/session.ts.
import type { AppParts } from '../context.ts';
import type { Handlers } from '../routes/handler.ts';
import { refuse } from '../problem.ts';
import { callerOf } from '../caller.ts';
import { time } from '../time.ts';
import { endOtherSessions } from '../../service/end-others.ts';
import { activeUser } from '../../service/users/current-user.ts';
import type { UserCookie } from './user-cookie.ts';

/** The handlers of sessions. */
export function sessionRoutes(
  { ctx }: Pick<AppParts, 'ctx'>,
  cookie: UserCookie,
): Pick<Handlers, 'openSession' | 'closeSession' | 'endOtherSessions'> {
  return {
    async openSession(c) {
      const caller = callerOf(c);
      // Only a JWT opens a session. If a session could open a session, the new session would outlive the JWT.
      if (caller.principal.by === 'session') return refuse(c, { code: 'token-invalid' });
      const user = await activeUser(ctx, caller);
      if (!user.ok) return refuse(c, user.refusal);
      return c.json({ expiresAt: time(await cookie.open(c, caller.principal)) });
    },

    async closeSession(c) {
      await cookie.close(c, callerOf(c).principal.project);
      return c.body(null, 204);
    },

    async endOtherSessions(c) {
      const ended = await endOtherSessions(ctx, callerOf(c));
      return ended.ok ? c.body(null, 204) : refuse(c, ended.refusal);
    },
  };
}
