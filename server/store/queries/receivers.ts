// Owns the rows of the streams of security events, and how a webhook is enabled again. Not how one is disabled:
// disabled-webhooks.ts.
import { sql } from 'kysely';
import type { AuditEntry } from '../../ports/audit.ts';
import type { Connection } from '../database.ts';
import { appendEntries } from './audit.ts';

/** Returns since when webhooks are disabled, by the hashes of their URLs. */
export async function disabledSince({ db }: Connection): Promise<ReadonlyMap<string, number>> {
  const rows = await db.selectFrom('disabled_webhooks').select(['url_hash', 'disabled_at']).execute();
  return new Map(rows.map((row) => [row.url_hash, row.disabled_at]));
}

/** Deletes the row of a disabled webhook. False when there is none. */
export async function enableWebhook(on: Connection, urlHash: string, entries: readonly AuditEntry[]): Promise<boolean> {
  const { numDeletedRows } = await on.db
    .deleteFrom('disabled_webhooks')
    .where('url_hash', '=', urlHash)
    .executeTakeFirst();
  if (numDeletedRows === 0n) return false;
  await appendEntries(on, entries);
  return true;
}

/** Returns when the task began first; null when it is done, or not due. */
export async function takeVerification(
  { db }: Connection,
  stream: string,
  { now, until }: { readonly now: number; readonly until: number },
): Promise<number | null> {
  const { rows } = await sql<{ began_at: number }>`
    insert into signal_streams (stream, began_at, due_at, verified_at) values (${stream}, ${now}, ${until}, null)
    on conflict (stream) do update set due_at = excluded.due_at
      where signal_streams.verified_at is null and signal_streams.due_at <= ${now}
    returning began_at`.execute(db);
  return rows[0]?.began_at ?? null;
}

/** Stores when the receiver took the event, or when the next try may be made. The row may be new. */
export async function settleVerification(
  { db }: Connection,
  stream: string,
  settled: { readonly verified_at: number } | { readonly due_at: number },
): Promise<void> {
  const at = 'verified_at' in settled ? settled.verified_at : settled.due_at;
  await db
    .insertInto('signal_streams')
    .values({ stream, began_at: at, due_at: at, verified_at: null, ...settled })
    .onConflict((conflict) => conflict.column('stream').doUpdateSet(settled))
    .execute();
}

/** Returns when each of these streams was verified. */
export async function verifiedStreams(
  { db }: Connection,
  streams: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (streams.length === 0) return new Map();
  const rows = await db.selectFrom('signal_streams').selectAll().where('stream', 'in', streams).execute();
  return new Map(rows.flatMap((row) => (row.verified_at === null ? [] : [[row.stream, row.verified_at] as const])));
}
