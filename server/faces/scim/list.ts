// Owns what a list of users is asked by, and how a page is answered (RFC 7644 §3.4.2, RFC 9865). Not what is in it.
import type { Search } from '../../ports/search.ts';
import { parseFilter } from './filter.ts';
import type { Cursors } from './cursor.ts';
import { fine, readAttr, wrong, type Outcome } from './path.ts';
import { projection, type Projection } from './projection.ts';
import type { Resource } from './schema.ts';
import { isList, isObject, type Values } from './value.ts';
import type { AccountPage } from '../../service/account.ts';
import { orderOf, whereOf } from './filter-to-search.ts';

const LIST_URN = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';
export const SEARCH_URN = 'urn:ietf:params:scim:api:messages:2.0:SearchRequest';
export const PAGE_DEFAULT = 100;
export const PAGE_MAX = 200;

/** The parameters, as a URL or the body of a search has them. */
export interface Params {
  readonly filter: string | null;
  readonly sortBy: string | null;
  readonly sortOrder: string | null;
  readonly startIndex: string | null;
  readonly count: string | null;
  /** Empty: the first page of many. Null: pages by number. */
  readonly cursor: string | null;
  readonly attributes: readonly string[];
  readonly excludedAttributes: readonly string[];
}

export interface Listing {
  readonly search: Omit<Search, 'project'>;
  readonly shows: Projection;
  /** Of the first user, from 1; null where pages go by cursor. */
  readonly startIndex: number | null;
  /** What a cursor of it is good for. */
  readonly of: readonly string[];
}

const TEXTS = ['filter', 'sortBy', 'sortOrder', 'startIndex', 'count', 'cursor'] as const;
const LISTS = ['attributes', 'excludedAttributes'] as const;

/** A parameter twice could be read in two ways. */
export function queryParams(query: Readonly<Record<string, readonly string[]>>): Outcome<Params> {
  const twice = [...TEXTS, ...LISTS].find((name) => (query[name]?.length ?? 0) > 1);
  if (twice !== undefined) return wrong('invalidValue', `${twice} stands twice`);
  return fine({ ...texts((name) => query[name]?.[0] ?? null), ...lists((name) => split(query[name]?.[0] ?? '')) });
}

export function bodyParams(body: unknown): Outcome<Params> {
  if (!isObject(body)) return wrong('invalidSyntax', 'the body is not an object');
  const given: Values = body;
  const { schemas } = given;
  if (!isList(schemas) || !schemas.includes(SEARCH_URN))
    return wrong('invalidSyntax', `schemas has to name ${SEARCH_URN}`);
  const odd = TEXTS.find((name) => {
    const value = given[name];
    const numeric = name === 'count' || name === 'startIndex';
    return (
      value !== undefined && value !== null && typeof value !== 'string' && !(numeric && typeof value === 'number')
    );
  });
  if (odd !== undefined) return wrong('invalidValue', `${odd}: text or a number`);
  const names = (name: string): readonly string[] | null => {
    const value = given[name] ?? [];
    if (typeof value === 'string') return split(value);
    return isList(value) && value.every((v) => typeof v === 'string') ? value : null;
  };
  const bad = LISTS.find((name) => names(name) === null);
  if (bad !== undefined) return wrong('invalidValue', `${bad}: a list of names`);
  const text = (name: string) => (given[name] == null ? null : String(given[name] as string | number));
  return fine({ ...texts(text), ...lists((name) => names(name) ?? []) });
}

/** What is asked for. `project`: a cursor of one is none of another. */
export function listing(params: Params, project: string, cursors: Cursors): Outcome<Listing> {
  const shows = projection(params.attributes, params.excludedAttributes);
  if (!shows.ok) return shows;
  const by = params.cursor !== null;
  const count = params.count === null ? PAGE_DEFAULT : whole(params.count);
  if (count === null) return wrong(by ? 'invalidCount' : 'invalidValue', 'count: a whole number');
  const first = params.startIndex === null ? 1 : whole(params.startIndex);
  if (first === null) return wrong('invalidValue', 'startIndex: a whole number');
  if (by && params.startIndex !== null) return wrong('invalidCursor', 'cursor or startIndex, not both');
  const order = sorting(params);
  if (!order.ok) return order;
  const filter = params.filter === null ? null : parseFilter(params.filter);
  if (filter && !filter.ok) return filter;
  const where = filter && whereOf(filter.value);
  if (where && !where.ok) return where;
  const { sortBy, sortOrder, attributes, excludedAttributes } = params;
  const of = [
    project,
    JSON.stringify([params.filter, sortBy, sortOrder, params.count, attributes, excludedAttributes]),
  ];
  const place = params.cursor ? cursors.read(of, params.cursor) : null;
  if (place && !place.ok) return place;
  const startIndex = Math.max(1, first);
  return fine({
    search: {
      where: where ? where.value : null,
      order: order.value,
      from: place ? { behind: place.value } : { skip: by ? 0 : startIndex - 1 },
      limit: Math.min(Math.max(0, count), PAGE_MAX),
      // Behind a cursor it would cost more than the page.
      counts: place === null,
    },
    shows: shows.value,
    startIndex: by ? null : startIndex,
    of,
  });
}

export function listBody(
  { startIndex, of, search }: Listing,
  { accounts, more, total }: AccountPage,
  resources: readonly Resource[],
  cursors: Cursors,
): object {
  const last = accounts.at(-1);
  const goesOn = startIndex === null && more && search.limit > 0 && last !== undefined;
  return {
    schemas: [LIST_URN],
    ...(total === null ? {} : { totalResults: total }),
    itemsPerPage: resources.length,
    ...(startIndex === null ? {} : { startIndex }),
    ...(goesOn ? { nextCursor: cursors.make(of, last.place) } : {}),
    Resources: resources,
  };
}

/** Of what there are few: all of them. */
export function listOf(resources: readonly object[]): object {
  return {
    schemas: [LIST_URN],
    totalResults: resources.length,
    itemsPerPage: resources.length,
    startIndex: 1,
    Resources: resources,
  };
}

function sorting({ sortBy, sortOrder }: Params): Outcome<Search['order']> {
  const way = sortOrder?.toLowerCase() ?? 'ascending';
  if (way !== 'ascending' && way !== 'descending') return wrong('invalidValue', 'sortOrder: ascending or descending');
  // RFC 7644 §3.4.2.3: an order without `sortBy` says nothing.
  if (sortBy === null) return fine({ by: 'createdAt', down: false });
  const ref = readAttr(sortBy);
  return ref === null
    ? wrong('invalidPath', 'sortBy: not the name of an attribute')
    : orderOf(ref, way === 'descending');
}

function whole(text: string): number | null {
  return /^-?\d{1,10}$/.test(text) ? Number(text) : null;
}

export function split(text: string): readonly string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function texts(of: (name: string) => string | null): Pick<Params, (typeof TEXTS)[number]> {
  return {
    filter: of('filter'),
    sortBy: of('sortBy'),
    sortOrder: of('sortOrder'),
    startIndex: of('startIndex'),
    count: of('count'),
    cursor: of('cursor'),
  };
}

function lists(of: (name: string) => readonly string[]): Pick<Params, (typeof LISTS)[number]> {
  return { attributes: of('attributes'), excludedAttributes: of('excludedAttributes') };
}
