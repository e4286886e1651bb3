// Owns the sixth schema: a contact's entries in the lists of a directory, the values of lists that are searched, and the country
// of a client. Never edited after release.
import { sql } from 'kysely';
import type { QueryExecutorProvider, RawBuilder } from 'kysely';
import type { Attributes } from '../../core/profile.ts';
import { searchableValues } from '../../core/profile-values.ts';
import type { Dialect } from '../database.ts';
import { storable } from '../storable.ts';

export async function entries(db: QueryExecutorProvider, dialect: Dialect): Promise<void> {
  const text = sql.raw(dialect === 'postgres' ? 'text collate "C"' : 'text');
  const strict = sql.raw(dialect === 'postgres' ? '' : 'strict');
  for (const statement of [
    // Null: as `value`.
    sql`alter table contacts add column sent ${text}`,
    // JSON. Null: none.
    sql`alter table contacts add column other_entries ${text}`,
    sql`create index contacts_sent on contacts (project, kind, (lower(sent)), user_id) where sent is not null`,
    // The same as `other_entries`, for searches. Most contacts have none.
    sql`create table contact_entries (
      contact_id ${text} not null references contacts (id) on delete cascade,
      position integer not null,
      type ${text},
      sent ${text},
      primary key (contact_id, position)
    ) ${strict}`,
    // Values of lists and of foreign extensions, case-folded.
    sql`create table profile_values (
      user_id ${text} not null references users (id) deferrable initially deferred,
      project ${text} not null,
      attribute ${text} not null,
      item integer not null,
      part ${text} not null,
      key ${text} not null,
      primary key (user_id, attribute, item, part)
    ) ${strict}`,
    sql`create index profile_values_key on profile_values (project, attribute, part, key, user_id)`,
    // ISO2. Null: a number without a country code is of no country.
    sql`alter table clients add column country ${text}`,
  ])
    await statement.execute(db);
  await fillValues(db);
  if (dialect === 'sqlite') await expect(db);
}

/** Adds to the statistics of 0004-faces.ts those of a directory with a second entry for every tenth user. */
async function expect(db: QueryExecutorProvider): Promise<void> {
  for (const [table, index, expected] of [
    ['contacts', 'contacts_sent', '100000 100000 50000 2 1'],
    ['contact_entries', 'sqlite_autoindex_contact_entries_1', '10000 1 1'],
    ['profile_values', 'sqlite_autoindex_profile_values_1', '400000 4 2 2 1'],
    ['profile_values', 'profile_values_key', '400000 400000 100000 100000 20 1'],
  ])
    await sql`insert into sqlite_stat1 (tbl, idx, stat) values (${table}, ${index}, ${expected})`.execute(db);
  await sql`analyze sqlite_schema`.execute(db);
}

/** Profiles of one read. Their values are inserted before the next read, so the memory does not grow with the users. */
const PAGE = 500;
/** Rows of one insert. Six values a row are far below the limits of both databases, 32,766 and 65,535. */
const ROWS = 1000;

/**
 * Makes the profiles that exist searchable by the values of their lists, as the server writes them that migrates. Reads each
 * profile once, in the order of the key.
 */
async function fillValues(db: QueryExecutorProvider): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const { rows }: { rows: ProfileRow[] } = await sql<ProfileRow>`
      select user_id, attributes, (select project from users where users.id = profiles.user_id) as project
      from profiles where user_id > ${after} order by user_id limit ${PAGE}`.execute(db);
    const values = rows.flatMap(valuesOf);
    for (let i = 0; i < values.length; i += ROWS)
      await sql`insert into profile_values (user_id, project, attribute, item, part, key)
        values ${sql.join(values.slice(i, i + ROWS))}`.execute(db);
    after = rows.length < PAGE ? undefined : rows.at(-1)?.user_id;
  }
}

interface ProfileRow {
  readonly user_id: string;
  readonly project: string;
  readonly attributes: string;
}

function valuesOf({ user_id, project, attributes }: ProfileRow): readonly RawBuilder<unknown>[] {
  return searchableValues(JSON.parse(attributes) as Attributes)
    .filter(({ attribute, part, key }) => storable(attribute, part, key))
    .map(({ attribute, item, part, key }) => sql`(${sql.join([user_id, project, attribute, item, part, key])})`);
}
