// Owns the parts of a vendor contract (a face), which app.ts mounts: paths, routes, the form of refusals. Not the contracts:
// server/faces/.
import type { z } from 'zod';
import type { AppParts, Ctx, Dialect } from '../context.ts';
import type { Route } from './route.ts';

/** A route of a vendor contract, with its handler. */
export interface FaceRoute extends Route {
  /** `body`: the body as the route's schema reads it; undefined when the route has no body. */
  readonly handle: (c: Ctx, body: unknown) => Response | Promise<Response>;
}

/** Makes a route whose handler knows the type of the body. */
export function faceRoute<B extends z.ZodType = z.ZodUndefined>(
  route: Omit<Route, 'body'> & { readonly body?: B },
  handle: (c: Ctx, body: z.output<B>) => Response | Promise<Response>,
): FaceRoute {
  return { ...route, handle: (c, body) => handle(c, body as z.output<B>) };
}

/** Paths that clients may write in any case, with doubled slashes, and with any character in an id, escaped. */
export interface LenientPaths {
  /** The beginnings of the paths, as in `Face.prefixes`. */
  readonly prefixes: readonly string[];
  /** The first segments below them, as the routes have them. */
  readonly resources: readonly string[];
}

/** A vendor contract. */
export interface Face {
  readonly name: string;
  /** The beginnings of the contract's paths, below the path of the public URL. `:org` means any one segment. */
  readonly prefixes: readonly string[];
  /** Whether a user's token counts only behind the project's id, as `Bearer <project id>:<token>`. */
  readonly namesProject?: true;
  /** Whether the project has switched the contract on. */
  readonly serves: (project: string) => boolean;
  readonly dialect: Dialect;
  /** Where clients may write paths in any case, and may double slashes or end with one; undefined: nowhere. */
  readonly lenient?: LenientPaths;
  readonly routes: readonly FaceRoute[];
  /** Media types of bodies, beside application/json. */
  readonly types?: readonly string[];
  /** More request headers that the contract's clients send from browsers. CORS allows these headers; they have no effect. */
  readonly headers?: readonly string[];
}

/** Makes the contract; null when no project has switched it on. */
export type MakeFace = (parts: AppParts) => Face | null;
