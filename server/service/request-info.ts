// Owns what is known of the request behind a use-case: where it comes from, and how its caller signed in. Types alone.
import type { Actor } from '../core/audit-values.ts';
import type { SignIn } from '../core/step-up.ts';
import type { Network } from '../ports/principal.ts';

/** The key of a request, and the request itself: its method, path and body. */
export interface IdempotentRequest {
  readonly key: string;
  readonly request: string;
}

/** A request as it arrives, before anything is known of its caller. */
export interface IncomingRequest {
  readonly requestId: string;
  /** The device, such as a browser's name, by which a user recognises the request; null when unknown. */
  readonly place: string | null;
  /** Null when the address is unknown. */
  readonly network: Network | null;
  /** The request's Idempotency-Key, where it has one. */
  readonly idempotency?: IdempotentRequest | undefined;
}

/** A request by a link, whose caller need not be signed in. */
export interface RequestOfLink extends IncomingRequest {
  /** The API client that hands on the link's token, where one does. */
  readonly actor?: Actor;
}

/** A request with its caller, as decisions and the audit log need it. */
export interface RequestInfo extends IncomingRequest {
  /** Null: no user is signed in, a link was pressed. */
  readonly signIn: SignIn | null;
  /** The actor, where `signIn` does not tell it. Default: a signed-in user is `user`, anyone else is `link`. */
  readonly actor?: Actor;
}
