// Owns reading a page of accounts: the users that a search finds, with all that clients read of them. Not the search: search.ts.
import type { AccountRows, Search } from '../../ports/search.ts';
import type { Connection } from '../database.ts';
import { waitingByUser } from './changes.ts';
import { contactsOfMany } from './contacts.ts';
import { profilesOf } from './profiles.ts';
import { searchUsers } from './search.ts';

/** Returns the page. All of it is of one moment, because the transaction sees one. */
export async function accountRows(on: Connection, search: Search): Promise<AccountRows> {
  const page = await searchUsers(on, search);
  const ids = page.users.map(({ user }) => user.id);
  return {
    ...page,
    contacts: await contactsOfMany(on, ids),
    attributes: await profilesOf(on, ids),
    waiting: await waitingByUser(on, ids),
  };
}
