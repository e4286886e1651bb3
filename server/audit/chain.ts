// Owns the chain over the record: how a batch of it is hashed, and what is wrong with one. Pure: no database, no dice.
import { createHash } from 'node:crypto';
import type { Batch, SealedRow } from '../ports/audit.ts';

/** What the chain holds of personal values (their JSON, as it is stored), so that they can go and the chain stays. */
export function commitmentOf(salt: string, personal: string): string {
  return digest(['contact-change/record/personal/1', salt, personal]);
}

/** The hash of a batch, over the one before and every row in the order given. Personal values stand in it as commitments. */
export function hashOf(batch: Omit<Batch, 'hash'>): string {
  const { previous, project, number, entries, at, rows } = batch;
  return digest(['contact-change/record/batch/1', previous, project, number, entries, at, ...rows.flatMap(fieldsOf)]);
}

/** Every row has as many. Its batch and position are where it stands. */
function fieldsOf(row: SealedRow): readonly Field[] {
  const { id, user, at, event, change, requestId, actor, data, commitment } = row;
  return [id, user, at, event, change, requestId, actor, data, commitment];
}

export type Fault =
  /** What it says of the batch before is not so. */
  | { readonly what: 'unchained' }
  | { readonly what: 'missing'; readonly from: number; readonly to: number }
  | { readonly what: 'misplaced'; readonly row: string; readonly position: number | null }
  | { readonly what: 'reordered'; readonly rows: readonly string[] }
  /** Its personal values are not those that it was written with. */
  | { readonly what: 'row-altered'; readonly row: string }
  /** Its personal values went, and not by an erasure. */
  | { readonly what: 'emptied'; readonly row: string }
  /** One of its rows, or what it says of itself: a hash does not tell which. */
  | { readonly what: 'altered' };

/**
 * What is wrong with a batch as it is found. `previous`: the hash of the one before. `erasures`: when each user of whom rows
 * are erased was so last.
 */
export function faultsOf(batch: Batch, previous: string, erasures: ReadonlyMap<string, number>): readonly Fault[] {
  const rows = batch.rows.toSorted(byPosition);
  const placed = places(rows, batch.entries);
  return [
    ...(batch.previous === previous ? [] : [{ what: 'unchained' as const }]),
    ...placed,
    ...rows.filter(isAltered).map((row) => ({ what: 'row-altered' as const, row: row.id })),
    ...rows
      .filter((row) => isEmpty(row) && !isErased(row, erasures))
      .map((row) => ({ what: 'emptied' as const, row: row.id })),
    // With other rows than it was made of, the hash has nothing more to tell.
    ...(placed.length > 0 || hashOf({ ...batch, rows }) === batch.hash ? [] : [misordered(batch, rows)]),
  ];
}

/** Without its personal values, as an erasure leaves it, or somebody who would have it look so. */
export function isEmpty(row: SealedRow): boolean {
  return row.personal === null && row.salt === null;
}

/** The record itself says that its user was erased since. */
export function isErased(row: SealedRow, erasures: ReadonlyMap<string, number>): boolean {
  const at = row.user === null ? undefined : erasures.get(row.user);
  return isEmpty(row) && at !== undefined && row.at <= at;
}

/** Positions run from 1 to `entries`, each once. */
function places(rows: readonly SealedRow[], entries: number): readonly Fault[] {
  const faults: Fault[] = [];
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
  if (isEmpty(row)) return false;
  return row.salt === null || row.personal === null || commitmentOf(row.salt, row.personal) !== row.commitment;
}

/** A batch is sealed in the order of time: when the hash fits that, only the order was touched. */
function misordered(batch: Batch, rows: readonly SealedRow[]): Fault {
  const sealed = rows.toSorted((a, b) => a.at - b.at || compare(a.id, b.id));
  if (hashOf({ ...batch, rows: sealed }) !== batch.hash) return { what: 'altered' };
  return { what: 'reordered', rows: rows.flatMap(({ id }, i) => (sealed[i]?.id === id ? [] : [id])) };
}

const byPosition = (a: SealedRow, b: SealedRow): number => (a.position ?? 0) - (b.position ?? 0) || compare(a.id, b.id);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Field = string | number | null;

/** SHA-256, base64url. Each field has its length in front, and none is not the same as an empty one. */
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
