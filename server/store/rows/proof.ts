// Owns a row of `proofs` and what it means.
import type { Kind, Method } from '../../../shared/contact.ts';
import type { Side, Proof } from '../../core/change.ts';
import { bit, type Bit } from './bit.ts';
import { columnsOf } from './columns.ts';

/** A row of `proofs`: one code or link that was sent. Times are epoch ms. */
export interface ProofRow {
  readonly id: string;
  readonly change_id: string;
  /** Its index in `Change.proofs`. */
  readonly position: number;
  /** `Proof.side`. */
  readonly side: Side;
  readonly sequence: number;
  readonly key_id: string;
  readonly method: Method;
  readonly kind: Kind;
  readonly value: string;
  readonly key: string;
  readonly contact_id: string | null;
  readonly issued_at: number;
  readonly code_expires_at: number;
  readonly link_expires_at: number;
  readonly spent_at: number | null;
  readonly spent_via: 'code' | 'link' | null;
  readonly suppressed: Bit;
}

/** What is read of a row to make the proof. */
export type ReadProofRow = Omit<ProofRow, 'change_id' | 'position'>;

/** The columns of that. */
export const READ_PROOF_COLUMNS = columnsOf<ReadProofRow>({
  id: true,
  side: true,
  sequence: true,
  key_id: true,
  method: true,
  kind: true,
  value: true,
  key: true,
  contact_id: true,
  issued_at: true,
  code_expires_at: true,
  link_expires_at: true,
  spent_at: true,
  spent_via: true,
  suppressed: true,
});

/** The row of a proof of this change. */
export function toProofRow(change: string, proof: Proof, position: number): ProofRow {
  return {
    id: proof.id,
    change_id: change,
    position,
    side: proof.side,
    sequence: proof.sequence,
    key_id: proof.keyId,
    method: proof.method,
    kind: proof.address.kind,
    value: proof.address.value,
    key: proof.address.key,
    contact_id: proof.contactId,
    issued_at: proof.issuedAt,
    code_expires_at: proof.codeExpiresAt,
    link_expires_at: proof.linkExpiresAt,
    spent_at: proof.spent?.at ?? null,
    spent_via: proof.spent?.via ?? null,
    suppressed: bit(proof.suppressed),
  };
}

/** The proof that a row is of. */
export function toProof(row: ReadProofRow): Proof {
  return {
    id: row.id,
    side: row.side,
    sequence: row.sequence,
    keyId: row.key_id,
    method: row.method,
    address: { kind: row.kind, value: row.value, key: row.key },
    contactId: row.contact_id,
    issuedAt: row.issued_at,
    codeExpiresAt: row.code_expires_at,
    linkExpiresAt: row.link_expires_at,
    suppressed: row.suppressed === 1,
    spent: row.spent_at === null || row.spent_via === null ? null : { at: row.spent_at, via: row.spent_via },
  };
}
