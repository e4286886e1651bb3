// Owns who holds an address in a project, and for whom an address is reserved or blocked. Not contacts: contacts.ts.
import type { Kind } from '../../../shared/contact.ts';
import type { User } from '../../ports/user.ts';
import type { ReservedAddress } from '../../ports/transaction/contacts.ts';
import type { Connection } from '../database.ts';
import { preparedInsert } from '../prepared.ts';
import type { ReservationRow } from '../rows/address.ts';

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

const upsertReservations = preparedInsert<ReservationRow>('reservations', {
  on: ['project', 'kind', 'key', 'user_id'],
  set: ['until'],
});

/** Reserves addresses for a user, each until its end. */
export function reserve(on: Connection, user: User, reserved: readonly ReservedAddress[]): Promise<void> {
  return upsertReservations(
    on,
    reserved.map(({ kind, key, until }) => ({ project: user.project, kind, key, user_id: user.id, until })),
  );
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
