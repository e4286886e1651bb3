// Owns how the transaction of a change adds messages to the outbox and drops messages. Not sending (courier-lease.ts), nor the
// delivery state that a caller sees (delivery-state.ts).
import type { OutgoingMessage } from '../../ports/outbox.ts';
import type { Connection } from '../database.ts';
import { toOutboxRow } from '../rows/outbox.ts';

/** Puts messages into the outbox. */
export async function enqueue({ db }: Connection, messages: readonly OutgoingMessage[]): Promise<void> {
  if (messages.length > 0) await db.insertInto('outbox').values(messages.map(toOutboxRow)).execute();
}

/** Drops the codes and links of the change that were not sent yet. */
export async function dropUnsent({ db }: Connection, change: string, now: number): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ state: 'dropped', ended_at: now })
    .where('change_id', '=', change)
    // A notice is about a past event, so later events never drop a notice.
    .where('template', '=', 'prove')
    .where('state', '=', 'queued')
    .execute();
}

/** Returns the ids of the user's contacts to which a notice of a request was sent after `since`, epoch ms. */
export async function notifiedSince({ db }: Connection, user: string, since: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('outbox')
    .select('contact_id')
    .where('notice', '=', 'requested')
    .where('user_id', '=', user)
    .where('created_at', '>', since)
    .execute();
  return rows.flatMap((row) => row.contact_id ?? []);
}
