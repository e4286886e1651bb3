// Owns what a vendor contract (a face) is made of, as app.ts mounts it: paths, routes, the form of refusals. Not the contracts:
// server/faces/.
import type { z } from 'zod';
import type { AppParts, Ctx, Dialect } from '../context.ts';
import type { Route } from './route.ts';

/** A route of a vendor contract, with its handler. */
export interface FaceRoute extends Route {
  /** `body`: as its schema reads it; undefined where the route takes none. */
  readonly handle: (c: Ctx, body: unknown) => Response | Promise<Response>;
}

/** A route whose handler knows the type of its body. */
export function faceRoute<B extends z.ZodType = z.ZodUndefined>(
  route: Omit<Route, 'body'> & { readonly body?: B },
  handle: (c: Ctx, body: z.output<B>) => Response | Promise<Response>,
): FaceRoute {
  return { ...route, handle: (c, body) => handle(c, body as z.output<B>) };
}

/** A vendor contract. */
export interface Face {
  readonly name: string;
  /** The beginnings of its paths below the base, with `:org` for one segment. */
  readonly prefixes: readonly string[];
  /** Whether the project has switched it on. */
  readonly serves: (project: string) => boolean;
  readonly dialect: Dialect;
  readonly routes: readonly FaceRoute[];
  /** Media types of bodies beside application/json. */
  readonly types?: readonly string[];
  /** Request headers that its clients send from a browser beside ours. CORS lets them pass; they have no effect. */
  readonly headers?: readonly string[];
}

/** Makes the contract; null when no project has switched it on. */
export type MakeFace = (parts: AppParts) => Face | null;
