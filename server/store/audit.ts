// Owns writing the record of what happened. Rows are added, never altered here.
import type { Tx } from '../store-port.ts';
import type { Queries } from './database.ts';

export function audit({ db }: Queries): Pick<Tx, 'audit'> {
  return {
    audit: async (entries) => {
      if (entries.length === 0) return;
      await db
        .insertInto('audit')
        .values(
          entries.map((entry) => ({
            id: entry.id,
            project: entry.project,
            user_id: entry.user,
            at: entry.at,
            event: entry.event,
            change_id: entry.change,
            request_id: entry.requestId,
            data: JSON.stringify(entry.data),
          })),
        )
        .execute();
    },
  };
}
