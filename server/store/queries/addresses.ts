// Owns who holds an address in a project, for whom it is kept, and from whom. Not the contacts themselves: contacts.ts.
import type { Tx } from '../../ports/transaction.ts';
import type { Queries } from '../database.ts';

export function addresses({ db, clock }: Queries): Tx['addresses'] {
  return {
    holder: async (project, kind, key) => {
      const row = await db
        .selectFrom('contacts')
        .select('user_id')
        .where('project', '=', project)
        .where('kind', '=', kind)
        .where('key', '=', key)
        .where('verified_at', 'is not', null)
        .executeTakeFirst();
      return row?.user_id;
    },

    isTakenByOther: async (project, user, kind, key) => {
      // By verified_at and not by unique_key: the policy may have been another when the holder was saved.
      const row = await db
        .selectFrom('contacts')
        .select('user_id')
        .where('project', '=', project)
        .where('kind', '=', kind)
        .where('key', '=', key)
        .where('verified_at', 'is not', null)
        .where('user_id', '<>', user)
        .unionAll(
          db
            .selectFrom('reservations')
            .select('user_id')
            .where('project', '=', project)
            .where('kind', '=', kind)
            .where('key', '=', key)
            .where('user_id', '<>', user)
            .where('until', '>', clock()),
        )
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },

    reserve: async (user, kind, key, until) => {
      await db
        .insertInto('reservations')
        .values({ project: user.project, kind, key, user_id: user.id, until })
        .onConflict((at) => at.columns(['project', 'kind', 'key', 'user_id']).doUpdateSet({ until }))
        .execute();
    },

    blockedUntil: async (user, kind, key, now) => {
      const row = await db
        .selectFrom('blocks')
        .select('until')
        .where('user_id', '=', user)
        .where('kind', '=', kind)
        .where('key', '=', key)
        .where('until', '>', now)
        .executeTakeFirst();
      return row?.until ?? null;
    },

    block: async (user, kind, key, until) => {
      // A block that is over has no reason to keep the address.
      await db.deleteFrom('blocks').where('user_id', '=', user).where('until', '<=', clock()).execute();
      await db
        .insertInto('blocks')
        .values({ user_id: user, kind, key, until })
        .onConflict((at) =>
          at.columns(['user_id', 'kind', 'key']).doUpdateSet({ until }).where('blocks.until', '<', until),
        )
        .execute();
    },
  };
}
