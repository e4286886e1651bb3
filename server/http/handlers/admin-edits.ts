// Owns the handlers by which admins edit and erase a user without a proof. Not who may: middleware/auth.ts. Not changes that the user
// proves: admin-changes.ts.
import type { AdminErasedBody } from '../../../shared/wire/admin-acts.ts';
import type { Result } from '../../ports/result.ts';
import type { Outcome } from '../../service/admin/ask-approval.ts';
import {
  applyForUser,
  markVerifiedForUser,
  promoteForUser,
  removeForUser,
  setRecoveryForUser,
  unfreezeUser,
} from '../../service/admin/edit-contacts.ts';
import { eraseForAdmin } from '../../service/admin/erase-user.ts';
import { readUser } from '../../service/admin/read-user.ts';
import { eitherOf } from '../caller.ts';
import type { AppParts, Ctx } from '../context.ts';
import { refuse } from '../problem.ts';
import type { Handlers } from '../routes/handler.ts';
import { adminUserBody } from './admin-user-body.ts';
import { answerApproval } from './approval-body.ts';

type Names =
  | 'adminApply'
  | 'adminMarkVerified'
  | 'adminPrimary'
  | 'adminRecovery'
  | 'adminRemove'
  | 'adminUnfreeze'
  | 'adminErase';

/** Makes the handlers. */
export function adminEditRoutes({ ctx }: AppParts): Pick<Handlers, Names> {
  const answer = async (c: Ctx, user: string, done: Result<Outcome>): Promise<Response> => {
    if (!done.ok) return refuse(c, done.refusal);
    if (!done.value.done) return answerApproval(ctx, c, done.value.approval, 202);
    const read = await readUser(ctx, eitherOf(c), user);
    return read.ok ? c.json(adminUserBody(ctx.display, read.value)) : refuse(c, read.refusal);
  };
  return {
    async adminApply(c) {
      const user = c.req.param('id');
      return answer(c, user, await applyForUser(ctx, eitherOf(c), user, c.req.valid('json')));
    },

    async adminMarkVerified(c) {
      const target = { user: c.req.param('id'), contact: c.req.param('contact') };
      return answer(c, target.user, await markVerifiedForUser(ctx, eitherOf(c), target, c.req.valid('json')));
    },

    async adminPrimary(c) {
      const target = { user: c.req.param('id'), contact: c.req.param('contact') };
      return answer(c, target.user, await promoteForUser(ctx, eitherOf(c), target, c.req.valid('json')));
    },

    async adminRecovery(c) {
      const target = { user: c.req.param('id'), contact: c.req.param('contact') };
      return answer(c, target.user, await setRecoveryForUser(ctx, eitherOf(c), target, c.req.valid('json')));
    },

    async adminRemove(c) {
      const target = { user: c.req.param('id'), contact: c.req.param('contact') };
      return answer(c, target.user, await removeForUser(ctx, eitherOf(c), target, c.req.valid('json')));
    },

    async adminUnfreeze(c) {
      const user = c.req.param('id');
      return answer(c, user, await unfreezeUser(ctx, eitherOf(c), user, c.req.valid('json')));
    },

    async adminErase(c) {
      const done = await eraseForAdmin(ctx, eitherOf(c), c.req.param('id'), c.req.valid('json'));
      if (!done.ok) return refuse(c, done.refusal);
      if (done.value.at === 'asked') return answerApproval(ctx, c, done.value.approval, 202);
      const { at, plan, erased } = done.value;
      const { partOf: _, ...counts } = erased;
      return c.json({ done: at === 'done', plan, ...counts } satisfies AdminErasedBody);
    },
  };
}
