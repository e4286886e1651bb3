// Owns messages as the transaction of a change knows them: put in, dropped, and how they stand. Not their way out (outbox.ts).
import type { Delivery } from '../../../shared/wire.ts';
import type { Of } from '../../core/change.ts';
import type { Outgoing } from '../../ports/outbox.ts';
import type { Tx } from '../../ports/transaction.ts';
import type { Queries } from '../database.ts';
import { bit } from '../tables.ts';
import type { OutboxRow } from '../tables.ts';

/** The part of the outbox that belongs into the transaction of a change. */
export function messages({ db, clock }: Queries): Tx['outbox'] {
  return {
    enqueue: async (list) => {
      if (list.length > 0) await db.insertInto('outbox').values(list.map(toRow)).execute();
    },

    dropUnsent: async (change, now) => {
      await db
        .updateTable('outbox')
        .set({ state: 'dropped', ended_at: now })
        .where('change_id', '=', change)
        // A notice tells what has been: nobody takes that back.
        .where('template', '=', 'prove')
        .where('state', '=', 'queued')
        .execute();
    },

    notifiedSince: async (user, since) => {
      const rows = await db
        .selectFrom('outbox')
        .select('contact_id')
        .where('notice', '=', 'requested')
        .where('user_id', '=', user)
        .where('created_at', '>', since)
        .execute();
      return rows.flatMap((row) => row.contact_id ?? []);
    },

    delivery: async (change) => {
      const rows = await db
        .selectFrom('outbox')
        .innerJoin('proofs', 'proofs.id', 'outbox.proof_id')
        .select(['proofs.side', 'outbox.state', 'outbox.reason', 'outbox.expires_at'])
        .where('outbox.change_id', '=', change)
        .orderBy('outbox.created_at', 'desc')
        .orderBy('proofs.sequence', 'desc')
        .execute();
      const of = (side: Of): Delivery => {
        const own = rows.filter((row) => row.side === side);
        // A dropped message says nothing of the address; the one before it does.
        const newest = own.find((row) => row.state !== 'dropped') ?? own[0];
        if (newest === undefined) return 'sent'; // nothing had to go: nothing is held up
        const delivery = toDelivery(newest, clock());
        const before = own[own.indexOf(newest) + 1];
        // Nobody has tried it yet. The one before it was held up and never went: so is this one.
        return delivery === 'queued' && before !== undefined && heldUp(before) ? 'delayed' : delivery;
      };
      return { new: of('new'), current: of('current') };
    },
  };
}

/** Tried or put off, and neither gone nor refused. */
function heldUp({ state, reason }: Pick<OutboxRow, 'state' | 'reason'>): boolean {
  return reason !== null && state !== 'sent' && state !== 'dead';
}

function toDelivery(row: Pick<OutboxRow, 'state' | 'reason' | 'expires_at'>, now: number): Delivery {
  switch (row.state) {
    case 'queued':
      // Expiry is a fact, whether or not the courier has been here since.
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

function toRow(message: Outgoing): OutboxRow {
  return {
    id: message.id,
    project: message.project,
    user_id: message.user,
    change_id: message.change,
    proof_id: message.proof,
    template: message.template,
    kind: message.kind,
    recipient: message.to,
    contact_id: message.contact,
    notice: message.data !== null && 'of' in message.data ? message.data.of : null,
    data: message.data === null ? null : JSON.stringify(message.data),
    locale: message.locale,
    provider_id: message.providerId,
    in_use: bit(message.inUse),
    suppressed: bit(message.suppressed),
    created_at: message.createdAt,
    expires_at: message.expiresAt,
    state: 'queued',
    due_at: message.createdAt,
    attempts: 0,
    generation: 0,
    reason: null,
    provider_ref: null,
    ended_at: null,
  };
}
