// Owns how a client searches for accounts of its project. Not the filter language of the search (faces/scim/), nor what a search
// costs (search-terms.ts).
import type { Refusal } from '../../../shared/problem.ts';
import type { AccountRows, Search } from '../../ports/search.ts';
import type { Result } from '../../ports/result.ts';
import type { AccountPage } from '../account.ts';
import type { ClientCaller } from '../caller.ts';
import type { ServiceContext } from '../context.ts';
import { waitingOf } from './read.ts';
import { PRICE_MAX, priceOf, withoutRepeats } from './search-terms.ts';

/**
 * Returns one page of the accounts that match, in the order of the search. Refuses with `body-invalid` and the reason `tooMany`
 * (RFC 7644 §3.12) a search that would read too many rows.
 */
export async function searchAccounts(
  { store, clock }: ServiceContext,
  { client }: ClientCaller,
  search: Omit<Search, 'project'>,
): Promise<Result<AccountPage>> {
  const where = search.where && withoutRepeats(search.where);
  if (where !== null && priceOf(where) > PRICE_MAX)
    return { ok: false, refusal: tooMany('the filter has too many conditions that read all users') };
  const rows = await store.search({ ...search, where, project: client.project });
  if (rows === null) return { ok: false, refusal: tooMany('the search takes too long: ask for less at once') };
  return { ok: true, value: pageOf(rows, clock()) };
}

function tooMany(detail: string): Refusal {
  return { code: 'body-invalid', reason: 'tooMany', detail };
}

function pageOf({ users, contacts, attributes, waiting, more, total }: AccountRows, now: number): AccountPage {
  const accounts = users.map(({ user, place }) => ({
    place,
    account: {
      user,
      contacts: contacts.get(user.id) ?? [],
      attributes: attributes.get(user.id) ?? {},
      pending: waitingOf(waiting.get(user.id) ?? [], now),
    },
  }));
  return { accounts, more, total };
}
