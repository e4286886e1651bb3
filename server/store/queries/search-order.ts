// Owns in which order users are found, as SQL, and where a page begins in it. Not which users: search-where.ts.
import { sql, type RawBuilder } from 'kysely';
import type { Order, SearchCursor } from '../../ports/search.ts';
import { isProfileField, USER_COLUMNS } from './search-columns.ts';
import { FALSE, type Condition } from './search-compare.ts';

/** An order as SQL: first the users with a key, by their keys; then those without one, by their ids. */
export interface Sorting {
  /** `users`, joined with the table that holds the key. */
  readonly from: RawBuilder<unknown>;
  readonly key: RawBuilder<unknown>;
  readonly id: RawBuilder<unknown>;
  /** The user has a key; null: every user has one. */
  readonly keyed: Condition | null;
  /** The user has none. */
  readonly keyless: Condition;
}

/** The order by a field of the user, or by their primary contact of a kind. */
export function sortingBy({ by }: Order, project: string): Sorting {
  if (typeof by === 'object')
    return {
      from: sql`contacts as sorted join users on users.id = sorted.user_id`,
      key: sql`sorted.key`,
      id: sql`sorted.user_id`,
      keyed: sql`sorted.project = ${project} and sorted.kind = ${by.primary} and sorted.is_primary = 1`,
      keyless: sql`not exists (
        select 1 from contacts where user_id = users.id and kind = ${by.primary} and is_primary = 1)`,
    };
  if (isProfileField(by))
    return {
      from: sql`profile_fields as sorted join users on users.id = sorted.user_id`,
      key: sql`sorted.key`,
      id: sql`sorted.user_id`,
      keyed: sql`sorted.project = ${project} and sorted.field = ${by}`,
      keyless: sql`not exists (select 1 from profile_fields where user_id = users.id and field = ${by})`,
    };
  const { is: key, nullable } = USER_COLUMNS[by];
  const users = { from: sql`users`, key, id: sql`users.id` };
  return nullable
    ? { ...users, keyed: sql`${key} is not null`, keyless: sql`${key} is null` }
    : { ...users, keyed: null, keyless: FALSE };
}

/** ` and …`: only users that stand after this place. */
export function after(
  { key, id }: Pick<Sorting, 'key' | 'id'>,
  place: SearchCursor | null,
  down: boolean,
): RawBuilder<unknown> {
  if (place === null) return sql``;
  const beyond = sql.raw(down ? '<' : '>');
  // SQLite finds the place in an index over an expression by the first of these, and by the second elsewhere.
  return sql` and ${key} ${beyond}= ${place.key} and (${key}, ${id}) ${beyond} (${place.key}, ${place.id})`;
}
