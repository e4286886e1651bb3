// Owns the interfaces to API clients: who they are, what they may do, and where they are stored. No code.
import type { Scope } from '../core/scopes.ts';
import type { Result } from './result.ts';
import type { AuditEntry } from './audit.ts';

export type { Scope };

/** An API client: one of the site's own systems. */
export interface Client {
  /** `cli_…` */
  readonly id: string;
  readonly project: string;
  /** A name for the operator. */
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** True: what it writes applies at once. False: a contact that would become primary waits until it is proved. */
  readonly trusted: boolean;
  readonly createdAt: number;
  readonly revokedAt: number | null;
}

/** A secret of a client. Two may be live at the same time, so that a new one can replace the old one without a gap. */
export interface ClientSecret {
  /** `csc_…` */
  readonly id: string;
  readonly client: string;
  /** SHA-256 of 256 random bits, which cannot be guessed. */
  readonly hash: string;
  readonly createdAt: number;
  readonly revokedAt: number | null;
}

/**
 * Stored clients. Every call that writes also takes the rows for the audit log and writes both in one transaction: both are
 * stored, or neither.
 */
export interface ClientStore {
  insert(client: Client, secret: ClientSecret, entries: readonly AuditEntry[]): Promise<void>;
  find(id: string): Promise<{ readonly client: Client; readonly secrets: readonly ClientSecret[] } | undefined>;
  /** The client of a secret, by the secret's hash; revoked ones are found too. */
  bySecret(hash: string): Promise<{ readonly client: Client; readonly secret: ClientSecret } | undefined>;
  /** The clients of a project, oldest first; of all projects when null. */
  list(
    project: string | null,
  ): Promise<readonly { readonly client: Client; readonly secrets: readonly ClientSecret[] }[]>;
  /** False, and nothing is done, when the client is revoked or has `most` live secrets. */
  addSecret(secret: ClientSecret, most: number, entries: readonly AuditEntry[]): Promise<boolean>;
  /** False when it was revoked before, or does not exist. */
  revokeSecret(id: string, at: number, entries: readonly AuditEntry[]): Promise<boolean>;
  /** False when it was revoked before, or does not exist. */
  revoke(id: string, at: number, entries: readonly AuditEntry[]): Promise<boolean>;
}

/** An access token for a client. */
export interface IssuedToken {
  /** RFC 9068, signed with ES256 and the newest key. */
  readonly token: string;
  /** Seconds. */
  readonly expiresIn: number;
  readonly scopes: readonly Scope[];
}

/**
 * Tells which client calls. Refuses with `token-invalid`: a wrong or revoked secret, a wrong or expired token, a token whose
 * client or secret was revoked since.
 */
export interface Clients {
  /** `id` null: the secret alone names the client. */
  bySecret(id: string | null, secret: string): Promise<Result<Client>>;
  /** By an access token of ours. The client has the scopes that the token was issued for, if it still has them itself. */
  byToken(token: string): Promise<Result<Client>>;
  /** Whether a token claims to be one of ours, so that no other check applies. It may still be forged. */
  claims(token: string): boolean;
  /** For some of the client's scopes, null = all; `not-allowed` with reason `scope` for a scope that it does not have. */
  issue(id: string | null, secret: string, scopes: readonly string[] | null): Promise<Result<IssuedToken>>;
  /** The public keys that verify our tokens: a JWKS. */
  keys(): { readonly keys: readonly Readonly<Record<string, string>>[] };
}
