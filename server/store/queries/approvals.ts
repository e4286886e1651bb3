// Owns the rows of acts that wait for another admin. Not who may decide (service/admin/approvals.ts), nor when they go: purge.ts.
import { sql } from 'kysely';
import type { Act, Approval } from '../../core/approval.ts';
import type { SweepOptions } from '../../ports/store.ts';
import type { Connection } from '../database.ts';
import { toApproval, toApprovalRow } from '../rows/approval.ts';
import { storable } from '../storable.ts';
import { appendEntries } from './audit.ts';

/** The approval with this id, in any state. */
export async function getApproval({ db }: Connection, id: string): Promise<Approval | undefined> {
  if (!storable(id)) return undefined;
  const row = await db.selectFrom('approvals').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toApproval(row);
}

/** Most approvals of one list. */
const LISTED = 200;

/** The approvals of a project that wait at `now` for one of these acts, the oldest first. */
export async function openApprovals(
  { db, dialect }: Connection,
  project: string,
  now: number,
  acts: readonly Act['do'][],
): Promise<readonly Approval[]> {
  if (acts.length === 0) return [];
  const act = dialect === 'postgres' ? sql<string>`act::json ->> 'do'` : sql<string>`json_extract(act, '$.do')`;
  const rows = await db
    .selectFrom('approvals')
    .selectAll()
    .where('project', '=', project)
    .where('state', '=', 'open')
    .where('expires_at', '>', now)
    .where(act, 'in', acts)
    .orderBy('expires_at')
    .orderBy('id')
    .limit(LISTED)
    .execute();
  return rows.map(toApproval);
}

/** Stores an approval in place of an earlier one that the same admin asked for and that still waits. */
export async function askApproval({ db }: Connection, approval: Approval): Promise<void> {
  const row = toApprovalRow(approval);
  await db
    .deleteFrom('approvals')
    .where('user_id', '=', row.user_id)
    .where('act', '=', row.act)
    .where('asked_by', '=', row.asked_by)
    .where('state', '=', 'open')
    .execute();
  await db.insertInto('approvals').values(row).execute();
}

/**
 * Deletes up to `limit` approvals whose time is over, and adds a row to the audit log for each that was not decided. Skips rows that
 * another transaction is deciding. Returns how many it deleted.
 */
export async function removeExpired(
  connection: Connection,
  { now, limit }: { readonly now: number; readonly limit: number },
  undecided: SweepOptions['undecided'],
): Promise<number> {
  const { db, dialect } = connection;
  const gone = await db
    .deleteFrom('approvals')
    .where('expires_at', '<=', now)
    .where('id', 'in', (eb) => {
      const over = eb.selectFrom('approvals').select('id').where('expires_at', '<=', now).limit(limit);
      return dialect === 'postgres' ? over.forUpdate().skipLocked() : over;
    })
    .returningAll()
    .execute();
  const open = gone.map(toApproval).filter(({ state }) => state === 'open');
  await appendEntries(
    connection,
    open.map((approval) => undecided(approval, now)),
  );
  return gone.length;
}

/** Closes an approval that waits. Returns false when it does not wait any more, so of two calls at once one gets true. */
export async function closeApproval(
  { db }: Connection,
  id: string,
  { state, decidedBy }: Pick<Approval, 'state' | 'decidedBy'>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('approvals')
    .set({ state, decided_by: decidedBy })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
