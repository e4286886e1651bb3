// Owns the interfaces that check whether a sign-in is good: JWTs and introspection. Not what a session is: session.ts. No code.
import type { Refusal } from '../../shared/problem.ts';
import type { Principal } from './principal.ts';
import type { Issuer } from './project.ts';
import type { Result } from './result.ts';

/** Verifies a refresh JWT, or a user's access token, as it stands after `Bearer `, `ProjectId:` included. */
export interface Tokens {
  /**
   * Never throws for bad input; refuses with `unavailable` when the keys cannot be had. `uses`: which issuers may have
   * signed it; without it, refresh JWTs alone.
   */
  verify(token: string, by: 'bearer' | 'refresh-cookie', uses?: readonly Issuer['use'][]): Promise<Result<Principal>>;
}

/** Asks an issuer whether a token is still active. */
export interface Introspect {
  /**
   * Null: it is active, or its issuer has no introspection endpoint. Otherwise `token-invalid` or `unavailable`: it fails
   * closed.
   */
  (principal: Principal): Promise<Refusal | null>;
}
