// Owns the table of all routes: router, Allow headers and openapi.json are made from it. Not the routes themselves: each subject
// has a file beside this one.
import { ADMIN } from './admin.ts';
import { CHANGES } from './changes.ts';
import { CONTACTS } from './contacts.ts';
import { LINKS } from './links.ts';
import { MERGES } from './merges.ts';
import { USER } from './user.ts';
import { OAUTH } from './oauth.ts';
import { PAGES } from './pages.ts';
import type { Route } from './route.ts';

/** By operation id. */
export const ROUTES = {
  ...USER,
  ...CHANGES,
  ...CONTACTS,
  ...LINKS,
  ...MERGES,
  ...ADMIN,
  ...OAUTH,
  ...PAGES,
} as const satisfies Record<string, Route>;

/** The operation id of a route. */
export type RouteName = keyof typeof ROUTES;
