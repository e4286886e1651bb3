// Owns the SQL of a name, an id or a contact that leads to users by an index. Not the pages of such users: search-by-names.ts.
import { sql, type RawBuilder } from 'kysely';
import type { Naming } from '../../ports/search.ts';
import type { Connection, Dialect } from '../database.ts';
import { andAwake } from './awake.ts';
import { USER_COLUMNS, type Column } from './search-columns.ts';
import { compared, FALSE, type Condition } from './search-compare.ts';

/** A name as SQL: the rows that have it, in the order of an index, and whether a given user has it. */
export interface NamedRows {
  /** `users`, with the table before it that holds the name. SQLite reads tables of a cross join in this order. */
  readonly from: RawBuilder<unknown>;
  readonly key: RawBuilder<unknown>;
  readonly id: RawBuilder<unknown>;
  /** True of the rows to read. Of the rows of one user, only of the first. */
  readonly rows: Condition;
  /** True of a row of `users` whose user has the name. */
  readonly ofUser: Condition;
  /** The first value of the name that the user of a row of `users` has; null when there is none. */
  readonly keyOfUser: RawBuilder<unknown>;
}

const FOUND: Column = { is: sql`found.key`, holds: 'string', nullable: false };
const MINE: Column = { is: sql`mine.key`, holds: 'string', nullable: false };

/** Returns the SQL of a name. */
export function namedRows(naming: Naming, project: string, dialect: Dialect): NamedRows {
  const { is, than } = naming;
  const fits = (column: Column): Condition => compared(column, is, than, dialect);
  switch (naming.at) {
    case 'user': {
      const column = USER_COLUMNS[naming.field];
      const found = fits(column);
      return { from: sql`users`, key: column.is, id: sql`users.id`, rows: found, ofUser: found, keyOfUser: column.is };
    }
    case 'contact': {
      const { kind } = naming;
      const mine: Condition = sql`mine.kind = ${kind} and ${fits(MINE)}`;
      return {
        from: sql`contacts as found cross join users`,
        key: FOUND.is,
        id: sql`found.user_id`,
        rows: sql`found.project = ${project} and found.kind = ${kind}${andAwake(dialect, 'found')} and ${fits(FOUND)}
          and users.id = found.user_id and not exists (
            select 1 from contacts as mine where mine.user_id = found.user_id and ${mine} and mine.key < found.key)`,
        ofUser: sql`exists (select 1 from contacts as mine where mine.user_id = users.id and ${mine})`,
        keyOfUser: sql`(select min(mine.key) from contacts as mine where mine.user_id = users.id and ${mine})`,
      };
    }
    case 'profile': {
      const { field } = naming;
      const mine: Condition = sql`mine.user_id = users.id and mine.field = ${field} and ${fits(MINE)}`;
      return {
        from: sql`profile_fields as found cross join users`,
        key: FOUND.is,
        id: sql`found.user_id`,
        rows: sql`found.project = ${project} and found.field = ${field}${andAwake(dialect, 'found')} and ${fits(FOUND)}
          and users.id = found.user_id`,
        ofUser: sql`exists (select 1 from profile_fields as mine where ${mine})`,
        keyOfUser: sql`(select mine.key from profile_fields as mine where ${mine})`,
      };
    }
  }
}

/** The condition on a user that one of the names is theirs: one set of ids, which the indexes give. */
export function namedCondition(names: readonly Naming[], project: string, dialect: Dialect): Condition {
  return names.length === 0 ? FALSE : sql`users.id in (${allIdsOf(names, project, dialect)})`;
}

/**
 * The same on the column `id`, for rows that PostgreSQL reads in the order of the page: it makes the set once, as a hash table, and
 * looks each row up in it. Without `is true` it would join the set, and sort all users of it.
 */
export function hashedCondition(names: readonly Naming[], project: string, id: RawBuilder<unknown>): Condition {
  return names.length === 0 ? FALSE : sql`(${id} in (${allIdsOf(names, project, 'postgres')})) is true`;
}

/** Returns to how many rows the names lead, or `most` plus one when there are more. Reads no more rows than that. */
export async function countNamed(
  { db, dialect }: Connection,
  names: readonly Naming[],
  project: string,
  most: number,
): Promise<number> {
  if (names.length === 0) return 0;
  const { rows } = await sql<{ n: number }>`select count(*) as n from (
    select 1 from (${allIdsOf(names, project, dialect)}) as found limit ${most + 1}) as named`.execute(db);
  return Number(rows[0]?.n ?? 0);
}

function allIdsOf(names: readonly Naming[], project: string, dialect: Dialect): RawBuilder<unknown> {
  return sql.join(
    names.map((naming) => idsOf(naming, project, dialect)),
    sql` union all `,
  );
}

function idsOf(naming: Naming, project: string, dialect: Dialect): RawBuilder<unknown> {
  const fits = (column: Column): Condition => compared(column, naming.is, naming.than, dialect);
  switch (naming.at) {
    case 'user':
      return sql`select users.id from users where users.project = ${project} and users.merged_into is null
        and users.erased_at is null${andAwake(dialect, 'users')} and ${fits(USER_COLUMNS[naming.field])}`;
    case 'contact':
      return sql`select found.user_id from contacts as found where found.project = ${project}
        and found.kind = ${naming.kind}${andAwake(dialect, 'found')} and ${fits(FOUND)}`;
    case 'profile':
      return sql`select found.user_id from profile_fields as found where found.project = ${project}
        and found.field = ${naming.field}${andAwake(dialect, 'found')} and ${fits(FOUND)}`;
  }
}
