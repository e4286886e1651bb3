// Owns the context of a request, which middleware fills and handlers read, and the parts that the app is made of.
import type { IncomingMessage } from 'node:http';
import type { Context } from 'hono';
import type { Scope } from '../core/scopes.ts';
import type { ProblemCode, Refusal } from '../../shared/problem.ts';
import type { Client, Clients } from '../ports/clients.ts';
import type { Arrival } from './admission/arrivals.ts';
import type { GateLimits } from './admission/gate-limits.ts';
import type { EventWriter } from './event-reader.ts';
import type { IpAddress } from '../core/ip-address.ts';
import type { Secrets } from '../ports/secrets.ts';
import type { ChangeSignal } from '../ports/change-signal.ts';
import type { Log } from '../ports/log.ts';
import type { AdminLinkStore } from '../ports/admin-links.ts';
import type { Oidc } from '../ports/oidc.ts';
import type { ReportParts } from '../ports/delivery-reports.ts';
import type { SignedEvents } from '../ports/signed-events.ts';
import type { ClientSecrets } from '../ports/make-secret.ts';
import type { Previews } from '../ports/previews.ts';
import type { Metrics } from '../ports/metrics.ts';
import type { Tracing } from '../ports/tracing.ts';
import type { Sessions } from '../ports/session.ts';
import type { Tokens } from '../ports/tokens.ts';
import type { ReceiptKeys } from '../ports/receipt-keys.ts';
import type { Outside } from '../ports/outside.ts';
import type { Store } from '../ports/store.ts';
import type { VerifyLog } from '../ports/verify-log.ts';
import type { IdempotentRequest } from '../service/request-info.ts';
import type { Project } from '../ports/project.ts';
import type { Network, Principal } from '../ports/principal.ts';
import type { Clock, Result } from '../ports/result.ts';
import type { ServiceContext } from '../service/context.ts';
import type { WidgetFiles } from './widget-integrity.ts';

/** The parts that the app is made of. */
export interface AppParts {
  /** The first argument of every use-case. */
  readonly ctx: ServiceContext;
  readonly tokens: Tokens;
  readonly clients: Clients;
  readonly sessions: Sessions;
  /** How admins sign in at the identity provider, and by a link of the operator. */
  readonly oidc: Oidc;
  readonly adminLinks: AdminLinkStore;
  /** Who signed an event of the site's systems. */
  readonly signedEvents: SignedEvents;
  /** Who signed the report of a provider, and how it is read. */
  readonly reports: ReportParts;
  readonly store: Pick<Store, 'ready'>;
  readonly receiptKeys: ReceiptKeys;
  readonly changeSignal: ChangeSignal;
  readonly clock: Clock;
  readonly log: Log;
  readonly secrets: Pick<Secrets, 'id' | 'hash' | 'keyed' | 'opaque' | 'seal' | 'unseal' | 'receiptKeys'>;
  /** Runs the work of a request, so that the lines of the log name it. */
  readonly inRequest?: <T>(requestId: string, work: () => T) => T;
  /** What only the pages of operators need. */
  readonly operator: OperatorParts;
  readonly metrics?: Metrics | undefined;
  readonly tracing?: Tracing | undefined;
  readonly projects: readonly Project[];
  /** The URL at which clients reach the server. Every route is mounted below the path of this URL. */
  readonly publicUrl: string;
  /** How many of our proxies stand before the server; so many entries of X-Forwarded-For are trusted. */
  readonly trustedProxies: number;
  /** Returns the calling code of a country (ISO 3166-1 alpha-2), in digits. */
  readonly callingCode: (country: string) => string;
  /** The widget's single files and their notices by name; empty when the widget is not built. A file whose name has `version` never changes. */
  readonly widget: WidgetFiles;
  /** The version of the server, for openapi.json. Never sent in a header, because attackers could look up its known faults. */
  readonly version: string;
  /** Most open event streams of this process. Default: STREAMS_MAX. */
  readonly maxStreams?: number;
  /** Limits of the requests that are worked on or wait, in place of GATE_LIMITS. */
  readonly gate?: Partial<GateLimits>;
  /** Interval at which an event stream sends a heartbeat and verifies its caller again, ms. */
  readonly heartbeatEvery?: number;
}

