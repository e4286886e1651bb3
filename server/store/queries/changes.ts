// Owns reading and saving changes with their proofs. Not the columns (rows/change.ts, rows/proof.ts), nor the rules (core/).
import { sql, type SqlBool } from 'kysely';
import type { Change } from '../../core/change.ts';
import type { DueWait, DueWaitQuery } from '../../ports/transaction/changes.ts';
import type { Connection } from '../database.ts';
import { among, prepared, preparedInsert } from '../prepared.ts';
import type { Bit } from '../rows/bit.ts';
import { READ_CHANGE_COLUMNS, toChange, toChangeRow, type ChangeRow } from '../rows/change.ts';
import { toProof, toProofRow, type ProofRow } from '../rows/proof.ts';
import { storable } from '../storable.ts';

/** Returns the change with this id. */
export async function getChange(on: Connection, id: string): Promise<Change | undefined> {
  if (!storable(id)) return undefined;
  return (await withProofs(on, await on.db.selectFrom('changes').selectAll().where('id', '=', id).execute()))[0];
}

/** Returns the change to which a proof belongs. */
export async function changeOfProof(on: Connection, proof: string): Promise<Change | undefined> {
  if (!storable(proof)) return undefined;
  const rows = await on.db
    .selectFrom('changes')
    .selectAll('changes')
    .innerJoin('proofs', 'proofs.change_id', 'changes.id')
    .where('proofs.id', '=', proof)
    .execute();
  return (await withProofs(on, rows))[0];
}

/** Returns the changes of these users whose stored state is `waiting`, oldest first. */
export async function waitingChanges(on: Connection, users: readonly string[]): Promise<readonly Change[]> {
  const rows = await on.db
    .selectFrom('changes')
    .selectAll()
    .where('user_id', 'in', users)
    .where('state', '=', sql.lit('waiting'))
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return withProofs(on, rows);
}

/** Returns the waiting changes of these users, by user id. */
export async function waitingByUser(
  connection: Connection,
  users: readonly string[],
): Promise<ReadonlyMap<string, readonly Change[]>> {
  const found = new Map<string, Change[]>();
  for (const change of users.length === 0 ? [] : await waitingChanges(connection, users))
    found.set(change.user, [...(found.get(change.user) ?? []), change]);
  return found;
}

/** Whether a change waits for the end of a wait, and for no proof. Its terms are JSON, in which no text has a bare quote. */
export const WAITS = sql<SqlBool>`changes.terms like '%"waitsUntil":%'`;

/** Returns the changes of these projects whose wait is over, those that ended first. */
export async function dueWaits(
  { db }: Connection,
  projects: readonly string[],
  { now, after, limit }: DueWaitQuery,
): Promise<readonly DueWait[]> {
  if (projects.length === 0) return [];
  const rows = await db
    .selectFrom('changes')
    .select(['id', 'user_id', 'ends_at'])
    .where('state', '=', sql.lit('waiting'))
    .where('ends_at', '<=', now)
    .where('project', 'in', projects)
    .where(WAITS)
    .$if(after !== null, (query) =>
      query.where((eb) =>
        eb.or([
          eb('ends_at', '>', after?.endsAt ?? 0),
          eb.and([eb('ends_at', '=', after?.endsAt ?? 0), eb('id', '>', after?.id ?? '')]),
        ]),
      ),
    )
    .orderBy('ends_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id, user_id, ends_at }) => ({ id, user: user_id, endsAt: ends_at }));
}

/** Returns the user's changes that were applied at `since` (epoch ms) or later, oldest first. */
export async function doneSince(on: Connection, user: string, since: number): Promise<readonly Change[]> {
  const rows = await on.db
    .selectFrom('changes')
    .selectAll()
    .where('user_id', '=', user)
    .where('state', '=', sql.lit('done'))
    .where('since', '>=', since)
    .orderBy('since')
    .orderBy('id')
    .execute();
  return withProofs(on, rows);
}

async function withProofs(on: Connection, rows: readonly ChangeRow[]): Promise<readonly Change[]> {
  const proofs = await proofRows(
    on,
    rows.map((row) => row.id),
  );
  return rows.map((row) => toChange(row, proofs.filter((proof) => proof.change_id === row.id).map(toProof)));
}

/**
 * 1 when reports have kept each message of a proof from being sent, which was after the proof was stored (delivery-reports.ts). A delayed
 * message repeats the code of one before. As an `exists`, PostgreSQL would read the whole outbox for it.
 */
const KEPT_BACK = sql<Bit | null>`(select min(outbox.suppressed) from outbox
  where outbox.change_id = proofs.change_id and outbox.proof_id = proofs.id)`;

const readProofs = prepared((db, given: { readonly changes: readonly string[] }, dialect) =>
  db
    .selectFrom('proofs')
    .selectAll()
    .select(KEPT_BACK.as('kept_back'))
    .where(among(dialect, 'change_id', given.changes))
    .orderBy('change_id')
    .orderBy('position'),
);

/** Returns the rows of the proofs of these changes, those of each change in their order. */
export async function proofRows(on: Connection, changes: readonly string[]): Promise<readonly ProofRow[]> {
  if (changes.length === 0) return [];
  const rows = await readProofs(on, { changes });
  return rows.map(({ kept_back, ...row }) => ({ ...row, suppressed: kept_back === 1 ? 1 : row.suppressed }));
}

const upsertChanges = preparedInsert<ChangeRow>('changes', {
  on: ['id'],
  // The user and the project never change, and what was purged stays purged.
  set: READ_CHANGE_COLUMNS.filter((column) => !['id', 'project', 'user_id', 'created_at'].includes(column)),
});

const upsertProofs = preparedInsert<ProofRow>('proofs', {
  on: ['id'],
  // A proof never moves to another change, and its other columns never change after the first save.
  set: ['position', 'code_expires_at', 'link_expires_at', 'spent_at', 'spent_via'],
});

/**
 * Inserts or updates changes and their proofs. `stored`: changes as this transaction has read them. Of these, only the proofs
 * that differ are written.
 */
export async function saveChanges(
  on: Connection,
  changes: readonly Change[],
  stored: readonly Change[] = [],
): Promise<void> {
  const known = new Map(stored.map((change) => [change.id, change.proofs]));
  await upsertChanges(
    on,
    changes.map((change) => ({ ...toChangeRow(change), purged_at: null })),
  );
  await upsertProofs(
    on,
    changes.flatMap(({ id, proofs }) =>
      proofs.flatMap((proof, position) =>
        known.get(id)?.[position] === proof ? [] : [toProofRow(id, proof, position)],
      ),
    ),
  );
}

/** Returns the id of the key that made the newest proof; null when there is no proof. */
export async function newestProofKey({ db, dialect }: Connection): Promise<string | null> {
  const newest = await db
    .selectFrom('proofs')
    .select('key_id')
    // On SQLite the row that was inserted last, which needs no look at all the others.
    .orderBy(dialect === 'sqlite' ? sql`rowid` : sql`issued_at`, 'desc')
    .limit(1)
    .executeTakeFirst();
  return newest?.key_id ?? null;
}
