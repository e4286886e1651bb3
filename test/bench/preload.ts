// Owns what the built server counts of itself for the bench, loaded into it by --import: statements, durable commits, and the delay
// of its event loop. All threads count into one memory. Not what is measured from outside: machine.ts.
import { createRequire } from 'node:module';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { getEnvironmentData, isMainThread, setEnvironmentData } from 'node:worker_threads';
import type SqliteType from 'better-sqlite3';
import type PgType from 'pg';

/** What a server has counted since its start; the loop's delay in ms since the last question. */
export interface Counted {
  readonly statements: number;
  readonly commits: number;
  readonly loop: { readonly p50: number; readonly p99: number; readonly max: number };
}

const KEY = 'contact-change-bench-counts';
const STATEMENTS = 0;
const COMMITS = 1;
const given = getEnvironmentData(KEY);
const memory = given instanceof SharedArrayBuffer ? given : new SharedArrayBuffer(8);
if (isMainThread) setEnvironmentData(KEY, memory);
const counts = new Int32Array(memory);

const CONTROL = /^\s*(?:begin|commit|end|rollback|savepoint|release)/i;
const load = createRequire(process.argv[1] ?? import.meta.url);

/** A commit is durable when its transaction has written: only then SQLite flushes the file. */
function countSqlite(Sqlite: typeof SqliteType): void {
  const dirty = new WeakSet<SqliteType.Database>();
  const count = (database: SqliteType.Database, source: string, writes: boolean): void => {
    Atomics.add(counts, STATEMENTS, 1);
    if (/^\s*(?:commit|end)/i.test(source)) {
      if (dirty.delete(database)) Atomics.add(counts, COMMITS, 1);
    } else if (/^\s*rollback\s*$/i.test(source)) dirty.delete(database);
    else if (writes && !CONTROL.test(source)) {
      if (database.inTransaction) dirty.add(database);
      else Atomics.add(counts, COMMITS, 1);
    }
  };
  const sample = new Sqlite(':memory:');
  const statement = Object.getPrototypeOf(sample.prepare('select 1')) as Record<
    string,
    (...args: unknown[]) => unknown
  >;
  sample.close();
  for (const name of ['run', 'get', 'all', 'iterate']) {
    const original = statement[name];
    statement[name] = function (this: SqliteType.Statement & { readonly readonly: boolean }, ...args) {
      count(this.database, this.source, !this.readonly);
      return original?.apply(this, args);
    };
  }
  const exec = Sqlite.prototype.exec;
  Sqlite.prototype.exec = function (source) {
    count(this, source, false);
    return exec.call(this, source);
  };
}

/** Each query is a round trip. */
function countPostgres({ Client }: typeof PgType): void {
  const prototype = Client.prototype as unknown as { query(...args: unknown[]): unknown };
  const query = prototype.query;
  prototype.query = function (...args) {
    const [first] = args;
    const text = typeof first === 'string' ? first : String((first as { text?: string } | undefined)?.text);
    Atomics.add(counts, STATEMENTS, 1);
    if (/^\s*commit/i.test(text)) Atomics.add(counts, COMMITS, 1);
    return query.apply(this, args);
  };
}

countSqlite(load('better-sqlite3') as typeof SqliteType);
countPostgres(load('pg') as typeof PgType);

/** Interval at which the loop's delay is looked at, ms: it is part of what the histogram holds. */
const RESOLUTION = 10;

if (isMainThread && process.send) {
  const loop = monitorEventLoopDelay({ resolution: RESOLUTION });
  loop.enable();
  const delay = (ns: number): number => Math.max(0, ns / 1e6 - RESOLUTION);
  process.on('message', () => {
    const delays = { p50: delay(loop.percentile(50)), p99: delay(loop.percentile(99)), max: delay(loop.max) };
    loop.reset();
    const [statements = 0, commits = 0] = counts;
    process.send?.({ statements, commits, loop: delays } satisfies Counted);
  });
  // Waiting for questions does not keep the server alive.
  process.channel?.unref();
}
