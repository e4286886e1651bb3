// Owns reading, locking and writing the rows of counters. Not what a counter counts, nor the limits: core/rate-limits.ts.
import { sql } from 'kysely';
import type { StoredCounter } from '../../ports/transaction/counters.ts';
import type { Connection, Dialect } from '../database.ts';
import { collision } from '../database-error.ts';
import { jsonColumn, jsonValues, parseRows, type JsonRows } from '../json-rows.ts';
import { among, prepared, preparedInsert, preparedWrite } from '../prepared.ts';
import type { CounterRow } from '../rows/counter.ts';

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

/** Prevents other transactions from counting under these keys until this transaction ends. */
export async function lockCounters(on: Connection, keys: readonly string[]): Promise<void> {
  // On SQLite the transaction is already the only writer. On PostgreSQL the keys are locked, because a row that does not exist
  // yet cannot be locked. The order is always the same, so that two transactions never wait for each other.
  if (on.dialect === 'postgres' && keys.length > 0) await lockKeys(on, { keys: [...new Set(keys)] });
}

/**
 * Locks the counters and returns what is stored under `read` by now; null on SQLite, where the transaction is the only writer.
 * Throws a collision, after which the transaction runs again, when `holds` is false.
 */
export async function lockAgain(
  on: Connection,
  keys: readonly string[],
  read: readonly string[],
  holds: (now: readonly Pick<StoredCounter, 'key' | 'uses'>[]) => boolean,
): Promise<readonly Pick<StoredCounter, 'key' | 'uses'>[] | null> {
  if (on.dialect !== 'postgres') return null;
  await lockCounters(on, keys);
  // A statement of its own, because it sees what was committed while the first one waited.
  const now = await countersOf(on, read);
  if (!holds(now)) throw collision();
  return now;
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
