// Owns which migrations there are and their order, and brings a database up to date. Not what each does.
import { sql } from 'kysely';
import type { Kysely, QueryExecutorProvider } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Migration } from 'kysely/migration';
import type { Dialect } from '../database.ts';
import type { Tables } from '../tables.ts';
import { start } from './0001-start.ts';
import { rightPerson } from './0002-right-person.ts';
import { limitsAndRecord } from './0003-limits-and-record.ts';
import { faces } from './0004-faces.ts';

const MIGRATIONS: Readonly<Record<string, (db: QueryExecutorProvider, dialect: Dialect) => Promise<void>>> = {
  '0001-start': start,
  '0002-right-person': rightPerson,
  '0003-limits-and-record': limitsAndRecord,
  '0004-faces': faces,
};

const NAMES = Object.keys(MIGRATIONS).sort();

/** Applies the missing migrations, all or none, and returns their names. Throws for a schema that a newer server made. */
export async function migrateUp(db: Kysely<Tables>, dialect: Dialect): Promise<readonly string[]> {
  const names = await applied(db).catch(whenEmpty);
  refuseNewer(names);
  // True at almost every start; Kysely would read the whole catalogue to learn it.
  if (names.length === NAMES.length) return [];
  const migrations: Record<string, Migration> = {};
  for (const [name, up] of Object.entries(MIGRATIONS)) migrations[name] = { up: (trx) => up(trx, dialect) };
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  return (results ?? []).filter((r) => r.status === 'Success').map((r) => r.migrationName);
}

/** Throws unless the schema is exactly the one that this server was written for. */
export async function requireSchema(db: Kysely<Tables>): Promise<void> {
  const names = await applied(db);
  refuseNewer(names);
  const missing = NAMES.find((name) => !names.includes(name));
  if (missing !== undefined) throw new Error(`The database lacks the migration ${missing}.`);
}

async function applied(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map((r) => r.name);
}

/** A database that was never migrated has no table of migrations; each database has its own error for that. */
function whenEmpty(error: unknown): readonly string[] {
  if (error instanceof Error && 'code' in error && error.code === '42P01') return []; // PostgreSQL: undefined table
  if (error instanceof Error && error.message.startsWith('no such table')) return [];
  throw error;
}

function refuseNewer(names: readonly string[]): void {
  const unknown = names.findLast((name) => !NAMES.includes(name));
  if (unknown === undefined) return;
  throw new Error(
    `The database's schema (${unknown}) was made by a newer contact-change-server; this one knows it up to ${NAMES.at(-1)}. ` +
      'Run the newer server, or restore a backup from before its migration.',
  );
}
