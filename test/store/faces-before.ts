// Owns the fourth schema as it was made before its joins were written anew. Kept to compare both; no server runs it.
import { sql } from 'kysely';
import type { QueryExecutorProvider } from 'kysely';
import type { Dialect } from '../../server/store/database.ts';

/** Most users that get a name in one statement. */
const PAGE = 1000;

/** For a user with one identity, the `sub` becomes the external id, by which the site's systems know the user. */
const KNOWN = sql`update users set external_id = (
  select min(sub) from identities where user_id = users.id and gone = 0
) where merged_into is null and erased_at is null
  and id in (select user_id from identities where gone = 0 group by user_id having count(*) = 1)
  and project in (select project from identities group by project having count(distinct iss) = 1)`;

export async function faces(db: QueryExecutorProvider, dialect: Dialect): Promise<void> {
  const text = sql.raw(dialect === 'postgres' ? 'text collate "C"' : 'text');
  const whole = sql.raw(dialect === 'postgres' ? 'bigint' : 'integer');
  const flag = sql.raw('integer');
  const strict = sql.raw(dialect === 'postgres' ? '' : 'strict');
  const users = sql.raw('references users (id) deferrable initially deferred');
  // The condition that every search has (store/queries/search.ts), so that pages and counts need only the index.
  const somebody = sql.raw('where merged_into is null and erased_at is null');

  for (const statement of [
    // Null: the user's id is their name. `user_name_key`: case-folded.
    sql`alter table users add column user_name ${text}`,
    sql`alter table users add column user_name_key ${text}`,
    sql`alter table users add column external_id ${text}`,
    // Null: the user was not erased. The identities of an erased user are all tombstones.
    sql`alter table users add column erased_at ${whole}`,
    sql`update users set erased_at = updated_at where disabled = 1 and not exists (
      select 1 from identities where user_id = users.id and (gone = 0 or sub not like 'gone:%')
    )`,
    sql`create unique index users_name on users (project, user_name_key) where user_name_key is not null`,
    sql`create index users_external on users (project, external_id, id) where external_id is not null`,
    sql`create index users_called on users (project, (coalesce(user_name_key, lower(id))), id) ${somebody}`,
    sql`create index users_listed on users (project, id) ${somebody}`,
    sql`create index users_created on users (project, created_at, id) ${somebody}`,
    sql`create index users_updated on users (project, updated_at, id) ${somebody}`,

    // Data about a user other than contacts and names. `attributes`: JSON.
    sql`create table profiles (
      user_id ${text} primary key ${users},
      attributes ${text} not null
    ) ${strict}`,
    // The attributes that a search can use, case-folded.
    sql`create table profile_fields (
      user_id ${text} not null ${users},
      project ${text} not null,
      field ${text} not null,
      key ${text} not null,
      primary key (user_id, field)
    ) ${strict}`,
    sql`create index profile_fields_key on profile_fields (project, field, key, user_id)`,
    sql`create index contacts_found on contacts (project, kind, key, user_id)`,
    sql`create index contacts_called on contacts (project, kind, key, user_id) where is_primary = 1`,

    sql`create table clients (
      id ${text} primary key,
      project ${text} not null,
      name ${text} not null,
      scopes ${text} not null,
      trusted ${flag} not null,
      created_at ${whole} not null,
      revoked_at ${whole}
    ) ${strict}`,
    sql`create table client_secrets (
      id ${text} primary key,
      client_id ${text} not null references clients (id),
      hash ${text} not null,
      created_at ${whole} not null,
      revoked_at ${whole}
    ) ${strict}`,
    sql`create unique index client_secrets_hash on client_secrets (hash)`,
    sql`create index client_secrets_client on client_secrets (client_id)`,
  ])
    await statement.execute(db);
  await KNOWN.execute(db);
  await name(db);
  if (dialect === 'sqlite') await tell(db);
}

/** For each index, the number of rows, then of rows with equal values in its first column, in its first two, and so on. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  users: {
    sqlite_autoindex_users_1: '100000 1',
    users_name: '100000 100000 1',
    users_called: '100000 100000 1 1',
    users_listed: '100000 100000 1',
    users_external: '100000 100000 1 1',
    users_created: '100000 100000 1 1',
    users_updated: '100000 100000 1 1',
  },
  contacts: {
    sqlite_autoindex_contacts_1: '200000 1',
    contacts_user: '200000 2',
    contacts_primary: '100000 1 1',
    contacts_unique: '200000 200000 1',
    contacts_key: '200000 200000 100000 2',
    contacts_found: '200000 200000 100000 2 1',
    contacts_called: '100000 100000 50000 2 1',
  },
  profile_fields: {
    sqlite_autoindex_profile_fields_1: '400000 4 1',
    profile_fields_key: '400000 400000 20000 20 1',
  },
};

/**
 * Gives SQLite expected statistics from the start. Without statistics, which only ANALYZE collects, SQLite considers all
 * indexes equally good and reads all users in order where it should find one user.
 */
async function tell(db: QueryExecutorProvider): Promise<void> {
  await sql`analyze users`.execute(db); // creates the table of statistics
  await sql`delete from sqlite_stat1`.execute(db);
  for (const [table, indexes] of Object.entries(EXPECTED))
    for (const [index, expected] of Object.entries(indexes))
      await sql`insert into sqlite_stat1 (tbl, idx, stat) values (${table}, ${index}, ${expected})`.execute(db);
  await sql`analyze sqlite_schema`.execute(db);
}

/** The first user with a name keeps it; the names of the others become their ids. */
async function name(db: QueryExecutorProvider): Promise<void> {
  const taken = new Set<string>();
  for (let after = { at: -1, id: '' }; ;) {
    const { rows } = await sql<{ id: string; project: string; username: string; created_at: number }>`
      select id, project, username, created_at from users
      where username is not null and merged_into is null and erased_at is null and (created_at, id) > (${after.at}, ${after.id})
      order by created_at, id limit ${PAGE}`.execute(db);
    const named = rows.flatMap(({ id, project, username }) => {
      const key = username.normalize('NFC').toLowerCase().normalize('NFC');
      const place = JSON.stringify([project, key]);
      if (taken.has(place)) return [];
      taken.add(place);
      return [sql`(${id}, ${username}, ${key})`];
    });
    if (named.length > 0)
      await sql`update users set user_name = named.column2, user_name_key = named.column3
        from (values ${sql.join(named)}) as named where users.id = named.column1`.execute(db);
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = { at: Number(last.created_at), id: last.id };
  }
}
