// Owns databases as earlier servers left them: made by the first migrations alone, with many people in them. Not a test.
import Sqlite from 'better-sqlite3';
import { Kysely, PostgresDialect, SqliteDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { Pool } from 'pg';
import type { Dialect } from '../../server/store/database.ts';
import { MIGRATIONS, type MigrateUp } from '../../server/store/migrations/index.ts';
import type { TestDatabase } from '../kit/database.ts';

/** The schemas that a server may find, oldest first. */
export const EARLIER = Object.keys(MIGRATIONS).sort().slice(0, -1);

/** A database that has the migrations up to `last`. `instead`: another version of a migration. */
export async function makeEarlier(
  database: Pick<TestDatabase, 'url' | 'files'>,
  dialect: Dialect,
  last: string,
  instead: Readonly<Record<string, MigrateUp>> = {},
): Promise<Kysely<never>> {
  const db = new Kysely<never>({
    dialect:
      dialect === 'sqlite'
        ? new SqliteDialect({ database: openAsServers(database.files[0]) })
        : new PostgresDialect({ pool: openPool(database.url) }),
  });
  await bringTo(db, dialect, last, instead);
  return db;
}

/**
 * One connection. Its end is only asked for when the pool has ended, and a database that is dropped at once ends it with an error;
 * without a listener, that error would end the process.
 */
export function openPool(url: string): Pool {
  return new Pool({ connectionString: url, max: 1 }).on('error', () => undefined);
}

function openAsServers(file: string | undefined): Sqlite.Database {
  const connection = new Sqlite(file);
  connection.pragma('journal_mode = WAL');
  return connection;
}

/** Applies the migrations up to `last` to a database that has some of them. */
export async function bringTo(
  db: Kysely<never>,
  dialect: Dialect,
  last: string,
  instead: Readonly<Record<string, MigrateUp>> = {},
): Promise<void> {
  const migrations = Object.fromEntries(
    Object.entries(MIGRATIONS)
      .filter(([name]) => name <= last)
      .map(([name, up]) => [name, { up: (trx: Kysely<never>) => (instead[name] ?? up)(trx, dialect) }]),
  );
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/**
 * Fills a database of any of EARLIER. Every third person has the name of another one in other letters; of every tenth the
 * sign-in has two identities, and every twentieth was erased. The second project has two issuers.
 */
export async function fillEarlier(db: Kysely<never>, people: number): Promise<void> {
  const n = sql.raw(`with recursive n(i) as (select 0 union all select i + 1 from n where i < ${people - 1})`);
  const project = sql.raw(`case when i % 4 = 0 then 'other' else 'shop' end`);
  const value = sql.raw(`'p' || i || '@example.com'`);
  for (const statement of [
    sql`${n} insert into users (id, project, username, version, created_at, updated_at)
      select 'usr_' || i, ${project}, case when i % 20 = 0 then null when i % 3 = 0 then 'USER' || (i + 1) else 'user' || i end,
        1, 1000000 + (i * 7919) % ${sql.raw(String(people))}, 2000000 + i from n`,
    sql`${n} insert into identities (project, iss, sub, user_id, gone)
      select ${project}, case when i % 8 = 0 then 'https://two.example' else 'https://one.example' end,
        case when i % 20 = 0 then 'gone:k1:' || i else 'sub-' || i end, 'usr_' || i, case when i % 20 = 0 then 1 else 0 end from n`,
    sql`${n} insert into identities (project, iss, sub, user_id, gone)
      select ${project}, 'https://one.example', 'second-' || i, 'usr_' || i, 0 from n where i % 10 = 5`,
    sql`${n} insert into contacts (id, project, user_id, kind, value, key, unique_key, verified_at, is_primary, login_id, created_at)
      select 'ctc_' || i, ${project}, 'usr_' || i, 'email', ${value}, ${value}, 'email:' || ${value}, 1000000, 1, 1, 1000000 from n`,
    sql`${n} insert into contacts (id, project, user_id, kind, value, key, is_primary, login_id, created_at)
      select 'ctc_x' || i, ${project}, 'usr_' || i, 'phone', '+35840' || (1000000 + i), '+35840' || (1000000 + i), 1, 0, 1000000 from n`,
    sql`${n} insert into changes (id, project, user_id, kind, value, key, settle, method, add_to_login_ids, terms, failures,
        state, link_url, locale, template_options, created_at, ends_at)
      select 'chg_' || i, ${project}, 'usr_' || i, 'email', ${value}, ${value}, '{}', 'code', 0, '{}', 0,
        'waiting', 'https://id.example/confirm', 'en', '{}', 1000000, 9000000 from n`,
    sql`${n} insert into proofs (id, change_id, position, side, sequence, key_id, method, kind, value, key, issued_at,
        code_expires_at, link_expires_at)
      select 'prf_' || i, 'chg_' || i, 0, 'new', 1, 'k1', 'code', 'email', ${value}, ${value}, 1000000, 9000000, 9000000 from n`,
    sql`${n} insert into outbox (id, project, user_id, change_id, proof_id, template, kind, recipient, locale, in_use, suppressed,
        created_at, expires_at, state, due_at, attempts, generation)
      select 'msg_' || i, ${project}, 'usr_' || i, 'chg_' || i, 'prf_' || i, 'prove', 'email', ${value}, 'en', 0, 0,
        1000000, 9000000, 'sent', 1000000, 1, 1 from n`,
    sql`${n} insert into audit (id, project, user_id, at, event, data)
      select 'aud_' || i, ${project}, 'usr_' || i, 1000000, 'begun', '{}' from n`,
  ])
    await statement.execute(db);
  // Profiles came with 0004-faces. Every second person has one, with a language of either name.
  const tables = await db.introspection.getTables();
  if (!tables.some(({ name }) => name === 'profiles')) return;
  await sql`${n} insert into profiles (user_id, attributes)
    select 'usr_' || i, case when i % 4 = 0 then '{"locale":"fi-FI"}' else '{"preferredLanguage":"sv","locale":"fi-FI"}' end
    from n where i % 2 = 0`.execute(db);
}

/** Switches off the erased ones of `fillEarlier`, where the schema already knows that. */
export async function eraseSome(db: Kysely<never>): Promise<void> {
  await sql`update users set disabled = 1 where id in (select user_id from identities where sub like 'gone:%')`.execute(
    db,
  );
}
