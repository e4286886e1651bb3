// Owns looking at a database without changing its schema: whether it can be written, and what it lacks. Not opening it for work:
// open.ts.
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { sqliteFile } from '../config/database-url.ts';
import { missingMigrations } from './migrations/index.ts';
import { newestProofKey } from './queries/changes.ts';
import { tombstoneKeyBeside } from './queries/identities.ts';
import { migratingDialect } from './sqlite-dialect.ts';
import { probeWrite } from './sqlite-probe.ts';
import { nodeTrouble } from './sqlite.ts';
import type { Dialect } from './database.ts';
import type { Tables } from './tables.ts';

/** What a database that can be written is like. */
export interface DatabaseState {
  /** False for a SQLite file that the first start will make. */
  readonly exists: boolean;
  /** The names of the migrations that a start would apply. */
  readonly missing: readonly string[];
  /** A sentence, when a newer server made the schema; else null. */
  readonly newer: string | null;
  /** The key of the newest code, and a key of tombstones that is not among the given; null when there is none, or no schema. */
  readonly newestKey: string | null;
  readonly lostKey: string | null;
  /** `max_connections` of PostgreSQL; null for a file. */
  readonly maxConnections: number | null;
}

/** The state; or why there is none: the code of the error, and its message, which holds no password. */
export type Inspection =
  | { readonly ok: true; readonly state: DatabaseState }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** How long connecting is waited for, ms; and a lock of a file, during which nothing else can run in this process. */
const WAIT = 4000;
const LOCK_WAIT = 1000;

/** Writes without a trace. `known`: the ids of the server's keys; null when it has none yet. Never throws. */
export async function inspectDatabase(url: string, known: readonly string[] | null): Promise<Inspection> {
  const file = sqliteFile(url);
  try {
    return { ok: true, state: await (file === null ? inspectPostgres(url, known) : inspectSqlite(file, known)) };
  } catch (thrown) {
    const error = thrown instanceof AggregateError && thrown.message === '' ? (thrown.errors[0] as unknown) : thrown;
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'none';
    return { ok: false, code, message: error instanceof Error ? error.message : 'unknown' };
  }
}

async function inspectSqlite(file: string, known: readonly string[] | null): Promise<DatabaseState> {
  const trouble = nodeTrouble(process.versions.node);
  if (trouble !== null) throw new Error(trouble);
  await access(dirname(file), constants.W_OK | constants.X_OK);
  const isThere = await access(file, constants.F_OK).then(
    () => true,
    () => false,
  );
  if (!isThere)
    return { exists: false, missing: [], newer: null, newestKey: null, lostKey: null, maxConnections: null };
  await access(file, constants.R_OK | constants.W_OK);
  const { default: Sqlite } = await import('better-sqlite3');
  const connection = new Sqlite(file, { fileMustExist: true, timeout: LOCK_WAIT });
  try {
    const db = new Kysely<Tables>({ dialect: migratingDialect(connection) });
    const state = await stateOf(db, 'sqlite', known);
    probeWrite(connection, { room: state.missing.length === 0 && state.newer === null ? connection : null });
    return { exists: true, maxConnections: null, ...state };
  } finally {
    connection.close();
  }
}

async function inspectPostgres(url: string, known: readonly string[] | null): Promise<DatabaseState> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'contact-change-doctor',
    connectionTimeoutMillis: WAIT,
    query_timeout: 2 * WAIT,
    max: 1,
  });
  // Without a listener, a connection that is lost while it is idle would end the process.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    const state = await stateOf(db, 'postgres', known);
    const { rows } = await sql<{ max: number; may: boolean; only: string }>`
      select current_setting('max_connections')::int as max, current_setting('transaction_read_only') as only,
        coalesce(has_schema_privilege(current_schema(), 'create'), false) as may`.execute(db);
    const { max = 0, may = false, only = 'off' } = rows[0] ?? {};
    if (only === 'on') throw Object.assign(new Error('the server is read-only'), { code: '25006' });
    if (state.missing.length > 0 && !may)
      throw Object.assign(new Error('the role may not create tables in the schema'), { code: '42501' });
    if (state.missing.length === 0 && state.newer === null) await writeAndTakeBack(db);
    return { exists: true, maxConnections: max, ...state };
  } finally {
    await db.destroy();
  }
}

async function writeAndTakeBack(db: Kysely<Tables>): Promise<void> {
  const done = new Error('taken back');
  await db
    .transaction()
    .execute(async (tx) => {
      await sql`insert into limits (key, project, name, uses, until) values ('doctor', '', '', '', 0)`.execute(tx);
      throw done;
    })
    .catch((error: unknown) => {
      if (error !== done) throw error;
    });
}

async function stateOf(
  db: Kysely<Tables>,
  dialect: Dialect,
  known: readonly string[] | null,
): Promise<Pick<DatabaseState, 'missing' | 'newer' | 'newestKey' | 'lostKey'>> {
  const none = { newer: null, newestKey: null, lostKey: null };
  const missing = await missingMigrations(db).catch((error: unknown) => {
    // The one error of ours has no code: a newer server made the schema.
    if (error instanceof Error && !('code' in error)) return error.message;
    throw error;
  });
  if (typeof missing === 'string') return { ...none, missing: [], newer: missing };
  if (missing.length > 0) return { ...none, missing };
  const connection = { db, dialect, clock: Date.now };
  return {
    ...none,
    missing,
    newestKey: await newestProofKey(connection),
    lostKey: known === null ? null : await tombstoneKeyBeside(connection, known),
  };
}
