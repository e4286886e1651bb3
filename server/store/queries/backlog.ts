// Owns reading how much waits in the outbox, for the operator's monitoring. Not the claim of what is due: courier-claim.ts.
import { sql } from 'kysely';
import { LANES, type Lane } from '../../core/effects.ts';
import type { Backlog } from '../../ports/metrics.ts';
import type { Connection } from '../database.ts';

/** Most messages of a channel that are counted, so that a scrape takes less than a millisecond of the database. */
export const BACKLOG_MAX = 10_000;

/** Reads the index of due messages alone. */
export async function backlogOf({ db }: Connection): Promise<readonly Backlog[]> {
  const lanes = LANES.map(
    (lane) => sql`
      select ${sql.lit(lane)} as channel,
        (select count(*) from (select 1 from outbox where state = 'queued' and kind = ${sql.lit(lane)}
          limit ${sql.lit(BACKLOG_MAX)}) as counted) as waiting,
        (select min(due_at) from outbox where state = 'queued' and kind = ${sql.lit(lane)}) as due_at`,
  );
  const { rows } = await sql<{
    channel: Lane;
    waiting: number;
    due_at: number | null;
  }>`${sql.join(lanes, sql` union all `)}`.execute(db);
  return rows.map(({ channel, waiting, due_at: dueAt }) => ({ channel, waiting, dueAt }));
}
