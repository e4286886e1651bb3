// Owns the rows of counters: read, locked, written. Not what a counter is of, nor how many are too many.
import { sql } from 'kysely';
import type { StoredCount, Tx } from '../../ports/transaction.ts';
import type { Queries } from '../database.ts';

export function counters({ db, dialect }: Queries): Tx['counters'] {
  return {
    lock: async (keys) => {
      // On SQLite the transaction is the only writer already. A row that is not there yet cannot be locked, its key can;
      // always in one order, so that no two transactions wait for each other.
      if (dialect !== 'postgres' || keys.length === 0) return;
      const sorted = sql.join([...new Set(keys)].sort().map((key) => sql`(${key})`));
      await sql`select pg_advisory_xact_lock(hashtextextended(k, 0))
        from (select k from (values ${sorted}) as given (k) order by k) as sorted`.execute(db);
    },

    of: async (keys) => {
      if (keys.length === 0) return [];
      const rows = await db.selectFrom('limits').select(['key', 'uses']).where('key', 'in', keys).execute();
      return rows.map(({ key, uses }) => ({ key, uses: JSON.parse(uses) as StoredCount['uses'] }));
    },

    save: async (counts) => {
      if (counts.length === 0) return;
      await db
        .insertInto('limits')
        .values(counts.map((count) => ({ ...count, uses: JSON.stringify(count.uses) })))
        .onConflict((at) =>
          at.column('key').doUpdateSet((eb) => ({ uses: eb.ref('excluded.uses'), until: eb.ref('excluded.until') })),
        )
        .execute();
    },
  };
}
