// Owns a row of `undos` and what it means. Not what an undo does: core/undo.ts.
import type { Contact, Kind } from '../../../shared/contact.ts';
import type { Undo, UndoState } from '../../core/undo-state.ts';

/** A row of `undos`. */
export interface UndoRow {
  readonly id: string;
  readonly project: string;
  readonly user_id: string;
  readonly kind: Kind;
  readonly change_id: string | null;
  readonly mode: Undo['mode'];
  /** JSON: `Undo.before`; the word itself is reserved in SQL. */
  readonly before_list: string;
  /** JSON. */
  readonly holders: string;
  readonly key_id: string;
  readonly place: string | null;
  readonly at: number;
  readonly ends_at: number;
  readonly state: UndoState['at'];
  readonly since: number | null;
}

/** The row of an undo. */
export function toUndoRow(undo: Undo): UndoRow {
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

/** The undo that a row is of. */
export function toUndo(row: UndoRow): Undo {
  return {
    id: row.id,
    project: row.project,
    user: row.user_id,
    kind: row.kind,
    change: row.change_id,
    mode: row.mode,
    // Undos of before the fifth schema lack the issuer.
    before: (JSON.parse(row.before_list) as Contact[]).map((contact) => ({
      ...contact,
      claimedBy: contact.claimedBy ?? null,
    })),
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
