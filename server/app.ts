// Owns how the parts become one app: the routes of the app, and the checks before each route. Not the socket: http/serve.ts.
import { Hono, type MiddlewareHandler } from 'hono';
import { getPath } from 'hono/utils/url';
import { accountRoutes } from './http/handlers/account.ts';
import { activityRoutes } from './http/handlers/activity.ts';
import { createAdmission, type Admission } from './http/middleware/admission.ts';
import { createRefuseEarly } from './http/middleware/early-refusal.ts';
import { createAuth, type Auth } from './http/middleware/auth.ts';
import type { Face, FaceRoute } from './http/routes/face.ts';
import { adminRoutes } from './http/handlers/admin.ts';
import { adminApprovalRoutes } from './http/handlers/admin-approvals.ts';
import { adminChangeRoutes } from './http/handlers/admin-changes.ts';
import { adminEventRoutes } from './http/handlers/admin-events.ts';
import { receiverRoutes } from './http/handlers/receivers.ts';
import { createAdminCookie } from './http/handlers/admin-cookie.ts';
import { adminEditRoutes } from './http/handlers/admin-edits.ts';
import { adminClientRoutes } from './http/handlers/admin-clients.ts';
import { adminDeliveryRoutes } from './http/handlers/admin-delivery.ts';
import { adminWebhookRoutes } from './http/handlers/admin-webhooks.ts';
import { adminAuditRoutes } from './http/handlers/admin-audit.ts';
import { adminProjectRoutes } from './http/handlers/admin-project.ts';
import { adminSessionRoutes } from './http/handlers/admin-session.ts';
import { adminSignInRoutes } from './http/handlers/admin-sign-in.ts';
import { adminSuppressionRoutes } from './http/handlers/admin-suppressions.ts';
import { adminUserRoutes } from './http/handlers/admin-users.ts';
import { brandRoutes } from './http/handlers/brand.ts';
import { changeRoutes } from './http/handlers/changes.ts';
import { contactRoutes } from './http/handlers/contacts.ts';
import { deliveryReportRoutes } from './http/handlers/delivery-reports.ts';
import { FACES } from './faces/registry.ts';
import { basePath, type AppParts, type Early, type Env } from './http/context.ts';
import { eventRoutes } from './http/handlers/events.ts';
import { createGuard } from './http/middleware/origin-guard.ts';
import type { Handlers } from './http/routes/handler.ts';
import { headers, plainUrls } from './http/middleware/headers.ts';
import { observe } from './http/middleware/observe.ts';
import { healthRoutes } from './http/handlers/health.ts';
import { linkRoutes } from './http/handlers/links.ts';
import { meRoutes } from './http/handlers/me.ts';
import { mergeRoutes } from './http/handlers/merges.ts';
import { oauthRoutes } from './http/handlers/oauth.ts';
import { adminKeys, idempotency } from './http/middleware/idempotency.ts';
import { openapiRoutes } from './http/handlers/openapi.ts';
import { pageFileRoutes } from './http/handlers/page-files.ts';
import { createLinkPages } from './http/pages/link-pages.ts';
import { createPaths } from './http/routes/paths.ts';
import { failed, refuse } from './http/problem.ts';
import type { Route } from './http/routes/route.ts';
import { ROUTES } from './http/routes/routes.ts';
import { createFindRoute } from './http/routes/find-route.ts';
import { sessionRoutes } from './http/handlers/session.ts';
import { createUserCookie } from './http/handlers/user-cookie.ts';
import { undoRoutes } from './http/handlers/undo.ts';
import { createUndoPages } from './http/pages/undo-pages.ts';
import { bodyWithin, valid } from './http/middleware/body.ts';
import { notFound } from './http/not-found.ts';
import { widgetRoutes } from './http/handlers/widget.ts';

export type { AppParts } from './http/context.ts';
/** The routes of one server. */
export type App = Hono<Env> & Early;

/** Longest body of a vendor contract, octets. A provisioning system sends a whole user, and some clients send a logo. */
const FACE_BODY_MAX = 64 * 1024;
/** Deepest JSON of a vendor contract, brackets. A SCIM patch of an extension needs this depth. */
const FACE_DEPTH_MAX = 10;

