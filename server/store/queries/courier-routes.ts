// Owns how a statement goes through the queue by its routes and priorities, as outbox_next has them. Not which messages it wants:
// courier-claim.ts, courier-upkeep.ts.
import { sql } from 'kysely';
import { SEND_PRIORITIES } from '../../core/send-order.ts';

/** The condition of the index. It must stand in the text of the statement: SQLite does not use the index for a bound value. */
export const QUEUED = sql`state = 'queued'`;

/**
 * The routes of all queued messages, and null, as a table `routes (route)` of a `with recursive`. The database jumps from one
 * route to the next in the index, so a queue of a million messages takes no longer.
 */
export const ROUTES_QUEUED = sql`routes (route) as (
  select min(route) from outbox where ${QUEUED}
  union all
  select (select min(route) from outbox where ${QUEUED} and route > routes.route)
  from routes where routes.route is not null
)`;

/** All priorities, as a table `priorities` with the column `column1`, as both databases call it. */
export const PRIORITIES = sql`(values ${sql.join(SEND_PRIORITIES.map((priority) => sql`(${sql.lit(priority)})`))}) as priorities`;
