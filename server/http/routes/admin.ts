// Owns the routes of admins and the systems of the site. Not what a route does: handlers/.
import { merged, revoked } from './answers/admin.ts';
import { adminNoteBody } from './admin-bodies.ts';
import { approvalNeeded } from './answers/admin-acts.ts';
import { mergeUsersBody, revokeBody } from './bodies.ts';
import { MERGE_PROBLEMS } from './problems.ts';
import { json, type Route } from './route.ts';

export const ADMIN = {
  revoke: {
    method: 'POST',
    path: '/v1/admin/users/:id/revoke',
    priority: 'prove',
    once: true,
    what: 'The account was signed out everywhere, recovered, disabled or enabled: what waits is over, older tokens count no more',
    caller: 'admin',
    permission: 'revoke',
    roleLimits: { support: 'only with the reason `signed-out`' },
    body: revokeBody,
    answers: { 200: json('What was ended', revoked) },
    problems: ['not-found'],
  },
  unlock: {
    method: 'POST',
    path: '/v1/admin/users/:id/unlock',
    once: true,
    what: 'A user who typed too many wrong codes may try again',
    caller: 'admin',
    permission: 'unlock',
    body: adminNoteBody,
    emptyBody: true,
    answers: { 204: { what: 'They may' } },
    problems: ['not-found'],
  },
  mergeUsers: {
    method: 'POST',
    path: '/v1/admin/merges',
    once: true,
    what: 'Make one account part of another; first as a dry run',
    caller: 'admin',
    permission: 'merge',
    body: mergeUsersBody,
    answers: {
      200: json('What it would do, or did; contacts masked', merged),
      202: json('It waits for another admin', approvalNeeded),
    },
    problems: [...MERGE_PROBLEMS, 'not-found'],
  },
} as const satisfies Record<string, Route>;
