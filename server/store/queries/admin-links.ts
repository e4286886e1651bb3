// Owns the rows of one-time links for admins. Not what a link opens: http/handlers/admin-session.ts.
import type { AdminLink } from '../../ports/admin-links.ts';
import type { Connection } from '../database.ts';
import { toAdminLink, toAdminLinkRow } from '../rows/admin-link.ts';

/** Stores a link. Those that have expired at `now` go, so that the table stays small without a sweep. */
export async function insertAdminLink({ db }: Connection, link: AdminLink, now: number): Promise<void> {
  await db.deleteFrom('admin_links').where('expires_at', '<=', now).execute();
  await db.insertInto('admin_links').values(toAdminLinkRow(link)).execute();
}

/** Removes a link that has not expired at `now`, and returns it. */
export async function spendAdminLink({ db }: Connection, hash: string, now: number): Promise<AdminLink | undefined> {
  const row = await db
    .deleteFrom('admin_links')
    .where('hash', '=', hash)
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst();
  return row && toAdminLink(row);
}
