// Owns how a courier claims due messages in the order of sending. Not the facts that go with them (courier-facts.ts), nor how
// messages enter the queue (enqueue.ts).
import { sql, type RawBuilder } from 'kysely';
import type { Lane } from '../../core/effects.ts';
import { isAgain, SEND_PRIORITIES, type SendPriority } from '../../core/send-order.ts';
import type { Claimed, ClaimedMessage, ClaimRequest, MessageFacts, Room } from '../../ports/outbox.ts';
import type { Connection } from '../database.ts';
import { toClaimed, type OutboxRow } from '../rows/outbox.ts';
import { factsFor } from './courier-facts.ts';
import { PRIORITIES, QUEUED, ROUTES_QUEUED } from './courier-routes.ts';
import { isSuppressed } from './delivery-reports.ts';

/** Most routes that one claim takes messages of: each adds some lookups to the statement. */
const ROUTES = 16;

/** Claims due messages for the time of the lease. */
export async function claimDue(on: Connection, request: ClaimRequest): Promise<Claimed> {
  const { routes, nextDue } = await survey(on, request.now);
  const rooms = new Map(request.rooms.map(({ route, room }) => [route, room]));
  const open = routes
    .map((route) => ({ route, room: rooms.get(route) ?? request.room }))
    .filter(({ room }) => room.some((places) => places > 0));
  const next = open.filter(({ route }) => request.after === null || route > request.after);
  const asked = next.slice(0, ROUTES);
  const rows = asked.length === 0 ? [] : await take(on, request, asked);
  const facts = await factsFor(on, rows);
  return {
    ...readable(
      rows.toSorted((a, b) => a.priority - b.priority || a.created_at - b.created_at),
      facts,
    ),
    more: asked.filter((one) => hasMore(rows, one, false)).map(({ route }) => route),
    moreAgain: asked.filter((one) => hasMore(rows, one, true)).map(({ route }) => route),
    through: next.length > ROUTES ? (asked.at(-1)?.route ?? null) : null,
    nextDue,
  };
}

/** One damaged row must not hold up all other messages. */
function readable(
  rows: readonly OutboxRow[],
  facts: (row: OutboxRow) => MessageFacts,
): Pick<Claimed, 'messages' | 'unreadable'> {
  const messages: ClaimedMessage[] = [];
  const unreadable: string[] = [];
  for (const row of rows) {
    try {
      messages.push(toClaimed(row, facts(row)));
    } catch {
      unreadable.push(row.id);
    }
  }
  return { messages, unreadable };
}

interface Asked {
  readonly route: string;
  readonly room: Room;
}

/** Whether the claim took as many messages of a priority as it asked for, of first attempts or of later ones. */
function hasMore(rows: readonly OutboxRow[], { route, room }: Asked, later: boolean): boolean {
  return SEND_PRIORITIES.some((priority) => {
    const places = room[priority] ?? 0;
    return (
      isAgain(priority) === later &&
      places > 0 &&
      rows.filter((row) => row.route === route && row.priority === priority).length >= places
    );
  });
}

/** Returns the routes of all queued messages, and when the next message is due that is not due yet. */
async function survey(
  { db }: Connection,
  now: number,
): Promise<{ readonly routes: readonly string[]; readonly nextDue: number | null }> {
  const { rows } = await sql<{ route: string | null; due: number | null }>`
    with recursive ${ROUTES_QUEUED}
    select route, cast(null as bigint) as due from routes where route is not null
    union all
    select null, min(due) from (
      select (
        select min(due_at) from outbox
        where ${QUEUED} and route = routes.route and priority = priorities.column1 and due_at > ${now}
      ) as due
      from routes cross join ${PRIORITIES}
    ) as later`.execute(db);
  return {
    routes: rows.flatMap(({ route }) => route ?? []),
    nextDue: rows.find(({ route }) => route === null)?.due ?? null,
  };
}

async function take(
  { db, dialect }: Connection,
  { now, lease }: ClaimRequest,
  asked: readonly Asked[],
): Promise<readonly OutboxRow[]> {
  // On SQLite the transaction is the only writer already.
  const lock = sql.raw(dialect === 'postgres' ? 'for update skip locked' : '');
  const picks = asked.flatMap(({ route, room }) =>
    SEND_PRIORITIES.flatMap((priority) =>
      partsOf(priority, room[priority] ?? 0).map(
        ({ order, limit }) => sql`select id from outbox
          where ${QUEUED} and route = ${route} and priority = ${sql.lit(priority)} and due_at <= ${now} and expires_at > ${now}
            ${isInOrder(route) ? FIRST_OF_USER : sql``}
          order by due_at ${sql.raw(order)} limit ${limit} ${lock}`,
      ),
    ),
  );
  const names = picks.map((_, place) => sql.raw(`pick${place}`));
  const { rows } = await sql<OutboxRow>`
    with ${list(names.map((name, place) => sql`${name} as (${picks[place]})`))}
    update outbox set due_at = ${now + lease}, attempts = attempts + 1, generation = generation + 1,
      suppressed = case when suppressed = 1 or ${isSuppressed(now)} then 1 else 0 end
    where id in (${sql.join(
      names.map((name) => sql`select id from ${name}`),
      sql` union `,
    )})
    returning *`.execute(db);
  return rows;
}

/** Whether the messages of one user on this route go one after another. */
function isInOrder(route: string): boolean {
  return route.startsWith('directory/' satisfies `${Lane}/`);
}

/**
 * The condition that a message is the first of its user in the queue. So no two writes of one user are on their way to a directory
 * at once, and none can arrive after a newer one. The words keep SQLite from the index of the queue, which may be long.
 */
const FIRST_OF_USER = sql`and not exists (
  select 1 from outbox as earlier
  where earlier.user_id = outbox.user_id and coalesce(earlier.state, '') = 'queued' and coalesce(earlier.route, '') = outbox.route
    and (earlier.created_at, earlier.id) < (outbox.created_at, outbox.id))`;

/** New messages go first. A quarter of the places is for the oldest, so that no message waits for ever. */
function partsOf(
  priority: SendPriority,
  places: number,
): readonly { readonly order: 'asc' | 'desc'; readonly limit: number }[] {
  if (places <= 0) return [];
  if (isAgain(priority)) return [{ order: 'asc', limit: places }];
  const oldest = Math.max(1, Math.floor(places / 4));
  const newest = places - oldest;
  return [{ order: 'asc', limit: oldest }, ...(newest === 0 ? [] : [{ order: 'desc', limit: newest } as const])];
}

function list(parts: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql.join(parts, sql`, `);
}