/** What only the pages of operators need. */
export interface OperatorParts {
  /** Returns lines of CSV (RFC 4180), in which a spreadsheet takes no cell for a formula. Loaded at the first call. */
  readonly csv: (records: readonly (readonly string[])[]) => Promise<string>;
  readonly verifyLog: VerifyLog;
  /** Loaded at the first call, because the words of messages are many. */
  readonly previews: () => Promise<Previews>;
  readonly clientSecrets: ClientSecrets;
}

/** What of a request is known before its body and its credentials are looked at. */
export type Head = Pick<IncomingMessage, 'method' | 'url' | 'headers' | 'socket'>;

/** What becomes of a request, decided by its head. */
export type Arrived =
  | {
      readonly at: 'refused';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  | {
      readonly at: 'let-in';
      /** Whether it begins before others that came in the same moment. */
      readonly isUrgent: boolean;
      /** The request is over. */
      end(): void;
    };

/** What the HTTP server asks about a request as soon as its head is read. */
export interface Early {
  /** Lets the request in, or refuses it for overload. Asked once for a request. */
  readonly arrive: (head: Head) => Arrived;
}

/** The signed-in user of a request, and how to verify the same credential again. */
export interface Signed {
  readonly principal: Principal;
  again(): Promise<Result<Principal>>;
}

/** The values that Hono passes to every handler. */
export interface Env {
  /** Present when the request came over a socket (serve.ts). */
  Bindings: {
    readonly incoming?: {
      readonly url?: string | undefined;
      readonly socket?: { readonly remoteAddress?: string | undefined; readonly destroyed?: boolean };
    };
    /** Aborts when the server stops, so that event streams end. */
    readonly stopping?: AbortSignal;
    /** Sends events after the head of the answer. A client may read them for as long as it likes. */
    readonly sendEvents?: (events: EventWriter) => void;
  };
  Variables: {
    /** Set when the request was let in; its place comes later. */
    arrival: Arrival | undefined;
    /** Gives the place of the request back while another system is asked; undefined where none is needed. */
    outside: Outside | undefined;
    /** Set where the request has an Idempotency-Key. */
    once: IdempotentRequest | undefined;
    /** The network that the request comes from; null when unknown. */
    network: Network | null;
    /** The address that the request comes from, also a private one; null when unknown. */
    address: IpAddress | null;
    /** `req_…`, answered as X-Request-Id. */
    requestId: string;
    /** Whether the request has a credential. WWW-Authenticate of a 401 depends on it. */
    credentials: boolean;
    signed: Signed | null;
    /** The API client that calls. */
    client: Client | null;
    /** The scope that an API client needs for this; null: no client may do it. */
    scope: Scope | null;
    /** The project of the caller, as soon as it is known. */
    project: string | null;
    /** Writes refusals in the form of a vendor contract; null: refusals are problem+json. */
    dialect: Dialect | null;
    /** Which set of headers the answer gets. */
    headers: 'api' | 'page' | 'portal' | 'account' | 'preview' | 'file' | 'brand' | 'widget';
    /** The CSP source that the form of a page may redirect to, beside our own: an origin, or the scheme of an app; null: none. */
    leadsTo: string | null;
    /** The URLs of the pictures that a page may show, its logos, separated by spaces; null: none. */
    logo: string | null;
    /** The code of the answered problem, for the log. */
    problem: ProblemCode | null;
  };
}

/** Hono's context of a request. */
export type Ctx = Context<Env>;

/** Returns the path below which all routes are mounted: empty, or `/…` without a slash at its end. */
export function basePath(publicUrl: string): string {
  return new URL(publicUrl).pathname.replace(/\/+$/, '');
}

/** A refusal in the form of a vendor contract. */
export interface DialectResponse {
  /** Default: the status of the native API. */
  readonly status?: number;
  /** Null: the answer has no body. */
  readonly body: object | null;
  /** The media type of the body. */
  readonly type: string;
}

/** What the form of a refusal may depend on, beside the refusal. */
export interface RefusedRequest {
  readonly method: string;
  /** With the path of the public URL, without a query. */
  readonly path: string;
  readonly requestId: string;
  /** Whether an API client sent it, as far as that is known. */
  readonly isByClient: boolean;
}

/** Turns every refusal below the paths of a vendor contract into the form of that contract. */
export type Dialect = (refusal: Refusal, status: number, request: RefusedRequest) => DialectResponse;
