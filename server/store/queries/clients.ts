// Owns reading and writing the rows of API clients and their secrets. Not how a secret is made (tokens/client-secret.ts), nor
// the rights of a client (core/scopes.ts).
import type { AuditEntry } from '../../ports/audit.ts';
import type { Client, ClientSecret } from '../../ports/clients.ts';
import type { Connection } from '../database.ts';
import { toClient, toClientRow, toSecret, toSecretRow } from '../rows/client.ts';
import { storable } from '../storable.ts';
import { appendEntries } from './audit.ts';

/** A client with all its secrets, including revoked secrets. */
export interface ClientWithSecrets {
  readonly client: Client;
  readonly secrets: readonly ClientSecret[];
}

/** Stores a new client with its first secret. */
export async function insertClient(
  connection: Connection,
  client: Client,
  secret: ClientSecret,
  entries: readonly AuditEntry[],
): Promise<void> {
  const { db } = connection;
  await db.insertInto('clients').values(toClientRow(client)).execute();
  await db.insertInto('client_secrets').values(toSecretRow(secret)).execute();
  await appendEntries(connection, entries);
}

/** Returns the client with this id. */
export async function findClient({ db }: Connection, id: string): Promise<ClientWithSecrets | undefined> {
  if (!storable(id)) return undefined;
  const row = await db.selectFrom('clients').selectAll().where('id', '=', id).executeTakeFirst();
  return row && { client: toClient(row), secrets: await secretsOf(db, [id]) };
}

/** Returns the client and the secret with this hash, even when they are revoked. */
export async function clientBySecret(
  { db }: Connection,
  hash: string,
): Promise<{ readonly client: Client; readonly secret: ClientSecret } | undefined> {
  const secret = await db.selectFrom('client_secrets').selectAll().where('hash', '=', hash).executeTakeFirst();
  if (secret === undefined) return undefined;
  const row = await db.selectFrom('clients').selectAll().where('id', '=', secret.client_id).executeTakeFirst();
  return row && { client: toClient(row), secret: toSecret(secret) };
}

/** Returns the clients of a project, oldest first; of all projects when `project` is null. */
export async function listClients({ db }: Connection, project: string | null): Promise<readonly ClientWithSecrets[]> {
  const rows = await db
    .selectFrom('clients')
    .selectAll()
    .$if(project !== null, (query) => query.where('project', '=', project ?? ''))
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const ids = rows.map((row) => row.id);
  const secrets = await secretsOf(db, ids);
  return rows.map((row) => ({
    client: toClient(row),
    secrets: secrets.filter((secret) => secret.client === row.id),
  }));
}

/**
 * Adds a secret. Returns false and stores nothing when the client is revoked or already has `most` live secrets at the time of
 * the new one.
 */
export async function addSecret(
  connection: Connection,
  secret: ClientSecret,
  most: number,
  entries: readonly AuditEntry[],
): Promise<boolean> {
  const { db, dialect } = connection;
  const client = await db
    .selectFrom('clients')
    .select('revoked_at')
    .where('id', '=', secret.client)
    // Two rotations at the same time must not both see one live secret.
    .$if(dialect === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst();
  const live = (await secretsOf(db, [secret.client])).filter(
    ({ revokedAt, bearer }) => revokedAt === null && (bearer?.expiresAt ?? Infinity) > secret.createdAt,
  );
  if (client === undefined || client.revoked_at !== null || live.length >= most) return false;
  await db.insertInto('client_secrets').values(toSecretRow(secret)).execute();
  await appendEntries(connection, entries);
  return true;
}

/** Records the use of a static bearer token. An older time never replaces a newer one. */
export async function recordUse({ db }: Connection, id: string, at: number): Promise<void> {
  await db
    .updateTable('client_secrets')
    .set({ last_used_at: at })
    .where('id', '=', id)
    .where((row) => row.or([row('last_used_at', 'is', null), row('last_used_at', '<', at)]))
    .execute();
}

/** Revokes a row of `clients` or `client_secrets`. Returns false when the row is already revoked or does not exist. */
export async function revoke(
  connection: Connection,
  { table, id }: { readonly table: 'clients' | 'client_secrets'; readonly id: string },
  at: number,
  entries: readonly AuditEntry[],
): Promise<boolean> {
  const revoked = await connection.db
    .updateTable(table)
    .set({ revoked_at: at })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning('id')
    .execute();
  if (revoked.length > 0) await appendEntries(connection, entries);
  return revoked.length > 0;
}

async function secretsOf(db: Connection['db'], clients: readonly string[]): Promise<readonly ClientSecret[]> {
  if (clients.length === 0) return [];
  const rows = await db
    .selectFrom('client_secrets')
    .selectAll()
    .where('client_id', 'in', clients)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(toSecret);
}
