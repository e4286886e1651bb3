// Owns API clients and their secrets in rows. Not what a secret is made of (tokens/), nor what a client may.
import type { Client, ClientSecret, ClientStore, Scope } from '../../ports/clients.ts';
import type { AuditEntry } from '../../ports/audit.ts';
import { audit } from './audit.ts';
import { storable, type Database, type Queries } from '../database.ts';
import { bit, type ClientRow, type ClientSecretRow } from '../tables.ts';

export function clients(database: Database, queries: (db: Queries['db']) => Queries): ClientStore {
  const record = (db: Queries['db'], entries: readonly AuditEntry[]) => audit(queries(db)).append(entries);
  const secretsOf = async (db: Queries['db'], ids: readonly string[]): Promise<readonly ClientSecret[]> =>
    ids.length === 0
      ? []
      : (
          await db
            .selectFrom('client_secrets')
            .selectAll()
            .where('client_id', 'in', ids)
            .orderBy('created_at')
            .orderBy('id')
            .execute()
        ).map(toSecret);
  const withSecrets = (client: Client, secrets: readonly ClientSecret[]) => ({
    client,
    secrets: secrets.filter((secret) => secret.client === client.id),
  });

  const end = (
    table: 'clients' | 'client_secrets',
    id: string,
    at: number,
    entries: readonly AuditEntry[],
  ): Promise<boolean> =>
    database.write(async (db) => {
      const done = await db
        .updateTable(table)
        .set({ revoked_at: at })
        .where('id', '=', id)
        .where('revoked_at', 'is', null)
        .returning('id')
        .execute();
      if (done.length > 0) await record(db, entries);
      return done.length > 0;
    });

  return {
    insert: (client, secret, entries) =>
      database.write(async (db) => {
        await db
          .insertInto('clients')
          .values({
            id: client.id,
            project: client.project,
            name: client.name,
            scopes: client.scopes.join(' '),
            trusted: bit(client.trusted),
            created_at: client.createdAt,
            revoked_at: client.revokedAt,
          })
          .execute();
        await db.insertInto('client_secrets').values(toSecretRow(secret)).execute();
        await record(db, entries);
      }),

    find: (id) =>
      database.read(async (db) => {
        if (!storable(id)) return undefined;
        const row = await db.selectFrom('clients').selectAll().where('id', '=', id).executeTakeFirst();
        return row && withSecrets(toClient(row), await secretsOf(db, [id]));
      }),

    bySecret: (hash) =>
      database.read(async (db) => {
        const secret = await db.selectFrom('client_secrets').selectAll().where('hash', '=', hash).executeTakeFirst();
        if (secret === undefined) return undefined;
        const row = await db.selectFrom('clients').selectAll().where('id', '=', secret.client_id).executeTakeFirst();
        return row && { client: toClient(row), secret: toSecret(secret) };
      }),

    list: (project) =>
      database.read(async (db) => {
        const rows = await db
          .selectFrom('clients')
          .selectAll()
          .$if(project !== null, (query) => query.where('project', '=', project ?? ''))
          .orderBy('created_at')
          .orderBy('id')
          .execute();
        const secrets = await secretsOf(
          db,
          rows.map((row) => row.id),
        );
        return rows.map((row) => withSecrets(toClient(row), secrets));
      }),

    addSecret: (secret, most, entries) =>
      database.write(async (db) => {
        const client = await db
          .selectFrom('clients')
          .select('revoked_at')
          .where('id', '=', secret.client)
          // Two rotations at a time must not both count to one.
          .$if(database.dialect === 'postgres', (query) => query.forUpdate())
          .executeTakeFirst();
        const live = (await secretsOf(db, [secret.client])).filter(({ revokedAt }) => revokedAt === null);
        if (client === undefined || client.revoked_at !== null || live.length >= most) return false;
        await db.insertInto('client_secrets').values(toSecretRow(secret)).execute();
        await record(db, entries);
        return true;
      }),

    revokeSecret: (id, at, entries) => end('client_secrets', id, at, entries),

    revoke: (id, at, entries) => end('clients', id, at, entries),
  };
}

function toClient(row: ClientRow): Client {
  return {
    id: row.id,
    project: row.project,
    name: row.name,
    scopes: row.scopes.split(' ').filter(Boolean) as Scope[],
    trusted: row.trusted === 1,
    createdAt: row.created_at,
    revokedAt: row.revoked_at,
  };
}

function toSecret(row: ClientSecretRow): ClientSecret {
  return {
    id: row.id,
    client: row.client_id,
    hash: row.hash,
    createdAt: row.created_at,
    revokedAt: row.revoked_at,
  };
}

function toSecretRow(secret: ClientSecret): ClientSecretRow {
  return {
    id: secret.id,
    client_id: secret.client,
    hash: secret.hash,
    created_at: secret.createdAt,
    revoked_at: secret.revokedAt,
  };
}
