// Owns which users have signed in at all. Not how a sign-in is found or stored: find-or-create.ts.
import type { ServiceContext } from '../context.ts';

/** Returns the ids of those of the users who have signed in at least once. A client may have created the others. */
export function readSignedIn(ctx: Pick<ServiceContext, 'store'>, ids: readonly string[]): Promise<ReadonlySet<string>> {
  return ctx.store.read(async (tx) => new Set((await tx.users.identitiesOfMany(ids)).keys()));
}
