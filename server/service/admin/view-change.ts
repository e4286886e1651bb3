// Owns how a change is read again after an act of an admin, for the answer. Not its body: http/handlers/admin-change-body.ts.
import { refused, type Result } from '../../ports/result.ts';
import { viewOf, type ChangeView } from '../change-view.ts';
import type { ServiceContext } from '../context.ts';

/** Returns the change that an act was about, as it is now, or the refusal of the act. */
export function viewChange(
  ctx: ServiceContext,
  acted: Result<string>,
): Promise<Result<ChangeView>> | Result<ChangeView> {
  if (!acted.ok) return acted;
  const id = acted.value;
  return ctx.store.read(async (tx) => {
    const change = await tx.changes.get(id);
    if (change === undefined) return refused({ code: 'change-not-found' });
    return viewOf(ctx, { change, delivery: await tx.outbox.delivery(id) });
  });
}
