// Owns the kinds of callers of a use-case: a user, an API client for itself, or an API client on a user's behalf. Not how a
// caller is authenticated (http/middleware/auth.ts), nor what a caller may do.
import type { SignIn } from '../core/step-up.ts';
import type { Client } from '../ports/clients.ts';
import type { Principal } from '../ports/principal.ts';
import type { IncomingRequest, RequestInfo } from './request-info.ts';

/** A signed-in user. */
export interface UserCaller extends IncomingRequest {
  readonly principal: Principal;
}

/** An API client: one of the site's systems. */
export interface ClientCaller extends IncomingRequest {
  readonly client: Client;
}

/** An API client on behalf of a user. */
export interface DelegatedCaller extends ClientCaller {
  /** Our id of the user, or their `sub` at the project's only issuer. */
  readonly user: string;
}

/** A caller that acts on one user. */
export type Caller = UserCaller | DelegatedCaller;

/** Whether the caller is an API client, for itself or on a user's behalf. */
export function isClient(caller: UserCaller | ClientCaller): caller is ClientCaller {
  return 'client' in caller;
}

/** The project of the caller's token. */
export function projectIdOf(caller: UserCaller | ClientCaller): string {
  return isClient(caller) ? caller.client.project : caller.principal.project;
}

/** The name of an API client in the audit log. An admin who calls as one has the name of an admin. */
export function nameOfClient({ id }: Client): `client:${string}` | `admin:${string}` {
  return isAdmin(id) ? id : `client:${id}`;
}

/** Whether the client is an admin with a token of their own (admin/admin-client.ts). */
export function isAdminClient({ id }: Client): boolean {
  return isAdmin(id);
}

function isAdmin(id: string): id is `admin:${string}` {
  return id.startsWith('admin:');
}

/** Returns the facts about a caller's request that decisions and the audit log need. */
export function requestInfoOf(caller: UserCaller | ClientCaller): RequestInfo {
  const { requestId, place, idempotency } = caller;
  return isClient(caller)
    ? // No network: it is the site's own server's, and rate limits would count all users of the site as one.
      { requestId, place: null, network: null, idempotency, signIn: null, actor: nameOfClient(caller.client) }
    : {
        requestId,
        place,
        network: caller.network,
        idempotency,
        signIn: signInOf(caller.principal),
        session: caller.principal.session,
      };
}

/** How and when the user signed in, for step-up rules. */
export function signInOf({ authTime, acr, amr, issuedAt }: Principal): SignIn {
  return { authTime, acr, amr, issuedAt };
}
