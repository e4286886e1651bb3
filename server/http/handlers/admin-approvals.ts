// Owns the handlers of acts that wait for another admin. Not who may decide: service/admin/approvals.ts.
import type { AdminApprovalsBody } from '../../../shared/wire/admin-acts.ts';
import { decideApproval, listApprovals } from '../../service/admin/approvals.ts';
import { eitherOf } from '../caller.ts';
import type { AppParts } from '../context.ts';
import { refuse } from '../problem.ts';
import type { Handlers } from '../routes/handler.ts';
import { approvalBody } from './admin-edits.ts';

/** Makes the handlers. */
export function adminApprovalRoutes({ ctx }: AppParts): Pick<Handlers, 'adminApprovals' | 'approve' | 'decline'> {
  return {
    async adminApprovals(c) {
      const waiting = await listApprovals(ctx, eitherOf(c));
      if (!waiting.ok) return refuse(c, waiting.refusal);
      const approvals = waiting.value.map((each) => approvalBody(each).approval);
      return c.json({ approvals } satisfies AdminApprovalsBody);
    },

    async approve(c) {
      const { note } = c.req.valid('json');
      const decided = await decideApproval(ctx, eitherOf(c), { id: c.req.param('id'), state: 'approved', note });
      return decided.ok ? c.json(approvalBody(decided.value)) : refuse(c, decided.refusal);
    },

    async decline(c) {
      const { note } = c.req.valid('json');
      const decided = await decideApproval(ctx, eitherOf(c), { id: c.req.param('id'), state: 'declined', note });
      return decided.ok ? c.json(approvalBody(decided.value)) : refuse(c, decided.refusal);
    },
  };
}
