// Owns the type that ties a handler to its line in the table: what it may read and under which parameters. No code.
import type { Context } from 'hono';
import type { z } from 'zod';
import type { Env } from '../context.ts';
import type { ROUTES, RouteName } from './routes.ts';

type BodyOf<K extends RouteName> = (typeof ROUTES)[K] extends { readonly body: infer B extends z.ZodType }
  ? { in: { json: z.input<B> }; out: { json: z.output<B> } }
  : object;

export type Handler<K extends RouteName> = (
  c: Context<Env, (typeof ROUTES)[K]['path'], BodyOf<K>>,
) => Response | Promise<Response>;

export type Handlers = { readonly [K in RouteName]: Handler<K> };
