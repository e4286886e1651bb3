// Owns the types of what is known about a request: where it comes from, and how its caller signed in. Not the callers:
// caller.ts.
import type { Actor } from '../core/audit-values.ts';
import type { SignIn } from '../core/step-up.ts';
import type { Outside } from '../ports/outside.ts';
import type { Network } from '../ports/principal.ts';

/** The Idempotency-Key of a request, and the request itself (its method, path and body). */
export interface IdempotentRequest {
  readonly key: string;
  readonly request: string;
}

/** A request as it arrives, before anything is known of its caller. */
export interface IncomingRequest {
  readonly requestId: string;
  /** The device, such as a browser's name, by which a user recognises the request; null when unknown. */
  readonly place: string | null;
  /** Null when the network address of the request is unknown. */
  readonly network: Network | null;
  /** Undefined when the request has no Idempotency-Key. */
  readonly idempotency?: IdempotentRequest | undefined;
  /** How the request asks other systems. Undefined where it holds nothing up meanwhile. */
  readonly outside?: Outside | undefined;
}

/** A request by a link, whose caller need not be signed in. */
export interface RequestOfLink extends IncomingRequest {
  /** The API client that passes on the token of the link; undefined when no client does. */
  readonly actor?: Actor;
}

/** A request with its caller, as decisions and the audit log need it. */
export interface RequestInfo extends Omit<IncomingRequest, 'requestId'> {
  /** Null when no request led to it, but a deadline. */
  readonly requestId: string | null;
  /** Null for an API client, and when a link was pressed. */
  readonly signIn: SignIn | null;
  /** The hash of the cookie session of ours that the request came with; undefined when it came with none. */
  readonly session?: string | undefined;
  /** The actor for the audit log. Default: `user` when `signIn` is set, else `link`. */
  readonly actor?: Actor;
  /** Why an admin acts, in one line, for the audit log. */
  readonly note?: string | undefined;
  /** The admin who approved what the actor had asked for, by the name in the audit log. */
  readonly approvedBy?: string;
  /** Whether an admin, or an API client as one, acts by the admin API. */
  readonly isAdminAct?: true;
}

/**
 * Whether the audit log keeps the addresses of an act in full that were never proved. An admin names them for the account of another
 * person, so an auditor has to see which they were.
 */
export function keepsUnproved(request: Pick<RequestInfo, 'actor' | 'isAdminAct'>): boolean {
  return request.isAdminAct === true || isByAdmin(request);
}

/** Whether an admin acts on the account of another person. */
export function isByAdmin({ actor }: Pick<RequestInfo, 'actor'>): boolean {
  return actor?.startsWith('admin:') === true;
}
