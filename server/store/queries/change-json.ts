// Owns how a change is read with its proofs and its messages, as JSON within another statement. Not which changes: the queries.
import { sql, type RawBuilder } from 'kysely';
import type { Change } from '../../core/change.ts';
import type { MessageState } from '../../core/delivery-state.ts';
import type { Dialect } from '../database.ts';
import { jsonColumn, jsonNested, jsonValues, parseRows, rowsOf, type JsonRows } from '../json-rows.ts';
import { READ_CHANGE_COLUMNS, toChange, type ReadChangeRow } from '../rows/change.ts';
import { READ_PROOF_COLUMNS, toProof, type ReadProofRow } from '../rows/proof.ts';
import { columnsOf } from '../rows/columns.ts';
import type { OutboxRow } from '../rows/outbox.ts';

/** A change, and the messages that carried its codes and links. */
export interface ChangeWithMessages {
  readonly change: Change;
  readonly messages: readonly MessageState[];
}

type MessageRow = Pick<OutboxRow, 'proof_id' | 'state' | 'reason' | 'suppressed' | 'created_at' | 'expires_at'>;

const READ_MESSAGE_COLUMNS = columnsOf<MessageRow>({
  proof_id: true,
  state: true,
  reason: true,
  suppressed: true,
  created_at: true,
  expires_at: true,
});

/** Selects the changes of a column, the oldest first. `from`: `from … where …`; `name`: what the rows are called there. */
export function changesJson(dialect: Dialect, from: RawBuilder<unknown>, name = 'changes'): JsonRows {
  const id = sql.ref(`${name}.id`);
  const proofs = jsonNested(dialect, {
    values: jsonValues(dialect, 'proofs', READ_PROOF_COLUMNS),
    from: sql`from proofs where proofs.change_id = ${id}`,
    order: sql`proofs.position`,
  });
  const messages = jsonNested(dialect, {
    values: jsonValues(dialect, 'outbox', READ_MESSAGE_COLUMNS),
    from: sql`from outbox where outbox.change_id = ${id} and outbox.proof_id is not null`,
    order: sql`outbox.created_at`,
  });
  return jsonColumn(dialect, {
    values: jsonValues(dialect, name, READ_CHANGE_COLUMNS, [proofs, messages]),
    from,
    order: sql`${sql.ref(`${name}.created_at`)}, ${id}`,
  });
}

type Row = ReadChangeRow & {
  readonly proofs: readonly unknown[][] | null;
  readonly messages: readonly unknown[][] | null;
};

const READ = [...READ_CHANGE_COLUMNS, 'proofs', 'messages'] as const;

/** Reads the changes of such a column. */
export function parseChanges(text: string | null): readonly ChangeWithMessages[] {
  return parseRows<Row>(text, READ).map((row) => {
    const proofs = rowsOf<ReadProofRow>(row.proofs, READ_PROOF_COLUMNS);
    const messages = rowsOf<MessageRow>(row.messages, READ_MESSAGE_COLUMNS);
    // A report may have kept each message of a proof from being sent, after the proof was stored.
    const read = proofs.map((proof) => {
      const sends = messages.filter(({ proof_id }) => proof_id === proof.id);
      const isKeptBack = sends.length > 0 && sends.every(({ suppressed }) => suppressed === 1);
      return toProof(isKeptBack ? { ...proof, suppressed: 1 } : proof);
    });
    return {
      change: toChange(row, read),
      messages: messages.flatMap(({ proof_id, state, reason, created_at, expires_at }) => {
        const proof = proofs.find(({ id }) => id === proof_id);
        if (proof === undefined) return [];
        return [
          { side: proof.side, sequence: proof.sequence, state, reason, createdAt: created_at, expiresAt: expires_at },
        ];
      }),
    };
  });
}
