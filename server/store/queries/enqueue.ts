// Owns how the transaction of a change adds messages to the outbox and drops messages. Not claiming them (courier-claim.ts), nor the
// delivery state that a caller sees (delivery-state.ts).
import { sql } from 'kysely';
import type { OutgoingMessage } from '../../ports/outbox.ts';
import type { Connection } from '../database.ts';
import { among, preparedInsert, preparedWrite, unindexed } from '../prepared.ts';
import { toOutboxRow, type OutboxRow } from '../rows/outbox.ts';

const insertMessages = preparedInsert<OutboxRow>('outbox');

/** Puts messages into the outbox. */
export function enqueue(on: Connection, messages: readonly OutgoingMessage[]): Promise<void> {
  return insertMessages(on, messages.map(toOutboxRow));
}

const dropMessages = preparedWrite(
  (db, given: { readonly changes: readonly string[]; readonly now: number }, dialect) =>
    db
      .updateTable('outbox')
      .set({ state: 'dropped', ended_at: given.now })
      .where(among(dialect, 'change_id', given.changes))
      // A notice is about a past event, so later events never drop a notice.
      .where('template', '=', 'prove')
      .where(unindexed('state'), '=', sql.lit('queued')),
);

/** Drops the codes and links of the changes that were not sent yet. */
export async function dropUnsent(on: Connection, changes: readonly string[], now: number): Promise<void> {
  if (changes.length > 0) await dropMessages(on, { changes, now });
}
