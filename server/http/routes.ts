// Owns the table of routes: router, Allow headers and openapi.json are all made from it. Not what a route does.
import type { z } from 'zod';
import type { ProblemCode } from '../../shared/problem.ts';
import * as answers from './answers.ts';
import { beginBody, codeBody, linkBody, nothingBody, resendBody, revokeBody, verifyBody } from './schemas.ts';

export interface Answer {
  readonly what: string;
  readonly schema?: z.ZodType;
  /** Media type; application/json unless said. */
  readonly type?: string;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly what: string;
  /** `user`: nobody else. `admin`: one with the project's admin claim. `visitor`: a user where there is one. `anyone`: who calls is not looked at. */
  readonly caller: 'user' | 'admin' | 'visitor' | 'anyone';
  readonly body?: z.ZodType;
  /** An empty body stands for `{}`. */
  readonly emptyBody?: true;
  /** A page's own form: urlencoded `t` and nothing else. */
  readonly form?: true;
  /** Not for other sites' scripts to call: pages, files, probes. No Origin is looked at but where a form says so. */
  readonly open?: true;
  readonly answers: Readonly<Record<number, Answer>>;
  /** Beside those that the kind of route brings along (openapi.ts). */
  readonly problems: readonly ProblemCode[];
}

const json = (what: string, schema: z.ZodType): Answer => ({ what, schema });
const html = (what: string): Answer => ({ what, type: 'text/html' });
const script = (what: string): Answer => ({ what, type: 'text/javascript' });

/** How a change that is over answers (core/decision.ts). */
const OVER = ['change-closed', 'change-locked', 'address-taken'] as const;
/** What stands against a person who is not known well enough now. */
const PERSON = ['step-up-required', 'frozen', 'not-allowed'] as const;
const FORM_PAGES = {
  400: html('The form is not as it should be'),
  403: html('The form came from elsewhere'),
  404: html('No such link'),
  409: html('The change is over'),
  410: html('The link is over'),
  415: html('Not a form'),
  503: html('Not available right now'),
};

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
    what: 'Prove a side of the change by the code that was sent',
    caller: 'user',
    body: codeBody,
    answers: { 200: json('The change', answers.change) },
    problems: ['change-not-found', ...OVER, 'proof-wrong', 'proof-expired', 'frozen'],
  },
  resend: {
    method: 'POST',
    path: '/v1/changes/:id/resend',
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
    what: 'Cancel: its codes and links are dead',
    caller: 'user',
    answers: { 204: { what: 'It is cancelled' } },
    problems: ['change-not-found', ...OVER],
  },
  promote: {
    method: 'POST',
    path: '/v1/contacts/:id/primary',
    what: 'Make a verified contact primary; nothing is sent to it',
    caller: 'user',
    body: nothingBody,
    emptyBody: true,
    answers: { 200: json('The change that it made, or that it is primary already', answers.changeOrNone) },
    problems: ['contact-not-found', 'contact-not-verified', ...PERSON],
  },
  verify: {
    method: 'POST',
    path: '/v1/contacts/:id/verify',
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
    what: 'Remove a contact',
    caller: 'user',
    answers: { 204: { what: 'It is gone' } },
    problems: ['contact-not-found', 'last-contact', ...PERSON],
  },
  undo: {
    method: 'POST',
    path: '/v1/undo',
    what: 'Take back what a notice told of: restores, or stops the account, as its link says',
    caller: 'anyone',
    body: linkBody,
    answers: { 200: json('What it did', answers.undone) },
    problems: ['not-found', 'proof-expired', ...OVER],
  },
  revoke: {
    method: 'POST',
    path: '/v1/admin/users/:id/revoke',
    what: 'The account was signed out everywhere, recovered, disabled or enabled: what waits is over, older tokens count no more',
    caller: 'admin',
    body: revokeBody,
    answers: { 200: json('What was ended', answers.revoked) },
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
  confirmPage: {
    method: 'GET',
    path: '/confirm',
    what: 'The link page; changes nothing',
    caller: 'anyone',
    open: true,
    answers: {
      200: html('What the link is about, and buttons'),
      404: html('No such link'),
      410: html('The link is over'),
      503: html('Not available right now'),
    },
    problems: [],
  },
  confirmForm: {
    method: 'POST',
    path: '/confirm',
    what: "The link page's button",
    caller: 'anyone',
    open: true,
    form: true,
    answers: { 200: html('Confirmed, or the code to type where the change began'), ...FORM_PAGES },
    problems: ['body-invalid', 'too-large'],
  },
  reportForm: {
    method: 'POST',
    path: '/confirm/report',
    what: "The link page's other button: this wasn't me",
    caller: 'anyone',
    open: true,
    form: true,
    answers: { 200: html('It is reported'), ...FORM_PAGES },
    problems: ['body-invalid', 'too-large'],
  },
  undoPage: {
    method: 'GET',
    path: '/undo',
    what: 'The page of the link in a notice; changes nothing',
    caller: 'anyone',
    open: true,
    answers: {
      200: html('What would be undone, and a button'),
      404: html('No such link'),
      410: html('The link is over'),
      503: html('Not available right now'),
    },
    problems: [],
  },
  undoForm: {
    method: 'POST',
    path: '/undo',
    what: "That page's button",
    caller: 'anyone',
    open: true,
    form: true,
    answers: { 200: html('It is undone, or stopped'), ...FORM_PAGES },
    problems: ['body-invalid', 'too-large'],
  },
  pageStyle: {
    method: 'GET',
    path: '/pages/link.css',
    what: 'The style of the link pages',
    caller: 'anyone',
    open: true,
    answers: { 200: { what: 'Style sheet', type: 'text/css' } },
    problems: [],
  },
  pageScript: {
    method: 'GET',
    path: '/pages/link.js',
    what: 'The script of the link pages; they work without it',
    caller: 'anyone',
    open: true,
    answers: { 200: script('Script') },
    problems: [],
  },
  widget: {
    method: 'GET',
    path: '/widget/:file',
    what: 'The widget in one file, contact-change.js; contact-change-list.js for lists, contact-change-confirm.js for link pages; contact-change-more.js, what it fetches when it needs it; ar.js, ar-more.js and ar.list.js, the Arabic of all. Each also as <name>.<version>.js, for ever',
    caller: 'anyone',
    open: true,
    answers: { 200: script('Script'), 304: { what: 'As you have it' } },
    problems: ['not-found'],
  },
  health: {
    method: 'GET',
    path: '/healthz',
    what: 'The process lives',
    caller: 'anyone',
    open: true,
    answers: { 200: json('It does', answers.health) },
    problems: [],
  },
  ready: {
    method: 'GET',
    path: '/readyz',
    what: 'The process can work',
    caller: 'anyone',
    open: true,
    answers: { 200: json('It can', answers.health) },
    problems: ['unavailable'],
  },
  openapi: {
    method: 'GET',
    path: '/openapi.json',
    what: 'This document',
    caller: 'anyone',
    open: true,
    answers: { 200: { what: 'OpenAPI 3.1', type: 'application/json' } },
    problems: [],
  },
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
