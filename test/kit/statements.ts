// Owns which statements this process sends to its databases, and by which index each finds its rows. Not how many there may
// be: the tests.
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { sqliteFile } from '../../server/config/database-url.ts';
import type { DatabaseKind } from './database.ts';

/** One statement, as it was sent. */
export interface SentStatement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export interface StatementRecorder {
  /** The statements since the last call, in their order, those of transaction control included. */
  take(): readonly SentStatement[];
  stop(): void;
}

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Records the statements of every connection in this thread, whether it is open already or opened later. */
export function recordStatements(kind: DatabaseKind): StatementRecorder {
  const sent: SentStatement[] = [];
  const restore = kind === 'sqlite' ? watchSqlite(sent) : watchPostgres(sent);
  return { take: () => sent.splice(0), stop: restore };
}

/** Whether a statement begins or ends a transaction or a part of one. */
export function isControl({ sql }: SentStatement): boolean {
  return /^\s*(?:begin|start transaction|commit|end\b|rollback|savepoint|release|set transaction)/i.test(sql);
}

/** A prepared statement runs many times, so what counts is each run, and not the preparing. */
function watchSqlite(sent: SentStatement[]): () => void {
  const memory = new Sqlite(':memory:');
  const prepared = Object.getPrototypeOf(memory.prepare('select 1')) as Record<string, Method>;
  memory.close();
  const note = (sql: string, parameters: readonly unknown[]) => void sent.push({ sql, parameters: parameters.flat() });
  const ends = ['run', 'get', 'all', 'iterate'].map((name) =>
    replace(
      prepared,
      name,
      (run) =>
        function (...args) {
          note((this as { readonly source: string }).source, args);
          return Reflect.apply(run, this, args);
        },
    ),
  );
  ends.push(
    replace(
      Sqlite.prototype as unknown as Record<string, Method>,
      'exec',
      (exec) =>
        function (...args) {
          for (const sql of String(args[0]).split(';')) if (sql.trim() !== '') note(sql.trim(), []);
          return Reflect.apply(exec, this, args);
        },
    ),
  );
  return () => ends.forEach((end) => end());
}

function watchPostgres(sent: SentStatement[]): () => void {
  return replace(
    pg.Client.prototype as unknown as Record<string, Method>,
    'query',
    (query) =>
      function (...args) {
        const [first, values] = args;
        const together = (first as { readonly statements?: readonly { text: string; values?: unknown[] }[] })
          .statements;
        if (together !== undefined) {
          for (const one of together) sent.push({ sql: one.text, parameters: one.values ?? [] });
          return Reflect.apply(query, this, args);
        }
        const given = typeof first === 'object' ? (first as { text?: string; values?: unknown[] }) : null;
        const text = given === null ? String(first) : given.text;
        const parameters = Array.isArray(values) ? values : (given?.values ?? []);
        // BEGIN brings the limits of its transaction along in one text, which counts once, as it travels once.
        if (text !== undefined) sent.push({ sql: text, parameters });
        return Reflect.apply(query, this, args);
      },
  );
}

function replace(on: Record<string, Method>, name: string, wrap: (method: Method) => Method): () => void {
  const { [name]: method } = on;
  if (method === undefined) throw new Error(`the driver has no ${name}`);
  on[name] = wrap(method);
  return () => void (on[name] = method);
}

/**
 * Returns the steps of the plan that read a whole table or a whole index; none when each row is found by an index. The tables
 * may be empty: PostgreSQL is told to use an index wherever there is one.
 */
export async function scansOf(url: string, { sql, parameters }: SentStatement): Promise<readonly string[]> {
  const file = sqliteFile(url);
  if (file !== null) {
    const db = new Sqlite(file, { readonly: true });
    db.function('awake', { directOnly: true }, () => 1);
    try {
      const steps = db.prepare(`explain query plan ${sql}`).all(...parameters) as { detail: string }[];
      const details = steps.map(({ detail }) => detail);
      // The rows of a subquery, which has steps of its own.
      const made = details.flatMap((detail) => /^(?:CO-ROUTINE|MATERIALIZE) (.+)/.exec(detail)?.[1] ?? []);
      return details
        .filter((detail) => !made.includes(detail.replace('SCAN ', '')))
        .filter((detail) => /^SCAN (?!CONSTANT ROW|\d+ CONSTANT ROWS|json_each|\d+-ROW VALUES CLAUSE)/.test(detail));
    } finally {
      db.close();
    }
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Of two ways through a few rows the planner takes either, so it is told of a million, and this is never committed.
    await client.query(`begin; update pg_class set reltuples = 1000000, relpages = 1
      where relkind in ('r', 'i') and relnamespace = current_schema()::regnamespace`);
    // The plan that is kept for all values, as a connection keeps it.
    await client.query('set enable_seqscan = off; set plan_cache_mode = force_generic_plan');
    await client.query(`prepare kept as ${sql}`);
    const values = parameters.length === 0 ? '' : `(${parameters.map(() => 'null').join(', ')})`;
    const { rows } = await client.query<{ 'QUERY PLAN': readonly { Plan: PlanStep }[] }>(
      `explain (format json) execute kept${values}`,
    );
    return rows.flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan }) => wholeReads(Plan)));
  } finally {
    await client.end();
  }
}

/** Returns the plan that PostgreSQL has for a statement with these values, by the statistics of its tables. */
export async function explained(url: string, { sql, parameters }: SentStatement): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${sql}`, [...parameters]);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  } finally {
    await client.end();
  }
}

/** A step of a plan of PostgreSQL, as far as it is looked at. */
interface PlanStep {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Relation Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Filter?: string;
  readonly Plans?: readonly PlanStep[];
}

/**
 * The steps that read all of a table or of an index. A partial index without a condition is read as a whole too, but not below
 * a limit: `min()` reads the first entry alone.
 */
function wholeReads(step: PlanStep, above?: PlanStep): readonly string[] {
  const type = step['Node Type'];
  const ends = above?.['Node Type'] === 'Limit' && step.Filter === undefined;
  const isWhole = type === 'Seq Scan' || (type.includes('Index') && step['Index Cond'] === undefined && !ends);
  const name = `${type} ${step['Index Name'] ?? step['Relation Name'] ?? ''}`;
  return [...(isWhole ? [name] : []), ...(step.Plans ?? []).flatMap((next) => wholeReads(next, step))];
}
