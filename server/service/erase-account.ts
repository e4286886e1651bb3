// Owns how one account, with all accounts that were merged into it, is erased inside a transaction. Not who may ask for it
// (erase.ts, provision/delete.ts), nor what an erasure does to the rows (store/queries/erase.ts).
import { auditEntries, type AuditOrigin } from '../audit/entry.ts';
import type { Actor, AuditValues } from '../core/audit-values.ts';
import type { Holdings } from '../ports/transaction/users.ts';
import type { ReadTx, Tx } from '../ports/transaction.ts';
import type { WebhookEvent } from '../core/webhook-events.ts';
import type { OutgoingMessage } from '../ports/outbox.ts';
import type { User } from '../ports/user.ts';
import type { ServiceContext } from './context.ts';
import { webhookRows } from './transaction/webhook-rows.ts';
import { holdsNothing, onlyIssuer, seek } from './users/find-user.ts';

/** The parts that an erasure needs. */
export type EraseContext = Pick<ServiceContext, 'store' | 'secrets' | 'clock' | 'projects'>;

/** The request and the actor of an erasure, for the audit log. */
export type ErasedBy = AuditOrigin & { readonly actor: Actor; readonly data?: AuditValues };

/** A user and all users that were merged into them, with the number of rows held of each (`all`, the user first). */
export interface MergedAccount {
  readonly user: User;
  readonly all: readonly { readonly one: User; readonly held: Holdings }[];
  /** The account that this user was merged into; null when the user was not merged. */
  readonly partOf: string | null;
}

/**
 * Reads a user and all users that were merged into them; undefined when there is no such user. `read`: `tx.users.lock` when the
 * account is to be erased, else `tx.users.get`.
 */
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

/** Erases all users of the account. The transaction must have locked them by `readMergedAccount`. */
export async function eraseMergedAccount(
  tx: Tx,
  ctx: EraseContext,
  { all }: MergedAccount,
  by: ErasedBy,
): Promise<void> {
  const { secrets, clock } = ctx;
  for (const { one, held } of all) {
    if (one.disabled && holdsNothing(held)) continue;
    await nameExpected(tx, ctx, one);
    const erasedAt = await tx.users.erase(one, clock(), (identity) => {
      const [newest] = secrets.tombstones(identity);
      if (newest === undefined) throw new Error('no secret key');
      return newest;
    });
    const event = { event: 'user-erased', actor: by.actor, change: null, data: by.data } as const;
    await tx.audit.append(auditEntries(secrets, { user: one, at: erasedAt, origin: by }, [event]));
    await tx.outbox.enqueue(erasedRows(ctx, { user: one, at: erasedAt }, by));
  }
}

/** Returns the rows of the event: the one message that is sent after the erasure. It names the user by our id alone. */
function erasedRows(
  { secrets, projects }: EraseContext,
  { user, at }: { readonly user: User; readonly at: number },
  { actor, requestId }: ErasedBy,
): readonly OutgoingMessage[] {
  const project = projects.find(({ id }) => id === user.project);
  if (project === undefined) return [];
  const event: WebhookEvent = {
    type: 'user.erased',
    change: null,
    actor,
    method: null,
    requestId,
    contacts: [],
  };
  return webhookRows({ secrets, user, project }, { events: [event], change: null, at, version: user.version + 1 });
}

/**
 * Gives a user who never signed in the identity that a client expected, so that the erasure leaves a tombstone for this
 * identity.
 */
async function nameExpected(tx: Tx, ctx: EraseContext, { id, project, externalId }: User): Promise<void> {
  const served = ctx.projects.find((p) => p.id === project);
  const iss = served ? onlyIssuer(served) : null;
  if (iss === null || externalId === null || (await tx.users.identities(id)).length > 0) return;
  const identity = { project, iss, sub: externalId };
  if ((await seek(tx, ctx, identity)) === undefined) await tx.users.addIdentity(id, identity);
}
