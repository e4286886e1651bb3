// Owns the chain over the audit log: how a batch is hashed, and what is wrong with one. Pure: no database, no random values.
import { createHash } from 'node:crypto';
import type { Batch, SealedRow } from '../ports/audit.ts';

/**
 * What the chain holds of personal values (their JSON, as it is stored): an erasure can delete the values, and the chain
 * stays valid.
 */
export function commitmentOf(salt: string, personal: string): string {
  return digest(['contact-change/record/personal/1', salt, personal]);
}

/** The hash of a batch, over the hash before it and every row in the order given. It covers personal values as commitments. */
export function hashOf(batch: Omit<Batch, 'hash'>): string {
  const { previous, project, number, entries, at, rows } = batch;
  return digest(['contact-change/record/batch/1', previous, project, number, entries, at, ...rows.flatMap(fieldsOf)]);
}

/** Every row has the same number of fields. Batch and position are no fields: the place in the list says them. */
function fieldsOf(row: SealedRow): readonly Field[] {
  const { id, user, at, event, change, requestId, actor, data, commitment } = row;
  return [id, user, at, event, change, requestId, actor, data, commitment];
}

/** What can be wrong with a batch. */
export type ChainFault =
  /** Its `previous` is not the hash of the batch before. */
  | { readonly what: 'unchained' }
  | { readonly what: 'missing'; readonly from: number; readonly to: number }
  | { readonly what: 'misplaced'; readonly row: string; readonly position: number | null }
  | { readonly what: 'reordered'; readonly rows: readonly string[] }
  /** Its personal values are not those that it was written with. */
  | { readonly what: 'row-altered'; readonly row: string }
  /** Its personal values are gone, and no erasure explains it. */
  | { readonly what: 'emptied'; readonly row: string }
  /** One of its rows or its own values: a hash does not tell which. */
  | { readonly what: 'altered' };

/**
 * What is wrong with a stored batch. `previous`: the hash of the one before. `erasures`: when each user was last erased,
 * epoch ms.
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
    // With other rows than those it was made from, the hash says nothing more.
    ...(positions.length > 0 || hashOf({ ...batch, rows }) === batch.hash ? [] : [hashFault(batch, rows)]),
  ];
}

/** The row has no personal values: an erasure took them away, or an attacker who wants it to look so. */
export function isEmptied(row: SealedRow): boolean {
  return row.personal === null && row.salt === null;
}

/** The row is emptied, and the audit log says that its user was erased later. */
export function isEmptiedByErasure(row: SealedRow, erasures: ReadonlyMap<string, number>): boolean {
  const erasedAt = row.user === null ? undefined : erasures.get(row.user);
  return isEmptied(row) && erasedAt !== undefined && row.at <= erasedAt;
}

/** Positions run from 1 to `entries`, each once. */
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

/** A batch is sealed in the order of time: if the hash fits that order, only positions were altered. */
function hashFault(batch: Batch, rows: readonly SealedRow[]): ChainFault {
  const sealed = rows.toSorted((a, b) => a.at - b.at || compare(a.id, b.id));
  if (hashOf({ ...batch, rows: sealed }) !== batch.hash) return { what: 'altered' };
  return { what: 'reordered', rows: rows.flatMap(({ id }, i) => (sealed[i]?.id === id ? [] : [id])) };
}

const byPosition = (a: SealedRow, b: SealedRow): number => (a.position ?? 0) - (b.position ?? 0) || compare(a.id, b.id);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Field = string | number | null;

/** SHA-256, base64url. Each field has its length in front, and null differs from an empty field. */
function digest(fields: readonly Field[]): string {
  const hash = createHash('sha256');
  for (const field of fields) {
    if (field === null) hash.update('-');
    else {
      const bytes = Buffer.from(String(field), 'utf8');
      hash.update(`${bytes.length}:`).update(bytes);
    }
  }
  return hash.digest('base64url');
}
