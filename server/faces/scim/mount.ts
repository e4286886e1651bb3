// Owns where SCIM is mounted, and in what a mount differs from the strict one at /scim/v2. Not the routes: routes.ts.
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
  /** What a PUT means for the resource; the body itself by default. */
  readonly readBody?: (resource: Resource, body: Resource, project: string) => Resource;
  /** A PUT must have all required attributes (RFC 7644 §3.5.1). */
  readonly strict?: true;
  /** What the changes that a write begins may do beyond the policy of the project. */
  readonly loosening?: (project: string) => Loosening;
}

/** What the handlers of a mount take first. */
export interface ScimContext {
  readonly service: ServiceContext;
  readonly mount: Mount;
  /** The URL of all users; a user's is below it. */
  readonly usersUrl: string;
}

/** The context of the handlers of a mount. */
export function scimContext({ ctx, publicUrl }: Pick<AppParts, 'ctx' | 'publicUrl'>, mount: Mount): ScimContext {
  return { service: ctx, mount, usersUrl: `${publicUrl}${mount.path}/Users` };
}

/** A body of any shape: SCIM reports its errors in its own way, not as problems of a schema. */
export const anyBody = z.record(z.string(), z.unknown());

const ERRORS = ['body-invalid', 'token-invalid', 'not-allowed'] as const;

/** A route below the mount. By default it answers a resource. */
export function scimRoute(
  mount: Pick<Mount, 'path'>,
  route: Pick<Route, 'method' | 'path' | 'what' | 'caller'> & Partial<Omit<Route, 'body'>>,
): Omit<Route, 'body'> {
  const answers = { 200: { what: 'A SCIM resource', type: SCIM_TYPE } };
  return { answers, problems: ERRORS, ...route, path: mount.path + route.path };
}
