// Owns how the page where a numbered change began follows it, without a sign-in. Not the numbers themselves: begin-command.ts.
import { MINUTE } from '../../shared/duration.ts';
import { refused, type Result } from '../ports/result.ts';
import { viewOf, type ChangeView } from './change-view.ts';
import type { ServiceContext } from './context.ts';
import { readUserView, type UserView } from './users/user-view.ts';

/** How long after it was done the page where it began still gets that answer, ms. */
const FOLLOWED_AFTER_DONE = 10 * MINUTE;

/** A numbered change (`BeginOptions.numbered`); `change-not-found` when it has been done for a while. */
export async function followChange(ctx: ServiceContext, project: string, id: string): Promise<Result<ChangeView>> {
  const stored = await ctx.store.read(async (tx) => {
    const change = await tx.changes.get(id);
    return change && { change, delivery: await tx.outbox.delivery(id) };
  });
  const change = stored?.change;
  if (change?.project !== project || change.terms.linkNumber === undefined)
    return refused({ code: 'change-not-found' });
  const isOver = change.state.at === 'done' && change.state.since + FOLLOWED_AFTER_DONE <= ctx.clock();
  return isOver ? refused({ code: 'change-not-found' }) : viewOf(ctx, stored);
}

/** The user of a change as of now; after a merge the one that was kept. Only for a caller who just proved or began it. */
export function readOwner(ctx: ServiceContext, { change }: ChangeView): Promise<Result<UserView>> {
  return readUserView(ctx, change.user);
}
