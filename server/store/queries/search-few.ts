// Owns searches among the few users that a filter leads to: each of them is looked at, instead of all who have a name. Not which
// filter leads to few: search-filter.ts.
import { sql, type RawBuilder } from 'kysely';
import type { SearchCursor, SearchPage, Where } from '../../ports/search.ts';
import type { Connection } from '../database.ts';
import { toUser, type UserRow } from '../rows/user.ts';
import { andAwake } from './awake.ts';
import { joined, type Condition } from './search-compare.ts';
import { idsOfFilter, type Filter } from './search-filter.ts';
import { countNamed, hashedCondition, namedRows, type NamedRows } from './search-names.ts';
import { conditionOf } from './search-where.ts';

/**
 * Most users of a filter of whom each is asked for its names, about 15 µs for one. When there are more, those who have a name are
 * read, in the order of the page until it is full: that are 50 for each that fits among 100,000.
 */
export const NAMED_FEW = 2000;
/**
 * Most users of a filter on PostgreSQL in whose set each row of a name is looked up, before its user is read. When there are more, one
 * user in ten of 100,000 fits, and a page is soon full.
 */
export const FILTER_SET = 10_000;
/** Most users of a set that names lead to, about 4 µs for one. When there are more, one user in ten of 100,000 has such a name. */
export const NAMED_SET = 10_000;
/**
 * Most users of a set that are found first and then sorted on PostgreSQL, about 10 µs for one. When there are more, the users are read
 * in their order and looked up in the set, 0.3 µs for one: at most 30 ms for 100,000.
 */
const NAMED_SORTED = 1000;

/** Which users of the few, and which page of them. */
interface Among {
  readonly few: Filter;
  readonly project: string;
  /** What each user must fulfil beside a name. */
  readonly matching: Condition;
  readonly behind: SearchCursor | null;
  readonly limit: number;
}

/** Returns the users who have one of the names, in the order of the first name that each has, by one statement. */
export async function namedAmongFew(
  { db, dialect }: Connection,
  names: readonly NamedRows[],
  { few, project, matching, behind, limit }: Among,
): Promise<SearchPage['users']> {
  if (names.length === 0) return [];
  const firstOf = (then: (name: NamedRows, i: number) => RawBuilder<unknown>, when: typeof then): RawBuilder<unknown> =>
    sql`case ${sql.join(
      names.map((name, i) => sql`when ${when(name, i)} then ${then(name, i)}`),
      sql` `,
    )} end`;
  const number = firstOf(
    (_, i) => sql.lit(i),
    ({ ofUser }) => ofUser,
  );
  const key = firstOf(
    ({ keyOfUser }) => keyOfUser,
    (_, i) => sql`found.number = ${sql.lit(i)}`,
  );
  const beyond =
    behind === null
      ? sql``
      : sql`where (named.number, named.key, named.id) > (${behind.name ?? 0}, ${behind.key}, ${behind.id})`;
  // The key is asked only of those who have a name.
  const { rows } = await sql<UserRow & { readonly key: string; readonly number: number }>`
    with found as materialized (
      select users.id as id, ${number} as number from users
      where users.id in (${idsOfFilter(few, project, dialect)})${andAwake(dialect, 'users')} and ${matching}
    ), named as (
      select users.id as id, found.number as number, ${key} as key
      from found cross join users where found.number is not null and users.id = found.id
    )
    select users.*, page.key as key, page.number as number from (
      select named.id as id, named.number as number, named.key as key from named ${beyond}
      order by named.number, named.key, named.id limit ${limit}
    ) as page join users on users.id = page.id order by page.number, page.key, page.id`.execute(db);
  return rows.map(({ key: at, number: name, ...row }) => ({ user: toUser(row), place: { key: at, id: row.id, name } }));
}

/** A condition on the user that a column has the id of. `users` is a table of the same statement. */
export type ConditionOn = (id: RawBuilder<unknown>) => Condition;

/**
 * As `conditionOf`; but where names lead to many users, these are not sorted: the users are read in the order of the page until it is
 * full, or those few that a filter leads to, and their names are looked at. `asksEach`: that is known to be better.
 */
export async function conditionByUse(
  on: Connection,
  where: Where,
  project: string,
  asksEach: boolean,
): Promise<ConditionOn> {
  const { dialect } = on;
  switch (where.at) {
    case 'all': {
      const parts: ConditionOn[] = [];
      for (const part of where.of) parts.push(await conditionByUse(on, part, project, asksEach));
      return (id) =>
        joined(
          'all',
          parts.map((part) => part(id)),
        );
    }
    case 'named': {
      const count = asksEach ? Infinity : await countNamed(on, where.by, project, NAMED_SET);
      if (count <= NAMED_SET && dialect === 'postgres' && count > NAMED_SORTED)
        return (id) => hashedCondition(where.by, project, id);
      if (count <= NAMED_SET) return () => conditionOf(where, project, dialect);
      const ofUser = where.by.map((naming) => namedRows(naming, project, dialect).ofUser);
      return () => joined('any', ofUser);
    }
    default:
      return () => conditionOf(where, project, dialect);
  }
}
