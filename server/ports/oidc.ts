// Owns the interface to the sign-in at an identity provider (OpenID Connect, authorization code flow with PKCE). Not the session
// that follows: session.ts. No code.
import type { Principal } from './principal.ts';
import type { Result } from './result.ts';

/** What the signed-in user of the provider becomes here. */
export type SignInAs = 'admin' | 'user';

/** What the browser keeps while its user signs in elsewhere. It binds the answer to this browser. */
export interface OidcRequest {
  readonly project: string;
  /** Whether the portal of admins or the account page of users asked. */
  readonly as: SignInAs;
  readonly state: string;
  readonly nonce: string;
  /** RFC 7636. */
  readonly verifier: string;
  /** Whether the user had to sign in anew, although the provider knew them. */
  readonly fresh: boolean;
}

/** The sign-in at the provider. Refuses with `unavailable` when the provider does not answer as its specification says. */
export interface Oidc {
  /**
   * Returns the URL of the provider to which the browser goes; `not-found` when the project has no provider, or has no account
   * page and a user wants to sign in. `fresh`: they sign in anew.
   */
  begin(
    project: string,
    as: SignInAs,
    fresh: boolean,
  ): Promise<Result<{ readonly url: string; readonly request: OidcRequest }>>;
  /**
   * Exchanges the code in the answer (`parameters`: the query of the redirect URL) for an ID token, and returns its
   * admin or user. `token-invalid` when the answer does not belong to the request; `not-allowed` when an admin has no role.
   */
  finish(request: OidcRequest, parameters: URLSearchParams): Promise<Result<Principal>>;
}
