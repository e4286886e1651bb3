// Owns writing, reading and erasing rows of the audit log. Not sealing them: audit-seal.ts; nor reading seals: audit-batches.ts.
import { sql } from 'kysely';
import type { AuditEntry, AuditEvent, StoredAuditEntry, AuditCursor } from '../../ports/audit.ts';
import type { Connection } from '../database.ts';
import { readBeforeSeal } from '../rows/audit-before-seal.ts';
import { toAuditRow, toStoredEntry } from '../rows/audit.ts';

/** Appends rows. */
export async function appendEntries({ db }: Connection, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length > 0) await db.insertInto('audit').values(entries.map(toAuditRow)).execute();
}

/** Which rows about a user are read: newest first, those after `before`; null: from the newest on. */
export interface EntriesQuery {
  readonly user: string;
  readonly events: readonly AuditEvent[];
  readonly before: AuditCursor | null;
  readonly limit: number;
}

/** Rows about one user. */
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

/** Takes the personal values out of every row about a user. Returns when the last of these rows was written, epoch ms. */
export async function eraseEntries({ db }: Connection, user: string): Promise<number> {
  // Rows from before the seal hold personal values in `data`, and a later seal would cover them.
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
  // The seal covers a hash of both; without the salt nobody can guess the values from it.
  await db.updateTable('audit').set({ personal: null, salt: null }).where('user_id', '=', user).execute();
  const { last } = await db
    .selectFrom('audit')
    .select((eb) => eb.fn.max('at').as('last'))
    .where('user_id', '=', user)
    .executeTakeFirstOrThrow();
  return last;
}
