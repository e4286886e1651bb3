// Owns finding, creating and updating users. Not identities (identities.ts), merges (merges.ts), nor erasure (erase.ts).
import { casefold } from '../../core/casefold.ts';
import type { Freeze } from '../../core/freeze.ts';
import type { User } from '../../ports/user.ts';
import type { Connection } from '../database.ts';
import { bit } from '../rows/bit.ts';
import { nameColumns, toUser, toUserRow } from '../rows/user.ts';
import { storable } from '../storable.ts';

/** The user with this id. */
export async function getUser({ db }: Connection, id: string): Promise<User | undefined> {
  if (!storable(id)) return undefined;
  const row = await db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toUser(row);
}

/** Returns the user with this id, and prevents other transactions from writing about the user until this transaction ends. */
export async function lockUser({ db, dialect }: Connection, id: string): Promise<User | undefined> {
  if (!storable(id)) return undefined;
  const row = await db
    .selectFrom('users')
    .selectAll()
    .where('id', '=', id)
    // On SQLite the transaction is the only writer already.
    .$if(dialect === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst();
  return row && toUser(row);
}

/** Inserts the user's row alone. */
export async function insertUser({ db }: Connection, user: User): Promise<void> {
  await db.insertInto('users').values(toUserRow(user)).execute();
}

/** Returns the id of the user with this name in the project; upper and lower case are equal. */
export async function userNamed({ db }: Connection, project: string, userName: string): Promise<string | undefined> {
  if (!storable(project, userName)) return undefined;
  const row = await db
    .selectFrom('users')
    .select('id')
    .where('project', '=', project)
    .where('user_name_key', '=', casefold(userName))
    .executeTakeFirst();
  return row?.id;
}

/** Returns the id of the user with this external id; if several users have the external id, the lowest id. */
export async function userKnownAs(
  { db }: Connection,
  project: string,
  externalId: string,
): Promise<string | undefined> {
  if (!storable(project, externalId)) return undefined;
  const row = await db
    .selectFrom('users')
    .select('id')
    .where('project', '=', project)
    .where('external_id', '=', externalId)
    .where('merged_into', 'is', null)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

/** Sets the names that are given. */
export async function renameUser(
  { db }: Connection,
  id: string,
  { userName, externalId }: { readonly userName?: string; readonly externalId?: string | null },
): Promise<void> {
  await db
    .updateTable('users')
    .set({
      ...(userName === undefined ? {} : nameColumns({ id, userName })),
      ...(externalId === undefined ? {} : { external_id: externalId }),
    })
    .where('id', '=', id)
    .execute();
}

/** Adds one to the user's version. */
export async function touchUser({ db }: Connection, id: string, at: number): Promise<void> {
  await db
    .updateTable('users')
    .set((eb) => ({ version: eb('version', '+', 1), updated_at: at }))
    .where('id', '=', id)
    .execute();
}

/** Freezes the user for a while. */
export async function freezeUser({ db }: Connection, id: string, { since, until }: Freeze): Promise<void> {
  await db.updateTable('users').set({ frozen_since: since, frozen_until: until }).where('id', '=', id).execute();
}

/** Revokes all tokens issued before `notBefore`, epoch ms. */
export async function revokeTokens(
  { db }: Connection,
  id: string,
  notBefore: number,
  { disabled, recoveredAt }: { readonly disabled?: boolean; readonly recoveredAt?: number } = {},
): Promise<void> {
  await db
    .updateTable('users')
    .set({
      not_before: notBefore,
      ...(disabled === undefined ? {} : { disabled: bit(disabled) }),
      ...(recoveredAt === undefined ? {} : { recovered_at: recoveredAt }),
    })
    .where('id', '=', id)
    .execute();
}

/** Stores the number of wrong codes since the last right code. The time `at` is stored only when this number is not 0. */
export async function setFailures({ db }: Connection, id: string, inRow: number, at: number): Promise<void> {
  await db
    .updateTable('users')
    .set({ failed_in_row: inRow, ...(inRow > 0 ? { failed_at: at } : {}) })
    .where('id', '=', id)
    .execute();
}

/** Stores the language of notices. */
export async function setLocale({ db }: Connection, id: string, locale: string): Promise<void> {
  await db.updateTable('users').set({ locale }).where('id', '=', id).execute();
}
