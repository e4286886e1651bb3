// Owns deleting rows after their time has passed. Not ending and emptying changes (purge-changes.ts), nor how long rows are
// kept: the caller decides this.
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { SweepOptions } from '../../ports/store.ts';
import type { Connection, Transactions } from '../database.ts';
import type { Tables } from '../tables.ts';
import { removeExpired } from './approvals.ts';
import { KEY_LIFE } from './idempotency.ts';
import { closeExpired, CHANGES_AT_ONCE, emptyChanges } from './purge-changes.ts';

/** Most rows that one transaction deletes, which takes a few milliseconds on either database. */
const ROWS_AT_ONCE = 500;

type Condition = RawBuilder<SqlBool>;

/** Closes expired changes and deletes ended data, in many short transactions. */
export async function sweep(transactions: Transactions, now: number, sweeping: SweepOptions): Promise<void> {
  const write = upkeep(transactions);
  const endedBy = (column: 'until' | 'created_at', end = now): Condition => sql<SqlBool>`${sql.ref(column)} <= ${end}`;
  await whileFull(CHANGES_AT_ONCE, () => write((on) => closeExpired(on, now, sweeping.expired)));
  await remove(write, 'reservations', endedBy('until'));
  await remove(write, 'blocks', endedBy('until'));
  await remove(write, 'suppressions', endedBy('until'));
  await remove(write, 'limits', endedBy('until'));
  await remove(write, 'range_breakers', endedBy('until'));
  await remove(write, 'idempotency', endedBy('created_at', now - KEY_LIFE));
  await remove(write, 'admin_requests', endedBy('created_at', now - KEY_LIFE));
  const over = { now, limit: ROWS_AT_ONCE };
  await whileFull(ROWS_AT_ONCE, () => write((on) => removeExpired(on, over, sweeping.undecided)));
  for (const { end, projects } of spans(now, sweeping)) {
    await remove(write, 'outbox', sql<SqlBool>`state <> 'queued' and expires_at <= ${end} and ${projects}`);
    const ended = sql<SqlBool>`ends_at <= ${end} and ${projects}`;
    await remove(write, 'undos', ended);
    await whileFull(CHANGES_AT_ONCE, () => write((on) => emptyChanges(on, ended, now, sweeping.anonymous)));
  }
}

type Upkeep = <T>(work: (on: Connection) => Promise<T>) => Promise<T>;

/** Lets all other writes go first. */
function upkeep({ write }: Transactions): Upkeep {
  return (work) => write(work, { priority: 'background' });
}

/** Groups projects by how long they keep data. In each group, data that ended before `end` is deleted. Few groups exist. */
function spans(
  now: number,
  { purgeAfter, defaultPurgeAfter }: SweepOptions,
): readonly { readonly end: number; readonly projects: Condition }[] {
  const others = [...purgeAfter].filter(([, after]) => after !== defaultPurgeAfter);
  const list = (names: readonly string[]) => sql.join(names.map((name) => sql`${name}`));
  const rest =
    others.length === 0 ? sql<SqlBool>`1 = 1` : sql<SqlBool>`project not in (${list(others.map(([id]) => id))})`;
  return [
    { end: now - defaultPurgeAfter, projects: rest },
    ...[...new Set(others.map(([, after]) => after))].map((after) => ({
      end: now - after,
      projects: sql<SqlBool>`project in (${list(others.filter((other) => other[1] === after).map(([id]) => id))})`,
    })),
  ];
}

/** Deletes the rows for which `over` is true. Skips rows that another process is deleting. */
function remove(write: Upkeep, table: keyof Tables, over: Condition): Promise<void> {
  const from = sql.table(table);
  return whileFull(ROWS_AT_ONCE, () =>
    write(async ({ db, dialect }) => {
      // The statement checks `over` twice, because a row may get a later end after it was found and before it is deleted.
      const statement =
        dialect === 'postgres'
          ? sql`delete from ${from} where ctid = any (array (
              select ctid from ${from} where ${over} limit ${sql.lit(ROWS_AT_ONCE)} for update skip locked)) and ${over}`
          : sql`delete from ${from} where rowid in (
              select rowid from ${from} where ${over} limit ${sql.lit(ROWS_AT_ONCE)})`;
      return Number((await statement.execute(db)).numAffectedRows ?? 0n);
    }),
  );
}

async function whileFull(full: number, step: () => Promise<number>): Promise<void> {
  while ((await step()) >= full);
}
