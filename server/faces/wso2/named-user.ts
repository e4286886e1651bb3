// Owns which user a client means by a name: `bob`, `PRIMARY/bob`, or an id. Not how a user is found by a filter: user-read.ts.
import { casefold } from '../../core/casefold.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { Caller, ClientCaller } from '../../service/caller.ts';
import type { ServiceContext } from '../../service/context.ts';
import { readAccount } from '../../service/provision/read.ts';
import { searchAccounts } from '../../service/provision/search.ts';
import { wso2Refusal } from './error-codes.ts';

/** The vendor's name of the user store. We have only one user store. */
export const REALM = 'PRIMARY';
const STORE_PREFIX = new RegExp(`^${REALM}/`, 'i');

/** Returns the user name without the user store that may stand before it: `PRIMARY/bob` → `bob`. */
export function withoutStore(name: string): string {
  return name.replace(STORE_PREFIX, '');
}

/** Returns the client as a caller who acts on the named user. Searches by user name first, then by id. */
export async function callerFor(ctx: ServiceContext, client: ClientCaller, name: string): Promise<Result<Caller>> {
  // The name can begin with the user store: `PRIMARY/bob`. The store is cut off first, so that a user who calls themselves
  // `PRIMARY/bob` is not taken for `bob`.
  const userName = withoutStore(name);
  const found = await searchAccounts(ctx, client, {
    where: { at: 'user', field: 'userName', is: 'eq', than: casefold(userName) },
    order: { by: 'id', down: false },
    from: { skip: 0 },
    limit: 1,
    counts: false,
  });
  if (!found.ok) return found;
  const [named] = found.value.accounts;
  return named ? { ok: true, value: { ...client, user: named.account.user.id } } : callerForId(ctx, client, userName);
}

async function callerForId(ctx: ServiceContext, client: ClientCaller, user: string): Promise<Result<Caller>> {
  const account = await readAccount(ctx, { ...client, user });
  if (account.ok) return { ok: true, value: { ...client, user: account.value.user.id } };
  return account.refusal.code === 'not-found' ? refused(wso2Refusal('18003')) : account;
}
