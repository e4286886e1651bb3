// Owns queries that are built once and then run with other values, because building one costs more than running it. Not which
// queries there are: queries/.
import { createHash } from 'node:crypto';
import { sql, type Compilable, type CompiledQuery, type Kysely, type RawBuilder } from 'kysely';
import type { Connection, Dialect } from './database.ts';
import type { Tables } from './tables.ts';

/** Most rows of one insert. More rows take several inserts, so that the number of SQL texts stays small. */
const ROWS = 12;

/** Stands in a query for a value that is known only when the query runs. */
class Placeholder {
  readonly read: (values: never) => unknown;

  constructor(read: (values: never) => unknown) {
    this.read = read;
  }
}

/**
 * Makes a query that is built at its first run on each dialect. In `build`, a property of `given` stands for its value: it may
 * be passed on into the query, and never be looked at. A list goes into `among` alone.
 */
export function prepared<P extends object, R>(
  build: (db: Kysely<Tables>, given: P, dialect: Dialect) => Compilable<R> | RawBuilder<R>,
): (on: Connection, values: P) => Promise<readonly R[]> {
  const built: { [D in Dialect]?: CompiledQuery<R> } = {};
  return async (on, values) => {
    const { db, dialect } = on;
    const query = (built[dialect] ??= compiled(build(db, placeholders<P>(), dialect), db));
    return (await db.executeQuery(boundTo(query, values, dialect))).rows;
  };
}

/**
 * As `prepared`, for a statement whose answer no caller needs. In a transaction on PostgreSQL it leaves with the next statement, or
 * with COMMIT, in one round trip. When it fails, that one throws its error, and nothing is committed.
 */
export function preparedWrite<P extends object>(
  build: (db: Kysely<Tables>, given: P, dialect: Dialect) => Compilable<unknown> | RawBuilder<unknown>,
): (on: Connection, values: P) => Promise<void> {
  const built: { [D in Dialect]?: CompiledQuery<unknown> } = {};
  return async (on, values) => {
    const { db, dialect } = on;
    const query = (built[dialect] ??= compiled(build(db, placeholders<P>(), dialect), db, 0));
    await db.executeQuery(boundTo(query, values, dialect));
  };
}

/** What an insert does with a row that is there already: it sets these columns to the values of the new row. */
export interface OnConflict<Row> {
  /** The columns of a unique index. */
  readonly on: readonly (keyof Row & string)[];
  readonly set: readonly (keyof Row & string)[];
  /** A column in which both rows must be equal. When they differ, the insert throws. */
  readonly equal?: keyof Row & string;
}

/** Makes an insert of any number of rows, which all have the same columns. Rows are written in their order. */
export function preparedInsert<Row extends object>(
  table: keyof Tables,
  conflict?: OnConflict<Row>,
): (on: Connection, rows: readonly Row[]) => Promise<void> {
  const built = new Map<string, CompiledQuery<unknown>>();
  return async (on, rows) => {
    const { db, dialect } = on;
    for (let start = 0; start < rows.length; start += ROWS) {
      const some = rows.slice(start, start + ROWS);
      const key = `${dialect} ${some.length}`;
      const query =
        built.get(key) ?? compiled(insertOf(table, some, conflict), db, conflict?.equal ? null : some.length);
      built.set(key, query);
      const { numAffectedRows } = await db.executeQuery(boundTo(query, some, dialect));
      if (numAffectedRows !== BigInt(some.length)) throw new Error(`rows of ${table} were not written`);
    }
  };
}

/** A condition that holds for the values in a list, whose length the SQL text does not show. */
export function among(dialect: Dialect, column: string, list: readonly string[]): RawBuilder<boolean> {
  return dialect === 'sqlite'
    ? sql`${sql.ref(column)} in (select value from json_each(${list}))`
    : // A subquery hides the length of the list: PostgreSQL then keeps one plan, and does not plan again for each list.
      sql`${sql.ref(column)} = any((select ${list}::text[])::text[])`;
}

/**
 * A text column as a condition compares it when no index shall be chosen for it. For rows of one change or user, a partial index of
 * few rows looks as good as theirs while a table is young, and then each statement reads all rows of a state.
 */
export function unindexed(column: string): RawBuilder<string> {
  return sql`(${sql.ref(column)} || '')`;
}

function insertOf<Row extends object>(
  table: keyof Tables,
  rows: readonly Row[],
  conflict: OnConflict<Row> | undefined,
): RawBuilder<unknown> {
  const columns = Object.keys(rows[0] ?? {}) as (keyof Row & string)[];
  const values = rows.map(
    (_, i) => sql`(${sql.join(columns.map((column) => new Placeholder((all: readonly Row[]) => all[i]?.[column])))})`,
  );
  const named = (list: readonly string[]) => sql.join(list.map((name) => sql.ref(name)));
  const set = (conflict?.set ?? []).map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`);
  const equal = conflict?.equal;
  const where = equal ? sql` where ${sql.ref(`${table}.${equal}`)} = ${sql.ref(`excluded.${equal}`)}` : sql``;
  const then = conflict ? sql` on conflict (${named(conflict.on)}) do update set ${sql.join(set)}${where}` : sql``;
  return sql`insert into ${sql.table(table)} (${named(columns)}) values ${sql.join(values)}${then}`;
}

function placeholders<P extends object>(): P {
  const get = (_: unknown, name: string) => new Placeholder((values: Record<string, unknown>) => values[name]);
  return new Proxy({}, { get: get as ProxyHandler<object>['get'] & object }) as P;
}

/** What is known of a text that was made here. */
export interface PreparedText {
  /**
   * The name under which PostgreSQL may keep it. It is a hash, so that a session that other processes have used never has another
   * text under it.
   */
  readonly name: string;
  /** The number of rows that it writes whenever it does not fail; null when only its answer tells. */
  readonly writes: number | null;
}

/** Few, because lists are one parameter, and inserts have at most `ROWS` rows. */
const texts = new Map<string, PreparedText>();

/** Returns what is known of a text; undefined when it was not made here. */
export function preparedText(text: string): PreparedText | undefined {
  return texts.get(text);
}

function compiled<R>(
  query: Compilable<R> | RawBuilder<R>,
  db: Kysely<Tables>,
  writes: number | null = null,
): CompiledQuery<R> {
  const done = query.compile(db);
  const name = `cc_${createHash('sha256').update(done.sql).digest('base64url').slice(0, 22)}`;
  texts.set(done.sql, { name, writes });
  return done;
}

function boundTo<R>(query: CompiledQuery<R>, values: unknown, dialect: Dialect): CompiledQuery<R> {
  const parameters = query.parameters.map((one) => {
    if (!(one instanceof Placeholder)) return one;
    const value = one.read(values as never);
    // SQLite has no arrays, but reads the elements of a JSON text.
    return dialect === 'sqlite' && Array.isArray(value) ? JSON.stringify(value) : value;
  });
  return { ...query, parameters };
}
