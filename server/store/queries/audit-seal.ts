// Owns sealing the oldest unsealed rows of a project as its next batch. Not how rows are hashed (audit/chain.ts), nor when
// rows are sealed (audit/sealer.ts).
import { sql } from 'kysely';
import { commitmentOf, hashOf } from '../../audit/chain.ts';
import type { Actor } from '../../core/audit-values.ts';
import type { SealedRow } from '../../ports/audit.ts';
import type { Connection } from '../database.ts';
import { isBeforeSeal, readBeforeSeal } from '../rows/audit-before-seal.ts';
import { toSealedRow, type AuditRow } from '../rows/audit.ts';
import { headOf } from './audit-batches.ts';

/** Returns the first project, in the order of ids, after `after` that has rows to seal; null when there is none. */
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

/** The request to seal the next batch. */
export interface SealRequest {
  readonly project: string;
  readonly now: number;
  /** Most rows of the batch. */
  readonly limit: number;
  /** Makes 256 random bits, for each row that was written before the server could seal. */
  readonly salt: () => string;
}

/** Seals up to `limit` rows. Returns their number, which is 0 when no row was left or another process seals now. */
export async function sealNext(connection: Connection, { project, now, limit, salt }: SealRequest): Promise<number> {
  const { db, dialect } = connection;
  // SQLite has only one writer. On PostgreSQL one process seals a project, and meanwhile the other processes skip the project.
  if (dialect === 'postgres' && !(await maySeal(db, project))) return 0;
  const found = await db
    .selectFrom('audit')
    .selectAll()
    .where('project', '=', project)
    .where('batch', 'is', null)
    .orderBy('at')
    .orderBy('id')
    .limit(limit)
    // The lock makes an erasure of the same rows happen entirely before or entirely after the seal.
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

/** Stores the batch of the rows, and their positions in the order of time and id. */
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

/** Fills the newer columns of a row that was written before the server could seal. */
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

/** Finds our id of an admin. Sealed rows must not name an admin by `sub`, because an erasure could not remove the `sub`. */
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
