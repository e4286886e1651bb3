// Owns the erasing of one account with all that were merged into it, inside a transaction. Not who may ask (erase.ts,
// provision/delete.ts), nor what an erasure does to the rows (store/queries/erase.ts).
import { auditEntries, type AuditOrigin } from '../audit/entry.ts';
import type { Actor } from '../core/audit-values.ts';
import type { Holdings } from '../ports/transaction/users.ts';
import type { ReadTx, Tx } from '../ports/transaction.ts';
import type { User } from '../ports/user.ts';
import type { ServiceContext } from './context.ts';
import { isErased, onlyIssuer, seek } from './users/find-user.ts';

/** The parts that an erasure needs. */
export type EraseContext = Pick<ServiceContext, 'store' | 'secrets' | 'clock' | 'projects'>;

/** The request and the actor of an erasure, for the audit log. */
export type ErasedBy = AuditOrigin & { readonly actor: Actor };

/** A user, with the users that became part of it, and what is held of each. */
export interface MergedAccount {
  readonly user: User;
  readonly all: readonly { readonly one: User; readonly held: Holdings }[];
  /** The account that it became part of; null: it is an account of its own. */
  readonly partOf: string | null;
}

/** `read` is `tx.users.lock` where the account is to be erased, else `tx.users.get`. */
export async function readMergedAccount(
  tx: Pick<ReadTx, 'users'>,
  id: string,
  read: (id: string) => Promise<User | undefined>,
): Promise<MergedAccount | undefined> {
  const user = await read(id);
  if (user === undefined) return undefined;
  const all = [{ one: user, held: await tx.users.holdings(id) }];
  for (const part of await tx.users.partsOf(id)) {
    const one = await read(part);
    if (one) all.push({ one, held: await tx.users.holdings(part) });
  }
  let end = user;
  for (
    let next: User | undefined = user;
    next;
    next = next.mergedInto === null ? undefined : await read(next.mergedInto)
  )
    end = next;
  return { user, all, partOf: end === user ? null : end.id };
}

/** Erases all users of the account, in a transaction that has locked them (`readWhole`). */
export async function eraseMergedAccount(
  tx: Tx,
  ctx: EraseContext,
  { all }: MergedAccount,
  by: ErasedBy,
): Promise<void> {
  const { secrets, clock } = ctx;
  for (const { one, held } of all) {
    if (isErased(one, held)) continue;
    await nameExpected(tx, ctx, one);
    const erasedAt = await tx.users.erase(one, clock(), (identity) => {
      const [newest] = secrets.tombstones(identity);
      if (newest === undefined) throw new Error('no secret key');
      return newest;
    });
    const event = { event: 'user-erased', actor: by.actor, change: null } as const;
    await tx.audit.append(auditEntries(secrets, { user: one, at: erasedAt, origin: by }, [event]));
  }
}

/** A user who never signed in gets the identity that a client expected, and so a tombstone for it. */
async function nameExpected(tx: Tx, ctx: EraseContext, { id, project, externalId }: User): Promise<void> {
  const served = ctx.projects.find((p) => p.id === project);
  const iss = served ? onlyIssuer(served) : null;
  if (iss === null || externalId === null || (await tx.users.identities(id)).length > 0) return;
  const identity = { project, iss, sub: externalId };
  if ((await seek(tx, ctx, identity)) === undefined) await tx.users.addIdentity(id, identity);
}
