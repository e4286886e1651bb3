// Owns reading and saving the rows of undos. Not their columns: rows/undo.ts; nor what an undo does: core/undo.ts.
import type { Undo } from '../../core/undo-state.ts';
import type { Connection } from '../database.ts';
import { toUndo, toUndoRow } from '../rows/undo.ts';
import { storable } from '../storable.ts';

/** The undo with this id. */
export async function getUndo({ db }: Connection, id: string): Promise<Undo | undefined> {
  if (!storable(id)) return undefined;
  const row = await db.selectFrom('undos').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toUndo(row);
}

/** The user's undos whose end has not passed, oldest first. */
export async function undosOf({ db }: Connection, user: string, now: number): Promise<readonly Undo[]> {
  const rows = await db
    .selectFrom('undos')
    .selectAll()
    .where('user_id', '=', user)
    .where('ends_at', '>', now)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(toUndo);
}

/** Inserts an undo, or updates its state. */
export async function saveUndo({ db }: Connection, undo: Undo): Promise<void> {
  const row = toUndoRow(undo);
  await db
    .insertInto('undos')
    .values(row)
    // What an undo would bring back is fixed when it is made.
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ state: row.state, since: row.since }))
    .execute();
}
