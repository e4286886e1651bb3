// Owns the interface to API clients: what they are, what they may, and where they are kept. No code.
import type { Scope } from '../core/scopes.ts';
import type { Result } from './result.ts';
import type { AuditEntry } from './audit.ts';

export type { Scope };

/** One of the site's own systems. */
export interface Client {
  /** `cli_…` */
  readonly id: string;
  readonly project: string;
  /** What people call it. */
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** What it writes applies at once; else what would become primary waits until it is proved. */
  readonly trusted: boolean;
  readonly createdAt: number;
  readonly revokedAt: number | null;
}

/** Two may live at a time, so that one can take the place of the other. */
export interface ClientSecret {
  /** `csc_…` */
  readonly id: string;
  readonly client: string;
  /** SHA-256 of 256 random bits: there is nothing to guess. */
  readonly hash: string;
  readonly createdAt: number;
  readonly revokedAt: number | null;
}

/** What changes anything takes the rows that tell of it, for its own transaction: both are there, or neither. */
export interface ClientStore {
  insert(client: Client, secret: ClientSecret, entries: readonly AuditEntry[]): Promise<void>;
  find(id: string): Promise<{ readonly client: Client; readonly secrets: readonly ClientSecret[] } | undefined>;
  /** By the hash of a secret, revoked or not. */
  bySecret(hash: string): Promise<{ readonly client: Client; readonly secret: ClientSecret } | undefined>;
  /** Of a project, oldest first; all when null. */
  list(
    project: string | null,
  ): Promise<readonly { readonly client: Client; readonly secrets: readonly ClientSecret[] }[]>;
  /** False, and nothing is done: the client is revoked, or `most` of its secrets live already. */
  addSecret(secret: ClientSecret, most: number, entries: readonly AuditEntry[]): Promise<boolean>;
  /** False: it was revoked before, or there is none. */
  revokeSecret(id: string, at: number, entries: readonly AuditEntry[]): Promise<boolean>;
  /** False: it was revoked before, or there is none. */
  revoke(id: string, at: number, entries: readonly AuditEntry[]): Promise<boolean>;
}

export interface IssuedToken {
  /** RFC 9068, signed with ES256; under the newest key. */
  readonly token: string;
  /** Seconds. */
  readonly expiresIn: number;
  readonly scopes: readonly Scope[];
}

/** Who a client is. `token-invalid` for a wrong or revoked secret, a wrong or old token, a client or secret revoked since. */
export interface Clients {
  /** `id` null: the secret alone says whose it is. */
  bySecret(id: string | null, secret: string): Promise<Result<Client>>;
  /** An access token of ours. The client has the scopes that the token was issued for. */
  byToken(token: string): Promise<Result<Client>>;
  /** Whether a token claims to be one of ours: then it is nobody else's. Says nothing of its truth. */
  claims(token: string): boolean;
  /** By id and secret, for some of its scopes; `not-allowed` with reason `scope` for one that it has not. */
  issue(id: string | null, secret: string, scopes: readonly string[] | null): Promise<Result<IssuedToken>>;
  /** The public keys that tokens of ours are verified with: a JWKS. */
  keys(): { readonly keys: readonly Readonly<Record<string, string>>[] };
}
