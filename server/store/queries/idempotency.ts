// Owns the rows of what keyed requests did. Not what is in them.
import type { Tx } from '../../ports/transaction.ts';
import type { Queries } from '../database.ts';

/** How long a key is known, ms. */
const LIFE = 24 * 60 * 60_000;

export function idempotency({ db, clock }: Queries): Tx['idempotency'] {
  return {
    find: (user, keys) =>
      db
        .selectFrom('idempotency')
        .select(['body', 'outcome'])
        .where('user_id', '=', user)
        .where('key', 'in', keys)
        .where('created_at', '>', clock() - LIFE)
        .executeTakeFirst(),

    save: async ({ user, key, body, outcome, at }) => {
      await db
        .insertInto('idempotency')
        .values({ user_id: user, key, body, outcome, created_at: at })
        // One of before whose time is over.
        .onConflict((on) => on.columns(['user_id', 'key']).doUpdateSet({ body, outcome, created_at: at }))
        .execute();
    },
  };
}
