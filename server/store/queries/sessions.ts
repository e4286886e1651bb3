// Owns the rows of cookie sessions, known by the hash of their id alone. Not when they end: tokens/session.ts.
import type { StoredSession } from '../../ports/session.ts';
import type { Identity } from '../../ports/user.ts';
import type { Connection } from '../database.ts';
import { toSession, toSessionRow } from '../rows/session.ts';
import { lockUser } from './users.ts';

/** Stores a session, unless its identity was erased or merged by now. An admin may be no user of ours. */
export async function insertSession(connection: Connection, session: StoredSession): Promise<void> {
  const insert = () => connection.db.insertInto('sessions').values(toSessionRow(session)).execute();
  if (session.admin !== null) return void (await insert());
  const found = await ownerOf(connection, session);
  if (found === undefined) return;
  // An erasure that is under way holds the lock: after it the identity is gone, or it will find this session.
  await lockUser(connection, found.user_id);
  if (await ownerOf(connection, session)) await insert();
}

async function ownerOf({ db }: Connection, { project, iss, sub }: Identity): Promise<{ user_id: string } | undefined> {
  return db
    .selectFrom('identities')
    .select('user_id')
    .where('project', '=', project)
    .where('iss', '=', iss)
    .where('sub', '=', sub)
    .where('gone', '=', 0)
    .executeTakeFirst();
}

/** The session with this hash. */
export async function findSession({ db }: Connection, hash: string): Promise<StoredSession | undefined> {
  const row = await db.selectFrom('sessions').selectAll().where('hash', '=', hash).executeTakeFirst();
  return row && toSession(row);
}

/** Moves the idle end of a session, epoch ms. */
export async function touchSession({ db }: Connection, hash: string, idleUntil: number): Promise<void> {
  await db.updateTable('sessions').set({ idle_until: idleUntil }).where('hash', '=', hash).execute();
}

/** Ends a session. */
export async function removeSession({ db }: Connection, hash: string): Promise<void> {
  await db.deleteFrom('sessions').where('hash', '=', hash).execute();
}

/** Ends every session of the user but that with the hash `except`; returns how many ended. */
export async function endSessions({ db }: Connection, user: string, except: string | null = null): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('sessions')
    .$if(except !== null, (qb) => qb.where('hash', '!=', except))
    .where((eb) =>
      eb(
        eb.refTuple('project', 'iss', 'sub'),
        'in',
        eb
          .selectFrom('identities')
          .select(['project', 'iss', 'sub'])
          .where('user_id', '=', user)
          .$asTuple('project', 'iss', 'sub'),
      ),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Removes the sessions that ended before `now`. */
export async function purgeSessions({ db }: Connection, now: number): Promise<void> {
  await db.deleteFrom('sessions').where('expires_at', '<=', now).execute();
  await db.deleteFrom('sessions').where('idle_until', '<=', now).execute();
}
