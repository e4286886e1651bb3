// Owns the routes of contacts that a user already has: make primary, verify, remove. Not what a route does: handlers/.
import { change, changeOrNone } from './answers/change.ts';
import { promoteBody, verifyBody } from './bodies.ts';
import { STEP_UP_PROBLEMS } from './problems.ts';
import { json, type Route } from './route.ts';

export const CONTACTS = {
  promote: {
    method: 'POST',
    path: '/v1/contacts/:id/primary',
    once: true,
    what: 'Make a verified contact primary; nothing is sent to it',
    caller: 'user',
    body: promoteBody,
    emptyBody: true,
    answers: { 200: json('The change that it made, or that it is primary already', changeOrNone) },
    problems: ['contact-not-found', 'contact-not-verified', ...STEP_UP_PROBLEMS],
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
      201: json('The change', change),
      200: json('The waiting change again, or that it is verified already', changeOrNone),
    },
    problems: [
      'contact-not-found',
      'address-invalid',
      'address-not-allowed',
      'redirect-not-allowed',
      'too-many-contacts',
      'too-soon',
      'quota-exceeded',
      ...STEP_UP_PROBLEMS,
    ],
  },
  remove: {
    method: 'DELETE',
    path: '/v1/contacts/:id',
    once: true,
    what: 'Remove a contact',
    query: { oldLost: { type: 'boolean' } },
    caller: 'user',
    answers: { 204: { what: 'It is gone' } },
    problems: ['contact-not-found', 'last-contact', ...STEP_UP_PROBLEMS],
  },
} as const satisfies Record<string, Route>;
