// Owns how the parts become one app. Listens to nothing and reads nothing: main.ts and serve.ts do.
import { Hono, type MiddlewareHandler } from 'hono';
import { activityRoutes } from './http/activity.ts';
import { createAuth } from './http/auth.ts';
import { adminRoutes } from './http/admin.ts';
import { changeRoutes } from './http/changes.ts';
import { contactRoutes } from './http/contacts.ts';
import { basePath, type AppParts, type Env } from './http/context.ts';
import { eventRoutes } from './http/events.ts';
import { createGuard } from './http/guard.ts';
import type { Handlers } from './http/handlers.ts';
import { headers, plainUrls } from './http/headers.ts';
import { healthRoutes } from './http/health.ts';
import { linkRoutes } from './http/link.ts';
import { meRoutes } from './http/me.ts';
import { mergeRoutes } from './http/merges.ts';
import { once } from './http/once.ts';
import { openapiRoutes } from './http/openapi.ts';
import { pageFileRoutes } from './http/page.ts';
import { createPages } from './http/pages.ts';
import { failed, missing } from './http/problem.ts';
import type { Route } from './http/route.ts';
import { ROUTES } from './http/routes.ts';
import { sessionRoutes } from './http/session.ts';
import { undoRoutes } from './http/undo.ts';
import { createUndoPages } from './http/undo-page.ts';
import { bodyWithin, valid } from './http/valid.ts';
import { widgetRoutes } from './http/widget.ts';

export type { AppParts } from './http/context.ts';
export type App = Hono<Env>;

export function createApp(parts: AppParts): App {
  const guard = createGuard(parts);
  const auth = createAuth(parts, guard);
  const pages = createPages(parts);
  const handlers: Handlers = {
    ...meRoutes(parts),
    ...sessionRoutes(parts),
    ...changeRoutes(parts),
    ...eventRoutes(parts),
    ...contactRoutes(parts),
    ...activityRoutes(parts),
    ...linkRoutes(parts, auth, guard, pages),
    ...undoRoutes(parts, guard, pages, createUndoPages(parts)),
    ...adminRoutes(parts),
    ...mergeRoutes(parts),
    ...pageFileRoutes(),
    ...widgetRoutes(parts),
    ...healthRoutes(parts),
    ...openapiRoutes(parts),
  };

  const base = basePath(parts.publicUrl);
  const app = new Hono<Env>();
  app.onError((error, c) => failed(parts.log)(error, c));
  app.notFound((c) => missing(base)(c));
  // In this order: an id for whatever follows, one reading of the path, then who may call, then what they sent.
  app.use(headers(parts), plainUrls(), guard.origins);
  const only = once();
  for (const [name, route] of Object.entries(ROUTES) as [keyof Handlers, Route][]) {
    // The type of a handler says what its own line of the table checks; here all lines look alike.
    const handler = handlers[name] as unknown as MiddlewareHandler<Env>;
    const keyed = route.once ? [only] : [];
    app.on(route.method, base + route.path, auth.of(route.caller), ...checks(route), ...keyed, handler);
  }
  return app;
}

function checks(route: Route): readonly MiddlewareHandler<Env>[] {
  if (route.method === 'GET') return [];
  return [bodyWithin(), ...(route.body ? valid(route.body, route.emptyBody === true) : [])];
}
