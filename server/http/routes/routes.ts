// Owns the table of all routes. Router, Allow headers and openapi.json are made from this table. Not the routes themselves:
// the files that it imports.
import { ADMIN } from './admin.ts';
import { ADMIN_WRITES } from './admin-acts.ts';
import { APPROVALS } from './admin-approvals.ts';
import { ADMIN_EVENTS } from './admin-events.ts';
import { ADMIN_AUDIT } from './admin-audit.ts';
import { ADMIN_OPERATIONS } from './admin-operations.ts';
import { ADMIN_PROJECT } from './admin-project.ts';
import { ADMIN_RECEIVERS } from './admin-receivers.ts';
import { ADMIN_SESSION } from './admin-session.ts';
import { ADMIN_USERS } from './admin-users.ts';
import { BRAND } from './brand.ts';
import { CHANGES } from './changes.ts';
import { CONTACTS } from './contacts.ts';
import { DELIVERY_REPORTS } from './delivery-reports.ts';
import { LINKS } from './links.ts';
import { MERGES } from './merges.ts';
import { USER } from './user.ts';
import { OAUTH } from './oauth.ts';
import { PAGES } from './pages.ts';
import { SIGNALS } from './signals.ts';
import type { Route } from './route.ts';

/** All routes, by operation id. */
export const ROUTES = {
  ...USER,
  ...CHANGES,
  ...CONTACTS,
  ...LINKS,
  ...MERGES,
  ...DELIVERY_REPORTS,
  ...ADMIN,
  ...ADMIN_WRITES,
  ...APPROVALS,
  ...ADMIN_RECEIVERS,
  ...ADMIN_SESSION,
  ...ADMIN_EVENTS,
  ...ADMIN_USERS,
  ...ADMIN_AUDIT,
  ...ADMIN_PROJECT,
  ...ADMIN_OPERATIONS,
  ...OAUTH,
  ...SIGNALS,
  ...BRAND,
  ...PAGES,
} as const satisfies Record<string, Route>;

/** The operation id of a route. */
export type RouteName = keyof typeof ROUTES;
