// Owns a page of users found by their names, ids and contacts, in the order of these. Not the SQL of one name (search-names.ts), the
// same among few users (search-few.ts), nor pages in any other order (search.ts).
import { sql } from 'kysely';
import type { ByNames, Search, SearchCursor, SearchPage } from '../../ports/search.ts';
import type { Connection } from '../database.ts';
import { toUser, type UserRow } from '../rows/user.ts';
import { andAwake } from './awake.ts';
import { FILTER_SET, NAMED_FEW, namedAmongFew } from './search-few.ts';
import { fewOf, hashedFilter } from './search-filter.ts';
import { negated, TRUE, type Condition } from './search-compare.ts';
import { namedRows, type NamedRows } from './search-names.ts';
import { after } from './search-order.ts';
import { conditionOf } from './search-where.ts';

type Found = SearchPage['users'][number];

/** The users that a search may find. The indexes of users have exactly these conditions (migrations/0004-faces.ts). */
export function existingUsers(project: string): Condition {
  return sql`users.project = ${project} and users.merged_into is null and users.erased_at is null`;
}

/** Reads one name after another until the page is full. `from.skip` is not counted: such a search goes on by its cursor alone. */
export async function usersByNames(on: Connection, search: Search, { names }: ByNames): Promise<SearchPage> {
  const { project, where, from, limit } = search;
  const { dialect } = on;
  const behind = 'behind' in from ? from.behind : null;
  const parts = names.map((naming) => namedRows(naming, project, dialect));
  const filter = where === null ? TRUE : conditionOf(where, project, dialect);
  const few = await fewOf(on, where, project, dialect === 'sqlite' ? NAMED_FEW : FILTER_SET);
  if (few !== null && few.count <= NAMED_FEW) {
    const matching = sql`${existingUsers(project)} and ${filter}` as Condition;
    return pageOf(search, await namedAmongFew(on, parts, { few, project, matching, behind, limit: limit + 1 }));
  }
  const users: Found[] = [];
  for (const [i, part] of parts.entries()) {
    if (users.length > limit) break;
    if (i < (behind?.name ?? 0)) continue;
    const place = behind !== null && i === (behind.name ?? 0) ? behind : null;
    const earlier = parts.slice(0, i).map(({ ofUser }) => negated(ofUser));
    // The set says what a filter alone says. With both, PostgreSQL would expect fewer users than there are, and sort them all.
    const fits =
      few === null ? [filter] : [hashedFilter(few, project, part.id), ...(where?.at === 'filter' ? [] : [filter])];
    const matching = sql.join([existingUsers(project), ...fits, ...earlier], sql` and `) as Condition;
    const rows = await rowsOf(on, part, { matching, place, limit: limit + 1 - users.length });
    users.push(...rows.map(({ key, ...row }) => ({ user: toUser(row), place: { key, id: row.id, name: i } })));
  }
  return pageOf(search, users);
}

/** `users`: one more than the page holds, if there are more. */
function pageOf({ limit, counts, from }: Search, users: readonly Found[]): SearchPage {
  const more = users.length > limit;
  const total = counts && !more && !('behind' in from) ? users.length : null;
  return { users: users.slice(0, limit), more, total };
}

interface Slice {
  readonly matching: Condition;
  readonly place: SearchCursor | null;
  readonly limit: number;
}

async function rowsOf(
  { db, dialect }: Connection,
  { from, key, id, rows }: NamedRows,
  { matching, place, limit }: Slice,
): Promise<readonly (UserRow & { readonly key: string })[]> {
  const found = await sql<UserRow & { readonly key: string }>`
    select users.*, page.key as key from (
      select ${id} as id, ${key} as key from ${from}
      where ${rows} and ${matching}${andAwake(dialect, 'users')}${after({ key, id }, place, false)}
      order by ${key}, ${id} limit ${limit}
    ) as page join users on users.id = page.id order by page.key, page.id`.execute(db);
  return found.rows;
}
