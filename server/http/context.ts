// Owns what a request carries through the handlers, and what the app is made of. No behaviour.
import type { Context } from 'hono';
import type { ProblemCode } from '../../shared/problem.ts';
import type { Client, Clients } from '../ports/clients.ts';
import type { Secrets } from '../ports/secrets.ts';
import type { Bell, Clock, Log, Network, Principal, Project, Result, Sessions, Tokens } from '../ports/services.ts';
import type { Store } from '../ports/store.ts';
import type { Once } from '../service/transaction/idempotency.ts';
import type { Caller, ClientCaller, Service } from '../service/service.ts';
import { deviceOf } from './middleware/device.ts';
import type { Dialect } from './routes/face.ts';

export interface AppParts {
  readonly service: Service;
  readonly tokens: Tokens;
  readonly clients: Clients;
  readonly sessions: Sessions;
  readonly store: Pick<Store, 'ready'>;
  readonly bell: Bell;
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

/** The caller behind a route that requires one. */
export function callerOf(c: Ctx): Caller {
  const caller = visitorOf(c);
  if (caller === null) throw new Error('a route without a caller asked for one');
  return caller;
}

/** The caller, where there may be one. */
export function visitorOf(c: Ctx): Caller | null {
  const signed = c.get('signed');
  return signed && { principal: signed.principal, ...actOf(c) };
}

/** The client behind a route that requires one. */
export function clientOf(c: Ctx): ClientCaller {
  const client = c.get('client');
  if (client === null) throw new Error('a route without a client asked for one');
  return { client, ...actOf(c) };
}

/** The person or client behind a route that both may call. */
export function eitherOf(c: Ctx): Caller | ClientCaller {
  return visitorOf(c) ?? clientOf(c);
}

/** A request as the record knows it, whoever sent it. */
export function actOf(c: Ctx): Pick<Caller, 'requestId' | 'place' | 'network' | 'once'> {
  return {
    requestId: c.get('requestId'),
    place: deviceOf(c.req.header('User-Agent')),
    network: c.get('network'),
    once: c.get('once'),
  };
}

/** The path below which everything mounts: empty, or `/…` without a slash at its end. */
export function basePath(publicUrl: string): string {
  return new URL(publicUrl).pathname.replace(/\/+$/, '');
}
