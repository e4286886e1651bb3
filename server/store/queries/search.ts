// Owns looking for users: who is looked at, in which order, which page, how many. Not what must hold of them: where.ts.
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Found, Order, Place } from '../../ports/search.ts';
import type { Tx } from '../../ports/transaction.ts';
import type { Queries } from '../database.ts';
import type { UserRow } from '../tables.ts';
import { toUser } from './users.ts';
import { COLUMNS, holds, isProfile, walks } from './search-where.ts';

/** An order as SQL. Whoever has a key comes first, in the order of keys; then the others, in the order of their ids. */
interface Sorting {
  /** `users`, with what the key is in. */
  readonly from: RawBuilder<unknown>;
  readonly key: RawBuilder<unknown>;
  readonly id: RawBuilder<unknown>;
  /** What says that they have one; null: everybody has. */
  readonly keyed: RawBuilder<SqlBool> | null;
  /** What says that they have none. */
  readonly keyless: RawBuilder<SqlBool>;
}

type Row = UserRow & { readonly key: string | number | null; readonly total: number | null };

export function search({ db, dialect }: Queries): Pick<Tx['users'], 'search'> {
  return {
    search: async ({ project, where, order, from, limit, counts }) => {
      // The indexes of users are of exactly these (0004-faces.ts).
      const somebody = sql<SqlBool>`users.project = ${project} and users.merged_into is null and users.erased_at is null`;
      const wanted = where === null ? somebody : sql<SqlBool>`${somebody} and ${holds(where, project, dialect)}`;
      const sorting = sortingBy(order, project);
      const keyed = sorting.keyed === null ? wanted : sql<SqlBool>`${sorting.keyed} and ${wanted}`;
      const size = whole(limit);
      // What takes a walk through many rows is walked once: for the page and for how many there are.
      const once = counts && where !== null && sorting.keyed === null && walks(where);

      const count = async (tables: RawBuilder<unknown>, all: RawBuilder<SqlBool>): Promise<number> => {
        const { rows } = await sql<{ n: number }>`select count(*) as n from ${tables} where ${all}`.execute(db);
        return rows[0]?.n ?? 0;
      };
      const select = async (page: Page): Promise<readonly Row[]> => {
        const { key, id, from: tables, down } = page;
        const way = sql.raw(down ? 'desc' : 'asc');
        // First which, then the whole rows of these: what is sorted is as short as it can be.
        const { rows } = await sql<Row>`
          ${page.found ? sql`with found as materialized (${page.found})` : sql``}
          select users.*, page.key as key, ${page.found ? sql`(select count(*) from found)` : sql`null`} as total from (
            select ${id} as id, ${key} as key from ${tables} where ${page.where}
            order by ${page.byKey ? sql`${key} ${way}, ` : sql``}${id} ${way}
            limit ${page.limit} offset ${page.skip}
          ) as page join users on users.id = page.id
          order by ${page.byKey ? sql`page.key ${way}, ` : sql``}page.id ${way}`.execute(db);
        return rows;
      };

      const rows: Row[] = [];
      if (size > 0) {
        // One more than asked for says whether there are more.
        const behind = 'behind' in from ? from.behind : null;
        let skip = 'skip' in from ? whole(from.skip) : 0;
        const down = order.down;
        if (behind === null || behind.key !== null) {
          const found = sql`select users.id as id, ${sorting.key} as key from users where ${wanted}`;
          const at = once ? { from: sql`found`, key: sql`found.key`, id: sql`found.id`, found } : sorting;
          const all = sql<SqlBool>`${once ? sql`1 = 1` : keyed}${after(at, behind, down)}`;
          rows.push(...(await select({ ...at, where: all, byKey: true, down, skip, limit: size + 1 })));
          if (rows.length === 0 && skip > 0 && sorting.keyed !== null) skip -= await count(sorting.from, keyed);
          else skip = 0;
        }
        if (rows.length <= size && sorting.keyed !== null) {
          const id = sql`users.id`;
          const last = behind?.key === null ? sql`and ${id} ${sql.raw(down ? '<' : '>')} ${behind.id}` : sql``;
          const alone = { from: sql`users`, key: sql`null`, id, byKey: false, down };
          const all = sql<SqlBool>`${sorting.keyless} and ${wanted} ${last}`;
          rows.push(...(await select({ ...alone, skip, limit: size + 1 - rows.length, where: all })));
        }
      }

      const more = rows.length > size;
      const users = rows.slice(0, size).map((row) => ({ user: toUser(row), place: { key: row.key, id: row.id } }));
      return { users, more, total: counts ? await total() : null } satisfies Found;

      /** A page that ends the list says it by itself. */
      async function total(): Promise<number> {
        const [row] = rows;
        if (row !== undefined && row.total !== null) return row.total;
        const first = 'skip' in from ? whole(from.skip) : null;
        if (size > 0 && !more && first !== null && (first === 0 || users.length > 0)) return first + users.length;
        return count(sql`users`, wanted);
      }
    },
  };
}

interface Page extends Pick<Sorting, 'from' | 'key' | 'id'> {
  /** Whom `from` calls found, where it does. */
  readonly found?: RawBuilder<unknown>;
  readonly byKey: boolean;
  readonly where: RawBuilder<SqlBool>;
  readonly down: boolean;
  readonly skip: number;
  readonly limit: number;
}

function after({ key, id }: Pick<Sorting, 'key' | 'id'>, place: Place | null, down: boolean): RawBuilder<unknown> {
  if (place === null) return sql``;
  const beyond = sql.raw(down ? '<' : '>');
  // SQLite finds the place in an index over an expression by the first of these, and by the second elsewhere.
  return sql` and ${key} ${beyond}= ${place.key} and (${key}, ${id}) ${beyond} (${place.key}, ${place.id})`;
}

function sortingBy({ by }: Order, project: string): Sorting {
  const none = sql<SqlBool>`1 = 0`;
  if (typeof by === 'object')
    return {
      from: sql`contacts as sorted join users on users.id = sorted.user_id`,
      key: sql`sorted.key`,
      id: sql`sorted.user_id`,
      keyed: sql`sorted.project = ${project} and sorted.kind = ${by.primary} and sorted.is_primary = 1`,
      keyless: sql`not exists (
        select 1 from contacts where user_id = users.id and kind = ${by.primary} and is_primary = 1)`,
    };
  if (isProfile(by))
    return {
      from: sql`profile_fields as sorted join users on users.id = sorted.user_id`,
      key: sql`sorted.key`,
      id: sql`sorted.user_id`,
      keyed: sql`sorted.project = ${project} and sorted.field = ${by}`,
      keyless: sql`not exists (select 1 from profile_fields where user_id = users.id and field = ${by})`,
    };
  const { is: key, nullable } = COLUMNS[by];
  const alone = { from: sql`users`, key, id: sql`users.id` };
  return nullable
    ? { ...alone, keyed: sql`${key} is not null`, keyless: sql`${key} is null` }
    : { ...alone, keyed: null, keyless: none };
}

/** How many, as a database takes it. */
function whole(count: number): number {
  return Math.min(Math.max(0, Math.trunc(count) || 0), Number.MAX_SAFE_INTEGER - 1);
}
