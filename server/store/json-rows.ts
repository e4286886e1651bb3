// Owns how rows of several tables come back as the columns of one row, as JSON: one statement then reads what would take many.
// Not which rows: queries/.
import { sql, type RawBuilder } from 'kysely';
import type { Dialect } from './database.ts';

/** SQL of a JSON array with one array of values for each row; null or an empty array when there is no row. */
export type JsonRows = RawBuilder<string | null>;

/** The rows of one array. */
export interface RowsQuery {
  /** The values of a row: `jsonValues`. */
  readonly values: RawBuilder<unknown>;
  /** `from … where …` */
  readonly from: RawBuilder<unknown>;
  /** Default: any order. */
  readonly order?: RawBuilder<unknown>;
}

/** Returns an array as a column of a statement. */
export function jsonColumn(dialect: Dialect, rows: RowsQuery): JsonRows {
  return dialect === 'sqlite' ? arrayOf(dialect, rows) : sql`${arrayOf(dialect, rows)}::text`;
}

/** Returns an array as a value of a row in another array. */
export function jsonNested(dialect: Dialect, rows: RowsQuery): JsonRows {
  return dialect === 'sqlite' ? sql`json(${arrayOf(dialect, rows)})` : arrayOf(dialect, rows);
}

/**
 * Returns the values of a row of `table`: of these columns, then of the expressions. Without their names, which takes the
 * databases half the time.
 */
export function jsonValues(
  dialect: Dialect,
  table: string,
  columns: readonly string[],
  others: readonly RawBuilder<unknown>[] = [],
): RawBuilder<unknown> {
  const values = sql.join([...columns.map((column) => sql.raw(`${table}.${column}`)), ...others]);
  return dialect === 'sqlite' ? sql`json_array(${values})` : sql`json_build_array(${values})`;
}

/** Reads an array back; `names`: of the values of a row, in their order. Integers are exact, because all of ours are less than 2⁵³. */
export function parseRows<Row>(text: string | null, names: readonly (keyof Row & string)[]): readonly Row[] {
  return text === null || text === '[]' ? [] : rowsOf<Row>(JSON.parse(text) as unknown[][], names);
}

/** Reads the rows of an array inside another one. */
export function rowsOf<Row>(
  rows: readonly (readonly unknown[])[] | null,
  names: readonly (keyof Row & string)[],
): readonly Row[] {
  return (rows ?? []).map((values) => {
    const row: Record<string, unknown> = {};
    for (const [i, name] of names.entries()) row[name] = values[i];
    return row as Row;
  });
}

function arrayOf(dialect: Dialect, { values, from, order }: RowsQuery): JsonRows {
  const array = sql.raw(dialect === 'sqlite' ? 'json_group_array' : 'json_agg');
  return order
    ? sql`(select ${array}(${values} order by ${order}) ${from})`
    : sql`(select ${array}(${values}) ${from})`;
}
