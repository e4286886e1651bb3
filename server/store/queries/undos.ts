// Owns reading and saving the rows of undos. Not their columns: rows/undo.ts; nor what an undo does: core/undo.ts.
import type { Undo } from '../../core/undo-state.ts';
import type { Connection } from '../database.ts';
import { preparedInsert } from '../prepared.ts';
import { toUndo, toUndoRow, type UndoRow } from '../rows/undo.ts';
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

// What an undo would bring back is fixed when it is made.
const upsertUndos = preparedInsert<UndoRow>('undos', { on: ['id'], set: ['state', 'since'] });

/** Inserts undos, or updates their states. */
export function saveUndos(on: Connection, undos: readonly Undo[]): Promise<void> {
  return upsertUndos(on, undos.map(toUndoRow));
}
