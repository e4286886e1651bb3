// Owns how a caller reads a change of theirs, by its id or by its address. Not what moves the change: core/decide.ts.
import type { Kind } from '../../shared/contact.ts';
import { MINUTE } from '../../shared/duration.ts';
import type { Result } from '../ports/result.ts';
import type { Caller } from './caller.ts';
import { viewOf, type ChangeView } from './change-view.ts';
import { projectOf, type ServiceContext } from './context.ts';
import { findUser } from './users/current-user.ts';

/** How long a done change is still found by its address, ms. A user may type the code a second time within this time. */
const FOUND_AFTER_DONE = 10 * MINUTE;

/** Returns the change with the id; `change-not-found` when there is none, or when it is another user's. */
export async function readChange(ctx: ServiceContext, caller: Caller, id: string): Promise<Result<ChangeView>> {
  const user = await findUser(ctx, caller);
  if (!user.ok) return user;
  const stored = await ctx.store.accounts.change(id);
  return viewOf(ctx, stored?.change.user === user.value.id ? stored : undefined);
}

/**
 * Returns the user's newest waiting change to the address, else the newest that was done lately; `change-not-found` when there
 * is neither.
 */
export async function findChangeTo(
  ctx: ServiceContext,
  caller: Caller,
  kind: Kind,
  value: string,
): Promise<Result<ChangeView>> {
  const user = await findUser(ctx, caller);
  if (!user.ok) return user;
  const { policy, homeCountry } = projectOf(ctx, user.value.project);
  const address = ctx.parse(kind, value, { policy, homeCountry });
  if (!address.ok) return address;
  const { key } = address.value;
  const stored = await ctx.store.read(async (tx) => {
    const done = await tx.changes.doneSince(user.value.id, ctx.clock() - FOUND_AFTER_DONE);
    const changes = [...done, ...(await tx.changes.waiting(user.value.id))];
    const change = changes.findLast((c) => c.kind === kind && c.address.key === key);
    return change && { change, delivery: await tx.outbox.delivery(change.id) };
  });
  return viewOf(ctx, stored);
}
