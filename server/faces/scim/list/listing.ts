// Owns the search that a list of users asks for (RFC 7644 §3.4.2, RFC 9865), and the body of a page. Not how its parameters are
// read: list-params.ts; not how a user is shown: user/user-resource.ts.
import type { Search } from '../../../ports/search.ts';
import type { AccountPage } from '../../../service/account.ts';
import type { Cursors } from './cursor.ts';
import { whereOf } from './filter-to-search.ts';
import { parseFilter } from '../filter/filter.ts';
import type { Params } from './list-params.ts';
import { failure, success, type Outcome } from '../value/outcome.ts';
import { readProjection, type Projection } from '../projection.ts';
import type { Resource } from '../schema/schema.ts';
import { readOrder } from './sort.ts';
import { LIST_URN } from '../schema/urns.ts';

/** Number of users on a page when the request gives no `count`. */
export const PAGE_DEFAULT = 100;
/** The most users on a page. */
export const PAGE_MAX = 200;

/** A list of users that a request asks for. */
export interface Listing {
  readonly search: Omit<Search, 'project'>;
  readonly projection: Projection;
  /** Number of the first user, counted from 1; null when the list uses cursors. */
  readonly startIndex: number | null;
  /** Identifies the list to which the cursors belong, by project and parameters. */
  readonly cursorScope: readonly string[];
}

/** Reads the list that the parameters ask for. A cursor is valid only in the `project` where it was made. */
export function readListing(params: Params, project: string, cursors: Cursors): Outcome<Listing> {
  const projection = readProjection(params.attributes, params.excludedAttributes);
  if (!projection.ok) return projection;
  const page = readPage(params);
  if (!page.ok) return page;
  const order = readOrder(params);
  if (!order.ok) return order;
  const where = params.filter === null ? success(null) : filterWhere(params.filter);
  if (!where.ok) return where;
  const cursorScope = scopeOf(params, project);
  const place = params.cursor ? cursors.read(cursorScope, params.cursor) : success(null);
  if (!place.ok) return place;
  const { startIndex, limit } = page.value;
  return success({
    search: {
      where: where.value,
      order: order.value,
      from: place.value ? { behind: place.value } : { skip: (startIndex ?? 1) - 1 },
      limit,
      // After a cursor the total is not counted, because the count would cost more than the page.
      counts: place.value === null,
    },
    projection: projection.value,
    startIndex,
    cursorScope,
  });
}

/** Returns the body of a page. It has a `nextCursor` when the list uses cursors and more users follow. */
export function listBody(
  { startIndex, cursorScope, search }: Listing,
  { accounts, more, total }: AccountPage,
  resources: readonly Resource[],
  cursors: Cursors,
): object {
  const last = accounts.at(-1);
  const continues = startIndex === null && more && search.limit > 0 && last !== undefined;
  return {
    schemas: [LIST_URN],
    ...(total === null ? {} : { totalResults: total }),
    itemsPerPage: resources.length,
    ...(startIndex === null ? {} : { startIndex }),
    ...(continues ? { nextCursor: cursors.make(cursorScope, last.place) } : {}),
    Resources: resources,
  };
}

/** Returns a list with all resources on one page. */
export function completeList(resources: readonly object[]): object {
  return {
    schemas: [LIST_URN],
    totalResults: resources.length,
    itemsPerPage: resources.length,
    startIndex: 1,
    Resources: resources,
  };
}

/** Reads startIndex and count. A number outside its range is replaced by the nearest allowed number (RFC 7644 §3.4.2.4). */
function readPage(params: Params): Outcome<{ readonly startIndex: number | null; readonly limit: number }> {
  const usesCursor = params.cursor !== null;
  const count = params.count === null ? PAGE_DEFAULT : readInteger(params.count);
  if (count === null) return failure(usesCursor ? 'invalidCount' : 'invalidValue', 'count: a whole number');
  const first = params.startIndex === null ? 1 : readInteger(params.startIndex);
  if (first === null) return failure('invalidValue', 'startIndex: a whole number');
  if (usesCursor && params.startIndex !== null) return failure('invalidCursor', 'cursor or startIndex, not both');
  return success({
    startIndex: usesCursor ? null : Math.max(1, first),
    limit: Math.min(Math.max(0, count), PAGE_MAX),
  });
}

function filterWhere(text: string): Outcome<Search['where']> {
  const filter = parseFilter(text);
  return filter.ok ? whereOf(filter.value) : filter;
}

/**
 * Returns the project and the parameters that must be the same on every page. With other values the cursor cannot be unsealed.
 */
function scopeOf(params: Params, project: string): readonly string[] {
  const { filter, sortBy, sortOrder, count, attributes, excludedAttributes } = params;
  return [project, JSON.stringify([filter, sortBy, sortOrder, count, attributes, excludedAttributes])];
}

function readInteger(text: string): number | null {
  return /^-?\d{1,10}$/.test(text) ? Number(text) : null;
}
