// Owns the statements of an export. Not what is written of a user: server/data/export/.
import { sql } from 'kysely';
import type { ExportedAccount, WidestAccount } from '../../ports/transaction/exports.ts';
import type { Connection } from '../database.ts';
import { toUser } from '../rows/user.ts';
import { contactsOfMany } from './contacts.ts';
import { identitiesOfMany } from './identities.ts';
import { profilesOf } from './profiles.ts';

/** Returns the users that follow the id `after`. */
export async function exportedPage(
  on: Connection,
  project: string,
  after: string,
  limit: number,
): Promise<readonly ExportedAccount[]> {
  const rows = await on.db
    .selectFrom('users')
    .selectAll()
    .where('project', '=', project)
    .where('id', '>', after)
    .where('merged_into', 'is', null)
    .where('erased_at', 'is', null)
    .orderBy('id')
    .limit(limit)
    .execute();
  const ids = rows.map(({ id }) => id);
  const contacts = await contactsOfMany(on, ids);
  const attributes = await profilesOf(on, ids);
  const identities = await identitiesOfMany(on, ids);
  return rows.map((row) => ({
    user: toUser(row),
    identities: identities.get(row.id) ?? [],
    contacts: contacts.get(row.id) ?? [],
    attributes: attributes.get(row.id) ?? {},
  }));
}

/** Returns the most sign-ins and contacts of one user. */
export async function widestAccount({ db }: Connection, project: string): Promise<WidestAccount> {
  const { rows } = await sql<{ what: 'email' | 'phone' | 'identity'; most: number }>`
    select what, max(n) as most from (
      select kind as what, count(*) as n from contacts where project = ${project} group by user_id, kind
      union all
      select 'identity' as what, count(*) as n from identities where project = ${project} group by user_id
    ) as counted group by what`.execute(db);
  const most = new Map(rows.map((row) => [row.what, row.most]));
  return {
    identities: most.get('identity') ?? 0,
    contacts: { email: most.get('email') ?? 0, phone: most.get('phone') ?? 0 },
  };
}
