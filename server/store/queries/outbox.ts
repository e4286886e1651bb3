// Owns the queue of messages: what waits, who holds what, and what became of it. Not when to try again, nor what it says.
import type { ExpressionBuilder } from 'kysely';
import { naming } from '../../../shared/contact.ts';
import { LANES } from '../../core/effects.ts';
import type { Claimed, Lease, OutboxStore, Outgoing, Through } from '../../ports/outbox.ts';
import { changes } from './changes.ts';
import { contacts } from './contacts.ts';
import { audit } from './audit.ts';
import type { Database, Queries } from '../database.ts';
import type { AuditEntry } from '../../ports/audit.ts';
import type { OutboxRow, Tables } from '../tables.ts';
import { users } from './users.ts';

export function outbox(database: Database, queries: (db: Queries['db']) => Queries): OutboxStore {
  /** Changes a message that this generation still holds; answers whether it did. */
  const settle = (
    { id, generation }: Lease,
    states: readonly OutboxRow['state'][],
    to: Partial<OutboxRow>,
    entry: AuditEntry | null = null,
  ): Promise<boolean> =>
    database.write(async (db) => {
      const { numUpdatedRows } = await db
        .updateTable('outbox')
        .set(to)
        .where('id', '=', id)
        .where('generation', '=', generation)
        .where('state', 'in', states)
        .executeTakeFirst();
      if (numUpdatedRows > 0n && entry !== null) await audit(queries(db)).append([entry]);
      return numUpdatedRows > 0n;
    });

  return {
    claim: ({ lane, now, lease, limit, full = [] }) =>
      database.write(async (db) => {
        const due = await db
          .selectFrom('outbox')
          .select('id')
          .where('kind', '=', lane)
          .where('state', '=', 'queued')
          .where('due_at', '<=', now)
          .where('expires_at', '>', now)
          .where((eb) => eb.and(full.map((through) => eb.not(goes(eb, through)))))
          .orderBy('due_at')
          .orderBy('created_at')
          .limit(limit)
          // On SQLite the transaction is the only writer already.
          .$if(database.dialect === 'postgres', (query) => query.forUpdate().skipLocked())
          .execute();
        if (due.length === 0) return [];
        const rows = await db
          .updateTable('outbox')
          .set((eb) => ({
            due_at: now + lease,
            attempts: eb('attempts', '+', 1),
            generation: eb('generation', '+', 1),
          }))
          .where(
            'id',
            'in',
            due.map((row) => row.id),
          )
          .returningAll()
          .execute();
        return rows.toSorted((a, b) => a.created_at - b.created_at).map(toClaimed);
      }),

    hold: ({ lane, through, now, until, reason }) =>
      database.write(async (db) => {
        const rows = await db
          .updateTable('outbox')
          .set((eb) => ({ due_at: until, reason: eb.fn.coalesce('reason', eb.val(reason)) }))
          .where('kind', '=', lane)
          .where('state', '=', 'queued')
          .where('due_at', '<=', now)
          .where((eb) => eb.or(through.map((one) => goes(eb, one))))
          .returning('change_id')
          .execute();
        return [...new Set(rows.flatMap((row) => row.change_id ?? []))];
      }),

    hasten: (now, furthest) =>
      database.write(async (db) => {
        for (const kind of LANES) {
          await db
            .updateTable('outbox')
            .set({ due_at: now })
            .where('kind', '=', kind)
            .where('state', '=', 'queued')
            .where('due_at', '>', now + furthest[kind])
            .execute();
        }
      }),

    // Also one that was dropped or expired under way: it did go, and the record shall say so.
    sent: (lease, { at, providerRef, entry }) =>
      settle(
        lease,
        ['queued', 'dropped', 'expired'],
        { state: 'sent', ended_at: at, provider_ref: providerRef },
        entry,
      ),

    retry: (lease, { at, reason }) => settle(lease, ['queued'], { due_at: at, reason }),

    dead: (lease, { at, reason, entry }) => settle(lease, ['queued'], { state: 'dead', ended_at: at, reason }, entry),

    lastTo: ({ project, kind, to }) =>
      database.read(async (db) => {
        const row = await db
          .selectFrom('outbox')
          .select(['state', 'reason'])
          .where('recipient', '=', to)
          .where('suppressed', '=', 0)
          .where('project', '=', project)
          .where('kind', '=', kind)
          // What the other side said, not what we thought better of.
          .where((eb) =>
            eb.or([
              eb('state', '=', 'sent'),
              eb.and([
                eb('state', '=', 'dead'),
                eb.or([eb('reason', 'like', 'smtp-%'), eb('reason', 'like', 'sms-%')]),
              ]),
            ]),
          )
          .orderBy('ended_at', 'desc')
          .limit(1)
          .executeTakeFirst();
        if (row === undefined) return null;
        return row.state === 'dead' ? { at: 'dead', reason: row.reason ?? 'unknown' } : { at: 'sent', ref: null };
      }),

    release: async (claims, now) => {
      if (claims.length === 0) return;
      await database.write(async (db) => {
        for (const { id, generation } of claims) {
          await db
            .updateTable('outbox')
            .set((eb) => ({ due_at: now, attempts: eb('attempts', '-', 1) })) // an attempt that was not made
            .where('id', '=', id)
            .where('generation', '=', generation)
            .where('state', '=', 'queued')
            .execute();
        }
      });
    },

    expire: (now) =>
      database.write(async (db) => {
        const rows = await db
          .updateTable('outbox')
          .set({ state: 'expired', ended_at: now })
          .where('state', '=', 'queued')
          .where('expires_at', '<=', now)
          .returning('change_id')
          .execute();
        return [...new Set(rows.flatMap((row) => row.change_id ?? []))];
      }),

    changeOf: (id) =>
      database.read(async (db) => {
        const row = await db.selectFrom('outbox').select('change_id').where('id', '=', id).executeTakeFirst();
        return row?.change_id == null ? undefined : changes(queries(db)).get(row.change_id);
      }),

    account: (user) =>
      database.read(async (db) => {
        const named = naming(await contacts(queries(db)).of(user));
        return named ? { kind: named.kind, value: named.value } : null;
      }),

    identities: (user) => database.read((db) => users(queries(db)).identities(user)),

    nextDue: () =>
      database.read(async (db) => {
        const row = await db
          .selectFrom('outbox')
          .select((eb) => eb.fn.min('due_at').as('due'))
          .where('state', '=', 'queued')
          .executeTakeFirst();
        return row?.due ?? null;
      }),
  };
}

/** Whether a message would go through that provider. */
function goes(eb: ExpressionBuilder<Tables, 'outbox'>, { project, providerId }: Through) {
  // A null is equal to nothing, itself included; no provider's id is empty.
  return eb.and([eb('project', '=', project), eb(eb.fn.coalesce('provider_id', eb.val('')), '=', providerId ?? '')]);
}

function toClaimed(row: OutboxRow): Claimed {
  return {
    id: row.id,
    project: row.project,
    user: row.user_id,
    change: row.change_id,
    proof: row.proof_id,
    template: row.template,
    kind: row.kind,
    to: row.recipient,
    contact: row.contact_id,
    data: row.data === null ? null : (JSON.parse(row.data) as Outgoing['data']),
    locale: row.locale,
    providerId: row.provider_id,
    inUse: row.in_use === 1,
    suppressed: row.suppressed === 1,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    attempt: row.attempts,
    generation: row.generation,
  };
}
