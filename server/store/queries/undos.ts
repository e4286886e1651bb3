// Owns the rows of undos. Not what an undo does: core/undo.ts.
import type { Contact } from '../../../shared/contact.ts';
import type { Tx } from '../../ports/transaction.ts';
import type { Queries } from '../database.ts';
import { storable } from '../database.ts';
import type { Undo, UndoState } from '../../core/undo-state.ts';
import type { UndoRow } from '../tables.ts';

export function undos({ db }: Queries): Tx['undos'] {
  return {
    get: async (id) => {
      if (!storable(id)) return undefined;
      const row = await db.selectFrom('undos').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toUndo(row);
    },

    of: async (user, now) => {
      const rows = await db
        .selectFrom('undos')
        .selectAll()
        .where('user_id', '=', user)
        .where('ends_at', '>', now)
        .orderBy('at')
        .orderBy('id')
        .execute();
      return rows.map(toUndo);
    },

    save: async (undo) => {
      const row = toRow(undo);
      await db
        .insertInto('undos')
        .values(row)
        // What it would bring back is fixed when it is made.
        .onConflict((at) => at.column('id').doUpdateSet({ state: row.state, since: row.since }))
        .execute();
    },
  };
}

function toRow(undo: Undo): UndoRow {
  return {
    id: undo.id,
    project: undo.project,
    user_id: undo.user,
    kind: undo.kind,
    change_id: undo.change,
    mode: undo.mode,
    before_list: JSON.stringify(undo.before),
    holders: JSON.stringify(undo.holders),
    key_id: undo.keyId,
    place: undo.place,
    at: undo.at,
    ends_at: undo.endsAt,
    state: undo.state.at,
    since: undo.state.at === 'open' ? null : undo.state.since,
  };
}

function toUndo(row: UndoRow): Undo {
  return {
    id: row.id,
    project: row.project,
    user: row.user_id,
    kind: row.kind,
    change: row.change_id,
    mode: row.mode,
    before: JSON.parse(row.before_list) as Contact[],
    holders: JSON.parse(row.holders) as string[],
    keyId: row.key_id,
    place: row.place,
    at: row.at,
    endsAt: row.ends_at,
    state: toState(row),
  };
}

function toState({ state, since }: Pick<UndoRow, 'state' | 'since'>): UndoState {
  if (state === 'open') return { at: 'open' };
  if (since === null) throw new Error('An undo in the database lacks what its state needs');
  return { at: state, since };
}
