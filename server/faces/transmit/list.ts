// Owns Transmit's routes that list, count and look users up. Only an API client with users:read may look users up. Not which
// fields can be searched: searched-fields.ts.
import { z } from 'zod';
import type { Kind } from '../../../shared/contact.ts';
import type { Refusal } from '../../../shared/problem.ts';
import { clientOf } from '../../http/caller.ts';
import type { AppParts, Ctx } from '../../http/context.ts';
import { invalid } from '../../http/middleware/body.ts';
import { refuse } from '../../http/problem.ts';
import { faceRoute, type FaceRoute } from '../../http/routes/face.ts';
import type { Order, Search, Where } from '../../ports/search.ts';
import { refused, type Result } from '../../ports/result.ts';
import { searchAccounts } from '../../service/provision/search.ts';
import { readSignedIn } from '../../service/users/signed-in.ts';
import { fieldIs, isVerified, readExpression } from './searched-fields.ts';
import { userAnswer, userResult } from './user-answer.ts';
import { queryNumber } from '../shared.ts';

type ServiceContext = AppParts['ctx'];
type ListSearch = Omit<Search, 'project'>;

/** Users on a page when the request gives no limit. */
const LIMIT_DEFAULT = 100;
/** Most users on a page. A request for more is refused, because a client would skip users if it got fewer than it asks for. */
const LIMIT_MAX = 1000;
/** Longest value that is looked up, characters. */
const VALUE_MAX = 1000;

const BASE = '/cis/v1/users';
const route = { method: 'GET', caller: 'client', scope: 'users:read', priority: 'list', problems: [] } as const;

/** Segments of a path behind which the value of a field follows. `phone` is the older name of `phone-number`. */
const SEGMENTS = {
  email: 'email',
  'phone-number': 'phone_number',
  phone: 'phone_number',
  username: 'username',
  'external-user-id': 'external_user_id',
} as const;
/** Names of identifiers, and the fields that they mean. */
const IDENTIFIERS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['email', 'email'],
  ['phoneNumber', 'phone_number'],
  ['externalUserId', 'external_user_id'],
  ['username', 'username'],
]);
type Field = (typeof SEGMENTS)[keyof typeof SEGMENTS];

/** The routes. They stand before the route of one user, whose path would take `count` for an id. */
export function listRoutes({ ctx }: AppParts): readonly FaceRoute[] {
  const one = { ...route, answers: { 200: { what: 'The user' } } } as const;
  return [
    faceRoute({ ...route, path: BASE, what: 'Users', answers: { 200: { what: 'A page of users' } } }, (c) =>
      list(ctx, c),
    ),
    faceRoute(
      { ...route, path: `${BASE}/count`, what: 'How many users there are', answers: { 200: { what: 'The number' } } },
      (c) => count(ctx, c),
    ),
    faceRoute({ ...one, path: `${BASE}/identifier`, what: 'A user, by an identifier' }, (c) => {
      const [name, value] = [c.req.query('identifier_name'), c.req.query('identifier_value')];
      const field = IDENTIFIERS.get(name ?? '');
      if (field === undefined)
        return refuse(c, invalid('identifier_name', `must be one of ${[...IDENTIFIERS.keys()].join(', ')}`));
      if (value === undefined || value === '') return refuse(c, invalid('identifier_value', 'must be given'));
      return lookUp(ctx, c, field, value);
    }),
    ...Object.entries(SEGMENTS).map(([segment, field]) =>
      faceRoute({ ...one, path: `${BASE}/${segment}/:value`, what: `A user, by ${field}` }, (c) =>
        lookUp(ctx, c, field, c.req.param('value') ?? ''),
      ),
    ),
  ];
}

