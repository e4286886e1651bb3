// Owns the lines of the table for what a user may read of what happened. Not the lines of contacts and changes: routes.ts.
import * as answers from './routes/answers.ts';
import { json, type Route } from './routes/route.ts';

export const MORE = {
  activity: {
    method: 'GET',
    path: '/v1/activity',
    what: 'What happened to the user’s contacts and account, newest first, 20 a page',
    caller: 'user',
    answers: { 200: json('A page of it', answers.activity) },
    problems: [],
  },
} as const satisfies Record<string, Route>;
