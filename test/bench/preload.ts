// Owns what the built server counts of itself for the bench, loaded into it by --import: statements, durable commits, the delay of
// its event loop, and the times of its answers. All threads count into one memory. Not what is measured from outside: machine.ts.
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { getEnvironmentData, isMainThread, setEnvironmentData } from 'node:worker_threads';
import type SqliteType from 'better-sqlite3';
import type PgType from 'pg';

/** What a server has counted since its start; the loop's delay in ms since the last question. */
export interface Counted {
  readonly statements: number;
  readonly commits: number;
  readonly loop: {
    readonly p50: number;
    readonly p99: number;
    readonly max: number;
    /** The part of the p99 for which the thread was working: the rest is other programs on the machine. */
    readonly own: number;
  };
  /**
   * Times of answers since the last question, from the moment when Node has read the head of the request to the last octet given
   * to the system, ms. By what was asked and answered: `begin 201`.
   */
  readonly answers: Readonly<Record<string, Times>>;
}

export interface Times {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
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

/** Statements that leave together are counted one by one. */
function countPostgres({ Client }: typeof PgType): void {
  const prototype = Client.prototype as unknown as { query(...args: unknown[]): unknown };
  const query = prototype.query;
  prototype.query = function (...args) {
    const [first] = args as [string | { readonly text?: string; readonly statements?: readonly { text: string }[] }];
    const all = typeof first === 'string' ? [{ text: first }] : (first.statements ?? [first]);
    Atomics.add(counts, STATEMENTS, all.length);
    if (all.some(({ text = '' }) => /^\s*commit/i.test(text))) Atomics.add(counts, COMMITS, 1);
    return query.apply(this, args);
  };
}

countSqlite(load('better-sqlite3') as typeof SqliteType);
countPostgres(load('pg') as typeof PgType);

/** Interval at which the loop's delay is looked at, ms: it is part of what the histogram holds. */
const RESOLUTION = 10;

/** More answers of one kind are not kept. */
const ANSWERS_MAX = 100_000;

/** Times of answers. */
function timeAnswers(): () => Counted['answers'] {
  const began = new WeakMap<IncomingMessage, number>();
  let all = new Map<string, number[]>();
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    began.set(request, performance.now());
  });
  subscribe('http.server.response.finish', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const name = `${kindOf(request)} ${response.statusCode}`;
    const times = all.get(name) ?? [];
    all.set(name, times);
    if (times.length < ANSWERS_MAX) times.push(performance.now() - (began.get(request) ?? 0));
  });
  return () => {
    const answers = Object.fromEntries([...all].map(([name, times]) => [name, timesOf(times)]));
    all = new Map();
    return answers;
  };
}

function kindOf({ method, url = '' }: IncomingMessage): string {
  if (method === 'POST' && url === '/v1/changes') return 'begin';
  if (method === 'POST' && /^\/v1\/changes\/[^/]+\/code$/.test(url)) return 'prove';
  return url.includes('/scim/') ? 'scim' : 'other';
}

function timesOf(times: readonly number[]): Times {
  const sorted = Float64Array.from(times).sort();
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), max: at(1) };
}

/** How late timers of this thread are, as far as the thread itself was working. */
function ownDelay(): () => number {
  let late: number[] = [];
  let [due, used] = [0, 0];
  const cpu = (): number => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  const next = (): void => {
    [due, used] = [performance.now() + RESOLUTION, cpu()];
    setTimeout(() => {
      late.push(Math.min(Math.max(0, performance.now() - due), cpu() - used));
      next();
    }, RESOLUTION).unref();
  };
  next();
  return () => {
    const { p99 } = timesOf(late);
    late = [];
    return p99;
  };
}

if (isMainThread && process.send) {
  const loop = monitorEventLoopDelay({ resolution: RESOLUTION });
  loop.enable();
  const delay = (ns: number): number => Math.max(0, ns / 1e6 - RESOLUTION);
  const own = ownDelay();
  const answers = timeAnswers();
  process.on('message', () => {
    const delays = {
      p50: delay(loop.percentile(50)),
      p99: delay(loop.percentile(99)),
      max: delay(loop.max),
      own: own(),
    };
    loop.reset();
    const [statements = 0, commits = 0] = counts;
    process.send?.({ statements, commits, loop: delays, answers: answers() } satisfies Counted);
  });
  // Waiting for questions does not keep the server alive.
  process.channel?.unref();
}
