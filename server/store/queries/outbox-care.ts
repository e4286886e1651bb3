// Owns the statements by which an operator lists, replays and drops messages. Not what couriers do with them: courier-*.ts.
import { sql, type RawBuilder } from 'kysely';
import type { EntryOfMessages, MessageFilter, OutboxCare } from '../../ports/outbox-care.ts';
import type { MessageOwner } from '../../ports/transaction/outbox.ts';
import type { Connection, Dialect, Transactions } from '../database.ts';
import { among } from '../prepared.ts';
import { storable } from '../storable.ts';
import { appendEntries } from './audit.ts';
import { findMessage } from './find-message.ts';
import { failedMessages, hookCalls, listMessages, queueOf } from './failed-messages.ts';

/** Most messages of one transaction. */
const ROWS_AT_ONCE = 500;

/** Makes the operator's side of the outbox. */
export function outboxCare({ read, write: writeAs }: Transactions, dialect: Dialect): OutboxCare {
  const write = <T>(work: (on: Connection) => Promise<T>): Promise<T> => writeAs(work, { priority: 'background' });
  return {
    list: (filter, after, limit) => listMessages({ read }, { filter, only: matches(dialect, filter) }, after, limit),
    find: (query) => read((on) => findMessage(on, query)),
    queue: (project, now) => read((on) => queueOf(on, project, now)),
    failed: (filter, after, limit) => failedMessages({ read }, filter, after, limit),
    calls: (filter, after, limit) => hookCalls({ read }, dialect, { filter, after, limit }),
    replay: (filter, now, hookLife, entryOf) =>
      untilNone(() => write((on) => replaySome(on, filter, { now, hookLife }, entryOf))),
    drop: (filter, now, entryOf) => untilNone(() => write((on) => dropSome(on, filter, now, entryOf))),
  };
}

async function untilNone(work: () => Promise<number>): Promise<number> {
  let total = 0;
  for (let some = await work(); some > 0; some = await work()) total += some;
  return total;
}

function matches(dialect: Dialect, { state, project, lane, ids, madeUntil }: MessageFilter): RawBuilder<unknown> {
  const parts = [
    state === null ? sql`state in ('queued', 'dead')` : sql`state = ${state}`,
    ...(project === null ? [] : [sql`project = ${project}`]),
    ...(lane === null ? [] : [sql`kind = ${lane}`]),
    ...(madeUntil === null ? [] : [sql`created_at <= ${madeUntil}`]),
    ...(ids === null ? [] : [among(dialect, 'id', dialect === 'sqlite' ? (JSON.stringify(ids) as never) : ids)]),
  ];
  return sql.join(parts, sql` and `);
}

/** Queues some messages again, and returns how many; 0 when there are no more. */
export async function replaySome(
  on: Connection,
  filter: MessageFilter,
  { now, hookLife }: { readonly now: number; readonly hookLife: number },
  entryOf: EntryOfMessages,
): Promise<number> {
  const hasEnded = filter.state === 'sent' ? sql`(state = 'sent' and kind = 'hook')` : sql`state = 'dead'`;
  // One that dies again while this goes on is not taken again. A failure of the past puts it behind first attempts.
  const { rows } = await sql<{ project: string }>`
    update outbox set state = 'queued', due_at = ${now}, attempts = 0, untaken = 0, generation = generation + 1, ended_at = null,
      expires_at = case when kind in ('hook', 'directory') then ${now + hookLife} else expires_at end,
      route = kind || '/' || project || '/' || coalesce(provider_id, ''),
      priority = case template when 'prove' then 3 when 'notice' then 4 else 5 end
    where id in (select id from outbox where ${matches(on.dialect, filter)} and ${hasEnded} and ended_at <= ${now}
      and (kind in ('hook', 'directory') or expires_at > ${now}) order by created_at limit ${ROWS_AT_ONCE}) and ${hasEnded}
    returning project`.execute(on.db);
  return recorded(on, rows, entryOf);
}

/** Ends some messages, and returns how many; 0 when there are no more. */
export async function dropSome(
  on: Connection,
  filter: MessageFilter,
  now: number,
  entryOf: EntryOfMessages,
): Promise<number> {
  // One that is on its way keeps its generation, so that the audit log gets to know that it was sent (storeOutcomes).
  const { rows } = await sql<{ project: string }>`
    update outbox set state = 'dropped', ended_at = ${now}
    where id in (select id from outbox where ${matches(on.dialect, filter)} limit ${ROWS_AT_ONCE}) and state in ('queued', 'dead')
    returning project`.execute(on.db);
  return recorded(on, rows, entryOf);
}

/** Returns whose message it is. */
export async function ownerOf({ db }: Connection, message: string): Promise<MessageOwner | undefined> {
  if (!storable(message)) return undefined;
  return db.selectFrom('outbox').select(['project', 'user_id as user']).where('id', '=', message).executeTakeFirst();
}

async function recorded(
  on: Connection,
  rows: readonly { readonly project: string }[],
  entryOf: EntryOfMessages,
): Promise<number> {
  const counts = new Map<string, number>();
  for (const { project } of rows) counts.set(project, (counts.get(project) ?? 0) + 1);
  await appendEntries(
    on,
    [...counts].map(([project, messages]) => entryOf(project, messages)),
  );
  return rows.length;
}
