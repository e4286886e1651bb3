// Owns writing, reading and erasing rows of the audit log. Not sealing (audit-seal.ts), nor reading batches (audit-batches.ts).
import { sql } from 'kysely';
import type { AuditEntry, AuditEvent, StoredAuditEntry, AuditCursor } from '../../ports/audit.ts';
import type { Connection } from '../database.ts';
import { readBeforeSeal } from '../rows/audit-before-seal.ts';
import { preparedInsert } from '../prepared.ts';
import { toAuditRow, toStoredEntry, type AuditRow } from '../rows/audit.ts';

const insertEntries = preparedInsert<AuditRow>('audit');

/** Appends rows. */
export function appendEntries(on: Connection, entries: readonly AuditEntry[]): Promise<void> {
  return insertEntries(on, entries.map(toAuditRow));
}

/** Selects rows about a user, newest first, from the row that follows `before`; null: from the newest. */
export interface EntriesQuery {
  readonly user: string;
  readonly events: readonly AuditEvent[];
  readonly before: AuditCursor | null;
  readonly limit: number;
}

/** Returns rows about one user. */
export async function entriesOf(
  { db }: Connection,
  { user, events, before, limit }: EntriesQuery,
): Promise<readonly StoredAuditEntry[]> {
  const rows = await db
    .selectFrom('audit')
    .selectAll()
    .where('user_id', '=', user)
    .where('event', 'in', events)
    .$if(before !== null, (query) => query.where(sql<boolean>`(at, id) < (${before?.at ?? 0}, ${before?.id ?? ''})`))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toStoredEntry);
}

/** Deletes the personal values from every row about a user. Returns the time of the newest of these rows, epoch ms. */
export async function eraseEntries({ db }: Connection, user: string): Promise<number> {
  // Rows that were written before the server could seal have personal values in `data`, which a later seal would cover.
  const older = await db
    .selectFrom('audit')
    .select(['id', 'event', 'data'])
    .where('user_id', '=', user)
    .where('commitment', 'is', null)
    .execute();
  for (const row of older) {
    const { data } = readBeforeSeal(row);
    await db
      .updateTable('audit')
      .set({ data: JSON.stringify(data) })
      .where('id', '=', row.id)
      .execute();
  }
  // The seal covers a hash of the values and the salt. Without the salt, no attacker can guess the values from the hash.
  await db.updateTable('audit').set({ personal: null, salt: null }).where('user_id', '=', user).execute();
  const { last } = await db
    .selectFrom('audit')
    .select((eb) => eb.fn.max('at').as('last'))
    .where('user_id', '=', user)
    .executeTakeFirstOrThrow();
  return last;
}
