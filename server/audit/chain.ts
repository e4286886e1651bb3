// Owns how a batch of the audit log is hashed, and which faults a stored batch has. Pure: no database, no random values.
import { hash } from 'node:crypto';
import type { Batch, SealedRow } from '../ports/audit.ts';

/**
 * Returns the hash of a row's personal values (JSON, as stored) and their salt. The chain covers only this hash, so the chain
 * stays valid when an erasure deletes the values.
 */
export function commitmentOf(salt: string, personal: string): string {
  return digest(['contact-change/record/personal/1', salt, personal]);
}

/** Returns the hash of a batch. It covers the hash of the previous batch, and every row in order with its commitment. */
export function hashOf(batch: Omit<Batch, 'hash'>): string {
  const { previous, project, number, entries, at, rows } = batch;
  return digest(['contact-change/record/batch/1', previous, project, number, entries, at, ...rows.flatMap(fieldsOf)]);
}

/** Every row has the same number of fields. Batch and position are not hashed, because the order of the list gives them. */
function fieldsOf(row: SealedRow): readonly Field[] {
  const { id, user, at, event, change, requestId, actor, data, commitment } = row;
  return [id, user, at, event, change, requestId, actor, data, commitment];
}

/** A fault of a stored batch. */
export type ChainFault =
  /** The `previous` of the batch is not the hash of the previous batch. */
  | { readonly what: 'unchained' }
  | { readonly what: 'missing'; readonly from: number; readonly to: number }
  | { readonly what: 'misplaced'; readonly row: string; readonly position: number | null }
  | { readonly what: 'reordered'; readonly rows: readonly string[] }
  /** The row's personal values differ from the values that were first written. */
  | { readonly what: 'row-altered'; readonly row: string }
  /** The row's personal values are missing, and no erasure explains why. */
  | { readonly what: 'emptied'; readonly row: string }
  /** A row or a value of the batch was altered. The hash does not show which of them. */
  | { readonly what: 'altered' };

/**
 * Returns the faults of a stored batch. `previous` is the hash of the previous batch. `erasures` holds when each user was last
 * erased, epoch ms.
 */
export function chainFaults(
  batch: Batch,
  previous: string,
  erasures: ReadonlyMap<string, number>,
): readonly ChainFault[] {
  const rows = batch.rows.toSorted(byPosition);
  const positions = positionFaults(rows, batch.entries);
  return [
    ...(batch.previous === previous ? [] : [{ what: 'unchained' as const }]),
    ...positions,
    ...rows.filter(isAltered).map((row) => ({ what: 'row-altered' as const, row: row.id })),
    ...rows
      .filter((row) => isEmptied(row) && !isEmptiedByErasure(row, erasures))
      .map((row) => ({ what: 'emptied' as const, row: row.id })),
    // Rows that are missing, inserted or moved always change the hash. A wrong hash is then not reported as one more fault.
    ...(positions.length > 0 || hashOf({ ...batch, rows }) === batch.hash ? [] : [hashFault(batch, rows)]),
  ];
}

/** Whether the row has no personal values, because an erasure deleted them, or an attacker who imitates an erasure. */
export function isEmptied(row: SealedRow): boolean {
  return row.personal === null && row.salt === null;
}

/** Whether the row has no personal values, and the audit log shows a later erasure of its user. */
export function isEmptiedByErasure(row: SealedRow, erasures: ReadonlyMap<string, number>): boolean {
  const erasedAt = row.user === null ? undefined : erasures.get(row.user);
  return isEmptied(row) && erasedAt !== undefined && row.at <= erasedAt;
}

/** Returns the faults of the positions, which must be the numbers from 1 to `entries`, each once. */
function positionFaults(rows: readonly SealedRow[], entries: number): readonly ChainFault[] {
  const faults: ChainFault[] = [];
  let last = 0;
  for (const { id, position } of rows) {
    if (position === null || position <= last || position > entries)
      faults.push({ what: 'misplaced', row: id, position });
    else {
      if (position > last + 1) faults.push({ what: 'missing', from: last + 1, to: position - 1 });
      last = position;
    }
  }
  if (last < entries) faults.push({ what: 'missing', from: last + 1, to: entries });
  return faults;
}

function isAltered(row: SealedRow): boolean {
  if (isEmptied(row)) return false;
  return row.salt === null || row.personal === null || commitmentOf(row.salt, row.personal) !== row.commitment;
}

/** A batch is sealed in the order of time. If the hash fits the rows in this order, only the positions were altered. */
function hashFault(batch: Batch, rows: readonly SealedRow[]): ChainFault {
  const sealed = rows.toSorted((a, b) => a.at - b.at || compare(a.id, b.id));
  if (hashOf({ ...batch, rows: sealed }) !== batch.hash) return { what: 'altered' };
  return { what: 'reordered', rows: rows.flatMap(({ id }, i) => (sealed[i]?.id === id ? [] : [id])) };
}

const byPosition = (a: SealedRow, b: SealedRow): number => (a.position ?? 0) - (b.position ?? 0) || compare(a.id, b.id);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Field = string | number | null;

/** Returns a SHA-256 (base64url). The length precedes each field, and null is hashed differently from an empty field. */
function digest(fields: readonly Field[]): string {
  const text = fields.map((field) => (field === null ? '-' : `${Buffer.byteLength(String(field))}:${field}`)).join('');
  return hash('sha256', text, 'base64url');
}
