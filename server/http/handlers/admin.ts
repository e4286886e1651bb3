// Owns the handlers by which admins act on one account: revoke, unlock. Not who may call them: middleware/auth.ts.
import { type AppParts } from '../context.ts';
import type { Handlers } from '../routes/handler.ts';
import { eitherOf } from '../caller.ts';
import { refuse } from '../problem.ts';
import { unlockUser } from '../../service/admin/unlock.ts';
import { revokeUser } from '../../service/admin/revoke-user.ts';

/** Makes the handlers of revoke and unlock. */
export function adminRoutes({ ctx }: AppParts): Pick<Handlers, 'revoke' | 'unlock'> {
  return {
    async revoke(c) {
      const revoked = await revokeUser(ctx, eitherOf(c), c.req.param('id'), c.req.valid('json'));
      return revoked.ok ? c.json(revoked.value) : refuse(c, revoked.refusal);
    },

    async unlock(c) {
      const done = await unlockUser(ctx, eitherOf(c), c.req.param('id'), c.req.valid('json').note);
      return done.ok ? c.body(null, 204) : refuse(c, done.refusal);
    },
  };
}
