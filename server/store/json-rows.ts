// Owns how rows of several tables come back as the columns of one row, as JSON: one statement then reads what would take many.
// Not which rows: queries/.
import { sql, type RawBuilder } from 'kysely';
import type { Dialect } from './database.ts';

/** SQL of a JSON array with one object for each row; null or an empty array when there is no row. */
export type JsonRows = RawBuilder<string | null>;

/** The rows of one array. */
export interface RowsQuery {
  /** The object of a row: `jsonObject`. */
  readonly object: RawBuilder<unknown>;
  /** `from … where …` */
  readonly from: RawBuilder<unknown>;
  readonly order: RawBuilder<unknown>;
}

/** Returns an array as a column of a statement. */
export function jsonColumn(dialect: Dialect, rows: RowsQuery): JsonRows {
  return dialect === 'sqlite' ? arrayOf(dialect, rows) : sql`${arrayOf(dialect, rows)}::text`;
}

/** Returns an array as a property of an object in another array. */
export function jsonProperty(dialect: Dialect, rows: RowsQuery): JsonRows {
  return dialect === 'sqlite' ? sql`json(${arrayOf(dialect, rows)})` : arrayOf(dialect, rows);
}

/** Returns the object of a row of `table`, with these columns, and with properties that are no columns. */
export function jsonObject(
  dialect: Dialect,
  table: string,
  columns: readonly string[],
  properties: Readonly<Record<string, RawBuilder<unknown>>> = {},
): RawBuilder<unknown> {
  const all = [
    // Short names, so that the text stays short.
    ...columns.map((column) => [column, sql.raw(`${table}.${column}`)] as const),
    ...Object.entries(properties),
  ];
  const pairs = sql.join(all.map(([name, value]) => sql`${sql.lit(name)}, ${value}`));
  return dialect === 'sqlite' ? sql`json_object(${pairs})` : sql`json_build_object(${pairs})`;
}

/** Reads an array back. Integers are exact, because all of ours are less than 2⁵³. */
export function parseRows<Row>(text: string | null): readonly Row[] {
  return text === null || text === '[]' ? [] : (JSON.parse(text) as Row[]);
}

function arrayOf(dialect: Dialect, { object, from, order }: RowsQuery): JsonRows {
  const array = sql.raw(dialect === 'sqlite' ? 'json_group_array' : 'json_agg');
  return sql`(select ${array}(${object} order by ${order}) ${from})`;
}
