// Owns how the outcomes of many attempts are stored at once, each fenced by its generation. Not when a message is tried again
// (deliver/backoff.ts), nor leases (courier-upkeep.ts).
import { sql, type RawBuilder } from 'kysely';
import type { Lease, Outcome } from '../../ports/outbox.ts';
import type { Connection, Dialect } from '../database.ts';
import { appendEntries } from './audit.ts';
import { disableWebhooks } from './disabled-webhooks.ts';

/**
 * Stores outcomes and the audit rows of those messages that were still held. Returns the ids of these. That a message was
 * sent is stored even if the message was dropped or expired while it was being sent: it did reach the provider, and the audit
 * log must show this.
 */
export async function storeOutcomes(on: Connection, outcomes: readonly Outcome[]): Promise<readonly string[]> {
  const { db, dialect } = on;
  const given = listOf(dialect, outcomes.map(toGiven), OUTCOME);
  const { rows } = await sql<{ id: string }>`
    update outbox set
      state = given.state,
      ended_at = given.ended_at,
      due_at = coalesce(given.due_at, outbox.due_at),
      reason = coalesce(given.reason, outbox.reason),
      provider_ref = coalesce(given.provider_ref, outbox.provider_ref),
      priority = coalesce(given.priority, outbox.priority),
      untaken = outbox.untaken + given.untaken
    from ${given}
    where outbox.id = given.id and outbox.generation = given.generation
      and (outbox.state = 'queued' or (given.state = 'sent' and outbox.state in ('dropped', 'expired')))
    returning outbox.id`.execute(db);
  const held = rows.map(({ id }) => id);
  const isHeld = new Set(held);
  await appendEntries(
    on,
    outcomes.flatMap(({ id, entry }) => (entry !== null && isHeld.has(id) ? [entry] : [])),
  );
  await disableWebhooks(
    on,
    outcomes.filter(({ id }) => isHeld.has(id)),
  );
  return held;
}

function toGiven(outcome: Outcome): Readonly<Record<keyof typeof OUTCOME, string | number | null>> {
  const { id, generation, state, at } = outcome;
  const isOver = state !== 'retry';
  return {
    id,
    generation,
    state: isOver ? state : 'queued',
    ended_at: isOver ? at : null,
    due_at: isOver ? null : at,
    reason: state === 'sent' ? null : outcome.reason,
    provider_ref: state === 'sent' ? outcome.providerRef : null,
    priority: state === 'retry' ? outcome.priority : null,
    untaken: state === 'retry' && outcome.untaken ? 1 : 0,
  };
}

const OUTCOME = {
  id: 'text',
  generation: 'bigint',
  state: 'text',
  ended_at: 'bigint',
  due_at: 'bigint',
  reason: 'text',
  provider_ref: 'text',
  priority: 'integer',
  untaken: 'integer',
} as const;

const LEASE = { id: 'text', generation: 'bigint' } as const;

/** Returns leases as a table `given` with the columns `id` and `generation`. */
export function leaseList(dialect: Dialect, leases: readonly Lease[]): RawBuilder<unknown> {
  return listOf(
    dialect,
    leases.map(({ id, generation }) => ({ id, generation })),
    LEASE,
  );
}

/**
 * Returns rows as a table `given`. The rows are one bound value, JSON, so that the statement has the same text for every
 * number of rows and stays prepared.
 */
function listOf(
  dialect: Dialect,
  rows: readonly Readonly<Record<string, string | number | null>>[],
  columns: Readonly<Record<string, 'text' | 'bigint' | 'integer'>>,
): RawBuilder<unknown> {
  const json = JSON.stringify(rows);
  if (dialect === 'sqlite') {
    const read = Object.keys(columns).map((name) => sql`value ->> ${sql.lit(name)} as ${sql.raw(name)}`);
    return sql`(select ${sql.join(read)} from json_each(${json})) as given`;
  }
  // Without the collation of the columns of tables, PostgreSQL would not know by which to compare.
  const types = Object.entries(columns).map(([name, type]) =>
    sql.raw(type === 'text' ? `${name} text collate "C"` : `${name} ${type}`),
  );
  return sql`jsonb_to_recordset(${json}::jsonb) as given(${sql.join(types)})`;
}
