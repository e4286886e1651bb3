// Owns the shapes of API clients, their secrets and their tokens, and the interfaces that check and store them. No code.
import type { IpAddress } from '../core/ip-address.ts';
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
  /**
   * True: contacts that the client writes apply at once. False: a contact that would become primary waits until the user
   * proves it.
   */
  readonly trusted: boolean;
  /** The country (ISO2) of numbers that the client writes without a country code. Absent: such a number is of no country. */
  readonly country?: string;
  readonly createdAt: number;
  readonly revokedAt: number | null;
}

/** A secret of a client. Two secrets may be live at the same time, so that a new secret can replace the old one smoothly. */
export interface ClientSecret {
  /** `csc_…` */
  readonly id: string;
  readonly client: string;
  /** SHA-256 of the secret. The secret holds 256 random bits, so no attacker can guess it. */
  readonly hash: string;
  readonly createdAt: number;
  readonly revokedAt: number | null;
  /** Present where the secret is a static bearer token. Absent: the client gets access tokens for it, or sends it by Basic. */
  readonly bearer?: BearerToken;
}

/** What belongs to a static bearer token alone: a token that a system sends with every call, and that is accepted at SCIM alone. */
export interface BearerToken {
  /** Epoch ms; null: it lives until it is revoked. */
  readonly expiresAt: number | null;
  /** Ranges of addresses (CIDR) from which the token is accepted. Empty: from everywhere. */
  readonly networks: readonly string[];
  /** Epoch ms of a use within the last hour of use; null: never used. */
  readonly lastUsedAt: number | null;
}

/**
 * Stores clients. Every call that writes also gets rows for the audit log (`entries`), and writes both in one transaction, so
 * that both are stored or neither is.
 */
export interface ClientStore {
  insert(client: Client, secret: ClientSecret, entries: readonly AuditEntry[]): Promise<void>;
  find(id: string): Promise<{ readonly client: Client; readonly secrets: readonly ClientSecret[] } | undefined>;
  /** Returns the client and the secret with this hash, even when they are revoked. */
  bySecret(hash: string): Promise<{ readonly client: Client; readonly secret: ClientSecret } | undefined>;
  /** Returns the clients of a project, oldest first; of all projects when `project` is null. */
  list(
    project: string | null,
  ): Promise<readonly { readonly client: Client; readonly secrets: readonly ClientSecret[] }[]>;
  /**
   * Returns false and stores nothing when the client is revoked or already has `most` live secrets. A token that has expired is
   * not live.
   */
  addSecret(secret: ClientSecret, most: number, entries: readonly AuditEntry[]): Promise<boolean>;
  /** Returns false when the secret is already revoked or does not exist. */
  revokeSecret(id: string, at: number, entries: readonly AuditEntry[]): Promise<boolean>;
  /** Records that a static bearer token was used. */
  used(id: string, at: number): Promise<void>;
  /** Returns false when the client is already revoked or does not exist. */
  revoke(id: string, at: number, entries: readonly AuditEntry[]): Promise<boolean>;
}

/** An access token for a client. */
export interface IssuedToken {
  /** A JWT (RFC 9068), signed with the newest key (ES256). */
  readonly token: string;
  /** How long the token is valid, seconds. */
  readonly expiresIn: number;
  readonly scopes: readonly Scope[];
}

/**
 * Identifies the client of a call. Refuses with `token-invalid` when the secret is wrong or revoked, when the token is wrong or
 * expired, or when the client or the secret of the token is revoked.
 */
export interface Clients {
  /** When `id` is null, the client is found by its secret alone. */
  bySecret(id: string | null, secret: string): Promise<Result<Client>>;
  /** Whether a token has the form of a static bearer token, so that only `byBearer` can check it. */
  isStatic(token: string): boolean;
  /**
   * Takes a static bearer token, which comes from this address; null: from an unknown address. Refuses also a token that has
   * expired, and one that comes from another network than its own.
   */
  byBearer(token: string, from: IpAddress | null): Promise<Result<Client>>;
  /** Takes an access token of ours. The result has those scopes of the token that the client still has. */
  byToken(token: string): Promise<Result<Client>>;
  /** Whether a token names this server as its issuer, so that only `byToken` can check it. The token may still be forged. */
  claims(token: string): boolean;
  /**
   * Issues an access token for these scopes of the client; null = all its scopes. Refuses with `not-allowed` and reason `scope`
   * when the client lacks one of the scopes.
   */
  issue(id: string | null, secret: string, scopes: readonly string[] | null): Promise<Result<IssuedToken>>;
  /** Returns the public keys that verify our tokens, as a JWKS. */
  keys(): { readonly keys: readonly Readonly<Record<string, string>>[] };
}
