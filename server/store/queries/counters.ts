// Owns reading, locking and writing the rows of counters. Not what a counter counts, nor the limits: core/rate-limits.ts.
import { sql } from 'kysely';
import type { LateLock, LockedLate, StoredCounter } from '../../ports/transaction/counters.ts';
import type { Connection, Dialect } from '../database.ts';
import { collision } from '../database-error.ts';
import { jsonColumn, jsonValues, parseRows, type JsonRows } from '../json-rows.ts';
import { among, prepared, preparedInsert, preparedWrite } from '../prepared.ts';
import type { CounterRow } from '../rows/counter.ts';

/**
 * Rows of a counter of a project on PostgreSQL. A transaction holds one for its last statements and its commit, and one process
 * has at most 18 transactions that write. More rows would make each begin read more.
 */
const SHARDS = 8;

/** Returns how many rows a counter of a project has. On SQLite there is one writer. */
export function shardsOf(dialect: Dialect): number {
  return dialect === 'postgres' ? SHARDS : 1;
}

interface Keys {
  readonly keys: readonly string[];
}

const lockKeys = preparedWrite(
  (_, { keys }: Keys) => sql`select pg_advisory_xact_lock(hashtextextended(k, 0))
    from (select k from unnest(${keys}::text[]) as given (k) order by k) as sorted`,
);

const readCounters = prepared((db, { keys }: Keys, dialect) =>
  db
    .selectFrom('limits')
    .select(['key', 'uses'])
    .where(among(dialect, 'key', keys)),
);

/**
 * COALESCE waits only when no key is free. The first free one is taken, so that rows are few while requests are few. Of those
 * that wait each chooses any key.
 */
const lockOneKey = prepared(
  (_, { keys }: Keys) => sql<{ readonly key: string }>`select coalesce(
    (select k from unnest(${keys}::text[]) as given (k) where pg_try_advisory_xact_lock(hashtextextended(k, 0)) limit 1),
    (select k from (
      select k, pg_advisory_xact_lock(hashtextextended(k, 0)) as locked
      from (select k from unnest(${keys}::text[]) as given (k) order by random() limit 1) as chosen
    ) as waited)
  ) as key`,
);

/** Prevents other transactions from counting under these keys until this transaction ends. */
export async function lockCounters(on: Connection, keys: readonly string[]): Promise<void> {
  // On SQLite the transaction is already the only writer. On PostgreSQL the keys are locked, because a row that does not exist
  // yet cannot be locked. The order is always the same, so that two transactions never wait for each other.
  if (on.dialect === 'postgres' && keys.length > 0) await lockKeys(on, { keys: [...new Set(keys)] });
}

/**
 * Locks one of the keys or all, and returns what is stored by now; null on SQLite, where the transaction is the only writer. Throws
 * a collision, after which the transaction runs again, when `holds` is false.
 */
export async function lockLate(on: Connection, { keys, which, read, holds }: LateLock): Promise<LockedLate | null> {
  if (on.dialect !== 'postgres') return null;
  const key = which === 'all' ? await lockAll(on, keys) : await lockOne(on, keys);
  // A statement of its own, because it sees what was committed while the first one waited.
  const stored = await countersOf(on, read);
  if (!holds(stored)) throw collision();
  return { key, stored };
}

async function lockAll(on: Connection, keys: readonly string[]): Promise<string> {
  await lockCounters(on, keys);
  return first(keys);
}

/** Cannot deadlock with those who lock all: who waits here holds no other key, and who holds one here waits for no other. */
async function lockOne(on: Connection, keys: readonly string[]): Promise<string> {
  return first((await lockOneKey(on, { keys })).map(({ key }) => key));
}

function first(keys: readonly string[]): string {
  const [key] = keys;
  if (key === undefined) throw new Error('a late lock has keys');
  return key;
}

const READ = ['key', 'uses'] as const;

/** Selects the counters with these keys as a column, in any order. */
export function countersJson(dialect: Dialect, keys: readonly string[]): JsonRows {
  return jsonColumn(dialect, {
    values: jsonValues(dialect, 'limits', READ),
    from: sql`from limits where ${among(dialect, 'limits.key', keys)}`,
  });
}

/** Reads the counters of such a column. */
export function parseCounters(text: string | null): readonly Pick<StoredCounter, 'key' | 'uses'>[] {
  return parseRows<Pick<CounterRow, 'key' | 'uses'>>(text, READ).map(toCounter);
}

/** Returns the counters with these keys; leaves out a key under which nothing was counted. */
export async function countersOf(
  on: Connection,
  keys: readonly string[],
): Promise<readonly Pick<StoredCounter, 'key' | 'uses'>[]> {
  if (keys.length === 0) return [];
  return (await readCounters(on, { keys })).map(toCounter);
}

function toCounter({ key, uses }: Pick<CounterRow, 'key' | 'uses'>): Pick<StoredCounter, 'key' | 'uses'> {
  return { key, uses: JSON.parse(uses) as StoredCounter['uses'] };
}

const insertCounters = preparedInsert<CounterRow>('limits', { on: ['key'], set: ['uses', 'until'] });

/** Inserts or replaces counters. */
export function saveCounters(on: Connection, counts: readonly StoredCounter[]): Promise<void> {
  return insertCounters(
    on,
    counts.map(({ key, project, name, uses, until }) => ({ key, project, name, uses: JSON.stringify(uses), until })),
  );
}
