// Owns the handlers by which admins see suppressed addresses, and let messages go to one again. Not what is read and done:
// service/admin/suppressions.ts.
import type { AdminSuppression, AdminSuppressionsBody } from '../../../shared/wire/admin-operations.ts';
import { kindOfChannel } from '../../core/delivery-report.ts';
import { liftAsAdmin, listSuppressions, type ListedSuppression } from '../../service/admin/suppressions.ts';
import { eitherOf } from '../caller.ts';
import type { AppParts } from '../context.ts';
import { refuse } from '../problem.ts';
import type { Handlers } from '../routes/handler.ts';
import { CURSOR_MAX } from './admin-delivery.ts';
import { addressWriter, suppressedBody } from './admin-user-body.ts';
import { readText } from './query.ts';

/** Makes the handlers. */
export function adminSuppressionRoutes({ ctx }: AppParts): Pick<Handlers, 'adminSuppressions' | 'liftSuppression'> {
  return {
    async adminSuppressions(c) {
      const cursor = readText(c, 'cursor', CURSOR_MAX);
      if (!cursor.ok) return refuse(c, cursor.refusal);
      const read = await listSuppressions(ctx, eitherOf(c), cursor.value);
      if (!read.ok) return refuse(c, read.refusal);
      const { suppressions, next, isMasked } = read.value;
      const write = addressWriter(ctx.display, isMasked);
      const row = (one: ListedSuppression): AdminSuppression => ({
        ...suppressedBody(one),
        to: write.address(kindOfChannel(one.channel), one.key).display,
        user: one.user,
      });
      const body: AdminSuppressionsBody = { suppressions: suppressions.map(row), next };
      return c.json(body);
    },
    async liftSuppression(c) {
      const lifted = await liftAsAdmin(ctx, eitherOf(c), c.req.param('suppression'), c.req.valid('json').note);
      return lifted.ok ? c.body(null, 204) : refuse(c, lifted.refusal);
    },
  };
}
