// Owns closing expired changes, and deleting the addresses of old changes. Not deleting rows: purge.ts.
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { SweepOptions } from '../../ports/store.ts';
import type { Connection } from '../database.ts';
import { NAMELESS } from '../rows/change.ts';
import { appendEntries } from './audit.ts';
import { WAITS } from './changes.ts';

/** Most changes in one transaction. Each change takes several statements, and its user is locked meanwhile. */
export const CHANGES_AT_ONCE = 100;

/**
 * Closes expired changes, with their end as the time of closing, and adds a row to the audit log for each. Returns the number
 * of closed changes.
 */
export async function closeExpired(
  connection: Connection,
  now: number,
  expired: SweepOptions['expired'],
): Promise<number> {
  const { db } = connection;
  const found = await db
    .selectFrom('changes')
    .select(['id', 'user_id'])
    // As a text of the statement, so that the index of waiting changes is used.
    .where('state', '=', sql.lit('waiting'))
    .where('ends_at', '<=', now)
    // The end of a wait completes a change instead.
    .where(sql<SqlBool>`not ${WAITS}`)
    .orderBy('ends_at')
    .limit(CHANGES_AT_ONCE)
    .execute();
  const ids = (await lockUsers(connection, found)).map((row) => row.id);
  if (ids.length === 0) return 0;
  const closed = await db
    .updateTable('changes')
    .set((eb) => ({ state: 'closed', why: 'expired', since: eb.ref('ends_at') }))
    .where('id', 'in', ids)
    // Checked once more, because the transaction that locked the user before may have ended the change.
    .where('state', '=', 'waiting')
    .where('ends_at', '<=', now)
    .where(sql<SqlBool>`not ${WAITS}`)
    .returning(['id', 'project', 'user_id', 'kind', 'value'])
    .execute();
  if (closed.length === 0) return 0;
  const closedIds = closed.map((row) => row.id);
  await db
    .updateTable('outbox')
    .set({ state: 'dropped', ended_at: now })
    .where('change_id', 'in', closedIds)
    .where('template', '=', 'prove')
    .where('state', '=', 'queued')
    // Messages that have expired themselves are left to the courier, which marks them as expired.
    .where('expires_at', '>', now)
    .execute();
  const entries = closed.map(({ id, project, user_id, kind, value }) =>
    expired({ change: id, project, user: user_id, kind, value }, now),
  );
  await appendEntries(connection, entries);
  return closed.length;
}

/**
 * Replaces the addresses of old changes with keyed hashes, which can be compared but not read. Returns the number of emptied
 * changes.
 */
export async function emptyChanges(
  connection: Connection,
  over: RawBuilder<SqlBool>,
  now: number,
  anonymous: SweepOptions['anonymous'],
): Promise<number> {
  const { db } = connection;
  const found = await db
    .selectFrom('changes')
    .select(['id', 'project', 'user_id', 'kind', 'key'])
    .where(sql<SqlBool>`purged_at is null and ${over}`)
    .orderBy('ends_at')
    .limit(CHANGES_AT_ONCE)
    .execute();
  const rows = new Map((await lockUsers(connection, found)).map((row) => [row.id, row]));
  if (rows.size === 0) return 0;
  const proofs = await db
    .selectFrom('proofs')
    .select(['id', 'change_id', 'kind', 'key'])
    .where('change_id', 'in', [...rows.keys()])
    .execute();
  for (const { id, change_id, kind, key } of proofs) {
    const project = rows.get(change_id)?.project ?? '';
    await db
      .updateTable('proofs')
      .set({ value: '', key: anonymous(project, kind, key) })
      .where('id', '=', id)
      .execute();
  }
  let emptied = 0;
  for (const { id, project, kind, key } of rows.values()) {
    const { numUpdatedRows } = await db
      .updateTable('changes')
      .set({ value: '', key: anonymous(project, kind, key), ...NAMELESS, purged_at: now })
      .where('id', '=', id)
      .where('purged_at', 'is', null)
      .executeTakeFirst();
    emptied += Number(numUpdatedRows);
  }
  return emptied;
}

/**
 * Locks the users of these rows and returns the rows whose users were free. A user whom another transaction has locked waits
 * for the next round, because the other transaction would overwrite this change with older data.
 */
async function lockUsers<R extends { readonly user_id: string }>(
  { db, dialect }: Connection,
  rows: readonly R[],
): Promise<readonly R[]> {
  if (rows.length === 0) return [];
  const free = await db
    .selectFrom('users')
    .select('id')
    .where('id', 'in', [...new Set(rows.map((row) => row.user_id))])
    .$if(dialect === 'postgres', (query) => query.forUpdate().skipLocked())
    .execute();
  const locked = new Set(free.map((user) => user.id));
  return rows.filter((row) => locked.has(row.user_id));
}
