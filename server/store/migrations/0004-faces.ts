// Owns the fourth schema: API clients, names that are unique in a project, what is known of a person. Never edited after release.
import { sql } from 'kysely';
import type { QueryExecutorProvider } from 'kysely';
import type { Dialect } from '../database.ts';

/** Users that are named at a time. */
const PAGE = 1000;

/** Where there is one sign-in, its `sub` is what the site's systems know a person by. */
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
  // Whoever can be found (search.ts): pages and counts of them need no look at the table.
  const somebody = sql.raw('where merged_into is null and erased_at is null');

  for (const statement of [
    // Null: they are called by their id. `user_name_key`: folded.
    sql`alter table users add column user_name ${text}`,
    sql`alter table users add column user_name_key ${text}`,
    sql`alter table users add column external_id ${text}`,
    // Null: they were not. Who was has no name of their own left among their identities.
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

    // What is known of a person. `attributes`: JSON.
    sql`create table profiles (
      user_id ${text} primary key ${users},
      attributes ${text} not null
    ) ${strict}`,
    // What of it can be searched, folded.
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

/** Rows of a table, and how many of them agree in the first column of an index, in the first two, and so on. */
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
 * Untold, SQLite takes every index for as good as another, and walks through all users in their order instead of looking up
 * the one that is asked for. What it would count by itself it counts when somebody asks it to; this it knows from the start.
 */
async function tell(db: QueryExecutorProvider): Promise<void> {
  await sql`analyze users`.execute(db); // there is no table for it before
  await sql`delete from sqlite_stat1`.execute(db);
  for (const [table, indexes] of Object.entries(EXPECTED))
    for (const [index, expected] of Object.entries(indexes))
      await sql`insert into sqlite_stat1 (tbl, idx, stat) values (${table}, ${index}, ${expected})`.execute(db);
  await sql`analyze sqlite_schema`.execute(db);
}

/** Whoever had a name first keeps it; the others are called by their ids. */
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
