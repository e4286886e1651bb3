// Owns which user a client means by a name: `bob`, `PRIMARY/bob`, or an id.
import { casefold } from '../../core/casefold.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { Caller, ClientCaller } from '../../service/caller.ts';
import type { ServiceContext } from '../../service/context.ts';
import { readAccount } from '../../service/provision/read.ts';
import { searchAccounts } from '../../service/provision/search.ts';
import { wso2Refusal } from './error-codes.ts';

/** The vendor's name of the user store. We have only one user store. */
export const REALM = 'PRIMARY';

/** Returns the client as a caller who acts on the named user. Searches by user name first, then by id. */
export async function callerFor(ctx: ServiceContext, client: ClientCaller, name: string): Promise<Result<Caller>> {
  // The name can begin with the user store: `PRIMARY/bob`.
  const names = [...new Set([name, name.slice(name.indexOf('/') + 1)])];
  const found = await searchAccounts(ctx, client, {
    where: {
      at: 'any',
      of: names.map((userName) => ({ at: 'user', field: 'userName', is: 'eq', than: casefold(userName) })),
    },
    order: { by: 'id', down: false },
    from: { skip: 0 },
    limit: 2,
    counts: false,
  });
  if (!found.ok) return found;
  const users = found.value.accounts.map(({ account }) => account.user);
  const user = users.find(({ userName }) => casefold(userName) === casefold(name)) ?? users[0];
  return user ? { ok: true, value: { ...client, user: user.id } } : callerForId(ctx, client, names);
}

async function callerForId(ctx: ServiceContext, client: ClientCaller, ids: readonly string[]): Promise<Result<Caller>> {
  for (const user of ids) {
    const account = await readAccount(ctx, { ...client, user });
    if (account.ok) return { ok: true, value: { ...client, user: account.value.user.id } };
    if (account.refusal.code !== 'not-found') return account;
  }
  return refused(wso2Refusal('18003'));
}
