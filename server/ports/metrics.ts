// Owns the interface by which parts of the server count what they do, for the operator's monitoring. Not how it is shown:
// telemetry/prometheus.ts. No code.
import type { Kind } from '../../shared/contact.ts';
import type { ProblemCode } from '../../shared/problem.ts';
import type { DecisionEvent, Lane } from '../core/effects.ts';
import type { Template } from './outbox.ts';

/** A request that was answered. */
export interface AnsweredRequest {
  readonly method: string;
  /** The pattern of the route, never the path, because a path may hold an id or a token. */
  readonly route: string;
  readonly status: number;
  /** Null where the answer is no refusal. */
  readonly problem: ProblemCode | null;
  /** Until the head of the answer was made. */
  readonly seconds: number;
}

/** An attempt to send a message. */
export interface Attempted {
  readonly project: string;
  readonly channel: Lane;
  /** As the settings name it; null: the first of the project. */
  readonly provider: string | null;
  readonly template: Template;
  readonly outcome: 'sent' | 'retry' | 'dead';
  readonly seconds: number;
  /** Whether the provider's breaker lets all messages through now. */
  readonly isUp: boolean;
}

/** Why a request was refused without being worked on. `left-or-late`: it waited for a place, and left or had to give up. */
export type AdmissionReason = 'event-loop' | 'queue-full' | 'left-or-late';

/** What is read at each scrape. */
export type Gauge =
  | 'connections_open'
  | 'event_streams_open'
  | 'write_queue_depth'
  | 'postgres_connections_total'
  | 'postgres_connections_idle'
  | 'postgres_connections_waiting';

/**
 * What is called, and for what. `issuer`: keys, discovery and introspection of those who issue tokens. `sign-in`: the identity provider of
 * admins and of the account page. `directory-login`: the token endpoint of a directory.
 */
export type CallTarget = 'issuer' | 'human-check' | 'sign-in' | 'directory' | 'directory-login';

/** The class of the status of the answer; or why there was none. */
export type CallOutcome = '1xx' | '2xx' | '3xx' | '4xx' | '5xx' | 'timeout' | 'failed';

/** A request of ours to another server that is over. */
export interface OutgoingCall {
  readonly target: CallTarget;
  readonly outcome: CallOutcome;
  readonly seconds: number;
}

/** Counts requests to other servers. */
export interface CallMetrics {
  called(call: OutgoingCall): void;
}

/** Counts the attempts of a courier, and the requests that some of them are made of. */
export interface DeliveryMetrics extends CallMetrics {
  attempted(attempt: Attempted): void;
}

/**
 * Counts. Every value that becomes a label is one of a fixed set, or a name of the settings: never a user, an address, an id or
 * a path. Parts have it as an optional property, and nothing is measured where it is absent.
 */
export interface Metrics extends DeliveryMetrics {
  answered(request: AnsweredRequest): void;
  /** A request was refused for overload. */
  shed(priority: 'prove' | 'begin' | 'list', reason: AdmissionReason): void;
  /** Something happened to an account, and is committed. `kind`: of the contact that it is about; null: of none. */
  happened(event: DecisionEvent, kind: Kind | null): void;
  /** A write transaction ended, with its wait and the repeats after a collision. */
  wrote(seconds: number, isDone: boolean): void;
  /** So many writes of SQLite were committed together; the COMMIT alone took so long. */
  committed(writes: number, seconds: number): void;
  /** `read` is called at each scrape. A later call for the same name replaces it. */
  gauge(name: Gauge, read: () => number): void;
}

/** What waits in the outbox for one channel. */
export interface Backlog {
  readonly channel: Lane;
  /** At most BACKLOG_MAX are counted. */
  readonly waiting: number;
  /** When the message was due that is due for longest, epoch ms; null when none waits. It may lie in the future. */
  readonly dueAt: number | null;
}
