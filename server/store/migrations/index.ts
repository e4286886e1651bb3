// Owns the list of migrations in order, and applies missing migrations. Not the statements of a migration, nor which process
// may apply them: sqlite.ts, postgres.ts.
import { sql } from 'kysely';
import type { Kysely, QueryExecutorProvider } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Migration } from 'kysely/migration';
import type { Log } from '../../ports/log.ts';
import type { Dialect } from '../database.ts';
import type { Tables } from '../tables.ts';
import { start } from './0001-start.ts';
import { rightPerson } from './0002-right-person.ts';
import { limitsAndRecord } from './0003-limits-and-record.ts';
import { faces } from './0004-faces.ts';
import { claims } from './0005-claims.ts';
import { entries } from './0006-entries.ts';
import { bearerTokens } from './0007-bearer-tokens.ts';
import { visitors } from './0008-visitors.ts';
import { sendOrder } from './0009-send-order.ts';
import { fewerIndexes } from './0010-fewer-indexes.ts';
import { events } from './0011-events.ts';
import { admins } from './0013-admins.ts';
import { approvals } from './0014-approvals.ts';
import { sync } from './0016-sync.ts';
import { signals } from './0017-signals.ts';
import { operate } from './0019-operate.ts';
import { deliveryReports } from './0023-delivery-reports.ts';
import { called } from './0025-called.ts';
import { adminSignIns } from './0027-admin-sign-ins.ts';
import { names } from './0028-names.ts';
import { adminRequests } from './0029-admin-requests.ts';
import { nameWords } from './0030-name-words.ts';
import { withProgress } from './progress.ts';

/** The statements of one migration. */
export type MigrateUp = (db: QueryExecutorProvider, dialect: Dialect) => Promise<void>;

/** All migrations by their names, in order. Exported for tests, which make databases of earlier servers with them. */
export const MIGRATIONS: Readonly<Record<string, MigrateUp>> = {
  '0001-start': start,
  '0002-right-person': rightPerson,
  '0003-limits-and-record': limitsAndRecord,
  '0004-faces': faces,
  '0005-claims': claims,
  '0006-entries': entries,
  '0007-bearer-tokens': bearerTokens,
  '0008-visitors': visitors,
  '0009-send-order': sendOrder,
  '0010-fewer-indexes': fewerIndexes,
  '0011-events': events,
  '0013-admins': admins,
  '0014-approvals': approvals,
  '0016-sync': sync,
  '0017-signals': signals,
  '0019-operate': operate,
  '0023-delivery-reports': deliveryReports,
  '0025-called': called,
  '0027-admin-sign-ins': adminSignIns,
  '0028-names': names,
  '0029-admin-requests': adminRequests,
  '0030-name-words': nameWords,
};

const NAMES = Object.keys(MIGRATIONS).sort();

/** Applies all missing migrations or none, and returns their names. Throws when a newer server made the schema. */
export async function migrateUp(db: Kysely<Tables>, dialect: Dialect, log: Log): Promise<readonly string[]> {
  // Nothing is missing at almost every start. Kysely would read the whole catalogue to find this out.
  if ((await missingMigrations(db)).length === 0) return [];
  const began = performance.now();
  return logMigrated(log, await applyMissing(db, dialect, log), began);
}

/** Writes one line about all migrations that were committed, and returns their names. `began`: as of `performance.now()`. */
export function logMigrated(log: Log, names: readonly string[], began: number): readonly string[] {
  const [first, to] = [names[0], names.at(-1)];
  // Another process may have applied them.
  if (first === undefined) return names;
  const from = NAMES[NAMES.indexOf(first) - 1] ?? null;
  log.info('migrated', { from, to, count: names.length, ms: Math.round(performance.now() - began) });
  return names;
}

/** Applies all missing migrations or none, and returns their names. `db` may be a transaction on PostgreSQL. */
export async function applyMissing(db: Kysely<Tables>, dialect: Dialect, log: Log): Promise<readonly string[]> {
  const migrations: Record<string, Migration> = {};
  for (const [name, up] of Object.entries(MIGRATIONS))
    migrations[name] = { up: (trx) => withProgress(trx, { name, log }, (watched) => up(watched, dialect)) };
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  return (results ?? []).filter((r) => r.status === 'Success').map((r) => r.migrationName);
}

/** Returns the names of the migrations that the database lacks. Throws when a newer server made the schema. */
export async function missingMigrations(db: Kysely<Tables>): Promise<readonly string[]> {
  const names = await applied(db).catch(whenEmpty);
  refuseNewer(names);
  return NAMES.filter((name) => !names.includes(name));
}

/** Throws when the database lacks a migration of this server. Returns whether a newer server has migrated the database. */
export async function requireSchema(db: Kysely<Tables>): Promise<{ readonly isNewer: boolean }> {
  const names = await applied(db);
  const missing = NAMES.find((name) => !names.includes(name));
  if (missing !== undefined) throw new Error(`The database lacks the migration ${missing}.`);
  return { isNewer: names.length > NAMES.length };
}

async function applied(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map((r) => r.name);
}

/** A new database has no table of migrations, so it has no names. PostgreSQL and SQLite have different errors for this. */
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
