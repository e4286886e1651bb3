// Owns who holds an address in a project, and for whom an address is reserved or blocked. Not contacts: contacts.ts.
import type { Kind } from '../../../shared/contact.ts';
import type { User } from '../../ports/user.ts';
import type { Connection } from '../database.ts';

/** An address in a project, identified by its kind and its canonical key. */
export interface ProjectAddress {
  readonly project: string;
  readonly kind: Kind;
  readonly key: string;
}

/** An address that is blocked for one user. */
export interface UserAddress {
  readonly user: string;
  readonly kind: Kind;
  readonly key: string;
}

/** Returns the id of the user who has a verified contact with this address. */
export async function holder({ db }: Connection, address: ProjectAddress): Promise<string | undefined> {
  return (await holders(db, address).executeTakeFirst())?.user_id;
}

/** Whether another user has a verified contact with this address, or the address is reserved for another user. */
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

/** Whether an address is reserved for this user. */
export async function isReservedFor(
  { db, clock }: Connection,
  { project, id }: User,
  { kind, key }: Omit<ProjectAddress, 'project'>,
): Promise<boolean> {
  const row = await db
    .selectFrom('reservations')
    .select('user_id')
    .where('project', '=', project)
    .where('kind', '=', kind)
    .where('key', '=', key)
    .where('user_id', '=', id)
    .where('until', '>', clock())
    .executeTakeFirst();
  return row !== undefined;
}

/** Finds holders by verified_at and not by unique_key, because the policy may have changed since the contact was saved. */
function holders(db: Connection['db'], { project, kind, key }: ProjectAddress) {
  return db
    .selectFrom('contacts')
    .select('user_id')
    .where('project', '=', project)
    .where('kind', '=', kind)
    .where('key', '=', key)
    .where('verified_at', 'is not', null);
}

/** Reserves an address for a user until `until`, epoch ms. */
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

/** Returns when the block of an address ends, epoch ms; null when the address is not blocked for the user. */
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

/** Blocks an address for a user until `until`, epoch ms. A stored block that ends later stays unchanged. */
export async function block({ db, clock }: Connection, { user, kind, key }: UserAddress, until: number): Promise<void> {
  // Ended blocks are deleted, because the server must not store addresses without need.
  await db.deleteFrom('blocks').where('user_id', '=', user).where('until', '<=', clock()).execute();
  await db
    .insertInto('blocks')
    .values({ user_id: user, kind, key, until })
    .onConflict((conflict) =>
      conflict.columns(['user_id', 'kind', 'key']).doUpdateSet({ until }).where('blocks.until', '<', until),
    )
    .execute();
}
