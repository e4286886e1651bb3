// Owns the interfaces that the service needs from the outside, and the shapes that travel through them. No code. Not the
// store's: store-port.ts.
import type { Address, Kind } from '../../shared/contact.ts';
import type { Refusal } from '../../shared/problem.ts';
import type { Issuer, Project } from './project.ts';
import type { Result } from './result.ts';
import type { Principal } from './principal.ts';
import type { Policy } from '../core/policy.ts';
// ── Projects ────────────────────────────────────────────────────────────────────────────────────────────────────────
// ── Who calls ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** Asks an issuer whether a token still holds. */
export interface Introspect {
  /** Null: it does, or its issuer does not want to be asked. `token-invalid` or `unavailable` otherwise: it fails closed. */
  (principal: Principal): Promise<Refusal | null>;
}

/** Asks whether a person is there. */
export interface HumanCheck {
  /** Null: one is, or the project does not want to know. `not-allowed` with reason `human-check`, or `unavailable`. */
  (project: Project, token: string | undefined): Promise<Refusal | null>;
}

/** Verifies a refresh JWT, or a user's access token, as it stands after `Bearer `, `ProjectId:` included. */
export interface Tokens {
  /** Never throws for bad input; `unavailable` when the keys cannot be had. */
  /** `uses`: of which issuers it may be; refresh JWTs alone when nothing is said. */
  verify(token: string, by: 'bearer' | 'refresh-cookie', uses?: readonly Issuer['use'][]): Promise<Result<Principal>>;
}

/** The BFF's own cookie sessions. The id leaves once; the store knows its hash. */
export interface Sessions {
  open(principal: Principal): Promise<{ readonly id: string; readonly expiresAt: number }>;
  /** Null for an unknown or ended one; moves the idle end. */
  read(id: string): Promise<Principal | null>;
  close(id: string): Promise<void>;
}

// ── Secrets ─────────────────────────────────────────────────────────────────────────────────────────────────────────

// ── Addresses ───────────────────────────────────────────────────────────────────────────────────────────────────────

export interface ParseRules {
  readonly policy: Policy;
  readonly homeCountry: string | null;
  /** ISO2 that the caller chose, for a number typed without its country code. */
  readonly country?: string | undefined;
}

/** The full parser: syntax, tables and policy. `address-invalid` or `address-not-allowed` with a reason. */
export type Parse = (kind: Kind, text: string, rules: ParseRules) => Result<Address>;

// ── Delivery ────────────────────────────────────────────────────────────────────────────────────────────────────────
// ── The rest ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Structured log: one JSON line each. Values are escaped; callers mask contacts and never pass secrets. */
export interface Log {
  debug(event: string, data?: LogData): void;
  info(event: string, data?: LogData): void;
  warn(event: string, data?: LogData): void;
  error(event: string, data?: LogData): void;
}
export type LogData = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Wakes whoever watches a change. In one process; other processes are found by polling. */
export interface Bell {
  ring(change: string): void;
  /** Answers how to stop listening. */
  listen(change: string, wake: () => void): () => void;
}
