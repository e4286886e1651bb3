// Owns who may speak to the service: a person, or one of the site's systems, for itself or on a person's behalf. Not how
// they prove it (http/auth.ts), nor what each may do.
import type { Client } from '../ports/clients.ts';
import type { SignIn } from '../core/step-up.ts';
import type { Once } from './transaction/idempotency.ts';
import type { Act } from './context.ts';
import type { Network, Principal } from '../ports/principal.ts';

/** The request that asks. */
export interface Asking {
  readonly requestId: string;
  /** What the person may recognise the request by, such as their browser; null when unknown. */
  readonly place: string | null;
  /** Null when nobody can tell. */
  readonly network: Network | null;
  /** The request's Idempotency-Key, where it has one. */
  readonly once?: Once | undefined;
}

/** A person. */
export interface Caller extends Asking {
  readonly principal: Principal;
}

/** One of the site's systems. */
export interface ClientCaller extends Asking {
  readonly client: Client;
}

/** One of the site's systems, on behalf of a person. */
export interface OnBehalf extends ClientCaller {
  /** Our id, or the `sub` of the project's only issuer. */
  readonly user: string;
}

/** Whoever acts on one user. */
export type Speaker = Caller | OnBehalf;

export function isClient(caller: Caller | ClientCaller): caller is ClientCaller {
  return 'client' in caller;
}

export function projectIdOf(caller: Caller | ClientCaller): string {
  return isClient(caller) ? caller.client.project : caller.principal.project;
}

/** How the record names an API client. */
export function nameOfClient({ id }: Client): `client:${string}` {
  return `client:${id}`;
}

/** A caller as facts and record know it. */
export function actOf(caller: Caller | ClientCaller): Act {
  const { requestId, place, once } = caller;
  return isClient(caller)
    ? // The network is that of the site's own server: all of its people would count as one.
      { requestId, place: null, network: null, once, signIn: null, actor: nameOfClient(caller.client) }
    : { requestId, place, network: caller.network, once, signIn: signInOf(caller.principal) };
}

export function signInOf({ authTime, acr, amr, issuedAt }: Principal): SignIn {
  return { authTime, acr, amr, issuedAt };
}
