// Owns how all that waits is ended after a backup was restored: changes, messages, undos, sessions, approvals, links of admins,
// outcomes and tokens. Not how a backup gets into its place: server/data/backup/.
import { sql, type RawBuilder } from 'kysely';
import type { NoticeTopic } from '../../core/effects.ts';
import type { AuditEntry } from '../../ports/audit.ts';
import type { EndedAfterRestore, Ending, ExpiredChange } from '../../ports/store.ts';
import type { Connection, Transactions } from '../database.ts';
import { appendEntries } from './audit.ts';

/** Most rows of one transaction. */
const ROWS_AT_ONCE = 500;
/** Most users of one transaction. */
const USERS_AT_ONCE = 2000;

/** The same without what a caller counts. */
type Counts = { -readonly [K in keyof EndedAfterRestore]: EndedAfterRestore[K] };

/**
 * Ends all that waits, in many transactions, each of which may run again. Calls of webhooks stay, because their receivers know
 * them by their id, and so does what goes to directories, which get the accounts as they are then.
 */
export async function endAllThatWaits(
  transactions: Transactions,
  now: number,
  { endForUsers, revoked }: Ending,
): Promise<ReadonlyMap<string, EndedAfterRestore>> {
  const counts = new Map<string, Counts>();
  const add = (project: string, name: keyof Counts, count: number): void => {
    const own = counts.get(project) ?? { changes: 0, messages: 0, undos: 0, sessions: 0 };
    own[name] += count;
    counts.set(project, own);
  };
  const count = (name: keyof Counts, projects: readonly string[]): number => {
    for (const project of projects) add(project, name, 1);
    return projects.length;
  };
  const write = <T>(work: (on: Connection) => Promise<T>): Promise<T> =>
    transactions.write(work, { priority: 'background' });
  // First, so that no earlier message is left when the users are told.
  await whileAny(async () => count('messages', await write((on) => dropQueued(on, now))));
  for (let after: string | null = ''; after !== null;) {
    const from: string = after;
    const users = await transactions.one((on) => usersWhoWait(on, from));
    for (const [project, ended] of await endForUsers(users))
      for (const name of NAMES) if (ended[name]) add(project, name, ended[name]);
    after = users.at(-1) ?? null;
  }
  await whileAny(async () => count('changes', await write((on) => closeWaiting(on, now, revoked))));
  await whileAny(async () => count('undos', await write((on) => voidUndos(on, now))));
  await whileAny(async () => count('sessions', await write((on) => deleteSome(on, 'sessions', ['hash']))));
  // An act that was refused, or a link that was used, after the backup waits in it still.
  await whileAny(async () => (await write((on) => deleteSome(on, 'approvals', ['id']))).length);
  await whileAny(async () => (await write((on) => deleteSome(on, 'admin_links', ['hash']))).length);
  await whileAny(async () => (await write((on) => deleteSome(on, 'idempotency', ['user_id', 'key']))).length);
  await whileAny(async () => (await write((on) => deleteSome(on, 'admin_requests', ['project', 'key']))).length);
  for (let after: string | null = ''; after !== null;) {
    const from: string = after;
    after = await write((on) => revokeTokens(on, from, now));
  }
  return counts;
}

const NAMES = ['changes', 'messages', 'undos', 'sessions'] as const satisfies readonly (keyof Counts)[];

/** Returns the next users who have a waiting change or a session, by their ids. */
async function usersWhoWait({ db }: Connection, after: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select user_id as id from (
      select user_id from changes where state = 'waiting'
      union
      select user_id from identities where (project, iss, sub) in (select project, iss, sub from sessions where admin is null)
    ) waiting where user_id > ${after} order by user_id limit ${ROWS_AT_ONCE}`.execute(db);
  return rows.map(({ id }) => id);
}

/** Runs the work until it has found no more rows. */
async function whileAny(work: () => Promise<number>): Promise<void> {
  while ((await work()) > 0);
}

/** Each returns the project of each row that it ended. */
type Ended = Promise<readonly string[]>;

async function closeWaiting(
  on: Connection,
  now: number,
  revoked: (change: ExpiredChange, at: number) => AuditEntry,
): Ended {
  const closed = await on.db
    .updateTable('changes')
    .set({ state: 'closed', why: 'revoked', since: now })
    .where('id', 'in', (eb) =>
      eb.selectFrom('changes').select('id').where('state', '=', sql.lit('waiting')).limit(ROWS_AT_ONCE),
    )
    .where('state', '=', 'waiting')
    .returning(['id', 'project', 'user_id', 'kind', 'value'])
    .execute();
  await appendEntries(
    on,
    closed.map(({ id, project, user_id, kind, value }) =>
      revoked({ change: id, project, user: user_id, kind, value }, now),
    ),
  );
  return closed.map(({ project }) => project);
}

/** How the stored form of a notice begins that tells a user what a restore ended. */
const TOLD = `{"of":"${'ended' satisfies NoticeTopic}"%`;

async function dropQueued({ db }: Connection, now: number): Ended {
  const { rows } = await sql<{ project: string }>`
    update outbox set state = 'dropped', ended_at = ${now}, generation = generation + 1
    where id in (
      select id from outbox where state = 'queued' and kind not in ('hook', 'directory')
        -- What tells of a restore that was stopped, and runs again.
        and (data is null or data not like ${TOLD})
      limit ${ROWS_AT_ONCE}
    )
    returning project`.execute(db);
  return rows.map(({ project }) => project);
}

async function voidUndos({ db }: Connection, now: number): Ended {
  const { rows } = await sql<{ project: string }>`
    update undos set state = 'void', since = ${now}
    where id in (select id from undos where state = 'open' limit ${ROWS_AT_ONCE})
    returning project`.execute(db);
  return rows.map(({ project }) => project);
}

/** Tables of what a person or an admin was about to do. */
type Deleted = 'sessions' | 'idempotency' | 'approvals' | 'admin_links' | 'admin_requests';

async function deleteSome({ db }: Connection, table: Deleted, key: readonly string[]): Ended {
  const columns: RawBuilder<unknown> = sql.join(key.map((name) => sql.ref(name)));
  const project = table === 'sessions' ? sql`project` : sql`'' as project`;
  const { rows } = await sql<{ project: string }>`
    delete from ${sql.table(table)} where (${columns}) in (select ${columns} from ${sql.table(table)} limit ${ROWS_AT_ONCE})
    returning ${project}`.execute(db);
  return rows.map((row) => row.project);
}

/** Refuses the tokens of some users that were issued until now. Returns the last of them; null when there are no more. */
async function revokeTokens({ db }: Connection, after: string, now: number): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    update users set not_before = case when not_before > ${now} then not_before else ${now} end
    where id in (select id from users where id > ${after} order by id limit ${USERS_AT_ONCE})
    returning id`.execute(db);
  return rows.reduce<string | null>((last, { id }) => (last === null || id > last ? id : last), null);
}
