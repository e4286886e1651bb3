// Owns sealing: the oldest rows of a project that are not sealed yet become its next batch. Not how they are hashed:
// audit/chain.ts; nor when it is done: audit/sealer.ts.
import { sql } from 'kysely';
import { commitmentOf, hashOf } from '../../audit/chain.ts';
import type { Actor } from '../../core/audit-values.ts';
import type { SealedRow } from '../../ports/audit.ts';
import type { Connection } from '../database.ts';
import { isBeforeSeal, readBeforeSeal } from '../rows/audit-before-seal.ts';
import { toSealedRow, type AuditRow } from '../rows/audit.ts';
import { headOf } from './audit-batches.ts';

/** The first project after this one that has rows to seal; null when there is none. */
export async function unsealedProject({ db }: Connection, after: string): Promise<string | null> {
  const row = await db
    .selectFrom('audit')
    .select('project')
    .where('batch', 'is', null)
    .where('project', '>', after)
    .orderBy('project')
    .limit(1)
    .executeTakeFirst();
  return row?.project ?? null;
}

/** What the next batch is made from. */
export interface SealRequest {
  readonly project: string;
  readonly now: number;
  /** Most rows of the batch. */
  readonly limit: number;
  /** 256 random bits, for rows from before the seal. */
  readonly salt: () => string;
}

/** Seals up to `limit` rows. Returns how many: 0 when none was left, or when another process seals them now. */
export async function sealNext(connection: Connection, { project, now, limit, salt }: SealRequest): Promise<number> {
  const { db, dialect } = connection;
  // SQLite has one writer. On PostgreSQL one process seals, and the others leave it to that one.
  if (dialect === 'postgres' && !(await maySeal(db, project))) return 0;
  const found = await db
    .selectFrom('audit')
    .selectAll()
    .where('project', '=', project)
    .where('batch', 'is', null)
    .orderBy('at')
    .orderBy('id')
    .limit(limit)
    // An erasure of the same rows comes before or after, not in between.
    .$if(dialect === 'postgres', (query) => query.forUpdate())
    .execute();
  if (found.length === 0) return 0;
  const rows: SealedRow[] = [];
  for (const row of found) rows.push(toSealedRow(isBeforeSeal(row) ? await modernise(db, row, salt()) : row));
  const head = await headOf(connection, project);
  const batch = {
    project,
    number: (head?.number ?? 0) + 1,
    entries: rows.length,
    previous: head?.hash ?? '',
    at: now,
  };
  await placeInBatch(db, rows, batch.number);
  await db
    .insertInto('audit_batches')
    .values({ ...batch, hash: hashOf({ ...batch, rows }) })
    .execute();
  return rows.length;
}

async function maySeal(db: Connection['db'], project: string): Promise<boolean> {
  const name = `contact-change/record/${project}`;
  const { rows } = await sql<{
    held: boolean;
  }>`select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as held`.execute(db);
  return rows[0]?.held === true;
}

/** Gives the rows their batch, and their positions by time and id. */
async function placeInBatch(db: Connection['db'], rows: readonly SealedRow[], batch: number): Promise<void> {
  const ids = rows.map((row) => row.id);
  await db
    .updateTable('audit')
    .from((eb) =>
      eb
        .selectFrom('audit')
        .select(['id', sql<number>`row_number() over (order by at, id)`.as('place')])
        .where('id', 'in', ids)
        .as('ordered'),
    )
    .set((eb) => ({ batch, position: eb.ref('ordered.place') }))
    .whereRef('audit.id', '=', 'ordered.id')
    .execute();
}

/** Gives a row from before the seal the columns that newer rows are written with. */
async function modernise(db: Connection['db'], row: AuditRow, salt: string): Promise<AuditRow> {
  const { actor: written, data, personal } = readBeforeSeal(row);
  const actor = written?.startsWith('admin:')
    ? await adminById(db, row.project, written.slice('admin:'.length))
    : written;
  const text = JSON.stringify(personal);
  const columns = {
    actor,
    data: JSON.stringify(data),
    personal: text,
    salt,
    commitment: commitmentOf(salt, text),
  };
  await db.updateTable('audit').set(columns).where('id', '=', row.id).execute();
  return { ...row, ...columns };
}

/** Sealed rows name an admin by our id: an erasure could not take the admin's `sub` out of them. */
async function adminById(db: Connection['db'], project: string, sub: string): Promise<Actor> {
  const [found, ...more] = await db
    .selectFrom('identities')
    .select('user_id')
    .where('project', '=', project)
    .where('sub', '=', sub)
    .limit(2)
    .execute();
  return found && more.length === 0 ? `admin:${found.user_id}` : 'admin:unknown';
}
