// Owns the delivery state of a change's messages that a caller sees. Not what the courier does with messages: courier-lease.ts.
import type { Delivery } from '../../../shared/wire/change.ts';
import type { Side } from '../../core/change.ts';
import type { Deliveries } from '../../ports/outbox.ts';
import type { Connection } from '../database.ts';
import type { OutboxRow } from '../rows/outbox.ts';

type MessageState = Pick<OutboxRow, 'state' | 'reason' | 'expires_at'> & { readonly side: Side };

/** Returns the delivery state of the newest message of each side of a change. */
export async function deliveriesOf({ db, clock }: Connection, change: string): Promise<Deliveries> {
  const rows = await db
    .selectFrom('outbox')
    .innerJoin('proofs', 'proofs.id', 'outbox.proof_id')
    .select(['proofs.side', 'outbox.state', 'outbox.reason', 'outbox.expires_at'])
    .where('outbox.change_id', '=', change)
    .orderBy('outbox.created_at', 'desc')
    .orderBy('proofs.sequence', 'desc')
    .execute();
  const now = clock();
  return { new: deliveryOf(rows, 'new', now), current: deliveryOf(rows, 'current', now) };
}

/** `rows`: newest first. */
function deliveryOf(rows: readonly MessageState[], side: Side, now: number): Delivery {
  const messages = rows.filter((row) => row.side === side);
  // A dropped message shows nothing about the address, so the newest message that was not dropped counts.
  const newest = messages.find((row) => row.state !== 'dropped') ?? messages[0];
  if (newest === undefined) return 'sent'; // no message was needed, so none is late
  const delivery = toDelivery(newest, now);
  const previous = messages[messages.indexOf(newest) + 1];
  // The newest message was not tried yet. If the previous message is late and was never sent, the newest is late too.
  return delivery === 'queued' && previous !== undefined && isLate(previous) ? 'delayed' : delivery;
}

/** Whether a message was tried or delayed, and neither sent nor refused. */
function isLate({ state, reason }: MessageState): boolean {
  return reason !== null && state !== 'sent' && state !== 'dead';
}

function toDelivery(row: MessageState, now: number): Delivery {
  switch (row.state) {
    case 'queued':
      // An expired message has failed, even if the courier has not stored this yet.
      if (row.expires_at <= now) return 'failed';
      return row.reason === null ? 'queued' : 'delayed';
    case 'sent':
      return 'sent';
    case 'dead':
    case 'dropped':
    case 'expired':
      return 'failed';
  }
}
