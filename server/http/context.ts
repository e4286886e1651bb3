// Owns what a request carries through the handlers, and what the app is made of.
import type { Context } from 'hono';
import type { ProblemCode, Refusal } from '../../shared/problem.ts';
import type { Client, Clients } from '../ports/clients.ts';
import type { Secrets } from '../ports/secrets.ts';
import type { ChangeSignal } from '../ports/change-signal.ts';
import type { Log } from '../ports/log.ts';
import type { Sessions } from '../ports/session.ts';
import type { Tokens } from '../ports/tokens.ts';
import type { Store } from '../ports/store.ts';
import type { IdempotentRequest } from '../service/request-info.ts';
import type { Project } from '../ports/project.ts';
import type { Network, Principal } from '../ports/principal.ts';
import type { Clock, Result } from '../ports/result.ts';
import type { ServiceContext } from '../service/context.ts';

/** What the app is made of. */
export interface AppParts {
  /** What use-cases take first. */
  readonly ctx: ServiceContext;
  readonly tokens: Tokens;
  readonly clients: Clients;
  readonly sessions: Sessions;
  readonly store: Pick<Store, 'ready'>;
  readonly changeSignal: ChangeSignal;
  readonly clock: Clock;
  readonly log: Log;
  readonly secrets: Pick<Secrets, 'id' | 'hash' | 'keyed' | 'seal' | 'unseal'>;
  readonly projects: readonly Project[];
  /** Under which clients reach the server; every route mounts below its path. */
  readonly publicUrl: string;
  /** Proxy hops whose X-Forwarded-For counts. */
  readonly trustedProxies: number;
  /** ISO2 → its calling code in digits. */
  readonly callingCode: (country: string) => string;
  /** The widget's single files by name; none when it is not built. `version` is the one that their fixed names carry. */
  readonly widget: { readonly version: string; readonly files: ReadonlyMap<string, string> };
  /** The version of the server, for openapi.json. Never in a header: an attacker could look up its holes. */
  readonly version: string;
  /** How often an event stream reads its change again, ms: another process may have moved it. */
  readonly pollEvery?: number;
  /** How often an event stream sends a heartbeat and verifies its caller again, ms. */
  readonly heartbeatEvery?: number;
}

/** The signed-in user of a request, and how to verify the same credential again. */
export interface Signed {
  readonly principal: Principal;
  again(): Promise<Result<Principal>>;
}

/** What Hono hands to every handler. */
export interface Env {
  /** Present when the request came over a socket (serve.ts). */
  Bindings: {
    readonly incoming?: {
      readonly url?: string | undefined;
      readonly socket?: { readonly remoteAddress?: string | undefined };
    };
    /** Aborts when the server stops: long answers end. */
    readonly stopping?: AbortSignal;
  };
  Variables: {
    /** Set where the request has an Idempotency-Key. */
    once: IdempotentRequest | undefined;
    /** Where the request comes from; null when that is not known. */
    network: Network | null;
    /** `req_…`, answered as X-Request-Id. */
    requestId: string;
    /** Whether the request has a credential: decides what a 401 says. */
    credentials: boolean;
    signed: Signed | null;
    /** The API client that calls. */
    client: Client | null;
    /** The project of the caller, as soon as it is known. */
    project: string | null;
    /** How refusals are worded; null: as problem+json. */
    dialect: Dialect | null;
    /** Which set of headers the answer gets. */
    headers: 'api' | 'page' | 'file' | 'widget';
    /** The origin that the form of a page may redirect to; null: ours alone. */
    leadsTo: string | null;
    /** The code of the answered problem, for the log. */
    problem: ProblemCode | null;
  };
}

/** Hono's context of a request. */
export type Ctx = Context<Env>;

/** The path below which everything mounts: empty, or `/…` without a slash at its end. */
export function basePath(publicUrl: string): string {
  return new URL(publicUrl).pathname.replace(/\/+$/, '');
}

/** A problem in the form of a vendor contract. */
export interface DialectResponse {
  /** Without: the status of the native API. */
  readonly status?: number;
  /** Null: none. */
  readonly body: object | null;
  /** Media type. */
  readonly type: string;
}

/** Turns every refusal below the paths of a vendor contract into the form of that contract. */
export type Dialect = (refusal: Refusal, status: number, c: Ctx) => DialectResponse;
