// Owns whether the database can be written now, and whether its schema still fits this process. Not the files of SQLite:
// sqlite-file.ts. Not the answer of /readyz.
import { sql, type Kysely } from 'kysely';
import type { Dialect } from './database.ts';
import { classify } from './database-error.ts';
import { requireSchema } from './migrations/index.ts';
import type { Tables } from './tables.ts';

/** How long /readyz waits for its write, ms. Balancers wait a few seconds. */
export const READY_WITHIN = 2000;

/** The columns of our tables as they were when the database was opened: `table.column`. */
export type Columns = ReadonlySet<string>;

interface Column {
  readonly tbl: string;
  readonly col: string;
  /** 1: an INSERT must name the column. */
  readonly required: number | boolean;
}

const COLUMNS = {
  sqlite: sql<Column>`select m.name as tbl, p.name as col, p."notnull" = 1 and p.dflt_value is null as required
    from sqlite_master m join pragma_table_info(m.name) p where m.type = 'table'`,
  postgres: sql<Column>`select c.relname as tbl, a.attname as col,
      a.attnotnull and not a.atthasdef and a.attidentity = '' as required
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0
      and not a.attisdropped`,
};

/** Reads the columns that this process uses; call it when the schema is up to date. */
export async function readColumns(db: Kysely<Tables>, dialect: Dialect): Promise<Columns> {
  const { rows } = await COLUMNS[dialect].execute(db);
  return new Set(rows.map(({ tbl, col }) => `${tbl}.${col}`));
}

/**
 * Throws when this process can no longer use the schema. A newer server may have migrated the database; this process goes on
 * while all its columns are there and no new column needs a value from it.
 */
export async function requireFit(db: Kysely<Tables>, dialect: Dialect, ours: Columns): Promise<void> {
  const { isNewer } = await requireSchema(db);
  if (!isNewer) return;
  const { rows } = await COLUMNS[dialect].execute(db);
  const now = new Set(rows.map(({ tbl, col }) => `${tbl}.${col}`));
  const tables = new Set([...ours].map((column) => column.slice(0, column.indexOf('.'))));
  const gone = [...ours].find((column) => !now.has(column));
  if (gone !== undefined) throw notReady(`A newer server removed the column ${gone}.`);
  const needed = rows.find(({ tbl, col, required }) => required && tables.has(tbl) && !ours.has(`${tbl}.${col}`));
  if (needed) throw notReady(`A newer server added the column ${needed.tbl}.${needed.col}, which needs a value.`);
}

/** Returns an error with a sentence for the log. */
export function notReady(reason: string): Error {
  return Object.assign(new Error(reason), { reason });
}

/** Finds out whether writes succeed. */
export interface WriteProbe {
  /** Call it after each write that was committed. */
  readonly committed: () => void;
  /** Throws when nothing can be written. Calls that come together share one write. */
  run(): Promise<void>;
}

/** `attempt` writes something and ends within READY_WITHIN. */
export function createWriteProbe(attempt: () => Promise<void>): WriteProbe {
  let commits = 0;
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    const before = commits;
    try {
      await attempt();
    } catch (error) {
      // Under load the probe may wait too long for its turn. The server is ready when other writes were committed meanwhile.
      if (commits > before && WAITED.has(classify(error).code)) return;
      throw error;
    }
  };
  return {
    committed: () => void (commits += 1),
    run: () => (running ??= run().finally(() => (running = null))),
  };
}

/** The codes of errors that a long queue explains. */
const WAITED = new Set(['queue', 'no-connection', 'deadline', '55P03', 'SQLITE_BUSY']);
