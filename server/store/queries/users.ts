// Owns finding, creating and updating users. Not identities (identities.ts), merges (merges.ts), nor erasure (erase.ts).
import { sql } from 'kysely';
import { casefold } from '../../core/casefold.ts';
import type { NameSource } from '../../core/person-names.ts';
import type { User } from '../../ports/user.ts';
import type { UserUpdate } from '../../ports/transaction/users.ts';
import type { Connection } from '../database.ts';
import { preparedWrite } from '../prepared.ts';
import { bit, type Bit } from '../rows/bit.ts';
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

const updateUser = preparedWrite((_, given: UserValues) => {
  const { isTouched, at, frozenSince, frozenUntil, failedInRow, failedAt } = given;
  return sql`update users set
    version = version + ${isTouched},
    updated_at = case when ${isTouched} = 1 then ${at} else updated_at end,
    frozen_since = coalesce(${frozenSince}, frozen_since),
    frozen_until = coalesce(${frozenUntil}, frozen_until),
    failed_in_row = coalesce(${failedInRow}, failed_in_row),
    failed_at = coalesce(${failedAt}, failed_at)
    where id = ${given.id}`;
});

interface UserValues {
  readonly id: string;
  readonly isTouched: Bit;
  readonly at: number;
  readonly frozenSince: number | null;
  readonly frozenUntil: number | null;
  readonly failedInRow: number | null;
  readonly failedAt: number | null;
}

/** Stores what a decision changed of the user's own row. */
export async function saveUser(on: Connection, id: string, update: UserUpdate, at: number): Promise<void> {
  const { isTouched, freeze, failedInRow } = update;
  if (!isTouched && freeze === null && failedInRow === null) return;
  await updateUser(on, {
    id,
    isTouched: bit(isTouched),
    at,
    frozenSince: freeze?.since ?? null,
    frozenUntil: freeze?.until ?? null,
    failedInRow,
    // The time of the last wrong code stays after a right one.
    failedAt: failedInRow !== null && failedInRow > 0 ? at : null,
  });
}

/** Adds one to the user's version. */
export function touchUser(on: Connection, id: string, at: number): Promise<void> {
  return saveUser(on, id, { isTouched: true, freeze: null, failedInRow: null }, at);
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

/** Stores where the names of the profile are from. */
export async function setNameSource({ db }: Connection, id: string, source: NameSource | null): Promise<void> {
  const text = source && JSON.stringify(source);
  await db.updateTable('users').set({ name_source: text }).where('id', '=', id).execute();
}

/** Stores the language of notices. */
export async function setLocale({ db }: Connection, id: string, locale: string): Promise<void> {
  await db.updateTable('users').set({ locale }).where('id', '=', id).execute();
}
