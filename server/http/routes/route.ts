// Owns what a route of the table is made of. Not the routes: routes.ts and its neighbours.
import type { z } from 'zod';
import type { ProblemCode } from '../../../shared/problem.ts';
import type { Scope } from '../../ports/clients.ts';
import type { Dialect } from '../context.ts';

/** One status that a route answers with. */
export interface Answer {
  readonly what: string;
  readonly schema?: z.ZodType;
  /** Media type; application/json by default. */
  readonly type?: string;
}

/** One line of the table. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly what: string;
  /**
   * `user`: a user. `admin`: a user with the project's admin claim, or a client with the scope `admin`. `visitor`: a user, or a
   * caller without credentials. `client`: a client that has `scope`. `either`: such a client, or a user. `project`: a user, or a
   * caller that names a project. `anyone`: credentials are not read.
   */
  readonly caller: 'user' | 'admin' | 'visitor' | 'client' | 'either' | 'project' | 'anyone';
  /** The scope that a client needs. */
  readonly scope?: Scope;
  readonly body?: z.ZodType;
  /** An empty body counts as `{}`. */
  readonly emptyBody?: true;
  /** Urlencoded. `true`: the form of our own page, with the field `t` alone; else the schema of its fields. */
  readonly form?: true | z.ZodType;
  /** How refusals are worded, where not as problem+json. */
  readonly dialect?: Dialect;
  /** Pages, files and probes, which no script of another site calls: Origin is not checked, except for a form. */
  readonly open?: true;
  readonly answers: Readonly<Record<number, Answer>>;
  /** Has its effect once for an Idempotency-Key. */
  readonly once?: true;
  /** Beside those that every route of its kind has (openapi/responses.ts). */
  readonly problems: readonly ProblemCode[];
}

/** An answer in JSON. */
export const json = (what: string, schema: z.ZodType): Answer => ({ what, schema });
/** An answer in HTML. */
export const html = (what: string): Answer => ({ what, type: 'text/html' });
/** An answer that is a script. */
export const script = (what: string): Answer => ({ what, type: 'text/javascript' });
