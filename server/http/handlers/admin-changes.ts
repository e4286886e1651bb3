// Owns the handlers by which admins begin, resend and cancel changes that the user proves. Not who may: middleware/auth.ts. Not edits
// without a proof: admin-edits.ts.
import { beginForUser, verifyForUser } from '../../service/admin/begin-for-user.ts';
import { may, type AdminCaller } from '../../service/admin/acting-admin.ts';
import { cancelForUser, resendForUser } from '../../service/admin/on-change.ts';
import type { ChangeView } from '../../service/change-view.ts';
import { projectOf } from '../../service/context.ts';
import { eitherOf } from '../caller.ts';
import type { AppParts, Ctx } from '../context.ts';
import { refuse } from '../problem.ts';
import type { Result } from '../../ports/result.ts';
import type { Handlers } from '../routes/handler.ts';
import { addressWriter, adminChange } from './admin-user-body.ts';

type Names = 'adminBegin' | 'adminResend' | 'adminCancel' | 'adminVerify';

/** Makes the handlers. */
export function adminChangeRoutes({ ctx }: AppParts): Pick<Handlers, Names> {
  const answer = (c: Ctx, caller: AdminCaller, viewed: Result<ChangeView>, status: 200 | 201 | 202): Response => {
    if (!viewed.ok) return refuse(c, viewed.refusal);
    const { policy } = projectOf(ctx, viewed.value.change.project);
    const write = addressWriter(ctx.display, !may(caller, 'list'));
    return c.json(adminChange(write, viewed.value, policy), status);
  };
  return {
    async adminBegin(c) {
      const caller = eitherOf(c);
      return answer(c, caller, await beginForUser(ctx, caller, c.req.param('id'), c.req.valid('json')), 201);
    },

    async adminVerify(c) {
      const caller = eitherOf(c);
      const target = { user: c.req.param('id'), contact: c.req.param('contact') };
      return answer(c, caller, await verifyForUser(ctx, caller, target, c.req.valid('json')), 201);
    },

    async adminResend(c) {
      const caller = eitherOf(c);
      const target = { user: c.req.param('id'), change: c.req.param('change') };
      return answer(c, caller, await resendForUser(ctx, caller, target, c.req.valid('json')), 202);
    },

    async adminCancel(c) {
      const caller = eitherOf(c);
      const target = { user: c.req.param('id'), change: c.req.param('change'), note: c.req.valid('json').note };
      return answer(c, caller, await cancelForUser(ctx, caller, target), 200);
    },
  };
}
