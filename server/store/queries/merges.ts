// Owns how a user becomes part of another one, in rows. Not which contacts move: core/merge.ts.
import { sql } from 'kysely';
import type { User } from '../../ports/user.ts';
import type { Connection } from '../database.ts';

/** Ids of the users that became part of this one, also through others. */
export async function partsOf({ db }: Connection, user: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive parts (id) as (
      select id from users where merged_into = ${user}
      union select users.id from users join parts on users.merged_into = parts.id
    ) select id from parts order by id`.execute(db);
  return rows.map((row) => row.id);
}

/** `gone` becomes part of `kept`. */
export async function mergeUser({ db }: Connection, gone: User, kept: User): Promise<void> {
  await db
    .updateTable('users')
    .set({ disabled: 1, merged_into: kept.id, name_source: null })
    .where('id', '=', gone.id)
    .execute();
  await db.updateTable('identities').set({ gone: 1 }).where('user_id', '=', gone.id).execute();
  // The merged user keeps their name, so that no other user gets it. Their profile goes: that of the kept account counts.
  for (const table of ['profiles', 'profile_fields', 'profile_values'] as const)
    await db.deleteFrom(table).where('user_id', '=', gone.id).execute();
  await moveReservations(db, gone, kept);
  await moveBlocks(db, gone, kept);
  await db.updateTable('suppressions').set({ user_id: kept.id }).where('user_id', '=', gone.id).execute();
}

/** A reservation that both users have stays once, with the later end. */
async function moveReservations(db: Connection['db'], gone: User, kept: User): Promise<void> {
  const rows = await db
    .selectFrom('reservations')
    .select(['kind', 'key', 'until'])
    .where('user_id', '=', gone.id)
    .execute();
  await db.deleteFrom('reservations').where('user_id', '=', gone.id).execute();
  for (const row of rows)
    await db
      .insertInto('reservations')
      .values({ ...row, project: kept.project, user_id: kept.id })
      .onConflict((conflict) =>
        conflict
          .columns(['project', 'kind', 'key', 'user_id'])
          .doUpdateSet({ until: row.until })
          .where('reservations.until', '<', row.until),
      )
      .execute();
}

/** The same for blocks. */
async function moveBlocks(db: Connection['db'], gone: User, kept: User): Promise<void> {
  const rows = await db.selectFrom('blocks').select(['kind', 'key', 'until']).where('user_id', '=', gone.id).execute();
  await db.deleteFrom('blocks').where('user_id', '=', gone.id).execute();
  for (const row of rows)
    await db
      .insertInto('blocks')
      .values({ ...row, user_id: kept.id })
      .onConflict((conflict) =>
        conflict
          .columns(['user_id', 'kind', 'key'])
          .doUpdateSet({ until: row.until })
          .where('blocks.until', '<', row.until),
      )
      .execute();
}
