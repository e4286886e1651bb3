// Owns writing and reading the record of what happened. Rows are added, never altered here; sealing them: seal.ts.
import { sql } from 'kysely';
import type { Actor, Values } from '../../core/audit-values.ts';
import type { Recorded } from '../../ports/audit.ts';
import type { Tx } from '../../ports/transaction.ts';
import { commitmentOf } from '../../audit/chain.ts';
import type { Queries } from '../database.ts';
import { isOlder, readOlder } from './audit-unsealed.ts';
import type { AuditRow } from '../tables.ts';

export function audit({ db }: Queries): Tx['audit'] {
  return {
    append: async (entries) => {
      if (entries.length === 0) return;
      await db
        .insertInto('audit')
        .values(
          entries.map((entry): AuditRow => {
            const personal = JSON.stringify(entry.personal);
            return {
              id: entry.id,
              project: entry.project,
              user_id: entry.user,
              at: entry.at,
              event: entry.event,
              change_id: entry.change,
              request_id: entry.requestId,
              data: JSON.stringify(entry.data),
              actor: entry.actor,
              personal,
              salt: entry.salt,
              commitment: commitmentOf(entry.salt, personal),
              batch: null,
              position: null,
            };
          }),
        )
        .execute();
    },

    of: async (user, events, before, limit) => {
      const rows = await db
        .selectFrom('audit')
        .selectAll()
        .where('user_id', '=', user)
        .where('event', 'in', events)
        .$if(before !== null, (query) =>
          query.where(sql<boolean>`(at, id) < (${before?.at ?? 0}, ${before?.id ?? ''})`),
        )
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(toRecorded);
    },
  };
}

function toRecorded(row: AuditRow): Recorded {
  return {
    id: row.id,
    project: row.project,
    user: row.user_id,
    at: row.at,
    event: row.event,
    change: row.change_id,
    requestId: row.request_id,
    ...(isOlder(row)
      ? readOlder(row)
      : {
          actor: row.actor as Actor | null,
          data: JSON.parse(row.data) as Values,
          personal: row.personal === null ? null : (JSON.parse(row.personal) as Values),
        }),
  };
}
