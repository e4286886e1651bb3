// Owns how the page that began a numbered change follows this change without a sign-in. Not how numbers are made:
// begin-command.ts.
import { MINUTE } from '../../shared/duration.ts';
import { refused, type Result } from '../ports/result.ts';
import { viewOf, type ChangeView } from './change-view.ts';
import type { ServiceContext } from './context.ts';
import { readUserView, type UserView } from './users/user-view.ts';

/** How long a done change can still be followed, ms. */
const FOLLOWED_AFTER_DONE = 10 * MINUTE;

/**
 * Returns a numbered change (`BeginOptions.numbered`); `change-not-found` for any other change, and for one that was done too
 * long ago.
 */
export async function followChange(ctx: ServiceContext, project: string, id: string): Promise<Result<ChangeView>> {
  const stored = await ctx.store.accounts.change(id);
  const change = stored?.change;
  if (change?.project !== project || change.terms.linkNumber === undefined)
    return refused({ code: 'change-not-found' });
  const isOver = change.state.at === 'done' && change.state.since + FOLLOWED_AFTER_DONE <= ctx.clock();
  return isOver ? refused({ code: 'change-not-found' }) : viewOf(ctx, stored);
}

/**
 * Returns the user of a change as of now; after a merge, the user who was kept. Call it only for a caller who just proved or
 * began the change.
 */
export function readOwner(ctx: ServiceContext, { change }: ChangeView): Promise<Result<UserView>> {
  return readUserView(ctx, change.user);
}
