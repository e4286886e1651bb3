// Owns how a client searches for accounts of its project. Not the filter language of the search (faces/scim/).
import type { Search } from '../../ports/search.ts';
import type { Result } from '../../ports/result.ts';
import type { AccountPage } from '../account.ts';
import type { ClientCaller } from '../caller.ts';
import type { ServiceContext } from '../context.ts';
import { waitingOf } from './read.ts';

/** Returns one page of the accounts that match, in the order of the search. */
export function searchAccounts(
  { store, clock }: ServiceContext,
  { client }: ClientCaller,
  search: Omit<Search, 'project'>,
): Promise<Result<AccountPage>> {
  return store.read(async (tx) => {
    const { users, more, total } = await tx.users.search({ ...search, project: client.project });
    const ids = users.map(({ user }) => user.id);
    const contacts = await tx.contacts.ofMany(ids);
    const attributes = await tx.profiles.ofMany(ids);
    const waiting = await tx.changes.waitingOf(ids);
    const now = clock();
    const accounts = users.map(({ user, place }) => ({
      place,
      account: {
        user,
        contacts: contacts.get(user.id) ?? [],
        attributes: attributes.get(user.id) ?? {},
        pending: waitingOf(waiting.get(user.id) ?? [], now),
      },
    }));
    return { ok: true, value: { accounts, more, total } };
  });
}
