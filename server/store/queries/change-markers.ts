// Owns how a moved change is recognised without reading all of it, for event streams. Not what a stream shows: changes.ts and
// delivery-state.ts.
import { sql } from 'kysely';
import type { Connection } from '../database.ts';

/**
 * Returns a marker of each change, by its id. The marker is another one after any move of the change, its proofs or its
 * deliveries, and after anything that may end its user's right to read it. Leaves out an id that no change has.
 */
export async function changeMarkers(
  { db, dialect }: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const given =
    dialect === 'postgres'
      ? sql`(select unnest(${[...ids]}::text[]))`
      : sql`(select value from json_each(${JSON.stringify(ids)}))`;
  // Each state of a message counts in another decimal place.
  const { rows } = await sql<{ readonly id: string }>`
    select c.id, c.user_id, c.state, c.why, c.since, c.failures, c.visitor_failures, c.ends_at, c.old_lost, c.contact_id,
      u.disabled, u.not_before, u.merged_into, u.version,
      (select sum(p.issued_at + p.code_expires_at + p.link_expires_at + coalesce(p.spent_at, 0))
        from proofs p where p.change_id = c.id) as proofs,
      (select sum(case o.state when 'queued' then case when o.reason is null then 1 else 1000 end when 'sent' then 1000000
        when 'dead' then 1000000000 else 1000000000000 end) from outbox o where o.change_id = c.id) as deliveries
    from changes c join users u on u.id = c.user_id
    where c.id in ${given}`.execute(db);
  return new Map(rows.map((row) => [row.id, Object.values(row).join()]));
}
