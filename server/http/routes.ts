// Owns the table of routes: router, Allow headers and openapi.json are all made from it. Not what a route does.
import * as answers from './answers.ts';
import { json, type Route } from './route.ts';
import { MORE } from './routes-more.ts';
import { PAGES } from './routes-pages.ts';
import {
  beginBody,
  codeBody,
  linkBody,
  mergeBody,
  mergeUsersBody,
  nothingBody,
  promoteBody,
  resendBody,
  revokeBody,
  verifyBody,
} from './schemas.ts';

/** How a change that is over answers (core/decision.ts). */
const OVER = ['change-closed', 'change-locked', 'address-taken'] as const;
/** What stands against making two accounts one. */
const MERGE = ['plan-outdated', 'too-many-contacts', 'frozen', 'not-allowed', 'step-up-required'] as const;
/** What stands against a person who is not known well enough now. */
const PERSON = ['step-up-required', 'frozen', 'not-allowed'] as const;

export const ROUTES = {
  me: {
    method: 'GET',
    path: '/v1/me',
    what: 'The user, their contacts, waiting changes, and what they may do',
    caller: 'user',
    answers: { 200: json('Me', answers.me) },
    problems: [],
  },
  openSession: {
    method: 'POST',
    path: '/v1/session',
    what: 'Exchange a refresh JWT for our cookie session',
    caller: 'user',
    body: nothingBody,
    emptyBody: true,
    answers: { 200: json('The session is open; its id is in the cookie', answers.session) },
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
  begin: {
    method: 'POST',
    path: '/v1/changes',
    once: true,
    what: 'Begin a change: a proof goes out to the new address',
    caller: 'user',
    body: beginBody,
    answers: {
      201: json('The change', answers.change),
      200: json('The waiting change again, a promotion without a message, or nothing to do', answers.changeOrNone),
    },
    problems: [
      'address-invalid',
      'address-not-allowed',
      'redirect-not-allowed',
      'too-many-contacts',
      'too-soon',
      'quota-exceeded',
      ...PERSON,
    ],
  },
  read: {
    method: 'GET',
    path: '/v1/changes/:id',
    what: 'A change',
    caller: 'user',
    answers: { 200: json('The change', answers.change) },
    problems: ['change-not-found'],
  },
  events: {
    method: 'GET',
    path: '/v1/changes/:id/events',
    what: 'The change at once and at each move, as server-sent events',
    caller: 'user',
    answers: { 200: { what: 'Events named change, each with the whole change', type: 'text/event-stream' } },
    problems: ['change-not-found', 'quota-exceeded'],
  },
  prove: {
    method: 'POST',
    path: '/v1/changes/:id/code',
    once: true,
    what: 'Prove a side of the change by the code that was sent',
    caller: 'user',
    body: codeBody,
    answers: { 200: json('The change', answers.change) },
    problems: [
      'change-not-found',
      ...OVER,
      'proof-wrong',
      'proof-expired',
      'frozen',
      'step-up-required',
      'quota-exceeded',
    ],
  },
  resend: {
    method: 'POST',
    path: '/v1/changes/:id/resend',
    once: true,
    what: 'Send another message',
    caller: 'user',
    body: resendBody,
    emptyBody: true,
    answers: { 202: json('The change', answers.change) },
    problems: [
      'change-not-found',
      'contact-not-found',
      'contact-not-verified',
      ...OVER,
      'not-allowed',
      'too-soon',
      'quota-exceeded',
      'frozen',
    ],
  },
  cancel: {
    method: 'DELETE',
    path: '/v1/changes/:id',
    once: true,
    what: 'Cancel: its codes and links are dead',
    caller: 'user',
    answers: { 204: { what: 'It is cancelled' } },
    problems: ['change-not-found', ...OVER],
  },
  promote: {
    method: 'POST',
    path: '/v1/contacts/:id/primary',
    once: true,
    what: 'Make a verified contact primary; nothing is sent to it',
    caller: 'user',
    body: promoteBody,
    emptyBody: true,
    answers: { 200: json('The change that it made, or that it is primary already', answers.changeOrNone) },
    problems: ['contact-not-found', 'contact-not-verified', ...PERSON],
  },
  verify: {
    method: 'POST',
    path: '/v1/contacts/:id/verify',
    once: true,
    what: 'Prove a contact that is not verified: a change begins',
    caller: 'user',
    body: verifyBody,
    emptyBody: true,
    answers: {
      201: json('The change', answers.change),
      200: json('The waiting change again, or that it is verified already', answers.changeOrNone),
    },
    problems: [
      'contact-not-found',
      'address-invalid',
      'address-not-allowed',
      'redirect-not-allowed',
      'too-many-contacts',
      'too-soon',
      'quota-exceeded',
      ...PERSON,
    ],
  },
  remove: {
    method: 'DELETE',
    path: '/v1/contacts/:id',
    once: true,
    what: 'Remove a contact',
    caller: 'user',
    answers: { 204: { what: 'It is gone' } },
    problems: ['contact-not-found', 'last-contact', ...PERSON],
  },
  undo: {
    method: 'POST',
    path: '/v1/undo',
    once: true,
    what: 'Take back what a notice told of: restores, or stops the account, as its link says',
    caller: 'anyone',
    body: linkBody,
    answers: { 200: json('What it did', answers.undone) },
    problems: ['not-found', 'proof-expired', ...OVER],
  },
  revoke: {
    method: 'POST',
    path: '/v1/admin/users/:id/revoke',
    once: true,
    what: 'The account was signed out everywhere, recovered, disabled or enabled: what waits is over, older tokens count no more',
    caller: 'admin',
    body: revokeBody,
    answers: { 200: json('What was ended', answers.revoked) },
    problems: ['not-found'],
  },
  merge: {
    method: 'POST',
    path: '/v1/merges',
    what: 'Make two accounts of one person into one, by a fresh token of each; first as a dry run',
    caller: 'user',
    body: mergeBody,
    answers: { 200: json('What it would do, or did', answers.merged) },
    problems: [...MERGE],
  },
  mergeUsers: {
    method: 'POST',
    path: '/v1/admin/merges',
    what: 'Make one account part of another; first as a dry run',
    caller: 'admin',
    body: mergeUsersBody,
    answers: { 200: json('What it would do, or did; contacts masked', answers.merged) },
    problems: [...MERGE, 'not-found'],
  },
  unlock: {
    method: 'POST',
    path: '/v1/admin/users/:id/unlock',
    once: true,
    what: 'A user who typed too many wrong codes may try again',
    caller: 'admin',
    body: nothingBody,
    emptyBody: true,
    answers: { 204: { what: 'They may' } },
    problems: ['not-found'],
  },
  inspect: {
    method: 'POST',
    path: '/v1/links/inspect',
    what: 'What a link is about, masked; changes nothing',
    caller: 'anyone',
    body: linkBody,
    answers: { 200: json('The link', answers.inspected) },
    problems: ['not-found'],
  },
  confirm: {
    method: 'POST',
    path: '/v1/links/confirm',
    what: "Press a link's button: completes, or answers a relay code",
    caller: 'visitor',
    body: linkBody,
    answers: { 200: json('The change, or the code to type where it began', answers.confirmed) },
    problems: ['not-found', 'proof-expired', ...OVER, 'frozen'],
  },
  report: {
    method: 'POST',
    path: '/v1/links/report',
    what: "This wasn't me: cancels, and keeps that user from that target for a while",
    caller: 'anyone',
    body: linkBody,
    answers: { 204: { what: 'It is reported' } },
    problems: ['not-found', 'change-closed'],
  },
  userinfo: {
    method: 'GET',
    path: '/userinfo',
    what: 'OIDC claims about the user',
    caller: 'user',
    answers: { 200: json('Claims', answers.userinfo) },
    problems: [],
  },
  ...MORE,
  ...PAGES,
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof ROUTES;

/** A path of the table as a pattern: `:id` is one segment. */
function pattern(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+')}$`);
}

const PATHS = Object.values(ROUTES).map((route: Route) => ({ route, pattern: pattern(route.path) }));

/** The methods that a path (below the base) takes; empty when there is no such path. */
export function methodsOf(path: string): readonly string[] {
  const known = PATHS.filter((p) => p.pattern.test(path)).map((p) => p.route.method);
  if (known.length === 0) return [];
  return [...known.flatMap((m) => (m === 'GET' ? ['GET', 'HEAD'] : [m])), 'OPTIONS'];
}

/** Whether a path is one of the pages, files and probes that no Origin is asked of. */
export function isOpen(path: string): boolean {
  return PATHS.some((p) => p.route.open === true && p.pattern.test(path));
}
