// Owns taking away what is over: rows whose time has passed, and the addresses of old changes. Not how long anything is kept.
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Sweeping } from '../../ports/store.ts';
import { audit } from './audit.ts';
import type { Database, Queries } from '../database.ts';
import type { Tables } from '../tables.ts';

/** Rows that one transaction takes away: a few milliseconds on either database. */
const BATCH = 500;
/** Changes that one transaction strips; each is several statements, and their users are locked meanwhile. */
const STRIPPED = 100;
/** How long the key of a repeated request is known, ms (api.md). */
const REPEATABLE = 24 * 60 * 60_000;

type Condition = RawBuilder<SqlBool>;

export async function sweep(
  database: Database,
  queries: (db: Queries['db']) => Queries,
  now: number,
  sweeping: Sweeping,
): Promise<void> {
  const past = (column: 'until' | 'created_at', end = now): Condition => sql<SqlBool>`${sql.ref(column)} <= ${end}`;
  await whileFull(STRIPPED, () => expire(database, queries, now, sweeping));
  await remove(database, 'reservations', past('until'));
  await remove(database, 'blocks', past('until'));
  await remove(database, 'limits', past('until'));
  await remove(database, 'idempotency', past('created_at', now - REPEATABLE));
  for (const { end, of } of spans(now, sweeping)) {
    await remove(database, 'outbox', sql<SqlBool>`state <> 'queued' and expires_at <= ${end} and ${of}`);
    await remove(database, 'undos', sql<SqlBool>`ends_at <= ${end} and ${of}`);
    await whileFull(STRIPPED, () => strip(database, sql<SqlBool>`ends_at <= ${end} and ${of}`, now, sweeping));
  }
}

/** What lies before `end` is old enough, in projects that have one patience: mostly all. */
function spans(now: number, { purgeAfter, otherwise }: Sweeping): readonly { end: number; of: Condition }[] {
  const others = [...purgeAfter].filter(([, after]) => after !== otherwise);
  const list = (names: readonly string[]) => sql.join(names.map((name) => sql`${name}`));
  const rest =
    others.length === 0 ? sql<SqlBool>`1 = 1` : sql<SqlBool>`project not in (${list(others.map(([id]) => id))})`;
  return [
    { end: now - otherwise, of: rest },
    ...[...new Set(others.map(([, after]) => after))].map((after) => ({
      end: now - after,
      of: sql<SqlBool>`project in (${list(others.filter((other) => other[1] === after).map(([id]) => id))})`,
    })),
  ];
}

/** Rows for which `over` holds. What another process takes at the same moment is left to it. */
function remove(database: Database, table: keyof Tables, over: Condition): Promise<void> {
  const of = sql.table(table);
  // `over` once more: a row may have been given more time between the finding and the taking.
  const statement =
    database.dialect === 'postgres'
      ? sql`delete from ${of} where ctid = any (array (
          select ctid from ${of} where ${over} limit ${sql.lit(BATCH)} for update skip locked)) and ${over}`
      : sql`delete from ${of} where rowid in (select rowid from ${of} where ${over} limit ${sql.lit(BATCH)})`;
  return whileFull(BATCH, () =>
    database.write(async (db) => Number((await statement.execute(db)).numAffectedRows ?? 0n)),
  );
}

/** What ran out is closed as of its end: it reads as before, and its person is told. */
function expire(
  database: Database,
  queries: (db: Queries['db']) => Queries,
  now: number,
  { expired }: Sweeping,
): Promise<number> {
  return database.write(async (db) => {
    const found = await db
      .selectFrom('changes')
      .select(['id', 'user_id'])
      .where('state', '=', 'waiting')
      .where('ends_at', '<=', now)
      .orderBy('ends_at')
      .limit(STRIPPED)
      .execute();
    const ours = await lockFree(database, db, found);
    if (ours.length === 0) return 0;
    const closed = await db
      .updateTable('changes')
      .set((eb) => ({ state: 'closed', why: 'expired', since: eb.ref('ends_at') }))
      .where(
        'id',
        'in',
        ours.map((row) => row.id),
      )
      // Once more: who had the user before may have ended it.
      .where('state', '=', 'waiting')
      .where('ends_at', '<=', now)
      .returning(['id', 'project', 'user_id', 'kind', 'value'])
      .execute();
    if (closed.length === 0) return 0;
    await db
      .updateTable('outbox')
      .set({ state: 'dropped', ended_at: now })
      .where(
        'change_id',
        'in',
        closed.map((row) => row.id),
      )
      .where('template', '=', 'prove')
      .where('state', '=', 'queued')
      // Those whose own time is up are the courier's to end: they read otherwise.
      .where('expires_at', '>', now)
      .execute();
    await audit(queries(db)).append(
      closed.map(({ id, project, user_id, kind, value }) =>
        expired({ change: id, project, user: user_id, kind, value }, now),
      ),
    );
    return closed.length;
  });
}

/**
 * Those of the rows whose user nobody is writing about, who is locked then: else what was read before would be written back.
 * Who is busy waits for the next round.
 */
async function lockFree<R extends { readonly user_id: string }>(
  { dialect }: Database,
  db: Queries['db'],
  rows: readonly R[],
): Promise<readonly R[]> {
  if (rows.length === 0) return [];
  const free = await db
    .selectFrom('users')
    .select('id')
    .where('id', 'in', [...new Set(rows.map((row) => row.user_id))])
    .$if(dialect === 'postgres', (query) => query.forUpdate().skipLocked())
    .execute();
  const ours = new Set(free.map((user) => user.id));
  return rows.filter((row) => ours.has(row.user_id));
}

/** In the place of each address of a change stands nothing that can be read, and a keyed hash that can be compared. */
function strip(database: Database, over: Condition, now: number, { anonymous }: Sweeping): Promise<number> {
  return database.write(async (db) => {
    const found = await db
      .selectFrom('changes')
      .select(['id', 'project', 'user_id', 'kind', 'key'])
      .where(sql<SqlBool>`purged_at is null and ${over}`)
      .orderBy('ends_at')
      .limit(STRIPPED)
      .execute();
    const rows = new Map((await lockFree(database, db, found)).map((row) => [row.id, row]));
    if (rows.size === 0) return 0;
    const proofs = await db
      .selectFrom('proofs')
      .select(['id', 'change_id', 'kind', 'key'])
      .where('change_id', 'in', [...rows.keys()])
      .execute();
    for (const { id, change_id, kind, key } of proofs) {
      const project = rows.get(change_id)?.project ?? '';
      await db
        .updateTable('proofs')
        .set({ value: '', key: anonymous(project, kind, key) })
        .where('id', '=', id)
        .execute();
    }
    let stripped = 0;
    for (const { id, project, kind, key } of rows.values()) {
      const { numUpdatedRows } = await db
        .updateTable('changes')
        .set({ value: '', key: anonymous(project, kind, key), ...nameless, purged_at: now })
        .where('id', '=', id)
        .where('purged_at', 'is', null)
        .executeTakeFirst();
      stripped += Number(numUpdatedRows);
    }
    return stripped;
  });
}

/** What else of a change may tell who it was. Nothing of it is looked at once a change is over. */
export const nameless = { link_url: '', template_options: '{}', place: null } as const;

async function whileFull(full: number, step: () => Promise<number>): Promise<void> {
  while ((await step()) >= full);
}
