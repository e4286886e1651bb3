// Owns the routes by which admins find and read users. Not what a route does: handlers/admin-users.ts.
import { USER_FILTERS, USER_SORTS } from '../../../shared/wire/admin-users.ts';
import { adminActivity, adminLimits, adminUser, adminUsers } from './answers/admin-users.ts';
import { json, type Route } from './route.ts';

/** Support helps one user at a time. */
const MASKED = { support: 'addresses masked, the user named by our id alone' } as const;

export const ADMIN_USERS = {
  adminUsers: {
    method: 'GET',
    path: '/v1/admin/users',
    priority: 'list',
    what: 'Users, searched as one types, filtered and sorted, page by page. With a role that only finds: at most five users, masked, whom the whole `search` names',
    caller: 'admin',
    permission: 'find',
    query: {
      search: { type: 'string' },
      filter: { type: 'string', enum: USER_FILTERS },
      sort: { type: 'string', enum: USER_SORTS },
      order: { type: 'string', enum: ['asc', 'desc'] },
      cursor: { type: 'string' },
      limit: { type: 'integer' },
    },
    answers: { 200: json('A page of users', adminUsers) },
    problems: [],
  },
  adminUser: {
    method: 'GET',
    path: '/v1/admin/users/:id',
    priority: 'list',
    what: 'A user: contacts, what waits, sign-ins, and what this admin may do now',
    caller: 'admin',
    permission: 'find',
    roleLimits: MASKED,
    answers: { 200: json('The user', adminUser) },
    problems: ['not-found'],
  },
  adminActivity: {
    method: 'GET',
    path: '/v1/admin/users/:id/activity',
    priority: 'list',
    what: 'What happened to the user, newest first, 20 a page',
    caller: 'admin',
    permission: 'find',
    roleLimits: MASKED,
    query: { cursor: { type: 'string' } },
    answers: { 200: json('A page of it', adminActivity) },
    problems: ['not-found'],
  },
  adminLimits: {
    method: 'GET',
    path: '/v1/admin/users/:id/limits',
    priority: 'list',
    what: 'How much of the limits the user has used',
    caller: 'admin',
    permission: 'find',
    roleLimits: MASKED,
    answers: { 200: json('The limits', adminLimits) },
    problems: ['not-found'],
  },
} as const satisfies Record<string, Route>;
