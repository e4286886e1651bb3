// Owns the sixth schema: a contact's entries in the lists of a directory, the values of lists that are searched, and the country
// of a client. Never edited after release.
import { sql } from 'kysely';
import type { QueryExecutorProvider } from 'kysely';
import type { Dialect } from '../database.ts';

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
    // Values of lists and of foreign extensions, case-folded. Those of profiles that exist come with their next write.
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
