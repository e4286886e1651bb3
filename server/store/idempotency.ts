// Owns the rows of what keyed requests did. Not what is in them.
import type { Tx } from '../store-port.ts';
import type { Queries } from './database.ts';

export function idempotency({ db }: Queries): Pick<Tx, 'remembered' | 'remember'> {
  return {
    remembered: (user, keys) =>
      db
        .selectFrom('idempotency')
        .select(['body', 'outcome'])
        .where('user_id', '=', user)
        .where('key', 'in', keys)
        .executeTakeFirst(),

    remember: async ({ user, key, body, outcome, at }) => {
      await db.insertInto('idempotency').values({ user_id: user, key, body, outcome, created_at: at }).execute();
    },
  };
}
