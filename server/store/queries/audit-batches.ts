// Owns reading sealed rows and batches, to check the chain. Not sealing (audit-seal.ts), nor hashing (audit/chain.ts).
import type { Batch, SealedRow } from '../../ports/audit.ts';
import type { Connection } from '../database.ts';
import { toSealedRow } from '../rows/audit.ts';

/** Most surplus rows that a check reads, either in a batch that has too many rows, or of batches that do not exist. */
const SURPLUS = 100;

/** Returns the ids of the projects that have rows or batches. */
export async function auditedProjects({ db }: Connection): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('audit')
    .select('project')
    .union(db.selectFrom('audit_batches').select('project'))
    .orderBy('project')
    .execute();
  return rows.map((row) => row.project);
}

/** Returns the batch with this number, or the next higher one that exists, with its rows. */
export async function batchFrom({ db }: Connection, project: string, number: number): Promise<Batch | undefined> {
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
  return { ...batch, rows: rows.map(toSealedRow) };
}

/** Returns when each user was last erased according to the audit log, epoch ms. Leaves out users who were never erased. */
export async function erasures(
  { db }: Connection,
  project: string,
  users: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('audit')
    .select((eb) => ['user_id', eb.fn.max('at').as('at')])
    .where('user_id', 'in', users)
    .where('event', '=', 'user-erased')
    .where('project', '=', project)
    .groupBy('user_id')
    .execute();
  return new Map(rows.map((row) => [row.user_id ?? '', row.at]));
}

/** Returns the newest batch of a project; undefined when the project has no batch. */
export async function headOf({ db }: Connection, project: string): Promise<Pick<Batch, 'number' | 'hash'> | undefined> {
  return db
    .selectFrom('audit_batches')
    .select(['number', 'hash'])
    .where('project', '=', project)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Returns the number of rows that are not sealed yet, and the rows whose batch does not exist. */
export async function looseRows(
  { db }: Connection,
  project: string,
): Promise<{ readonly unsealed: number; readonly stray: readonly SealedRow[] }> {
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
  return { unsealed, stray: rows.map(toSealedRow) };
}
