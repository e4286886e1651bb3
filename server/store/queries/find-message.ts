// Owns reading one mail or SMS, with what a courier would know of it. Not claiming it: courier-claim.ts.
import { sql } from 'kysely';
import type { FoundMessage, MessageQuery } from '../../ports/outbox-care.ts';
import type { Connection } from '../database.ts';
import { toClaimed, type OutboxRow } from '../rows/outbox.ts';
import { storable } from '../storable.ts';
import { factsFor } from './courier-facts.ts';

/** Returns the message; of an address the newest. The recipient of a row has the letters as they were typed. */
export async function findMessage(on: Connection, query: MessageQuery): Promise<FoundMessage | undefined> {
  if (!storable('id' in query ? query.id : query.to)) return undefined;
  const ofProject = 'id' in query || query.project === null ? sql`` : sql` and project = ${query.project}`;
  const which =
    'id' in query
      ? sql`id = ${query.id}`
      : sql`kind = ${query.kind} and lower(recipient) = ${query.to} and template = ${query.template}${ofProject}`;
  const { rows } = await sql<OutboxRow>`
    select * from outbox where template in ('prove', 'notice') and ${which}
    order by created_at desc, id desc limit 1`.execute(on.db);
  const [row] = rows;
  if (row === undefined) return undefined;
  const facts = await factsFor(on, rows);
  return { message: toClaimed(row, facts(row)), state: row.state };
}
