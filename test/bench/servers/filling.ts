// Owns what a database is that the bench fills, and the SQL of a copied row. Not the rows (copies.ts), nor the databases
// (filling-sqlite.ts, filling-postgres.ts).
import type { Cell, Part, Template, UserRows } from './copies.ts';
import { SCATTER, WIDTH } from './users.ts';

/** A database that is filled while no server runs on it. */
export interface Filling {
  /** All that is kept of the user with this name at the sign-in. */
  rowsOf(sub: string): Promise<UserRows>;
  /** Inserts the rows of many users. */
  copy(template: Template, users: CopiedUsers): Promise<void>;
  /** The definitions of all tables and indexes, as one text. */
  schema(): Promise<string>;
  close(): Promise<void>;
}

export interface CopiedUsers {
  /** The number of the first one. */
  readonly from: number;
  readonly count: number;
  /** Gets what was done, and how long it took, ms. */
  readonly tell?: (what: string, took: number) => void;
}

/** How a database writes what differs between users; `n` is the number of a user. */
export interface CopyDialect {
  /** A number as a text of the width of the digits. */
  pad(number: string): string;
  id(prefix: string, place: number): string;
}

/** `insert into … select …`, which a table of the numbers `n` follows. */
export function insertOf(table: string, row: Readonly<Record<string, Cell>>, dialect: CopyDialect): string {
  const cells = Object.values(row).map((cell) => sqlOf(cell, dialect));
  return `insert into ${table} (${Object.keys(row).join(', ')}) select ${cells.join(', ')}`;
}

function sqlOf(cell: Cell, dialect: CopyDialect): string {
  if ('parts' in cell) return cell.parts.map((part) => partOf(part, dialect)).join(' || ');
  const { value } = cell;
  return typeof value === 'string' ? quoted(value) : String(value);
}

function partOf(part: Part, dialect: CopyDialect): string {
  if (part === 'digits') return dialect.pad(`n * ${SCATTER} % ${10 ** WIDTH}`);
  return 'text' in part ? quoted(part.text) : dialect.id(part.prefix, part.place);
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Runs a step and tells how long it took. */
export async function told(what: string, tell: CopiedUsers['tell'], step: () => unknown): Promise<void> {
  const began = performance.now();
  await step();
  tell?.(what, performance.now() - began);
}
