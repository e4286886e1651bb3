// Owns how a user becomes part of another in rows. Not which contacts move: core/merge.ts.
import { sql } from 'kysely';
import type { Tx } from '../../ports/transaction.ts';
import type { Queries } from '../database.ts';

export function merges({ db }: Queries): Pick<Tx['users'], 'merge' | 'partsOf'> {
  return {
    partsOf: async (user) => {
      const { rows } = await sql<{ id: string }>`
        with recursive parts (id) as (
          select id from users where merged_into = ${user}
          union select users.id from users join parts on users.merged_into = parts.id
        ) select id from parts order by id`.execute(db);
      return rows.map((row) => row.id);
    },

    merge: async (gone, kept) => {
      await db.updateTable('users').set({ disabled: 1, merged_into: kept.id }).where('id', '=', gone.id).execute();
      await db.updateTable('identities').set({ gone: 1 }).where('user_id', '=', gone.id).execute();
      // Its name stays with it: nobody else shall be called what somebody here was. Who they are says the account that is kept.
      for (const table of ['profiles', 'profile_fields'] as const)
        await db.deleteFrom(table).where('user_id', '=', gone.id).execute();

      // What both have stands once, and for the longer time.
      const kin = (table: 'reservations' | 'blocks') =>
        db.selectFrom(table).select(['kind', 'key', 'until']).where('user_id', '=', gone.id).execute();
      const reserved = await kin('reservations');
      await db.deleteFrom('reservations').where('user_id', '=', gone.id).execute();
      for (const row of reserved)
        await db
          .insertInto('reservations')
          .values({ ...row, project: kept.project, user_id: kept.id })
          .onConflict((at) =>
            at
              .columns(['project', 'kind', 'key', 'user_id'])
              .doUpdateSet({ until: row.until })
              .where('reservations.until', '<', row.until),
          )
          .execute();

      const blocked = await kin('blocks');
      await db.deleteFrom('blocks').where('user_id', '=', gone.id).execute();
      for (const row of blocked)
        await db
          .insertInto('blocks')
          .values({ ...row, user_id: kept.id })
          .onConflict((at) =>
            at
              .columns(['user_id', 'kind', 'key'])
              .doUpdateSet({ until: row.until })
              .where('blocks.until', '<', row.until),
          )
          .execute();
    },
  };
}
