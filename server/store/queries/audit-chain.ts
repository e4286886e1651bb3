// Owns the chain's rows: sealing what is not sealed yet, and reading it back. Not how it is hashed: chain.ts.
import { sql } from 'kysely';
import type { Actor } from '../../core/audit-values.ts';
import type { Batch, AuditChain, SealedRow } from '../../ports/audit.ts';
import { commitmentOf, hashOf } from '../../audit/chain.ts';
import type { Database, Queries } from '../database.ts';
import { isOlder, readOlder } from './audit-unsealed.ts';
import type { AuditRow } from '../tables.ts';

/** Rows where none belong are named up to so many: in a batch beyond those it was made of, and of batches that are not there. */
const SURPLUS = 100;

export function record(database: Database): AuditChain {
  return {
    unsealed: (after) =>
      database.read(async (db) => {
        const row = await db
          .selectFrom('audit')
          .select('project')
          .where('batch', 'is', null)
          .where('project', '>', after)
          .orderBy('project')
          .limit(1)
          .executeTakeFirst();
        return row?.project ?? null;
      }),

    seal: (project, now, limit, salt) =>
      database.write(async (db) => {
        // SQLite has one writer. On PostgreSQL whoever finds another process at it leaves it to that one.
        if (database.dialect === 'postgres' && !(await maySeal(db, project))) return 0;
        const found = await db
          .selectFrom('audit')
          .selectAll()
          .where('project', '=', project)
          .where('batch', 'is', null)
          .orderBy('at')
          .orderBy('id')
          .limit(limit)
          // An erasure of the same rows comes before or after, not between.
          .$if(database.dialect === 'postgres', (query) => query.forUpdate())
          .execute();
        if (found.length === 0) return 0;
        const rows: SealedRow[] = [];
        for (const row of found) rows.push(toSealed(isOlder(row) ? await renew(db, row, salt()) : row));
        const head = await headOf(db, project);
        const batch = {
          project,
          number: (head?.number ?? 0) + 1,
          entries: rows.length,
          previous: head?.hash ?? '',
          at: now,
        };
        await db
          .updateTable('audit')
          .from((eb) =>
            eb
              .selectFrom('audit')
              .select(['id', sql<number>`row_number() over (order by at, id)`.as('place')])
              .where(
                'id',
                'in',
                rows.map((row) => row.id),
              )
              .as('ordered'),
          )
          .set((eb) => ({ batch: batch.number, position: eb.ref('ordered.place') }))
          .whereRef('audit.id', '=', 'ordered.id')
          .execute();
        await db
          .insertInto('audit_batches')
          .values({ ...batch, hash: hashOf({ ...batch, rows }) })
          .execute();
        return rows.length;
      }),

    projects: () =>
      database.read(async (db) => {
        const rows = await db
          .selectFrom('audit')
          .select('project')
          .union(db.selectFrom('audit_batches').select('project'))
          .orderBy('project')
          .execute();
        return rows.map((row) => row.project);
      }),

    batchFrom: (project, number) =>
      database.read(async (db): Promise<Batch | undefined> => {
        const batch = await db
          .selectFrom('audit_batches')
          .selectAll()
          .where('project', '=', project)
          .where('number', '>=', number)
          .orderBy('number')
          .limit(1)
          .executeTakeFirst();
        if (batch === undefined) return undefined;
        const rows = await db
          .selectFrom('audit')
          .selectAll()
          .where('project', '=', project)
          .where('batch', '=', batch.number)
          .orderBy('position')
          .orderBy('id')
          .limit(Math.max(0, batch.entries) + SURPLUS)
          .execute();
        return { ...batch, rows: rows.map(toSealed) };
      }),

    erasures: async (project, users) => {
      if (users.length === 0) return new Map();
      const rows = await database.read((db) =>
        db
          .selectFrom('audit')
          .select((eb) => ['user_id', eb.fn.max('at').as('at')])
          .where('user_id', 'in', users)
          .where('event', '=', 'user-erased')
          .where('project', '=', project)
          .groupBy('user_id')
          .execute(),
      );
      return new Map(rows.map((row) => [row.user_id ?? '', row.at]));
    },

    head: (project) => database.read((db) => headOf(db, project)),

    loose: (project) =>
      database.read(async (db) => {
        const { unsealed } = await db
          .selectFrom('audit')
          .select((eb) => eb.fn.countAll<number>().as('unsealed'))
          .where('project', '=', project)
          .where('batch', 'is', null)
          .executeTakeFirstOrThrow();
        const rows = await db
          .selectFrom('audit')
          .selectAll()
          .where('project', '=', project)
          .where('batch', 'is not', null)
          .where((eb) =>
            eb.not(
              eb.exists(
                eb
                  .selectFrom('audit_batches')
                  .select('number')
                  .whereRef('audit_batches.project', '=', 'audit.project')
                  .whereRef('audit_batches.number', '=', 'audit.batch'),
              ),
            ),
          )
          .orderBy('batch')
          .orderBy('position')
          .limit(SURPLUS)
          .execute();
        return { unsealed, stray: rows.map(toSealed) };
      }),
  };
}

async function maySeal(db: Queries['db'], project: string): Promise<boolean> {
  const name = `contact-change/record/${project}`;
  const { rows } = await sql<{
    held: boolean;
  }>`select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as held`.execute(db);
  return rows[0]?.held === true;
}

async function headOf(db: Queries['db'], project: string): Promise<Pick<Batch, 'number' | 'hash'> | undefined> {
  return db
    .selectFrom('audit_batches')
    .select(['number', 'hash'])
    .where('project', '=', project)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** A row from before the seal gets what the others were written with, this once. */
async function renew(db: Queries['db'], row: AuditRow, salt: string): Promise<AuditRow> {
  const { actor: said, data, personal } = readOlder(row);
  const actor = said?.startsWith('admin:') ? await adminOf(db, row.project, said.slice('admin:'.length)) : said;
  const text = JSON.stringify(personal);
  const renewed = {
    actor,
    data: JSON.stringify(data),
    personal: text,
    salt,
    commitment: commitmentOf(salt, text),
  };
  await db.updateTable('audit').set(renewed).where('id', '=', row.id).execute();
  return { ...row, ...renewed };
}

/** Sealed rows name an admin by our id: their `sub` could not be taken out when they are erased. */
async function adminOf(db: Queries['db'], project: string, sub: string): Promise<Actor> {
  const [found, ...more] = await db
    .selectFrom('identities')
    .select('user_id')
    .where('project', '=', project)
    .where('sub', '=', sub)
    .limit(2)
    .execute();
  return found && more.length === 0 ? `admin:${found.user_id}` : 'admin:unknown';
}

function toSealed(row: AuditRow): SealedRow {
  return {
    id: row.id,
    user: row.user_id,
    at: row.at,
    event: row.event,
    change: row.change_id,
    requestId: row.request_id,
    actor: row.actor,
    data: row.data,
    personal: row.personal,
    salt: row.salt,
    commitment: row.commitment,
    batch: row.batch,
    position: row.position,
  };
}
