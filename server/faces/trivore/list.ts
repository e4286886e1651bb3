// Owns Trivore ID's list of users. Only an API client with users:read may search users. Not which fields can be searched:
// searched-fields.ts.
import { z } from 'zod';
import { clientOf } from '../../http/caller.ts';
import type { AppParts, Ctx } from '../../http/context.ts';
import { invalid } from '../../http/middleware/body.ts';
import { refuse } from '../../http/problem.ts';
import { faceRoute, type FaceRoute } from '../../http/routes/face.ts';
import type { Search } from '../../ports/search.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { ServiceContext } from '../../service/context.ts';
import { searchAccounts } from '../../service/provision/search.ts';
import { readFilter } from './searched-fields.ts';
import { userBody } from './user-answer.ts';
import { USERS } from './users.ts';
import { queryNumber } from '../shared.ts';

/** Users on a page when the request gives no count (the vendor's SDK). */
const COUNT_DEFAULT = 100;
/** Most users on a page (the vendor's SDK). */
const COUNT_MAX = 500;

const listQuery = z.object({
  filter: z.string().optional(),
  /** Counted from 0. */
  startIndex: queryNumber(1_000_000_000).optional(),
  count: queryNumber(COUNT_MAX).optional(),
});

/** The route of the list. */
export function listRoute({ ctx }: AppParts): FaceRoute {
  const answers = { 200: { what: 'A page of users' } };
  const route = { method: 'GET', path: USERS, what: 'Users', caller: 'client', scope: 'users:read' } as const;
  return faceRoute({ ...route, priority: 'list', answers, problems: [] }, (c) => list(ctx, c));
}

async function list(ctx: ServiceContext, c: Ctx): Promise<Response> {
  const search = readSearch(c.req.query());
  if (!search.ok) return refuse(c, search.refusal);
  const page = await searchAccounts(ctx, clientOf(c), search.value);
  if (!page.ok) return refuse(c, page.refusal);
  const resources = page.value.accounts.map(({ account }) => userBody(account));
  const { from } = search.value;
  return c.json({
    totalResults: page.value.total ?? resources.length,
    startIndex: 'skip' in from ? from.skip : 0,
    itemsPerPage: resources.length,
    resources,
  });
}

function readSearch(query: Readonly<Record<string, string>>): Result<Omit<Search, 'project'>> {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
  const read = listQuery.safeParse(given);
  if (!read.success) {
    const errors = read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
    return refused({ code: 'body-invalid', errors });
  }
  const { filter, startIndex = 0, count = COUNT_DEFAULT } = read.data;
  const where = filter === undefined ? null : readFilter(filter);
  if (where?.ok === false) return refused(invalid('filter', where.error.detail));
  return {
    ok: true,
    value: {
      where: where?.value ?? null,
      order: { by: 'createdAt', down: false },
      from: { skip: startIndex },
      limit: count,
      counts: true,
    },
  };
}
