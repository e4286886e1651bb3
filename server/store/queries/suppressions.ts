// Owns the statements that list and lift suppressions. Not those that make one: delivery-reports.ts.
import { sql, type SelectQueryBuilder } from 'kysely';
import type { SuppressedAddress, Suppression } from '../../ports/delivery-reports.ts';
import type { SuppressedContact, SuppressionPlace } from '../../ports/transaction/suppressions.ts';
import type { Connection } from '../database.ts';
import type { Tables } from '../tables.ts';

type Query = SelectQueryBuilder<Tables, 'suppressions', Suppression>;

/** Those that hold at `now`, the newest first. */
function holding({ db }: Connection, now: number): Query {
  return db
    .selectFrom('suppressions')
    .select([
      'suppressions.project',
      'channel',
      'suppressions.key',
      'suppressions.user_id as user',
      'cause',
      'since',
      'until',
    ])
    .where('until', '>', now)
    .orderBy('since', 'desc')
    .orderBy('channel')
    .orderBy('suppressions.key');
}

/** The newest of a project; null: of all projects. */
export function newestSuppressions(
  on: Connection,
  project: string | null,
  now: number,
  limit: number,
): Promise<readonly Suppression[]> {
  return holding(on, now)
    .$if(project !== null, (query) => query.where('project', '=', project ?? ''))
    .limit(limit)
    .execute();
}

/** A page of a project, after a place. */
export function suppressionsAfter(
  on: Connection,
  project: string,
  now: number,
  { after, limit }: { readonly after: SuppressionPlace | null; readonly limit: number },
): Promise<readonly Suppression[]> {
  const query = holding(on, now).where('project', '=', project).limit(limit);
  if (after === null) return query.execute();
  const { since, channel, key } = after;
  return query
    .where(
      sql<boolean>`(since < ${since} or (since = ${since} and (channel > ${channel} or (channel = ${channel} and key > ${key}))))`,
    )
    .execute();
}

/** Those of the addresses of a user's contacts, with the contacts. */
export function suppressionsOfUser(
  on: Connection,
  project: string,
  user: string,
  now: number,
): Promise<readonly SuppressedContact[]> {
  return holding(on, now)
    .innerJoin('contacts', (join) =>
      join.on(
        sql<boolean>`suppressions.key = lower(contacts.value) and contacts.kind = case channel when 'email' then 'email' else 'phone' end`,
      ),
    )
    .select('contacts.id as contact')
    .where('suppressions.project', '=', project)
    .where('contacts.user_id', '=', user)
    .execute();
}

/** Returns the user of the message that was reported; undefined when the address is not suppressed. */
export async function liftSuppression(
  { db }: Connection,
  { project, kind, key }: SuppressedAddress,
  now: number,
): Promise<string | undefined> {
  const isOfKind = kind === 'email' ? sql`channel = 'email'` : sql`channel <> 'email'`;
  const remove = sql<{ user_id: string }>`delete from suppressions
    where project = ${project} and ${isOfKind} and key = lower(${key}) and until > ${now} returning user_id`;
  const { rows } = await remove.execute(db);
  return rows[0]?.user_id;
}
