// Owns what the transaction of a change does with messages: puts them into the outbox and drops them. Not how they are
// sent: courier-lease.ts; nor what a caller sees of it: delivery-state.ts.
import type { OutgoingMessage } from '../../ports/outbox.ts';
import type { Connection } from '../database.ts';
import { toOutboxRow } from '../rows/outbox.ts';

/** Puts messages into the outbox. */
export async function enqueue({ db }: Connection, messages: readonly OutgoingMessage[]): Promise<void> {
  if (messages.length > 0) await db.insertInto('outbox').values(messages.map(toOutboxRow)).execute();
}

/** Codes and links of the change that were not sent yet will not be sent. */
export async function dropUnsent({ db }: Connection, change: string, now: number): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ state: 'dropped', ended_at: now })
    .where('change_id', '=', change)
    // A notice speaks of what has happened, so it is sent whatever comes after.
    .where('template', '=', 'prove')
    .where('state', '=', 'queued')
    .execute();
}

/** Ids of the user's contacts that got a notice of a request since then. */
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
