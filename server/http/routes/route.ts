// Owns what a line of the table of routes is made of. Not the lines: routes.ts, routes-pages.ts.
import type { z } from 'zod';
import type { ProblemCode } from '../../../shared/problem.ts';
import type { Scope } from '../../ports/clients.ts';
import type { Dialect } from '../context.ts';

export interface Answer {
  readonly what: string;
  readonly schema?: z.ZodType;
  /** Media type; application/json unless said. */
  readonly type?: string;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly what: string;
  /**
   * `user`: nobody else. `admin`: one with the project's admin claim, or a client with the scope `admin`. `visitor`: a user
   * where there is one. `client`: one that has `scope`. `either`: such a client, or a user. `project`: whoever says of which
   * project, a user where there is one. `anyone`: who calls is not looked at.
   */
  readonly caller: 'user' | 'admin' | 'visitor' | 'client' | 'either' | 'project' | 'anyone';
  /** What a client must have for it. */
  readonly scope?: Scope;
  readonly body?: z.ZodType;
  /** An empty body stands for `{}`. */
  readonly emptyBody?: true;
  /** Urlencoded: a page's own form, with `t` and nothing else, or what stands in it. */
  readonly form?: true | z.ZodType;
  /** In whose words refusals are said there, where not in ours. */
  readonly dialect?: Dialect;
  /** Not for other sites' scripts to call: pages, files, probes. No Origin is looked at but where a form says so. */
  readonly open?: true;
  readonly answers: Readonly<Record<number, Answer>>;
  /** Does its effect once for an Idempotency-Key. */
  readonly once?: true;
  /** Beside those that the kind of route brings along (openapi.ts). */
  readonly problems: readonly ProblemCode[];
}

export const json = (what: string, schema: z.ZodType): Answer => ({ what, schema });
export const html = (what: string): Answer => ({ what, type: 'text/html' });
export const script = (what: string): Answer => ({ what, type: 'text/javascript' });
