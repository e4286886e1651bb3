// Owns who holds an address in a project, for whom it is kept, and from whom. Not the contacts themselves: contacts.ts.
import type { Kind } from '../../../shared/contact.ts';
import type { User } from '../../ports/user.ts';
import type { Connection } from '../database.ts';

/** An address in a project, by its canonical key. */
export interface ProjectAddress {
  readonly project: string;
  readonly kind: Kind;
  readonly key: string;
}

/** An address that is kept from one user. */
export interface UserAddress {
  readonly user: string;
  readonly kind: Kind;
  readonly key: string;
}

/** The user whose verified contact the address is. */
export async function holder({ db }: Connection, address: ProjectAddress): Promise<string | undefined> {
  return (await holders(db, address).executeTakeFirst())?.user_id;
}

/** Whether a verified contact of another user holds the address, or it is kept for another user. */
export async function isTakenByOther(
  { db, clock }: Connection,
  address: ProjectAddress,
  user: string,
): Promise<boolean> {
  const reserved = db
    .selectFrom('reservations')
    .select('user_id')
    .where('project', '=', address.project)
    .where('kind', '=', address.kind)
    .where('key', '=', address.key)
    .where('user_id', '<>', user)
    .where('until', '>', clock());
  const row = await holders(db, address).where('user_id', '<>', user).unionAll(reserved).limit(1).executeTakeFirst();
  return row !== undefined;
}

/** By verified_at and not by unique_key: the policy may have been another one when the holder was saved. */
function holders(db: Connection['db'], { project, kind, key }: ProjectAddress) {
  return db
    .selectFrom('contacts')
    .select('user_id')
    .where('project', '=', project)
    .where('kind', '=', kind)
    .where('key', '=', key)
    .where('verified_at', 'is not', null);
}

/** Keeps an address for a user until then, epoch ms. */
export async function reserve(
  { db }: Connection,
  { user, kind, key }: { readonly user: User; readonly kind: Kind; readonly key: string },
  until: number,
): Promise<void> {
  await db
    .insertInto('reservations')
    .values({ project: user.project, kind, key, user_id: user.id, until })
    .onConflict((conflict) => conflict.columns(['project', 'kind', 'key', 'user_id']).doUpdateSet({ until }))
    .execute();
}

/** When the block of an address ends, epoch ms; null when it is not blocked for the user. */
export async function blockedUntil(
  { db }: Connection,
  { user, kind, key }: UserAddress,
  now: number,
): Promise<number | null> {
  const row = await db
    .selectFrom('blocks')
    .select('until')
    .where('user_id', '=', user)
    .where('kind', '=', kind)
    .where('key', '=', key)
    .where('until', '>', now)
    .executeTakeFirst();
  return row?.until ?? null;
}

/** Blocks an address for a user until then; a block that ends later stays. */
export async function block({ db, clock }: Connection, { user, kind, key }: UserAddress, until: number): Promise<void> {
  // A block that has ended is no reason to keep the address.
  await db.deleteFrom('blocks').where('user_id', '=', user).where('until', '<=', clock()).execute();
  await db
    .insertInto('blocks')
    .values({ user_id: user, kind, key, until })
    .onConflict((conflict) =>
      conflict.columns(['user_id', 'kind', 'key']).doUpdateSet({ until }).where('blocks.until', '<', until),
    )
    .execute();
}
