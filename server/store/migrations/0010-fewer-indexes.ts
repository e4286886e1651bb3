// Owns the tenth schema: without the indexes that no query needs, because every change would write them. Never edited after release.
import { sql } from 'kysely';
import type { QueryExecutorProvider } from 'kysely';

export async function fewerIndexes(db: QueryExecutorProvider): Promise<void> {
  for (const statement of [
    // The first three columns of contacts_found.
    sql`drop index contacts_key`,
    // A user has few changes, which changes_user finds.
    sql`drop index changes_done`,
    // outbox_next leads to the due times of each route and priority.
    sql`drop index outbox_due`,
    // One index for all messages of a user and for the latest ones.
    sql`drop index outbox_told`,
    sql`drop index outbox_user`,
    sql`create index outbox_user on outbox (user_id, created_at)`,
    // Only a message that has ended has an outcome.
    sql`drop index outbox_recipient`,
    sql`create index outbox_recipient on outbox (recipient, ended_at) where suppressed = 0 and ended_at is not null`,
  ])
    await statement.execute(db);
}
