// Owns the route by which a user merges two accounts. Not what the route does: handlers/.
import { merged } from './answers/admin.ts';
import { mergeBody } from './bodies.ts';
import { MERGE_PROBLEMS } from './problems.ts';
import { json, type Route } from './route.ts';

export const MERGES = {
  merge: {
    method: 'POST',
    path: '/v1/merges',
    what: 'Make two accounts of one person into one, by a fresh token of each; first as a dry run',
    caller: 'user',
    body: mergeBody,
    answers: { 200: json('What it would do, or did', merged) },
    problems: [...MERGE_PROBLEMS],
  },
} as const satisfies Record<string, Route>;
