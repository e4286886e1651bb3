// Owns what couriers do with messages that they do not send now: renew and release leases, hold messages back, end expired
// ones. Not the claim (courier-claim.ts), nor outcomes (courier-outcomes.ts).
import { sql } from 'kysely';
import { LANES, type Lane } from '../../core/effects.ts';
import { SEND_PRIORITIES } from '../../core/send-order.ts';
import type { HoldRequest, Lease } from '../../ports/outbox.ts';
import type { Connection } from '../database.ts';
import type { OutboxRow } from '../rows/outbox.ts';
import { leaseList } from './courier-outcomes.ts';
import { PRIORITIES, QUEUED, ROUTES_QUEUED } from './courier-routes.ts';

/** Most messages that one transaction ends, so that it does not hold up other writes. */
const EXPIRED_AT_ONCE = 500;
/**
 * Whether a message that was found by its id is queued, in words that no index knows. After an ANALYZE while the queue was empty,
 * SQLite takes the index of the queue for the shortest way, and compares each message of a long queue with each lease.
 */
const IS_QUEUED = sql`coalesce(outbox.state, '') = 'queued'`;

/** Extends the leases. Returns the ids of the messages that are still held. */
export async function renew(
  { db, dialect }: Connection,
  leases: readonly Lease[],
  until: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    update outbox set due_at = ${until} from ${leaseList(dialect, leases)}
    where outbox.id = given.id and outbox.generation = given.generation and ${IS_QUEUED}
    returning outbox.id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Puts claimed messages that were not tried back into the queue. They have waited, so they go before others of their priority. */
export async function release({ db, dialect }: Connection, leases: readonly Lease[], now: number): Promise<void> {
  // The attempt was not made, so it does not count.
  await sql`
    update outbox set attempts = attempts - 1, due_at = case when created_at < ${now} then created_at else ${now} end
    from ${leaseList(dialect, leases)}
    where outbox.id = given.id and outbox.generation = given.generation and ${IS_QUEUED}`.execute(db);
}

/** Delays due messages whose providers are down. Returns the change of each; null when it is about no change. */
export async function hold(
  { db }: Connection,
  { routes, now, until, reason, limit }: HoldRequest,
): Promise<readonly (string | null)[]> {
  if (routes.length === 0) return [];
  const { rows } = await sql<Pick<OutboxRow, 'change_id'>>`
    update outbox set due_at = ${until}, reason = coalesce(reason, ${reason})
    where id in (select id from outbox where state = 'queued' and route in (${sql.join(routes)})
      and priority in (${sql.join(SEND_PRIORITIES.map((priority) => sql.lit(priority)))}) and due_at <= ${now} limit ${limit})
      and state = 'queued' and due_at <= ${now}
    returning change_id`.execute(db);
  return rows.map((row) => row.change_id);
}

/**
 * Ends expired messages; an account that no directory took has failed, and can be sent again. Makes messages due that a clock ahead of
 * time has delayed too far. Returns their changes.
 */
export async function tidy(
  { db }: Connection,
  now: number,
  furthest: { readonly [L in Lane]: number },
): Promise<readonly (string | null)[]> {
  const late = LANES.map(
    (lane) => sql`select outbox.id from routes cross join ${PRIORITIES} cross join outbox
      where ${QUEUED} and outbox.route = routes.route and outbox.priority = priorities.column1
        and outbox.due_at > ${now + furthest[lane]} and outbox.kind = ${lane}`,
  );
  await sql`update outbox set due_at = ${now} where id in (
    with recursive ${ROUTES_QUEUED} ${sql.join(late, sql` union all `)})`.execute(db);
  const { rows } = await sql<Pick<OutboxRow, 'change_id'>>`
    update outbox set ended_at = ${now}, state = case when kind = 'directory' then 'dead' else 'expired' end,
      reason = case when kind = 'directory' then coalesce(reason, 'expired') else reason end
    where id in (select id from outbox where state = 'queued' and expires_at <= ${now} limit ${EXPIRED_AT_ONCE})
      and state = 'queued'
    returning change_id`.execute(db);
  return rows.map((row) => row.change_id);
}
