// Owns what a courier reads of the users whose accounts go to directories. Not the other facts of messages: courier-facts.ts.
import { sql } from 'kysely';
import type { DirectoryFacts } from '../../core/directory-account.ts';
import type { Connection } from '../database.ts';
import type { OutboxRow } from '../rows/outbox.ts';
import { contactsOfMany } from './contacts.ts';

/** Returns a function that finds the account of a message; null when there is no such user. */
export async function directoryFactsFor(
  on: Connection,
  rows: readonly OutboxRow[],
): Promise<(row: OutboxRow) => DirectoryFacts | null> {
  if (rows.length === 0) return () => null;
  const ids = [...new Set(rows.map((row) => row.user_id))];
  // The version is read before the contacts: they may then be newer than it says, and never older.
  const users = await on.db
    .selectFrom('users')
    .select(['id', 'external_id', 'user_name', 'username', 'version', 'merged_into'])
    .where('id', 'in', ids)
    .execute();
  const contacts = await contactsOfMany(on, ids);
  const confirmed = await confirmedVersions(on, ids);
  const found = new Map(users.map((user) => [user.id, user]));
  return ({ user_id, route }) => {
    const user = found.get(user_id);
    if (user === undefined) return null;
    return {
      externalId: user.external_id,
      userName: user.user_name ?? user.username,
      version: user.version,
      contacts: contacts.get(user_id) ?? [],
      confirmed: confirmed.get(`${user_id} ${route}`) ?? null,
      isMerged: user.merged_into !== null,
    };
  };
}

/** Returns the highest version that each directory has taken of each user, by the user's id, a space and the route. */
async function confirmedVersions({ db }: Connection, users: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ user: string; route: string; version: number }>`
    select user_id as "user", route, max(cast(provider_ref as bigint)) as version from outbox
    where user_id in (${sql.join(users)}) and template = 'sync' and state = 'sent' and provider_ref is not null
    group by user_id, route`.execute(db);
  return new Map(rows.map(({ user, route, version }) => [`${user} ${route}`, version]));
}
