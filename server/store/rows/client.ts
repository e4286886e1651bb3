// Owns the rows of API clients and of their secrets, and what they mean.
import type { BearerToken, Client, ClientSecret, Scope } from '../../ports/clients.ts';
import { bit, type Bit } from './bit.ts';

/** A row of `clients`. */
export interface ClientRow {
  readonly id: string;
  readonly project: string;
  readonly name: string;
  /** Separated by spaces. */
  readonly scopes: string;
  readonly trusted: Bit;
  readonly country: string | null;
  readonly created_at: number;
  readonly revoked_at: number | null;
}

/** A row of `client_secrets`. */
export interface ClientSecretRow {
  readonly id: string;
  readonly client_id: string;
  readonly hash: string;
  readonly created_at: number;
  readonly revoked_at: number | null;
  readonly is_bearer: Bit;
  readonly expires_at: number | null;
  /** Separated by spaces. */
  readonly networks: string;
  readonly last_used_at: number | null;
}

/** The row of a client. */
export function toClientRow(client: Client): ClientRow {
  return {
    id: client.id,
    project: client.project,
    name: client.name,
    scopes: client.scopes.join(' '),
    trusted: bit(client.trusted),
    country: client.country ?? null,
    created_at: client.createdAt,
    revoked_at: client.revokedAt,
  };
}

/** The client that a row is of. */
export function toClient(row: ClientRow): Client {
  return {
    id: row.id,
    project: row.project,
    name: row.name,
    scopes: row.scopes.split(' ').filter(Boolean) as Scope[],
    trusted: row.trusted === 1,
    ...(row.country === null ? {} : { country: row.country }),
    createdAt: row.created_at,
    revokedAt: row.revoked_at,
  };
}

/** The row of a client's secret. */
export function toSecretRow(secret: ClientSecret): ClientSecretRow {
  return {
    id: secret.id,
    client_id: secret.client,
    hash: secret.hash,
    created_at: secret.createdAt,
    revoked_at: secret.revokedAt,
    is_bearer: bit(secret.bearer !== undefined),
    expires_at: secret.bearer?.expiresAt ?? null,
    networks: secret.bearer?.networks.join(' ') ?? '',
    last_used_at: secret.bearer?.lastUsedAt ?? null,
  };
}

/** The secret that a row is of. */
export function toSecret(row: ClientSecretRow): ClientSecret {
  return {
    id: row.id,
    client: row.client_id,
    hash: row.hash,
    createdAt: row.created_at,
    revokedAt: row.revoked_at,
    ...(row.is_bearer === 1 ? { bearer: toBearer(row) } : {}),
  };
}

function toBearer(row: ClientSecretRow): BearerToken {
  return {
    expiresAt: row.expires_at,
    networks: row.networks.split(' ').filter(Boolean),
    lastUsedAt: row.last_used_at,
  };
}
