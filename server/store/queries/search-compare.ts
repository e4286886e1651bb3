// Owns comparing one column with one value, in SQL that both databases understand. Not which columns: search-columns.ts.
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Comparison, Operand } from '../../ports/search.ts';
import type { Dialect } from '../database.ts';
import { storable } from '../storable.ts';
import type { Column } from './search-columns.ts';

/** A condition in SQL that is true or false, never null. */
export type Condition = RawBuilder<SqlBool>;

/** Always true. */
export const TRUE: Condition = sql`1 = 1`;
/** Always false. */
export const FALSE: Condition = sql`1 = 0`;

const SIGNS = {
  eq: sql`=`,
  ne: sql`<>`,
  gt: sql`>`,
  ge: sql`>=`,
  lt: sql`<`,
  le: sql`<=`,
} as const;

/** The column has a value. */
export function present({ is, nullable }: Column): Condition {
  return nullable ? sql`${is} is not null` : TRUE;
}

/** The column compares so with the operand; a column without a value does not, except with `ne`. */
export function compared(column: Column, is: Comparison, than: Operand, dialect: Dialect): Condition {
  if (than === null) return is === 'eq' ? negated(present(column)) : is === 'ne' ? present(column) : FALSE;
  if (typeof than !== column.holds) return FALSE;
  if (is === 'ne') return negated(compared(column, 'eq', than, dialect));
  const found =
    typeof than === 'string'
      ? textual(column.is, is, than, dialect)
      : typeof than === 'number'
        ? numeric(column.is, is, than)
        : is === 'eq'
          ? sql<SqlBool>`${column.is} = ${than ? 1 : 0}`
          : FALSE;
  return column.nullable ? sql`(${column.is} is not null and ${found})` : found;
}

/** Without LIKE: SQLite's has its own idea of case, and a longest pattern. */
function textual(column: RawBuilder<unknown>, is: Comparison, than: string, dialect: Dialect): Condition {
  // No stored text holds such characters, and the two databases would not order them alike.
  if (!storable(than)) return FALSE;
  switch (is) {
    case 'co':
      if (than === '') return TRUE;
      return dialect === 'postgres' ? sql`strpos(${column}, ${than}) > 0` : sql`instr(${column}, ${than}) > 0`;
    case 'ew': {
      if (than === '') return TRUE;
      const characters = [...than].length;
      return dialect === 'postgres'
        ? sql`right(${column}, ${characters}) = ${than}`
        : sql`substr(${column}, ${-characters}) = ${than}`;
    }
    case 'sw': {
      // A range, which an index serves.
      const beyond = firstBeyond(than);
      return beyond === null ? sql`${column} >= ${than}` : sql`(${column} >= ${than} and ${column} < ${beyond})`;
    }
    case 'eq':
    case 'ne':
    case 'gt':
    case 'ge':
    case 'lt':
    case 'le':
      return sql`${column} ${SIGNS[is]} ${than}`;
  }
}

function numeric(column: RawBuilder<unknown>, is: Comparison, than: number): Condition {
  if (is === 'co' || is === 'sw' || is === 'ew' || !Number.isSafeInteger(than)) return FALSE;
  return sql`${column} ${SIGNS[is]} ${than}`;
}

/** The first text after all texts with this prefix, in the order of code points that both databases use; null: none. */
function firstBeyond(prefix: string): string | null {
  const characters = [...prefix];
  for (let last = characters.pop(); last !== undefined; last = characters.pop()) {
    const point = last.codePointAt(0) ?? 0;
    if (point < 0x10ffff) return characters.join('') + String.fromCodePoint(point === 0xd7ff ? 0xe000 : point + 1);
  }
  return null;
}

/** The opposite. */
export function negated(condition: Condition): Condition {
  return sql`not (${condition})`;
}

/** All of them hold, or any; of none, `all` is true and `any` is false. */
export function joined(mode: 'all' | 'any', conditions: readonly Condition[]): Condition {
  if (conditions.length === 0) return mode === 'all' ? TRUE : FALSE;
  return sql`(${sql.join(conditions, mode === 'all' ? sql` and ` : sql` or `)})`;
}
