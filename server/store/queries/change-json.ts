// Owns how a change is read with its proofs and its messages, as JSON within another statement. Not which changes: the queries.
import { sql, type RawBuilder } from 'kysely';
import type { Change } from '../../core/change.ts';
import type { MessageState } from '../../core/delivery-state.ts';
import type { Dialect } from '../database.ts';
import { jsonColumn, jsonObject, jsonProperty, parseRows, type JsonRows } from '../json-rows.ts';
import { READ_CHANGE_COLUMNS, toChange, type ReadChangeRow } from '../rows/change.ts';
import { READ_PROOF_COLUMNS, toProof, type ReadProofRow } from '../rows/proof.ts';
import type { OutboxRow } from '../rows/outbox.ts';

/** A change, and the messages that carried its codes and links. */
export interface ChangeWithMessages {
  readonly change: Change;
  readonly messages: readonly MessageState[];
}

type MessageRow = Pick<OutboxRow, 'state' | 'reason' | 'created_at' | 'expires_at'> &
  Pick<ReadProofRow, 'side' | 'sequence'>;

/** Selects the changes of a column, the oldest first. `where`: about the table `changes`. */
export function changesJson(dialect: Dialect, where: RawBuilder<unknown>): JsonRows {
  const proofs = jsonProperty(dialect, {
    object: jsonObject(dialect, 'proofs', READ_PROOF_COLUMNS),
    from: sql`from proofs where proofs.change_id = changes.id`,
    order: sql`proofs.position`,
  });
  const messages = jsonProperty(dialect, {
    object: jsonObject(dialect, 'outbox', ['state', 'reason', 'created_at', 'expires_at'], {
      side: sql`proofs.side`,
      sequence: sql`proofs.sequence`,
    }),
    from: sql`from outbox join proofs on proofs.id = outbox.proof_id where outbox.change_id = changes.id`,
    order: sql`outbox.created_at`,
  });
  return jsonColumn(dialect, {
    object: jsonObject(dialect, 'changes', READ_CHANGE_COLUMNS, { proofs, messages }),
    from: sql`from changes where ${where}`,
    order: sql`changes.created_at, changes.id`,
  });
}

/** Reads the changes of such a column. */
export function parseChanges(text: string | null): readonly ChangeWithMessages[] {
  type Row = ReadChangeRow & {
    readonly proofs: readonly ReadProofRow[] | null;
    readonly messages: readonly MessageRow[] | null;
  };
  return parseRows<Row>(text).map((row) => ({
    change: toChange(row, (row.proofs ?? []).map(toProof)),
    messages: (row.messages ?? []).map(({ side, sequence, state, reason, ...times }) => {
      return { side, sequence, state, reason, createdAt: times.created_at, expiresAt: times.expires_at };
    }),
  }));
}
