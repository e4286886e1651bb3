// Owns what a face is made of, for whoever mounts it: its paths, its routes, its way to say no. Not any face: faces/.
import type { z } from 'zod';
import type { AppParts, Ctx, Dialect } from '../context.ts';
import type { Route } from './route.ts';

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

export interface Face {
  readonly name: string;
  /** Where its paths begin, below the base, with `:org` for one segment. */
  readonly prefixes: readonly string[];
  /** A project is served by it. */
  readonly serves: (project: string) => boolean;
  readonly dialect: Dialect;
  readonly routes: readonly FaceRoute[];
  /** Media types of bodies beside application/json. */
  readonly types?: readonly string[];
  /** Request headers that its clients send from a browser, beside ours. They have no effect. */
  readonly headers?: readonly string[];
}

/** What a face's file gives: null when no project is served by it. */
export type MakeFace = (parts: AppParts) => Face | null;
