// Owns the routes of a project's brand. Not what a route does: handlers/brand.ts.
import { brand } from './answers/brand.ts';
import { json, type Route } from './route.ts';

/** The routes, by operation id. */
export const BRAND = {
  brand: {
    method: 'GET',
    path: '/v1/brand',
    priority: 'always',
    what: 'How a project looks: name, logo, colours, font. `project` may be left out where the server has one',
    query: { project: { type: 'string' } },
    caller: 'anyone',
    answers: { 200: json('The brand', brand), 304: { what: 'The copy that you have is current' } },
    problems: ['not-found'],
  },
  brandFile: {
    method: 'GET',
    path: '/brand/:file',
    priority: 'always',
    what: 'A logo or a style sheet of a brand. Its name changes with its content',
    caller: 'anyone',
    open: true,
    answers: { 200: { what: 'Picture or style sheet', type: 'image/png', otherType: 'text/css' } },
    problems: ['not-found'],
  },
} as const satisfies Record<string, Route>;
