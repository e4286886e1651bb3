// Owns the rows of cookie sessions, known by the hash of their id alone. Not when they end: tokens/session.ts.
import type { SessionStore, StoredSession } from '../../ports/session.ts';
import type { Database, Queries } from '../database.ts';
import type { SessionRow } from '../tables.ts';
import { users } from './users.ts';

export function sessions(database: Database, queries: (db: Queries['db']) => Queries): SessionStore {
  return {
    insert: (session) =>
      database.write(async (db) => {
        const owner = () =>
          db
            .selectFrom('identities')
            .select('user_id')
            .where('project', '=', session.project)
            .where('iss', '=', session.iss)
            .where('sub', '=', session.sub)
            .where('gone', '=', 0)
            .executeTakeFirst();
        const found = await owner();
        if (found === undefined) return;
        // An erasure under way holds the user: it comes before, and then the identity is gone, or finds this session.
        await users(queries(db)).lock(found.user_id);
        if (await owner()) await db.insertInto('sessions').values(toRow(session)).execute();
      }),

    find: (hash) =>
      database.read(async (db) => {
        const row = await db.selectFrom('sessions').selectAll().where('hash', '=', hash).executeTakeFirst();
        return row && toSession(row);
      }),

    touch: (hash, idleUntil) =>
      database.write(async (db) => {
        await db.updateTable('sessions').set({ idle_until: idleUntil }).where('hash', '=', hash).execute();
      }),

    remove: (hash) =>
      database.write(async (db) => {
        await db.deleteFrom('sessions').where('hash', '=', hash).execute();
      }),

    purge: (now) =>
      database.write(async (db) => {
        await db.deleteFrom('sessions').where('expires_at', '<=', now).execute();
        await db.deleteFrom('sessions').where('idle_until', '<=', now).execute();
      }),
  };
}

function toRow(session: StoredSession): SessionRow {
  return {
    hash: session.hash,
    project: session.project,
    iss: session.iss,
    sub: session.sub,
    auth_time: session.authTime,
    acr: session.acr,
    amr: JSON.stringify(session.amr),
    sealed: session.sealed,
    issued_at: session.issuedAt,
    idle_until: session.idleUntil,
    expires_at: session.expiresAt,
  };
}

function toSession(row: SessionRow): StoredSession {
  return {
    hash: row.hash,
    project: row.project,
    iss: row.iss,
    sub: row.sub,
    authTime: row.auth_time,
    acr: row.acr,
    amr: JSON.parse(row.amr) as string[],
    sealed: row.sealed,
    issuedAt: row.issued_at,
    idleUntil: row.idle_until,
    expiresAt: row.expires_at,
  };
}
