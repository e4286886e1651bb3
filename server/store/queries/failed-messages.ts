// Owns reading the queue of a project, its messages that have failed for good, and its events by receiver, beside the work of a
// server. Not what an operator does with them: outbox-care.ts.
import { setImmediate as turnOfLoop } from 'node:timers/promises';
import { sql, type RawBuilder } from 'kysely';
import type {
  FailedPlace,
  ListedCall,
  ListedMessage,
  MessageFilter,
  OutboxCare,
  QueuedMessages,
} from '../../ports/outbox-care.ts';
import type { Connection, Dialect, Transactions } from '../database.ts';

/** Rows of one part of a search, which takes a few ms. */
const SLICE = 2000;
/** Parts of one page. */
const SLICES = 25;
/** Most messages of a queue that are counted. */
const COUNTED = 10_000;

type Read = Pick<Transactions, 'read'>;

/** Messages that one index has in the order of their ends. */
interface Walk {
  /** Whether the index has the message: it waits, or it has ended. */
  readonly has: RawBuilder<unknown>;
  /** True of the messages that are wanted. */
  readonly only: RawBuilder<unknown>;
  readonly columns: RawBuilder<unknown>;
}

/** A page, and where the next one begins; null: there is none. */
interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: FailedPlace | null;
}

const WAITS = sql`state = 'queued'`;
const HAS_ENDED = sql`state <> 'queued'`;

const LISTED = sql`id, project, user_id as "user", change_id as "change", kind as lane, template, recipient as "to", state,
  attempts, reason, created_at as "createdAt", due_at as "dueAt", expires_at as "expiresAt", ended_at as "endedAt"`;

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
  transactions: Read,
  { project, lane }: Parameters<OutboxCare['failed']>[0],
  after: FailedPlace | null,
  limit: number,
): ReturnType<OutboxCare['failed']> {
  const ofLane = lane === null ? sql`` : sql` and kind = ${lane}`;
  const only = sql`state = 'dead' and project = ${project}${ofLane}`;
  const { rows, next } = await pageOf<ListedMessage>(
    transactions,
    { has: HAS_ENDED, only, columns: LISTED },
    after,
    limit,
  );
  return { messages: rows, next };
}

/** Reads messages that wait or have failed, in the same order. */
export async function listMessages(
  transactions: Read,
  { filter: { state, ids }, only }: { readonly filter: MessageFilter; readonly only: RawBuilder<unknown> },
  after: FailedPlace | null,
  limit: number,
): ReturnType<OutboxCare['list']> {
  const walk = (has: RawBuilder<unknown>): Promise<Page<ListedMessage>> =>
    pageOf(transactions, { has, only, columns: LISTED }, after, limit);
  if (ids !== null) return { messages: await transactions.read((on) => named(on, only, after, limit)), next: null };
  const waits = state === 'dead' ? [] : [await walk(WAITS)];
  const ended = state === 'queued' ? [] : [await walk(HAS_ENDED)];
  const { rows, next } = merged([...waits, ...ended], limit);
  return { messages: rows, next };
}

/** Messages that are named by their ids need no other index. */
async function named(
  { db }: Connection,
  only: RawBuilder<unknown>,
  after: FailedPlace | null,
  limit: number,
): Promise<readonly ListedMessage[]> {
  const { rows } = await sql<ListedMessage>`select ${LISTED} from outbox where ${only}`.execute(db);
  const from = after === null ? rows : rows.filter((row) => byEnd(row, after) > 0);
  return from.toSorted(byEnd).slice(0, limit);
}

