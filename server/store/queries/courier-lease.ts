// Owns how couriers claim messages from the queue, release them, and store their outcomes. Not when to try again
// (deliver/backoff.ts), nor how messages enter the queue (enqueue.ts).
import type { ExpressionBuilder } from 'kysely';
import { LANES, type Lane } from '../../core/effects.ts';
import type { AuditEntry } from '../../ports/audit.ts';
import type { ClaimedMessage, ClaimRequest, HoldRequest, Lease, ProviderRef } from '../../ports/outbox.ts';
import type { Connection } from '../database.ts';
import { toClaimed, type OutboxRow } from '../rows/outbox.ts';
import type { Tables } from '../tables.ts';
import { appendEntries } from './audit.ts';

/** Claims due messages for the time of the lease, oldest first. */
export async function claim(
  { db, dialect }: Connection,
  { lane, now, lease, limit, full = [] }: ClaimRequest,
): Promise<readonly ClaimedMessage[]> {
  const due = await db
    .selectFrom('outbox')
    .select('id')
    .where('kind', '=', lane)
    .where('state', '=', 'queued')
    .where('due_at', '<=', now)
    .where('expires_at', '>', now)
    .where((eb) => eb.and(full.map((provider) => eb.not(goesThrough(eb, provider)))))
    .orderBy('due_at')
    .orderBy('created_at')
    .limit(limit)
    // On SQLite the transaction is the only writer already.
    .$if(dialect === 'postgres', (query) => query.forUpdate().skipLocked())
    .execute();
  if (due.length === 0) return [];
  const ids = due.map((row) => row.id);
  const rows = await db
    .updateTable('outbox')
    .set((eb) => ({
      due_at: now + lease,
      attempts: eb('attempts', '+', 1),
      generation: eb('generation', '+', 1),
    }))
    .where('id', 'in', ids)
    .returningAll()
    .execute();
  return rows.toSorted((a, b) => a.created_at - b.created_at).map(toClaimed);
}

/** Delays due messages whose providers are down. Returns the ids of the changes whose messages now wait. */
export async function hold(
  { db }: Connection,
  { lane, through, now, until, reason }: HoldRequest,
): Promise<readonly string[]> {
  const rows = await db
    .updateTable('outbox')
    .set((eb) => ({ due_at: until, reason: eb.fn.coalesce('reason', eb.val(reason)) }))
    .where('kind', '=', lane)
    .where('state', '=', 'queued')
    .where('due_at', '<=', now)
    .where((eb) => eb.or(through.map((provider) => goesThrough(eb, provider))))
    .returning('change_id')
    .execute();
  return changeIds(rows);
}

/** Makes messages due now when a clock that was ahead has delayed them too far. */
export async function hasten(
  { db }: Connection,
  now: number,
  furthest: { readonly [L in Lane]: number },
): Promise<void> {
  for (const lane of LANES) {
    await db
      .updateTable('outbox')
      .set({ due_at: now })
      .where('kind', '=', lane)
      .where('state', '=', 'queued')
      .where('due_at', '>', now + furthest[lane])
      .execute();
  }
}

/**
 * Stores that the message was sent, even if the message was dropped or expired while it was being sent. It did reach the
 * provider, and the audit log must show this.
 */
export function sent(
  connection: Connection,
  lease: Lease,
  { at, providerRef, entry }: { at: number; providerRef: string | null; entry?: AuditEntry | null },
): Promise<boolean> {
  const columns = { state: 'sent', ended_at: at, provider_ref: providerRef } as const;
  return writeOutcome(connection, lease, { from: ['queued', 'dropped', 'expired'], columns, entry });
}

/** Stores that an attempt failed and that the message is due again at `at`, epoch ms. */
export function retry(
  connection: Connection,
  lease: Lease,
  { at, reason }: { at: number; reason: string },
): Promise<boolean> {
  return writeOutcome(connection, lease, { from: ['queued'], columns: { due_at: at, reason } });
}

/** Stores that the message has failed and will not be tried again. */
export function dead(
  connection: Connection,
  lease: Lease,
  { at, reason, entry }: { at: number; reason: string; entry?: AuditEntry | null },
): Promise<boolean> {
  return writeOutcome(connection, lease, { from: ['queued'], columns: { state: 'dead', ended_at: at, reason }, entry });
}

interface WrittenOutcome {
  /** The states that the message may have before the outcome. */
  readonly from: readonly OutboxRow['state'][];
  readonly columns: Partial<OutboxRow>;
  readonly entry?: AuditEntry | null | undefined;
}

/** Writes the outcome of a message and returns true. Writes nothing and returns false when the lease is no longer valid. */
async function writeOutcome(
  connection: Connection,
  { id, generation }: Lease,
  { from, columns, entry }: WrittenOutcome,
): Promise<boolean> {
  const { numUpdatedRows } = await connection.db
    .updateTable('outbox')
    .set(columns)
    .where('id', '=', id)
    .where('generation', '=', generation)
    .where('state', 'in', from)
    .executeTakeFirst();
  const isHeld = numUpdatedRows > 0n;
  if (isHeld && entry != null) await appendEntries(connection, [entry]);
  return isHeld;
}

/** Puts claimed messages that were not tried back into the queue. */
export async function release({ db }: Connection, leases: readonly Lease[], now: number): Promise<void> {
  for (const { id, generation } of leases) {
    await db
      .updateTable('outbox')
      .set((eb) => ({ due_at: now, attempts: eb('attempts', '-', 1) })) // the attempt was not made
      .where('id', '=', id)
      .where('generation', '=', generation)
      .where('state', '=', 'queued')
      .execute();
  }
}

/** Marks messages that expired unsent. Returns the ids of their changes. */
export async function expire({ db }: Connection, now: number): Promise<readonly string[]> {
  const rows = await db
    .updateTable('outbox')
    .set({ state: 'expired', ended_at: now })
    .where('state', '=', 'queued')
    .where('expires_at', '<=', now)
    .returning('change_id')
    .execute();
  return changeIds(rows);
}

/** Returns when the next message is due, epoch ms; null when no message waits. */
export async function nextDue({ db }: Connection): Promise<number | null> {
  const row = await db
    .selectFrom('outbox')
    .select((eb) => eb.fn.min('due_at').as('due'))
    .where('state', '=', 'queued')
    .executeTakeFirst();
  return row?.due ?? null;
}

function changeIds(rows: readonly Pick<OutboxRow, 'change_id'>[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => row.change_id ?? []))];
}

function goesThrough(eb: ExpressionBuilder<Tables, 'outbox'>, { project, providerId }: ProviderRef) {
  // In SQL a null does not equal another null, so null becomes the empty text, which is no provider's id.
  return eb.and([eb('project', '=', project), eb(eb.fn.coalesce('provider_id', eb.val('')), '=', providerId ?? '')]);
}
