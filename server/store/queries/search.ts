// Owns finding users: a page of them, and how many there are. Not which users (search-where.ts), nor the order
// (search-order.ts).
import { sql, type RawBuilder } from 'kysely';
import type { SearchPage, SearchCursor, Search } from '../../ports/search.ts';
import type { Connection } from '../database.ts';
import { toUser, type UserRow } from '../rows/user.ts';
import { andAwake } from './awake.ts';
import { TRUE, type Condition } from './search-compare.ts';
import { existingUsers, usersByNames } from './search-by-names.ts';
import { conditionByUse, NAMED_FEW, NAMED_SET, type ConditionOn } from './search-few.ts';
import { fewOf, idsOfFilter } from './search-filter.ts';
import { countNamed } from './search-names.ts';
import { after, sortingBy, type Sorting } from './search-order.ts';
import { mergePages, splitByOrder } from './search-split.ts';
import { needsScan } from './search-where.ts';

type Row = UserRow & { readonly key: string | number | null; readonly total: number | null };

/** A search, turned into SQL. */
interface Plan {
  readonly db: Connection['db'];
  /** The users of the project that fulfil the search. */
  readonly matching: ConditionOn;
  readonly sorting: Sorting;
  readonly down: boolean;
  /** The page ends after these. */
  readonly size: number;
  readonly skip: number;
  /** The page begins after this place. */
  readonly behind: SearchCursor | null;
  /** One statement gives the page and the total, since each alone would have to scan many rows. */
  readonly scansOnce: boolean;
  /** All that match are so few that they are found first and then sorted. */
  readonly isFew: boolean;
}

/** Users of a project, in an order, a page of them. */
export async function searchUsers(on: Connection, search: Search): Promise<SearchPage> {
  const { project, where, order, from, counts } = search;
  if ('names' in order) return usersByNames(on, search, order);
  const { db, dialect } = on;
  const few = await fewOf(on, where, project);
  const split = few === null ? splitByOrder(search) : null;
  const isSplit = split !== null && (await countNamed(on, split.others, project, NAMED_SET)) <= NAMED_SET;
  if (isSplit) {
    const pages: SearchPage[] = [];
    for (const half of split.halves) pages.push(await searchUsers(on, half));
    return mergePages(search, pages);
  }
  // Where the other names alone lead to many, all names do.
  const asksEach = split !== null || (few !== null && few.count <= NAMED_FEW);
  const ofFew = few === null ? sql`` : sql` and users.id in (${idsOfFilter(few, project, dialect)})`;
  const existing = existingUsers(project);
  const sorting = sortingBy(order, project);
  const fits = where === null ? null : await conditionByUse(on, where, project, asksEach);
  const plan: Plan = {
    db,
    matching: (id) =>
      fits === null ? existing : sql`${existing}${ofFew}${andAwake(dialect, 'users')} and ${fits(id)}`,
    sorting,
    down: order.down,
    size: safeCount(search.limit),
    skip: 'skip' in from ? safeCount(from.skip) : 0,
    behind: 'behind' in from ? from.behind : null,
    isFew: few !== null,
    scansOnce: counts && where !== null && sorting.keyed === null && needsScan(where),
  };
  const rows = plan.size > 0 ? await pageOf(plan) : [];
  const more = rows.length > plan.size;
  const users = rows.slice(0, plan.size).map((row) => ({ user: toUser(row), place: { key: row.key, id: row.id } }));
  return { users, more, total: counts ? await totalOf(plan, rows) : null };
}

/** One row more than the page holds, which says whether there are more. */
async function pageOf(plan: Plan): Promise<readonly Row[]> {
  const { sorting, behind, size } = plan;
  const rows: Row[] = [];
  let { skip } = plan;
  if (behind === null || behind.key !== null) {
    rows.push(...(await keyedRows(plan)));
    if (rows.length === 0 && skip > 0 && sorting.keyed !== null)
      skip -= await count(plan.db, sorting.from, keyedAndMatching(plan));
    else skip = 0;
  }
  if (rows.length <= size && sorting.keyed !== null)
    rows.push(...(await keylessRows(plan, skip, size + 1 - rows.length)));
  return rows;
}

function keyedAndMatching({ sorting, matching }: Plan): Condition {
  const matches = matching(sorting.id);
  return sorting.keyed === null ? matches : sql`${sorting.keyed} and ${matches}`;
}

async function keyedRows(plan: Plan): Promise<readonly Row[]> {
  const { sorting, behind, down, skip, size } = plan;
  const isFirst = plan.scansOnce || plan.isFew;
  const found = sql`select ${sorting.id} as id, ${sorting.key} as key from ${sorting.from} where ${keyedAndMatching(plan)}`;
  const source = isFirst ? { from: sql`found`, key: sql`found.key`, id: sql`found.id`, found } : sorting;
  const condition = isFirst ? TRUE : keyedAndMatching(plan);
  const where: Condition = sql`${condition}${after(source, behind, down)}`;
  return select(plan, { ...source, where, byKey: true, skip, limit: size + 1 });
}

async function keylessRows(plan: Plan, skip: number, limit: number): Promise<readonly Row[]> {
  const { sorting, matching, behind, down } = plan;
  const id = sql`users.id`;
  const beyond = behind?.key === null ? sql`and ${id} ${sql.raw(down ? '<' : '>')} ${behind.id}` : sql``;
  const where: Condition = sql`${sorting.keyless} and ${matching(id)} ${beyond}`;
  return select(plan, { from: sql`users`, key: sql`null`, id, where, byKey: false, skip, limit });
}

interface Page extends Pick<Sorting, 'from' | 'key' | 'id'> {
  /** What `found` stands for, where `from` is `found`. */
  readonly found?: RawBuilder<unknown>;
  readonly byKey: boolean;
  readonly where: Condition;
  readonly skip: number;
  readonly limit: number;
}

async function select({ db, down }: Pick<Plan, 'db' | 'down'>, page: Page): Promise<readonly Row[]> {
  const { key, id, from, found } = page;
  const direction = sql.raw(down ? 'desc' : 'asc');
  // First the ids of the page, then the full rows of these: what is sorted is as short as it can be.
  const { rows } = await sql<Row>`
    ${found ? sql`with found as materialized (${found})` : sql``}
    select users.*, page.key as key, ${found ? sql`(select count(*) from found)` : sql`null`} as total from (
      select ${id} as id, ${key} as key from ${from} where ${page.where}
      order by ${page.byKey ? sql`${key} ${direction}, ` : sql``}${id} ${direction}
      limit ${page.limit} offset ${page.skip}
    ) as page join users on users.id = page.id
    order by ${page.byKey ? sql`page.key ${direction}, ` : sql``}page.id ${direction}`.execute(db);
  return rows;
}

/** A page that ends the list tells the total without another query. */
async function totalOf(plan: Plan, rows: readonly Row[]): Promise<number> {
  const { size, skip, behind } = plan;
  const [row] = rows;
  if (plan.scansOnce && row !== undefined && row.total !== null) return row.total;
  const isLast = size > 0 && rows.length <= size;
  if (isLast && behind === null && (skip === 0 || rows.length > 0)) return skip + rows.length;
  return count(plan.db, sql`users`, plan.matching(sql`users.id`));
}

async function count(db: Connection['db'], from: RawBuilder<unknown>, where: Condition): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${from} where ${where}`.execute(db);
  return rows[0]?.n ?? 0;
}

/** A number that a database takes as a limit: whole, and neither negative nor too large. */
function safeCount(count: number): number {
  return Math.min(Math.max(0, Math.trunc(count) || 0), Number.MAX_SAFE_INTEGER - 1);
}
