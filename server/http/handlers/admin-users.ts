// Owns the handlers by which admins find and read users. Not how a user is written: admin-user-body.ts; nor who may read whom:
// middleware/auth.ts, service/admin/.
import {
  USER_FILTERS,
  USER_SORTS,
  type AdminActivityBody,
  type AdminLimitsBody,
  type AdminUsersBody,
} from '../../../shared/wire/admin-users.ts';
import type { AuditCursor } from '../../ports/audit.ts';
import { listUsers, type UsersPage, type UsersQuery } from '../../service/admin/list-users.ts';
import { openCursor, sealCursor } from '../../service/admin/page-cursor.ts';
import { readUser, readUserActivity, readUserLimits, type UsedLimit } from '../../service/admin/read-user.ts';
import { eitherOf } from '../caller.ts';
import type { AppParts, Ctx } from '../context.ts';
import { invalid } from '../middleware/body.ts';
import { refuse } from '../problem.ts';
import type { Handlers } from '../routes/handler.ts';
import { time } from '../time.ts';
import { activityEntry } from './admin-activity-body.ts';
import { addressWriter, adminUserBody, adminUserRow, type AddressWriter } from './admin-user-body.ts';
import { readCount, readText, readWord, type Read } from './query.ts';

/** Longest searched text, characters: the longest mail address. */
const SEARCH_MAX = 320;
/** Most users of a page. */
const LIMIT_MAX = 100;
const LIMIT = 50;
/** Longest cursor, characters: it holds a name of any length that is stored. */
const CURSOR_MAX = 8192;

/** Makes the handlers. */
export function adminUserRoutes({
  ctx,
  callingCode,
}: AppParts): Pick<Handlers, 'adminUsers' | 'adminUser' | 'adminActivity' | 'adminLimits'> {
  return {
    async adminUsers(c) {
      const query = usersQuery(c, callingCode);
      if (!query.ok) return refuse(c, query.refusal);
      const page = await listUsers(ctx, eitherOf(c), query.value);
      if (!page.ok) return refuse(c, page.refusal);
      const write = addressWriter(ctx.display, page.value.isMasked);
      return c.json(usersBody(write, page.value));
    },

    async adminUser(c) {
      const read = await readUser(ctx, eitherOf(c), c.req.param('id'));
      return read.ok ? c.json(adminUserBody(ctx.display, read.value)) : refuse(c, read.refusal);
    },

    async adminActivity(c) {
      const cursor = readText(c, 'cursor', CURSOR_MAX);
      if (!cursor.ok) return refuse(c, cursor.refusal);
      const scope = ['activity', c.req.param('id')];
      const before = cursor.value === null ? null : openCursor<AuditCursor>(ctx, scope, cursor.value);
      if (before === undefined) return refuse(c, invalid('cursor', 'must be the next of an earlier page'));
      const page = await readUserActivity(ctx, eitherOf(c), c.req.param('id'), before);
      if (!page.ok) return refuse(c, page.refusal);
      const { entries, names, next, isMasked } = page.value;
      const write = addressWriter(ctx.display, isMasked);
      return c.json({
        entries: entries.map((entry) => activityEntry(write, names, entry)),
        next: next === null ? null : sealCursor(ctx, scope, next),
      } satisfies AdminActivityBody);
    },

    async adminLimits(c) {
      const limits = await readUserLimits(ctx, eitherOf(c), c.req.param('id'));
      return limits.ok ? c.json(limitsBody(limits.value)) : refuse(c, limits.refusal);
    },
  };
}

/** Writes how much of some limits is used. */
export function limitsBody(limits: readonly UsedLimit[]): AdminLimitsBody {
  return {
    limits: limits.map(({ resetsAt, ...limit }) => ({ ...limit, resetsAt: resetsAt === null ? null : time(resetsAt) })),
  };
}

function usersQuery(c: Ctx, callingCode: UsersQuery['callingCode']): Read<UsersQuery> {
  const search = readText(c, 'search', SEARCH_MAX);
  if (!search.ok) return search;
  const filter = readWord(c, 'filter', USER_FILTERS);
  if (!filter.ok) return filter;
  const sort = readWord(c, 'sort', USER_SORTS);
  if (!sort.ok) return sort;
  const order = readWord(c, 'order', ['asc', 'desc']);
  if (!order.ok) return order;
  const cursor = readText(c, 'cursor', CURSOR_MAX);
  if (!cursor.ok) return cursor;
  const limit = readCount(c, 'limit', LIMIT_MAX);
  if (!limit.ok) return limit;
  return {
    ok: true,
    value: {
      search: search.value ?? '',
      filter: filter.value,
      sort: sort.value,
      isDown: order.value === 'desc',
      cursor: cursor.value,
      limit: limit.value ?? LIMIT,
      callingCode,
    },
  };
}

function usersBody(write: AddressWriter, { rows, next, isMasked, now }: UsersPage): AdminUsersBody {
  return {
    users: rows.users.map(({ user }) =>
      adminUserRow(
        write,
        { user, contacts: rows.contacts.get(user.id) ?? [], attributes: rows.attributes.get(user.id) ?? {} },
        { changes: rows.waiting.get(user.id) ?? [], now },
      ),
    ),
    next,
    total: rows.total,
    masked: isMasked,
  };
}
