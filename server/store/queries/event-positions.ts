// Owns reading and writing the last event of the site's systems about a user. Not which event is older: core/event-order.ts.
import type { EventPosition } from '../../core/event-order.ts';
import type { Connection } from '../database.ts';

/** Returns the position of the last event; null when there was none. */
export async function eventPosition({ db }: Connection, user: string): Promise<EventPosition | null> {
  const query = db.selectFrom('event_positions').select(['at', 'version']).where('user_id', '=', user);
  return (await query.executeTakeFirst()) ?? null;
}

/** Stores the position of the last event. An event that counts no version leaves the last version as it was. */
export async function moveEventPosition({ db }: Connection, user: string, next: EventPosition): Promise<void> {
  const { at, version } = next;
  await db
    .insertInto('event_positions')
    .values({ user_id: user, at, version })
    .onConflict((conflict) =>
      conflict.column('user_id').doUpdateSet((eb) => ({
        at,
        version: version ?? eb.ref('event_positions.version'),
      })),
    )
    .execute();
}
