// Owns the type of a handler, which follows from the path and body of its route in the table. Not the handlers: handlers/.
import type { Context } from 'hono';
import type { z } from 'zod';
import type { Env } from '../context.ts';
import type { ROUTES, RouteName } from './routes.ts';

type BodyOf<K extends RouteName> = (typeof ROUTES)[K] extends { readonly body: infer B extends z.ZodType }
  ? { in: { json: z.input<B> }; out: { json: z.output<B> } }
  : object;

/** The handler of a route. */
export type Handler<K extends RouteName> = (
  c: Context<Env, (typeof ROUTES)[K]['path'], BodyOf<K>>,
) => Response | Promise<Response>;

/** All handlers. A route without a handler does not compile. */
export type Handlers = { readonly [K in RouteName]: Handler<K> };
