// Owns the routes by which scripts use magic links and undo links. Not the pages: pages.ts. Not what a route does: handlers/.
import { confirmed, inspected, undone } from './answers/links.ts';
import { linkBody } from './bodies.ts';
import { OVER_PROBLEMS } from './problems.ts';
import { json, type Route } from './route.ts';

export const LINKS = {
  inspect: {
    method: 'POST',
    path: '/v1/links/inspect',
    priority: 'prove',
    what: 'What a link is about, masked; changes nothing',
    caller: 'anyone',
    body: linkBody,
    answers: { 200: json('The link', inspected) },
    problems: ['not-found'],
  },
  confirm: {
    method: 'POST',
    path: '/v1/links/confirm',
    priority: 'prove',
    what: "Press a link's button: completes, or answers a relay code",
    caller: 'visitor',
    body: linkBody,
    answers: { 200: json('The change, or the code to type where it began', confirmed) },
    problems: ['not-found', 'proof-expired', ...OVER_PROBLEMS, 'frozen'],
  },
  report: {
    method: 'POST',
    path: '/v1/links/report',
    priority: 'prove',
    what: "This wasn't me: cancels, and keeps that user from that target for a while",
    caller: 'anyone',
    body: linkBody,
    answers: { 204: { what: 'It is reported' } },
    problems: ['not-found', 'change-closed'],
  },
  undo: {
    method: 'POST',
    path: '/v1/undo',
    priority: 'prove',
    once: true,
    what: 'Take back what a notice told of: restores, or stops the account, as its link says',
    caller: 'anyone',
    body: linkBody,
    answers: { 200: json('What it did', undone) },
    problems: ['not-found', 'proof-expired', ...OVER_PROBLEMS],
  },
} as const satisfies Record<string, Route>;
