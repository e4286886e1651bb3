// Owns how the transaction of a change adds messages to the outbox and drops messages. Not claiming them (courier-claim.ts), nor the
// delivery state that a caller sees (delivery-state.ts).
import { sql } from 'kysely';
import { SECOND } from '../../../shared/duration.ts';
import type { OutgoingMessage } from '../../ports/outbox.ts';
import type { Connection } from '../database.ts';
import { among, preparedInsert, preparedWrite, unindexed } from '../prepared.ts';
import { toOutboxRow, type OutboxRow } from '../rows/outbox.ts';

const insertMessages = preparedInsert<OutboxRow>('outbox');

/** Puts messages into the outbox. */
export async function enqueue(on: Connection, messages: readonly OutgoingMessage[]): Promise<void> {
  await insertMessages(on, messages.map(toOutboxRow));
  const synced = messages.filter(({ template }) => template === 'sync');
  const now = Math.max(...synced.map(({ createdAt }) => createdAt));
  const users = [...new Set(synced.map(({ user }) => user))];
  if (users.length > 0) await hastenSync(on, { users, now, later: now + HELD_FOR });
}

/** A message that is due later than this is not on its way: it waits for its next attempt, ms. Longer than a lease. */
const HELD_FOR = 15 * SECOND;

/** A new change is a reason to try again: the earlier message, which goes first, will carry it. */
const hastenSync = preparedWrite(
  (db, given: { readonly users: readonly string[]; readonly now: number; readonly later: number }, dialect) =>
    db
      .updateTable('outbox')
      .set({ due_at: given.now })
      .where(among(dialect, 'user_id', given.users))
      .where('template', '=', 'sync')
      .where(unindexed('state'), '=', sql.lit('queued'))
      .where('due_at', '>', given.later),
);

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
