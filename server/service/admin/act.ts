// Owns what every act of an admin shares: whom it is about, the transaction, and its place in the audit log.
import type { ServiceParts } from '../context.ts';
import type { User, Identity } from '../../ports/user.ts';
import type { Transact } from '../transaction/transaction.ts';
import type { Caller, ClientCaller } from '../caller.ts';
import type { Tx } from '../../ports/transaction.ts';
import type { Moves } from '../../core/decision.ts';
import type { Result } from '../../ports/result.ts';
import { projectIdOf, isClient, nameOfClient } from '../caller.ts';
import { refused } from '../../ports/result.ts';
import { recall, remember } from '../transaction/idempotency.ts';
import { seek, isBarred, idOf, isErased } from '../users/find-user.ts';

/**
 * How the record names an admin: by our id, or where they are no user of ours by what nobody reads a `sub` from. It is
 * sealed in other people's rows, so nothing in it may lead to a person who is erased.
 */
export function nameOfAdmin(
  { secrets }: Pick<ServiceParts, 'secrets'>,
  admin: { readonly user: User } | undefined,
  { project, iss, sub }: Identity,
): string {
  return admin?.user.id ?? (secrets.keyed(['admin', project, iss, sub])[0] ?? '').slice(0, ADMIN_LENGTH);
}

/** Characters of base64url: 132 bits. */
export const ADMIN_LENGTH = 22;

/**
 * One transaction of an admin about a user of their project, who is locked in it. `by`: the admin, as the record names them.
 * The value is one that JSON holds.
 */
export async function adminActs<T>(
  { store, secrets, clock, introspect }: ServiceParts,
  { projectOf, tell }: Transact,
  caller: Caller | ClientCaller,
  user: string,
  work: (tx: Tx, locked: User, by: string) => Promise<{ readonly moves: Moves; readonly value: T }>,
): Promise<Result<T>> {
  const project = projectIdOf(caller);
  const refusal = isClient(caller) ? null : await introspect(caller.principal);
  if (refusal) return refused(refusal);
  const [one, two] = isClient(caller) ? [caller.client.id] : [caller.principal.iss, caller.principal.sub];
  const once = caller.once && { ...caller.once, key: JSON.stringify([one, two, caller.once.key]) };
  const done = await store.write(async (tx): Promise<Result<{ moves: Moves | null; value: T }>> => {
    const admin = isClient(caller) ? undefined : await seek(tx, { secrets }, caller.principal);
    if (admin && !isClient(caller) && isBarred(admin, caller.principal)) return refused({ code: 'token-invalid' });
    const locked = await tx.users.lock(await idOf(tx, { secrets }, projectOf(project), user));
    if (locked?.project !== project) return refused({ code: 'not-found' });
    // Whoever was erased is nobody's to find, and nothing of them comes back.
    if (isErased(locked, await tx.users.holdings(locked.id))) return refused({ code: 'not-found' });
    // It is part of another now, and stays so: nothing of its own is left to end or to bring back.
    if (locked.mergedInto !== null) return refused({ code: 'not-allowed', reason: 'merged' });
    const again = await recall<T>(tx, secrets, locked.id, once);
    if (again) return 'refusal' in again ? refused(again.refusal) : { ok: true, value: { ...again, moves: null } };
    const made = await work(
      tx,
      locked,
      isClient(caller) ? nameOfClient(caller.client) : nameOfAdmin({ secrets }, admin, caller.principal),
    );
    await remember(tx, secrets, locked.id, once, made.value, clock());
    return { ok: true, value: made };
  });
  if (!done.ok) return done;
  if (done.value.moves) tell(done.value.moves);
  return { ok: true, value: done.value.value };
}
