// Owns the routes by which admins sign in to the portal and out of it. Not what a route does: handlers/admin-session.ts.
import { adminSession } from './answers/admin.ts';
import { nothingBody, spendAdminLinkBody } from './bodies.ts';
import { json, type Route } from './route.ts';

export const ADMIN_SESSION = {
  adminSignIn: {
    method: 'GET',
    path: '/v1/admin/sign-in',
    what: 'Sends the browser to the identity provider of admins. `fresh`: they sign in anew',
    query: { project: { type: 'string' }, fresh: { type: 'boolean' } },
    caller: 'anyone',
    open: true,
    answers: { 302: { what: 'To the identity provider' } },
    problems: ['not-found', 'unavailable'],
  },
  adminCallback: {
    method: 'GET',
    path: '/v1/admin/callback',
    what: 'Where the identity provider sends the browser back; opens the session of the admin',
    caller: 'anyone',
    open: true,
    answers: { 303: { what: 'To the portal; `#refused=<code>` when there is no session' } },
    problems: [],
  },
  openAdminSession: {
    method: 'POST',
    path: '/v1/admin/session',
    what: 'Exchange a refresh JWT with a role for a session of the portal',
    caller: 'admin',
    permission: 'sign-in',
    body: nothingBody,
    emptyBody: true,
    answers: { 200: json('The session is open; its id is in the cookie', adminSession) },
    problems: [],
  },
  adminSession: {
    method: 'GET',
    path: '/v1/admin/session',
    what: 'Who is signed in to the portal, and what they may do',
    caller: 'admin',
    permission: 'sign-in',
    answers: { 200: json('The session', adminSession) },
    problems: [],
  },
  closeAdminSession: {
    method: 'DELETE',
    path: '/v1/admin/session',
    what: 'End the session of the portal',
    caller: 'admin',
    permission: 'sign-in',
    answers: { 204: { what: 'It is over' } },
    problems: [],
  },
  spendAdminLink: {
    method: 'POST',
    path: '/v1/admin/links',
    what: 'Spend a one-time link that the operator made, and open a session of half an hour',
    caller: 'anyone',
    body: spendAdminLinkBody,
    answers: { 200: json('The session is open; its id is in the cookie', adminSession) },
    problems: ['token-invalid', 'not-allowed'],
  },
} as const satisfies Record<string, Route>;
