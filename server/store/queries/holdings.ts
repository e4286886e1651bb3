// Owns counting what is stored of a user: what an erasure would take away. Not the erasure: erase.ts.
import { sql } from 'kysely';
import type { Holdings } from '../../ports/transaction/users.ts';
import type { Connection } from '../database.ts';
import { TOMBSTONE_PREFIX } from '../rows/identity.ts';

/** How much is stored of a user, in one statement, because others may wait for the user meanwhile. */
export function holdingsOf({ db }: Connection, user: string): Promise<Holdings> {
  const count = (table: 'contacts' | 'undos' | 'outbox' | 'blocks' | 'suppressions' | 'reservations' | 'profiles') =>
    sql<number>`(select count(*) from ${sql.table(table)} where user_id = ${user})`;
  return db
    .selectNoFrom([
      count('contacts').as('contacts'),
      sql<number>`(
        select count(*) from identities
        where user_id = ${user} and (gone = 0 or sub not like ${`${TOMBSTONE_PREFIX}%`})
      )`.as('identities'),
      sql<number>`(
        select count(*) from identities
        join sessions using (project, iss, sub)
        where identities.user_id = ${user}
      )`.as('sessions'),
      sql<number>`(select count(*) from changes where user_id = ${user} and key <> '')`.as('changes'),
      count('undos').as('undos'),
      // The event of an earlier erasure names the user by our id alone.
      sql<number>`(
        select count(*) from outbox where user_id = ${user} and (data is null or data not like '{"hook":{"type":"user.erased"%')
      )`.as('messages'),
      sql<number>`${count('blocks')} + ${count('suppressions')} + ${count('reservations')}`.as('kept'),
      count('profiles').as('profile'),
      sql<number>`(
        select count(*) from users where id = ${user} and user_name is not null
      ) + (
        select count(*) from users where id = ${user} and external_id is not null
      )`.as('names'),
    ])
    .executeTakeFirstOrThrow();
}