/** Mounts all routes below the path of the public URL. */
export function createApp(parts: AppParts): App {
  const faces = FACES.flatMap((make) => make(parts) ?? []);
  const paths = createPaths(faces);
  const guard = createGuard(parts, paths);
  const auth = createAuth(parts, guard);
  const pages = createLinkPages(parts);
  const adminCookie = createAdminCookie(parts);
  const userCookie = createUserCookie(parts);
  const routes: readonly Route[] = [...Object.values(ROUTES), ...faces.flatMap((face) => face.routes)];
  const admission = createAdmission(parts, pages, {
    findRoute: createFindRoute(routes),
    refuseEarly: createRefuseEarly(parts, paths, guard),
  });
  const handlers: Handlers = {
    ...meRoutes(parts),
    ...sessionRoutes(parts, userCookie),
    ...accountRoutes(parts, userCookie),
    ...brandRoutes(parts),
    ...changeRoutes(parts),
    ...eventRoutes(parts),
    ...contactRoutes(parts),
    ...activityRoutes(parts),
    ...linkRoutes(parts, auth, guard, pages),
    ...undoRoutes(parts, guard, pages, createUndoPages(parts)),
    ...adminHandlers(parts),
    ...deliveryReportRoutes(parts),
    ...adminSessionRoutes(parts, adminCookie),
    ...adminSignInRoutes(parts, adminCookie),
    ...mergeRoutes(parts),
    ...pageFileRoutes(parts),
    ...widgetRoutes(parts),
    ...healthRoutes(parts),
    ...oauthRoutes(parts),
    ...openapiRoutes(parts, faces),
  };

  const base = basePath(parts.publicUrl);
  const pathOf = (request: Request) => {
    const path = belowBase(base, getPath(request));
    return path.startsWith(`${base}/`) ? base + paths.tidy(path.slice(base.length)) : path;
  };
  const app = new Hono<Env>({ getPath: pathOf });
  app.onError((error, c) => failed(parts.log)(error, c));
  app.notFound((c) => notFound(base, paths)(c));
  // The order matters: the id of the request, the form of the path, the origin. Each route adds its checks of caller and body.
  for (const observer of observe(parts)) app.use(observer);
  app.use(headers(parts, paths), plainUrls(parts, paths), guard.origins);
  const [onceForKey, keyOfAdmin] = [idempotency(), adminKeys(parts.ctx)];
  for (const [name, route] of Object.entries(ROUTES) as [keyof Handlers, Route][]) {
    // The type of a handler depends on its route in the table, but this loop treats all routes alike.
    const handler = handlers[name] as unknown as MiddlewareHandler<Env>;
    const keyed = route.once ? [onceForKey, ...(route.caller === 'admin' ? [keyOfAdmin] : [])] : [];
    const before = [spoken(route), admission.arrive(route), auth.of(route), ...checks(route)];
    app.on(route.method, [base + route.path], ...before, admission.place(route), ...keyed, handler);
  }
  for (const face of faces)
    for (const route of face.routes)
      app.on(route.method, [base + route.path], ...faceHandlers(face, route, auth, admission));
  return Object.assign(app, { arrive: admission.arriveEarly });
}

/** Returns the checks of a vendor contract's route, and its handler. */
function faceHandlers(
  face: Face,
  route: FaceRoute,
  auth: Pick<Auth, 'of'>,
  admission: Admission,
): readonly MiddlewareHandler<Env>[] {
  return [
    spoken(route),
    admission.arrive(route),
    auth.of(route, face),
    served(face),
    ...faceChecks(face, route),
    admission.place(route),
    async (c) => route.handle(c, route.body ? c.req.valid('json' as never) : undefined),
  ];
}

/**
 * Returns the path below the path of the public URL. A proxy may have taken that path off, and probes come without it, so a path
 * outside of it is read as one below it. Links never depend on the request: they are made from the public URL alone.
 */
function belowBase(base: string, path: string): string {
  return path === base || path.startsWith(`${base}/`) ? path : base + path;
}

/** Refuses with `not-found` when the caller's project has not switched the contract on, or the path names another project. */
function served({ serves }: Face): MiddlewareHandler<Env> {
  return async (c, next) => {
    const project = c.get('project');
    const org = c.req.param('org');
    if (project !== null && (!serves(project) || (org !== undefined && org !== project)))
      return refuse(c, { code: 'not-found' });
    return next();
  };
}

function faceChecks({ types = [] }: Face, route: FaceRoute): readonly MiddlewareHandler<Env>[] {
  if (route.method === 'GET') return [];
  const { body, emptyBody = false } = route;
  return [bodyWithin(FACE_BODY_MAX), ...(body ? valid(body, emptyBody, { types, depth: FACE_DEPTH_MAX }) : [])];
}

function spoken({ dialect }: Route): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (dialect) c.set('dialect', dialect);
    return next();
  };
}

function checks(route: Route): readonly MiddlewareHandler<Env>[] {
  if (route.method === 'GET') return [];
  return [
    bodyWithin(route.bodyMax, route.octets !== undefined),
    ...(route.body ? valid(route.body, route.emptyBody === true) : []),
  ];
}

/** The handlers of admins, but those of their sessions. */
function adminHandlers(parts: AppParts) {
  return {
    ...adminRoutes(parts),
    ...adminChangeRoutes(parts),
    ...adminEditRoutes(parts),
    ...adminApprovalRoutes(parts),
    ...adminEventRoutes(parts),
    ...receiverRoutes(parts),
    ...adminUserRoutes(parts),
    ...adminAuditRoutes(parts),
    ...adminProjectRoutes(parts),
    ...adminDeliveryRoutes(parts),
    ...adminSuppressionRoutes(parts),
    ...adminWebhookRoutes(parts),
    ...adminClientRoutes(parts),
  };
}
