// Owns the interfaces that check a user's token, by its signature and by introspection. Not our cookie sessions: session.ts.
// No code.
import type { Refusal } from '../../shared/problem.ts';
import type { Outside } from './outside.ts';
import type { Principal } from './principal.ts';
import type { Issuer } from './project.ts';
import type { Result } from './result.ts';

/** Verifies a user's refresh JWT or access token. The token is the text after `Bearer `, which may begin with `ProjectId:`. */
export interface Tokens {
  /**
   * Never throws for bad input. Refuses with `token-invalid`, or with `unavailable` when the issuer's keys cannot be fetched.
   * `uses` lists the uses of the issuers that may have signed the token; by default only `refresh`. An entry with `native`
   * counts always.
   */
  verify(token: string, by: 'bearer' | 'refresh-cookie', uses?: readonly Issuer['use'][]): Promise<Result<Principal>>;
  /**
   * Returns the public keys with which the issuers of the project sign tokens of users. Keys of an issuer that cannot be
   * fetched are left out; the refusal is `unavailable` when no issuer's keys can be fetched.
   */
  keys(project: string): Promise<Result<readonly PublicKey[]>>;
}

/** A public key for signatures (RFC 7517). It always has `kty` and `alg`, and never a private member. */
export type PublicKey = Readonly<Record<string, string>>;

/** Asks an issuer whether a token is still active. */
export interface Introspect {
  /**
   * Returns null when the token is active or its issuer has no introspection endpoint; otherwise a refusal, `token-invalid` or
   * `unavailable`. A token whose state is unknown is refused. `outside`: how the request asks other systems.
   */
  (principal: Principal, outside?: Outside): Promise<Refusal | null>;
}
