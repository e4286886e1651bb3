// Owns where SCIM is mounted, and how a mount can differ from the strict mount at /scim/v2. Not the routes: routes.ts.
import { z } from 'zod';
import type { Loosening } from '../../core/policy-variants.ts';
import type { AppParts } from '../../http/context.ts';
import type { Route } from '../../http/routes/route.ts';
import type { ServiceContext } from '../../service/context.ts';
import { SCIM_TYPE } from './refuse.ts';
import type { Resource } from './schema/schema.ts';

/** A place where SCIM is served. */
export interface Mount {
  /** The path below the base, without a slash at its end. */
  readonly path: string;
  /** Converts the body of a PUT before it is applied to the resource. Default: the body stays unchanged. */
  readonly readBody?: (resource: Resource, body: Resource, project: string) => Resource;
  /** True when a PUT must have all required attributes (RFC 7644 §3.5.1). */
  readonly strict?: true;
  /** Returns how the project's policy is loosened for the changes that a write begins. */
  readonly loosening?: (project: string) => Loosening;
}

/** The first segments of paths below a mount. */
export const RESOURCES: readonly string[] = [
  'Users',
  'Me',
  'Groups',
  'Bulk',
  'Schemas',
  'ResourceTypes',
  'ServiceProviderConfig',
  '.search',
];

/** The context that the handlers of a mount need. */
export interface ScimContext {
  readonly service: ServiceContext;
  readonly mount: Mount;
  /** URL of the list of users. The URL of each user is below it. */
  readonly usersUrl: string;
}

/** Returns the context of the handlers of a mount. */
export function scimContext({ ctx, publicUrl }: Pick<AppParts, 'ctx' | 'publicUrl'>, mount: Mount): ScimContext {
  return { service: ctx, mount, usersUrl: `${publicUrl}${mount.path}/Users` };
}

/** Accepts any JSON object as the body, because SCIM reports errors of a body in its own form. */
export const anyBody = z.record(z.string(), z.unknown());

const ERRORS = ['body-invalid', 'token-invalid', 'not-allowed'] as const;

/** Returns a route below the path of the mount. By default the route answers with a resource. */
export function scimRoute(
  mount: Pick<Mount, 'path'>,
  route: Pick<Route, 'method' | 'path' | 'what' | 'caller'> & Partial<Omit<Route, 'body'>>,
): Omit<Route, 'body'> {
  const answers = { 200: { what: 'A SCIM resource', type: SCIM_TYPE } };
  return { answers, problems: ERRORS, ...route, path: mount.path + route.path };
}
