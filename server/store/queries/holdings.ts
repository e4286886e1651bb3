// Owns counting what is stored of a user: what an erasure would take away. Not the erasure: erase.ts.
import { sql, type SqlBool } from 'kysely';
import type { Holdings } from '../../ports/transaction/users.ts';
import type { Connection } from '../database.ts';
import { namedIdentitiesOf } from './identities.ts';
import { countSessions } from './sessions.ts';

/** How much is stored of a user. */
export async function holdingsOf(connection: Connection, user: string): Promise<Holdings> {
  const { db } = connection;
  const identities = await namedIdentitiesOf(connection, user);
  const names = await db
    .selectFrom('users')
    .select(['user_name', 'external_id'])
    .where('id', '=', user)
    .executeTakeFirst();
  let sessions = 0;
  for (const identity of identities) sessions += await countSessions(connection, identity);
  return {
    contacts: await count(db, 'contacts', user),
    identities: identities.length,
    sessions,
    changes: await count(db, 'changes', user, sql<SqlBool>`key <> ''`),
    undos: await count(db, 'undos', user),
    messages: await count(db, 'outbox', user),
    kept: (await count(db, 'blocks', user)) + (await count(db, 'reservations', user)),
    profile: await count(db, 'profiles', user),
    names: [names?.user_name, names?.external_id].filter((name) => typeof name === 'string').length,
  };
}

async function count(
  db: Connection['db'],
  table: 'contacts' | 'changes' | 'undos' | 'outbox' | 'blocks' | 'reservations' | 'profiles',
  user: string,
  and = sql<SqlBool>`1 = 1`,
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from ${sql.table(table)} where user_id = ${user} and ${and}`.execute(db);
  return rows[0]?.n ?? 0;
}
