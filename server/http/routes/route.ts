// Owns the type of a route in the table. Not the routes: routes.ts and the files that it imports.
import type { z } from 'zod';
import type { Permission, Role } from '../../core/admin-roles.ts';
import type { ProblemCode } from '../../../shared/problem.ts';
import type { Scope } from '../../ports/clients.ts';
import type { RequestPriority } from '../admission/priority.ts';
import type { Dialect } from '../context.ts';

/** The answer of a route with one status. */
export interface Answer {
  readonly what: string;
  readonly schema?: z.ZodType;
  /** The media type. Default: application/json. */
  readonly type?: string;
  /** Another media type, which a parameter of the query asks for. */
  readonly otherType?: string;
}

/** A route of the table. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly what: string;
  /**
   * `user`: a user. `admin`: a user with a role that has the `permission`, or a client with the scope `admin`. `visitor`: a user, or a
   * caller without credentials. `client`: a client with `scope`. `either`: a client with `scope`, or a user. `project`: a user,
   * or a caller that names a project. `anyone`: credentials are not read.
   */
  readonly caller: 'user' | 'admin' | 'visitor' | 'client' | 'either' | 'project' | 'anyone';
  /** With the caller `admin`: what a role of the user must allow. */
  readonly permission?: Permission;
  /** What a role that has the permission may do in part only, or how; in a few words. */
  readonly roleLimits?: { readonly [R in Role]?: string };
  /** The scope that a client needs. */
  readonly scope?: Scope;
  /** The parameters of the query, by name. Each may be missing, but for the required ones. */
  readonly query?: Readonly<
    Record<
      string,
      {
        readonly type: 'string' | 'boolean' | 'integer';
        readonly required?: true;
        /** The values that it may have. */
        readonly enum?: readonly string[];
      }
    >
  >;
  readonly body?: z.ZodType;
  /** An empty body counts as `{}`. */
  readonly emptyBody?: true;
  /** The media type of a body that is read as octets, each of them a character of Latin-1 in `c.req.text()`. */
  readonly octets?: string;
  /** Longest body, octets. Default: BODY_MAX. */
  readonly bodyMax?: number;
  /** The urlencoded body. `true`: the form of our own page, which has only the field `t`; else the schema of the fields. */
  readonly form?: true | z.ZodType;
  /** The form of refusals. Default: problem+json. */
  readonly dialect?: Dialect;
  /** For pages, files and probes. Origin is not checked, except for a form, because no script of another site calls them. */
  readonly open?: true;
  readonly answers: Readonly<Record<number, Answer>>;
  /** Default: `begin`. */
  readonly priority?: RequestPriority;
  /** Repeated requests with the same Idempotency-Key have their effect only once. */
  readonly once?: true;
  /** Problem codes of the route, beside the codes that openapi/responses.ts adds for every route of its kind. */
  readonly problems: readonly ProblemCode[];
}

/** An answer in JSON. */
export const json = (what: string, schema: z.ZodType): Answer => ({ what, schema });
/** An answer in HTML. */
export const html = (what: string): Answer => ({ what, type: 'text/html' });
/** An answer that is a script. */
export const script = (what: string): Answer => ({ what, type: 'text/javascript' });
/** An answer that is plain text. */
export const text = (what: string): Answer => ({ what, type: 'text/plain' });
