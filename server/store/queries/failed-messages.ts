// Owns reading the queue of a project, and the messages that have failed for good, beside the work of a server. Not what an operator does
// with them: outbox-care.ts.
import { setImmediate as turnOfLoop } from 'node:timers/promises';
import { sql } from 'kysely';
import type { FailedPlace, ListedMessage, OutboxCare, QueuedMessages } from '../../ports/outbox-care.ts';
import type { Connection, Transactions } from '../database.ts';

/** Rows of one part of a search, which takes a few ms. */
const SLICE = 2000;
/** Parts of one page. */
const SLICES = 25;
/** Most messages of a queue that are counted. */
const COUNTED = 10_000;

type Filter = Parameters<OutboxCare['failed']>[0];

/** Returns what waits, for each provider. Reads messages that wait, and no other. */
export async function queueOf({ db }: Connection, project: string, now: number): Promise<readonly QueuedMessages[]> {
  const { rows } = await sql<QueuedMessages>`
    select lane, provider, count(*) as waiting, sum(is_due) as due, sum(is_retried) as retrying,
      max(reason) as reason, min(created_at) as "oldestAt"
    from (
      select kind as lane, provider_id as provider, case when due_at <= ${now} then 1 else 0 end as is_due,
        case when attempts > 0 then 1 else 0 end as is_retried, reason, created_at
      from outbox where state = 'queued' and project = ${project} limit ${COUNTED}
    ) as part group by lane, provider order by lane, provider`.execute(db);
  return rows;
}

/**
 * Reads messages that have failed, those first that expire or expired last, for which there is an index. A page may be short
 * although there is a next one.
 */
export async function failedMessages(
  { read }: Pick<Transactions, 'read'>,
  filter: Filter,
  after: FailedPlace | null,
  limit: number,
): Promise<{ readonly messages: readonly ListedMessage[]; readonly next: FailedPlace | null }> {
  const found: ListedMessage[] = [];
  let place = after;
  for (let slices = 0; slices < SLICES; slices++) {
    const from = place;
    const part = await read((on) => slice(on, filter, from, limit - found.length));
    found.push(...part.messages);
    if (found.length >= limit || part.next === null) return { messages: found, next: part.next };
    place = part.next;
    await turnOfLoop();
  }
  return { messages: found, next: place };
}

async function slice(
  { db }: Connection,
  { project, lane }: Filter,
  after: FailedPlace | null,
  limit: number,
): Promise<{ readonly messages: readonly ListedMessage[]; readonly next: FailedPlace | null }> {
  const below =
    after === null
      ? sql`state <> 'queued'`
      : sql`state <> 'queued' and expires_at <= ${after.expiresAt} and (expires_at, id) < (${after.expiresAt}, ${after.id})`;
  const order = sql`order by expires_at desc, id desc`;
  const ends = await sql<FailedPlace>`
    select expires_at as "expiresAt", id from outbox where ${below} ${order} limit 1 offset ${SLICE - 1}`.execute(db);
  const [end] = ends.rows;
  const { rows } = await sql<ListedMessage>`
    select id, project, user_id as "user", change_id as "change", kind as lane, template, recipient as "to", state, attempts,
      reason, created_at as "createdAt", due_at as "dueAt", expires_at as "expiresAt", ended_at as "endedAt"
    from outbox where ${below} and state = 'dead' and project = ${project}
    ${lane === null ? sql`` : sql`and kind = ${lane}`}
    ${end === undefined ? sql`` : sql`and expires_at >= ${end.expiresAt} and (expires_at, id) >= (${end.expiresAt}, ${end.id})`}
    ${order} limit ${limit + 1}`.execute(db);
  const last = rows.length > limit ? rows[limit - 1] : end;
  return {
    messages: rows.slice(0, limit),
    next: last === undefined ? null : { expiresAt: last.expiresAt, id: last.id },
  };
}
