// Owns what a request carries through the handlers, and what the app is made of. No behaviour.
import type { Context } from 'hono';
import type { ProblemCode, Refusal } from '../../shared/problem.ts';
import type { Client, Clients } from '../ports/clients.ts';
import type { Secrets } from '../ports/secrets.ts';
import type { ChangeSignal } from '../ports/change-signal.ts';
import type { Log } from '../ports/log.ts';
import type { Sessions } from '../ports/session.ts';
import type { Tokens } from '../ports/tokens.ts';
import type { Store } from '../ports/store.ts';
import type { Once } from '../service/transaction/idempotency.ts';
import type { Project } from '../ports/project.ts';
import type { Network, Principal } from '../ports/principal.ts';
import type { Clock, Result } from '../ports/result.ts';
import type { Service } from '../service/service.ts';

export interface AppParts {
  readonly service: Service;
  readonly tokens: Tokens;
  readonly clients: Clients;
  readonly sessions: Sessions;
  readonly store: Pick<Store, 'ready'>;
  readonly bell: ChangeSignal;
  readonly clock: Clock;
  readonly log: Log;
  readonly secrets: Pick<Secrets, 'id' | 'hash' | 'keyed' | 'seal' | 'unseal'>;
  readonly projects: readonly Project[];
  /** Where the world reaches us; its path is where every route mounts. */
  readonly publicUrl: string;
  /** Proxy hops whose X-Forwarded-For counts. */
  readonly trustedProxies: number;
  /** ISO2 → its calling code in digits. */
  readonly callingCode: (country: string) => string;
  /** The widget's single files by name; none when it is not built. `version` is the one that their fixed names carry. */
  readonly widget: { readonly version: string; readonly files: ReadonlyMap<string, string> };
  /** Of the server, for openapi.json. Never in a header. */
  readonly version: string;
  /** How often an event stream looks for moves of other processes, ms. */
  readonly pollEvery?: number;
  /** How often an event stream shows that it lives, and checks who listens, ms. */
  readonly heartbeatEvery?: number;
}

/** Who a request comes from, and how to ask again whether that still holds. */
export interface Signed {
  readonly principal: Principal;
  again(): Promise<Result<Principal>>;
}

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
    /** Of a request that may be repeated with a key. */
    once: Once | undefined;
    /** Where it comes from; null when nobody can tell. */
    network: Network | null;
    /** `req_…`, answered as X-Request-Id. */
    requestId: string;
    /** Whether any credential came along: decides what a 401 says. */
    credentials: boolean;
    signed: Signed | null;
    /** The API client that calls. */
    client: Client | null;
    /** The project that is known by now, by whatever showed it. */
    project: string | null;
    /** In whose words a refusal is said; null: ours. */
    dialect: Dialect | null;
    /** Set by what answers with something other than the API's usual headers. */
    headers: 'api' | 'page' | 'file' | 'widget';
    /** The origin that the form of a page may lead on to; null: none but ours. */
    leadsTo: string | null;
    /** Set when a problem was answered, for the log. */
    problem: ProblemCode | null;
  };
}

export type Ctx = Context<Env>;

/** The path below which everything mounts: empty, or `/…` without a slash at its end. */
export function basePath(publicUrl: string): string {
  return new URL(publicUrl).pathname.replace(/\/+$/, '');
}

/** A problem in a vendor's words. */
export interface Said {
  /** What the native API would say when nothing is said. */
  readonly status?: number;
  /** Null: none. */
  readonly body: object | null;
  /** Media type. */
  readonly type: string;
}

/** Turns every refusal below a face's paths into its vendor's shape, whoever refused. */
export type Dialect = (refusal: Refusal, status: number, c: Ctx) => Said;
