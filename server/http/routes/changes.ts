// Owns the routes of a change: begin, read, prove, resend, cancel. Not what a route does: handlers/.
import { change, changeOrNone } from './answers/change.ts';
import { beginBody, codeBody, resendBody } from './bodies.ts';
import { STEP_UP_PROBLEMS, OVER_PROBLEMS } from './problems.ts';
import { json, type Route } from './route.ts';

export const CHANGES = {
  begin: {
    method: 'POST',
    path: '/v1/changes',
    once: true,
    what: 'Begin a change: a proof goes out to the new address',
    caller: 'user',
    body: beginBody,
    answers: {
      201: json('The change', change),
      200: json('The waiting change again, a promotion without a message, or nothing to do', changeOrNone),
    },
    problems: [
      'address-invalid',
      'address-not-allowed',
      'redirect-not-allowed',
      'too-many-contacts',
      'too-soon',
      'quota-exceeded',
      ...STEP_UP_PROBLEMS,
    ],
  },
  read: {
    method: 'GET',
    path: '/v1/changes/:id',
    what: 'A change',
    caller: 'user',
    answers: { 200: json('The change', change) },
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
    answers: { 200: json('The change', change) },
    problems: [
      'change-not-found',
      ...OVER_PROBLEMS,
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
    answers: { 202: json('The change', change) },
    problems: [
      'change-not-found',
      'contact-not-found',
      'contact-not-verified',
      ...OVER_PROBLEMS,
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
    problems: ['change-not-found', ...OVER_PROBLEMS],
  },
} as const satisfies Record<string, Route>;