/** Answers with the one user who has the value. */
async function lookUp(ctx: ServiceContext, c: Ctx, field: Field, value: string): Promise<Response> {
  if (value.length > VALUE_MAX) return refuse(c, NOT_FOUND);
  const where = fieldIs(field, 'eq', value);
  if (!where.ok) return refuse(c, NOT_FOUND);
  const kind: Kind | null = field === 'email' ? 'email' : field === 'phone_number' ? 'phone' : null;
  // Several users may hold an unverified copy of one address. Who has proved it counts, however many others hold a copy.
  const searches = kind === null ? [where.value] : [both(where.value, isVerified(kind)), where.value];
  for (const each of searches) {
    const page = await searchAccounts(ctx, clientOf(c), { ...FIRST_TWO, where: each });
    if (!page.ok) return refuse(c, page.refusal);
    const [found, other] = page.value.accounts.map(({ account }) => account);
    if (found === undefined) continue;
    // A value that two users share names neither of them.
    if (other !== undefined) return refuse(c, NOT_FOUND);
    const signedIn = await readSignedIn(ctx, [found.user.id]);
    return c.json(userAnswer(found, signedIn.has(found.user.id)));
  }
  return refuse(c, NOT_FOUND);
}

const NOT_FOUND: Refusal = { code: 'not-found' };
const FIRST_TWO = { order: { by: 'createdAt', down: false }, from: { skip: 0 }, limit: 2, counts: false } as const;

async function list(ctx: ServiceContext, c: Ctx): Promise<Response> {
  const search = readSearch(c.req.query());
  if (!search.ok) return refuse(c, search.refusal);
  const page = await searchAccounts(ctx, clientOf(c), search.value);
  if (!page.ok) return refuse(c, page.refusal);
  const accounts = page.value.accounts.map(({ account }) => account);
  const signedIn = await readSignedIn(
    ctx,
    accounts.map(({ user }) => user.id),
  );
  return c.json({
    total_count: page.value.total ?? accounts.length,
    page_info: {
      has_next_page: page.value.more,
      has_previous_page: 'skip' in search.value.from && search.value.from.skip > 0,
    },
    result: accounts.map((account) => userResult(account, signedIn.has(account.user.id))),
  });
}

async function count(ctx: ServiceContext, c: Ctx): Promise<Response> {
  const where = readWhere({ search: c.req.query('search') });
  if (!where.ok) return refuse(c, where.refusal);
  const search = { ...FIRST_TWO, where: where.value, limit: 0, counts: true };
  const page = await searchAccounts(ctx, clientOf(c), search);
  return page.ok ? c.json({ result: { user_count: page.value.total ?? 0 } }) : refuse(c, page.refusal);
}

const listQuery = z.object({
  search: z.string().optional(),
  search_prefix: z.string().max(320).optional(),
  page_offset: queryNumber(1_000_000_000).optional(),
  page_limit: queryNumber(LIMIT_MAX).optional(),
  sort_field: z.enum(['email', 'created_at', 'phone_number']).optional(),
  sort_order: z.enum(['asc', 'desc']).optional(),
});

const ORDERS: Readonly<Record<'email' | 'created_at' | 'phone_number', Order['by']>> = {
  email: { primary: 'email' },
  phone_number: { primary: 'phone' },
  created_at: 'createdAt',
};

function readSearch(query: Readonly<Record<string, string>>): Result<ListSearch> {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
  const read = listQuery.safeParse(given);
  if (!read.success) {
    const errors = read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
    return refused({ code: 'body-invalid', errors });
  }
  const { page_offset = 0, page_limit = LIMIT_DEFAULT, sort_field = 'created_at', sort_order = 'asc' } = read.data;
  const where = readWhere(read.data);
  if (!where.ok) return where;
  const order = { by: ORDERS[sort_field], down: sort_order === 'desc' };
  return {
    ok: true,
    value: { where: where.value, order, from: { skip: page_offset }, limit: page_limit, counts: true },
  };
}

function readWhere(query: {
  readonly search?: string | undefined;
  readonly search_prefix?: string | undefined;
}): Result<Where | null> {
  const conditions: Where[] = [];
  if (query.search !== undefined && query.search !== '') {
    const expression = readExpression(query.search);
    if (!expression.ok) return refused(invalid('search', expression.error.detail));
    conditions.push(expression.value);
  }
  if (query.search_prefix !== undefined) {
    const prefixes = [fieldIs('email', 'sw', query.search_prefix), fieldIs('phone_number', 'sw', query.search_prefix)];
    conditions.push({ at: 'any', of: prefixes.flatMap((prefix) => (prefix.ok ? [prefix.value] : [])) });
  }
  return { ok: true, value: conditions.length === 0 ? null : { at: 'all', of: conditions } };
}

function both(one: Where, other: Where): Where {
  return { at: 'all', of: [one, other] };
}
