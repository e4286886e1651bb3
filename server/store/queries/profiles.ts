// Owns what is known of a user beside contacts and names, and its searchable fields. Not the searching: search.ts.
import { nameWordFields } from '../../core/name-words.ts';
import { preferredLanguage, searchableFields, type Attributes } from '../../core/profile.ts';
import { searchableValues } from '../../core/profile-values.ts';
import type { NewAccount } from '../../ports/transaction/imports.ts';
import type { User } from '../../ports/user.ts';
import type { Connection } from '../database.ts';
import { preparedInsert } from '../prepared.ts';
import type { ProfileFieldRow, ProfileRow } from '../rows/profile.ts';
import { storable } from '../storable.ts';

/** The attributes of a user; empty when there are none. */
export async function profileOf(connection: Connection, user: string): Promise<Attributes> {
  return (await profilesOf(connection, [user])).get(user) ?? {};
}

/** The attributes of many users, by the user's id; a user without any is left out. */
export async function profilesOf(
  { db }: Connection,
  users: readonly string[],
): Promise<ReadonlyMap<string, Attributes>> {
  if (users.length === 0) return new Map();
  const rows = await db.selectFrom('profiles').selectAll().where('user_id', 'in', users).execute();
  return new Map(rows.map((row) => [row.user_id, JSON.parse(row.attributes) as Attributes]));
}

/** Replaces the attributes of a user. */
export async function saveProfile(
  { db }: Connection,
  { id, project, language }: User,
  attributes: Attributes,
): Promise<void> {
  const text = JSON.stringify(attributes);
  await db
    .insertInto('profiles')
    .values({ user_id: id, attributes: text })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet({ attributes: text }))
    .execute();
  const preferred = preferredLanguage(attributes);
  if (preferred !== language) await db.updateTable('users').set({ language: preferred }).where('id', '=', id).execute();
  await db.deleteFrom('profile_fields').where('user_id', '=', id).execute();
  const fields = fieldRows({ id, project }, attributes);
  if (fields.length > 0) await db.insertInto('profile_fields').values(fields).execute();
  await db.deleteFrom('profile_values').where('user_id', '=', id).execute();
  const values = searchableValues(attributes)
    .filter(({ attribute, part, key }) => storable(attribute, part, key))
    .map((value) => ({ user_id: id, project, ...value }));
  if (values.length > 0) await db.insertInto('profile_values').values(values).execute();
}

function fieldRows({ id, project }: Pick<User, 'id' | 'project'>, attributes: Attributes): readonly ProfileFieldRow[] {
  return [...searchableFields(attributes), ...nameWordFields(attributes)]
    .filter(([, key]) => storable(key))
    .map(([field, key]) => ({ user_id: id, project, field, key }));
}

const insertAttributes = preparedInsert<ProfileRow>('profiles');
const insertFields = preparedInsert<ProfileFieldRow>('profile_fields');

/** Inserts the names of new users, which are all that an import knows of a profile. */
export async function insertProfiles(
  on: Connection,
  accounts: readonly Pick<NewAccount, 'user' | 'attributes'>[],
): Promise<void> {
  await insertAttributes(
    on,
    accounts.map(({ user, attributes }) => ({ user_id: user.id, attributes: JSON.stringify(attributes) })),
  );
  await insertFields(
    on,
    accounts.flatMap(({ user, attributes }) => fieldRows(user, attributes)),
  );
}
