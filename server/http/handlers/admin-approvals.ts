// Owns the handlers of acts that wait for another admin. Not who may decide: service/admin/approvals.ts.
import type { AdminApprovalsBody } from '../../../shared/wire/admin-acts.ts';
import { decideApproval } from '../../service/admin/approvals.ts';
import { listApprovals } from '../../service/admin/read-approvals.ts';
import { eitherOf } from '../caller.ts';
import type { AppParts } from '../context.ts';
import { refuse } from '../problem.ts';
import type { Handlers } from '../routes/handler.ts';
import { answerApproval, approvalBody } from './approval-body.ts';

/** Makes the handlers. */
export function adminApprovalRoutes({ ctx }: AppParts): Pick<Handlers, 'adminApprovals' | 'approve' | 'decline'> {
  return {
    async adminApprovals(c) {
      const waiting = await listApprovals(ctx, eitherOf(c));
      if (!waiting.ok) return refuse(c, waiting.refusal);
      const approvals = waiting.value.map((each) => approvalBody(ctx.display, each));
      return c.json({ approvals } satisfies AdminApprovalsBody);
    },

    async approve(c) {
      const { note } = c.req.valid('json');
      const decided = await decideApproval(ctx, eitherOf(c), { id: c.req.param('id'), state: 'approved', note });
      return decided.ok ? answerApproval(ctx, c, decided.value, 200) : refuse(c, decided.refusal);
    },

    async decline(c) {
      const { note } = c.req.valid('json');
      const decided = await decideApproval(ctx, eitherOf(c), { id: c.req.param('id'), state: 'declined', note });
      return decided.ok ? answerApproval(ctx, c, decided.value, 200) : refuse(c, decided.refusal);
    },
  };
}
