// Owns the filters of an admin's list of users as SQL: the users that one leads to by an index, and whether a given user fits. Not the
// pages: search.ts.
import { sql, type RawBuilder } from 'kysely';
import type { Where } from '../../ports/search.ts';
import type { Connection, Dialect } from '../database.ts';
import type { Condition } from './search-compare.ts';

/** A filter, and the time for which it is asked. */
export type Filter = Extract<Where, { readonly at: 'filter' }>;

/**
 * Most users that are sorted when a filter leads to so few. When it leads to more, the users are read in their order until the page is
 * full, which reads about 20 users for each that fits among 100,000.
 */
export const FEW = 5000;

/** Returns the ids of the users that fit, in any order; an id may come twice. Each is read by an index of few rows. */
export function idsOfFilter({ of, now }: Filter, project: string, dialect: Dialect): RawBuilder<unknown> {
  // SQLite counts no rows of these indexes, and would prefer another one.
  const by = (index: string): RawBuilder<unknown> => (dialect === 'sqlite' ? sql`indexed by ${sql.raw(index)}` : sql``);
  switch (of) {
    case 'disabled':
      return sql`select id from users ${by('users_disabled')} where project = ${project} and disabled = 1`;
    case 'frozen':
      return sql`select id from users ${by('users_frozen')}
        where project = ${project} and frozen_until is not null and frozen_until > ${now}`;
    case 'unverified':
      return sql`select user_id as id from contacts ${by('contacts_unverified')}
        where project = ${project} and verified_at is null`;
    case 'waiting':
      return sql`select user_id as id from changes ${by('changes_expiry')}
        where state = 'waiting' and ends_at > ${now} and project = ${project}`;
  }
}

/** The condition on a row of `users`, for reading users in another order. */
export function filterCondition({ of, now }: Filter): Condition {
  switch (of) {
    case 'disabled':
      // Not `= 1`: then the index of disabled users would be taken, and all of them sorted. PostgreSQL knows of the bare column how
      // many rows fit; of an expression it would guess one in 200, and sort all users where the order of an index is the faster way.
      return sql`users.disabled > 0`;
    case 'frozen':
      return sql`coalesce(users.frozen_until, 0) > ${now}`;
    case 'unverified':
      return sql`exists (select 1 from contacts where user_id = users.id and verified_at is null)`;
    case 'waiting':
      return sql`exists (select 1 from changes where user_id = users.id and state = 'waiting' and ends_at > ${now})`;
  }
}

/**
 * Whether a column has the id of a user that fits, for many rows on PostgreSQL: it makes the set once, as a hash table. Without `is true`
 * it would join the set, and sort what it finds.
 */
export function hashedFilter(filter: Filter, project: string, id: RawBuilder<unknown>): Condition {
  return sql`(${id} in (${idsOfFilter(filter, project, 'postgres')})) is true`;
}

/** A filter that leads to few users. */
export interface FewUsers extends Filter {
  /** How many, or a few more: a user may be counted twice. */
  readonly count: number;
}

/**
 * Returns the filter of a search, if it leads to few users; null when it has none, or leads to more than `most`. Reads no more rows
 * than that.
 */
export async function fewOf(
  { db, dialect }: Connection,
  where: Where | null,
  project: string,
  most = FEW,
): Promise<FewUsers | null> {
  const filter = filterIn(where);
  if (filter === null) return null;
  const ids = idsOfFilter(filter, project, dialect);
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from (select 1 from (${ids}) as found limit ${most + 1}) as few`.execute(db);
  const count = Number(rows[0]?.n ?? 0);
  return count <= most ? { ...filter, count } : null;
}

/** A filter that every user of the answer must fit. */
function filterIn(where: Where | null): Filter | null {
  if (where?.at === 'filter') return where;
  if (where?.at !== 'all') return null;
  return where.of.map(filterIn).find((filter) => filter !== null) ?? null;
}
