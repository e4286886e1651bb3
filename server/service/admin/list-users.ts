// Owns how admins find users: a list, searched as one types, and for support the users whom one exact text names. Not what of a user is
// shown: http/handlers.
import type { UserFilter, UserSort } from '../../../shared/wire/admin-users.ts';
import type { ByNames, Order, Search, SearchCursor, SearchPage, AccountRows, Where } from '../../ports/search.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { ServiceContext } from '../context.ts';
import { idOf } from '../users/find-user.ts';
import type { AdminCaller } from './admin-act.ts';
import { adminReader, type AdminReader } from './admin-reader.ts';
import { openCursor, sealCursor } from './page-cursor.ts';
import { namingsExactly, namingsTyped, type NumberRules } from './search-text.ts';
import { countSearch } from './support-search.ts';

/** Most users that one search of support finds. */
const FOUND_MAX = 5;

/** What of the list is asked for. */
export interface UsersQuery {
  /** Empty: all users. */
  readonly search: string;
  readonly filter: UserFilter | null;
  /** Null: while searching, first those whose user name begins with the text, then by contact, name and id; else by user name. */
  readonly sort: UserSort | null;
  readonly isDown: boolean;
  readonly cursor: string | null;
  readonly limit: number;
  readonly callingCode: NumberRules['callingCode'];
}

/** A page of users. */
export interface UsersPage {
  readonly rows: AccountRows;
  /** The cursor of the next page; null when there is none. */
  readonly next: string | null;
  readonly isMasked: boolean;
  /** Epoch ms. */
  readonly now: number;
}

/**
 * Returns a page. Support gets at most five users whom the whole text names, and no filter, order or page; each of its searches is
 * counted and recorded. `body-invalid`: the cursor is of another list, or support searches for nothing.
 */
export async function listUsers(
  ctx: ServiceContext,
  caller: AdminCaller,
  query: UsersQuery,
): Promise<Result<UsersPage>> {
  const reader = await adminReader(ctx, caller);
  if (!reader.ok) return reader;
  const search = reader.value.isMasked
    ? await supportSearch(ctx, caller, reader.value, query)
    : adminSearch(ctx, reader.value, query);
  if (!search.ok) return search;
  const rows = await ctx.store.search(search.value);
  if (rows === null)
    return refused({ code: 'body-invalid', detail: 'the search takes too long: search for more of the name' });
  const next = reader.value.isMasked ? null : nextOf(ctx, reader.value, query, rows);
  return { ok: true, value: { rows, next, isMasked: reader.value.isMasked, now: ctx.clock() } };
}

async function supportSearch(
  ctx: ServiceContext,
  caller: AdminCaller,
  reader: AdminReader,
  { search, filter, sort, cursor }: UsersQuery,
): Promise<Result<Search>> {
  const { project } = reader;
  if (search.trim() === '')
    return refused({
      code: 'body-invalid',
      errors: [{ path: 'search', message: 'must be a whole name, id or contact' }],
    });
  if (filter !== null || sort !== null || cursor !== null)
    return refused({ code: 'not-allowed', detail: 'needs the permission list' });
  const counted = await countSearch(ctx, reader, search, caller);
  if (!counted.ok) return counted;
  const id = await ctx.store.read((tx) => idOf(tx, ctx, project, search.trim()));
  const order = { names: namingsExactly(ctx, project, search, id) };
  const only = { project: project.id, where: null, order, from: { skip: 0 }, limit: FOUND_MAX, counts: false };
  return { ok: true, value: only };
}

function adminSearch(ctx: ServiceContext, { project }: AdminReader, query: UsersQuery): Result<Search> {
  const { cursor, limit, filter, callingCode } = query;
  const behind = cursor === null ? null : openCursor<SearchCursor>(ctx, scopeOf(project.id, query), cursor);
  if (behind === undefined)
    return refused({
      code: 'body-invalid',
      errors: [{ path: 'cursor', message: 'must be the next of the same list' }],
    });
  const names = namingsTyped(query.search, { homeCountry: project.homeCountry, callingCode });
  const conditions: readonly Where[] = [
    ...(filter === null ? [] : [{ at: 'filter', of: filter, now: ctx.clock() } as const]),
    ...(names.length > 0 && query.sort !== null ? [{ at: 'named', by: names } as const] : []),
  ];
  const where: Where | null = conditions.length === 0 ? null : { at: 'all', of: conditions };
  const from = behind === null ? { skip: 0 } : { behind };
  // All users are counted by an index alone; every other count would read what the page does not need.
  const counts = where === null && behind === null;
  return { ok: true, value: { project: project.id, where, order: orderOf(query, names), from, limit, counts } };
}

function orderOf({ sort, isDown }: UsersQuery, names: ByNames['names']): Order | ByNames {
  if (sort === null && names.length > 0) return { names };
  return { by: SORTS[sort ?? 'userName'], down: isDown };
}

const SORTS: { readonly [S in UserSort]: Order['by'] } = {
  userName: 'userName',
  email: { primary: 'email' },
  phone: { primary: 'phone' },
  created: 'createdAt',
  updated: 'updatedAt',
};

function nextOf(
  ctx: ServiceContext,
  { project }: AdminReader,
  query: UsersQuery,
  { users, more }: SearchPage,
): string | null {
  const last = users.at(-1);
  return more && last !== undefined ? sealCursor(ctx, scopeOf(project.id, query), last.place) : null;
}

function scopeOf(project: string, { search, filter, sort, isDown }: UsersQuery): readonly string[] {
  return ['users', project, search.trim(), filter ?? '', sort ?? '', isDown ? 'desc' : 'asc'];
}
