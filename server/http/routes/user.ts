// Owns the routes by which a user reads their account, and of our cookie session. Not what a route does: handlers/.
import { activity, me, session, userinfo } from './answers/user.ts';
import { nothingBody } from './bodies.ts';
import { STEP_UP_PROBLEMS } from './problems.ts';
import { json, type Route } from './route.ts';

export const USER = {
  me: {
    method: 'GET',
    path: '/v1/me',
    what: 'The user, their contacts, waiting changes, and what they may do',
    caller: 'user',
    answers: { 200: json('Me', me) },
    problems: [],
  },
  openSession: {
    method: 'POST',
    path: '/v1/session',
    what: 'Exchange a refresh JWT for our cookie session',
    caller: 'user',
    body: nothingBody,
    emptyBody: true,
    answers: { 200: json('The session is open; its id is in the cookie', session) },
    problems: [],
  },
  closeSession: {
    method: 'DELETE',
    path: '/v1/session',
    what: 'End our cookie session',
    caller: 'user',
    answers: { 204: { what: 'It is over' } },
    problems: [],
  },
  endOtherSessions: {
    method: 'POST',
    path: '/v1/sessions/end-others',
    once: true,
    what: 'Sign out the user’s other devices: our sessions at once, those of the site by the event sessions.end',
    caller: 'user',
    body: nothingBody,
    emptyBody: true,
    answers: { 204: { what: 'The site is told' } },
    problems: ['quota-exceeded', ...STEP_UP_PROBLEMS],
  },
  accountSignIn: {
    method: 'GET',
    path: '/v1/account/sign-in',
    what: 'Sends the browser of a user to the identity provider. `fresh`: they sign in anew',
    query: {
      project: { type: 'string' },
      return_to: { type: 'string' },
      lang: { type: 'string' },
      fresh: { type: 'boolean' },
    },
    caller: 'anyone',
    open: true,
    answers: { 302: { what: 'To the identity provider' } },
    problems: ['not-found', 'unavailable'],
  },
  accountCallback: {
    method: 'GET',
    path: '/v1/account/callback',
    what: 'Where the identity provider sends the browser of a user back; opens their session',
    caller: 'anyone',
    open: true,
    answers: { 303: { what: 'To the account page; `state=refused` when there is no session' } },
    problems: [],
  },
  userinfo: {
    method: 'GET',
    path: '/userinfo',
    what: 'OIDC claims about the user',
    caller: 'user',
    answers: { 200: json('Claims', userinfo) },
    problems: [],
  },
  activity: {
    method: 'GET',
    path: '/v1/activity',
    priority: 'list',
    what: 'What happened to the user’s contacts and account, newest first, 20 a page',
    caller: 'user',
    query: { cursor: { type: 'string' } },
    answers: { 200: json('A page of it', activity) },
    problems: [],
  },
} as const satisfies Record<string, Route>;
