// Owns the handlers of GET /v1/me and GET /userinfo. Not the body of GET /v1/me: me-body.ts.
import type { UserinfoBody } from '../../../shared/wire/userinfo.ts';
import { type AppParts } from '../context.ts';
import type { Handlers } from '../routes/handler.ts';
import { refuse } from '../problem.ts';
import { callerOf } from '../caller.ts';
import { meBody } from './me-body.ts';
import { type AccountOverview, readMe } from '../../service/me.ts';

/** Makes the handlers by which a user reads their account. */
export function meRoutes(parts: AppParts): Pick<Handlers, 'me' | 'userinfo'> {
  const { ctx } = parts;
  return {
    async me(c) {
      const me = await readMe(ctx, callerOf(c));
      return me.ok ? c.json(meBody(me.value, parts)) : refuse(c, me.refusal);
    },

    async userinfo(c) {
      const caller = callerOf(c);
      const me = await readMe(ctx, caller);
      return me.ok ? c.json(userinfoBody(caller.principal.sub, me.value)) : refuse(c, me.refusal);
    },
  };
}

/** Writes the claims of OpenID Connect Core §5.1. The verified flag belongs to the shown address, never to a waiting one. */
function userinfoBody(sub: string, { user, contacts }: AccountOverview): UserinfoBody {
  const primary = (kind: 'email' | 'phone') => contacts.find((c) => c.kind === kind && c.primary);
  const email = primary('email');
  const phone = primary('phone');
  return {
    sub,
    ...(email ? { email: email.value, email_verified: email.verifiedAt !== null } : {}),
    ...(phone ? { phone_number: phone.value, phone_number_verified: phone.verifiedAt !== null } : {}),
    ...(user.username === null ? {} : { preferred_username: user.username }),
    updated_at: Math.floor(user.updatedAt / 1000),
  };
}