/** Reads the events of a project with what became of them, in the same order. */
export async function hookCalls(
  transactions: Read,
  dialect: Dialect,
  { filter: { project, receiver, state }, after, limit }: CallsQuery,
): ReturnType<OutboxCare['calls']> {
  const ofReceiver = receiver === null ? sql`` : sql` and provider_id = ${receiver}`;
  const columns = sql`${LISTED}, provider_id as receiver, provider_ref as answer, ${eventOf(dialect)} as event`;
  const walk = (has: RawBuilder<unknown>, states: RawBuilder<unknown>): Promise<Page<ListedCall>> => {
    const only = sql`${states} and kind = 'hook' and project = ${project}${ofReceiver}`;
    return pageOf(transactions, { has, only, columns }, after, limit);
  };
  switch (state) {
    case 'queued':
      return callsOf(await walk(WAITS, WAITS));
    case 'sent':
    case 'dead':
      return callsOf(await walk(HAS_ENDED, sql`state = ${state}`));
    case null:
      return callsOf(merged([await walk(WAITS, WAITS), await walk(HAS_ENDED, HAS_ENDED)], limit));
  }
}

/** What `hookCalls` reads. */
export interface CallsQuery {
  readonly filter: Parameters<OutboxCare['calls']>[0];
  readonly after: FailedPlace | null;
  readonly limit: number;
}

function callsOf({ rows, next }: Page<ListedCall>) {
  return { calls: rows, next };
}

/** The type of the event, from what the row says. */
function eventOf(dialect: Dialect): RawBuilder<unknown> {
  return dialect === 'postgres'
    ? sql`coalesce(data::json -> 'hook' ->> 'type', data::json -> 'signal' ->> 'type')`
    : sql`coalesce(json_extract(data, '$.hook.type'), json_extract(data, '$.signal.type'))`;
}

/** Makes one page of two that begin at the same place. Only what both have read is in it. */
function merged<Row extends FailedPlace>(pages: readonly Page<Row>[], limit: number): Page<Row> {
  const ends = pages.flatMap(({ next }) => next ?? []);
  const end = ends.toSorted(byEnd)[0] ?? null;
  const known = pages.flatMap(({ rows }) => rows).filter((row) => end === null || byEnd(row, end) <= 0);
  const rows = known.toSorted(byEnd).slice(0, limit);
  const last = rows.at(-1);
  if (known.length <= limit || last === undefined) return { rows, next: end };
  return { rows, next: { expiresAt: last.expiresAt, id: last.id } };
}

/** As the databases sort, which compare ids by their code points. */
function byEnd(a: FailedPlace, b: FailedPlace): number {
  return b.expiresAt - a.expiresAt || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
}

async function pageOf<Row extends FailedPlace>(
  { read }: Read,
  walk: Walk,
  after: FailedPlace | null,
  limit: number,
): Promise<Page<Row>> {
  const rows: Row[] = [];
  let place = after;
  for (let slices = 0; slices < SLICES; slices++) {
    const from = place;
    const part = await read((on) => slice<Row>(on, walk, from, limit - rows.length));
    rows.push(...part.rows);
    if (rows.length >= limit || part.next === null) return { rows, next: part.next };
    place = part.next;
    await turnOfLoop();
  }
  return { rows, next: place };
}

async function slice<Row extends FailedPlace>(
  { db }: Connection,
  { has, only, columns }: Walk,
  after: FailedPlace | null,
  limit: number,
): Promise<Page<Row>> {
  const below =
    after === null
      ? has
      : sql`${has} and expires_at <= ${after.expiresAt} and (expires_at, id) < (${after.expiresAt}, ${after.id})`;
  const order = sql`order by expires_at desc, id desc`;
  const ends = await sql<FailedPlace>`
    select expires_at as "expiresAt", id from outbox where ${below} ${order} limit 1 offset ${SLICE - 1}`.execute(db);
  const [end] = ends.rows;
  const { rows } = await sql<Row>`
    select ${columns} from outbox where ${below} and ${only}
    ${end === undefined ? sql`` : sql`and expires_at >= ${end.expiresAt} and (expires_at, id) >= (${end.expiresAt}, ${end.id})`}
    ${order} limit ${limit + 1}`.execute(db);
  const last = rows.length > limit ? rows[limit - 1] : end;
  return {
    rows: rows.slice(0, limit),
    next: last === undefined ? null : { expiresAt: last.expiresAt, id: last.id },
  };
}
