// Owns a user as the user's own page shows them. Not as clients read them: provision/read.ts.
import { refused, type Result } from '../../ports/result.ts';
import type { ReadTx } from '../../ports/transaction.ts';
import type { Contact } from '../../../shared/contact.ts';
import type { Identity, User } from '../../ports/user.ts';
import type { Account } from '../account.ts';
import type { ServiceContext } from '../context.ts';
import { isErased } from './find-user.ts';

/** A user with their contacts, attributes and login ids. */
export interface UserView extends Omit<Account, 'pending'> {
  /** All that the user signs in with: contacts that are login ids, and the names by which the site's sign-in knows the user. */
  readonly loginIds: readonly string[];
}

/** Returns the user with the id, or the user that this one was merged into; `not-found` when the user is erased. */
export function readUserView(ctx: Pick<ServiceContext, 'store'>, id: string): Promise<Result<UserView>> {
  return ctx.store.read(async (tx) => {
    const user = await afterMerges(tx, id);
    if (user === undefined || (await isErased(tx, user))) return refused({ code: 'not-found' });
    const contacts = await tx.contacts.of(user.id);
    const loginIds = loginIdsOf(user, contacts, await tx.users.identities(user.id));
    const attributes = await tx.profiles.of(user.id);
    return { ok: true, value: { user, contacts, attributes, loginIds } };
  });
}

/** Returns the accounts with their login ids, in the same order. */
export function withLoginIds(
  ctx: Pick<ServiceContext, 'store'>,
  accounts: readonly Account[],
): Promise<readonly UserView[]> {
  return ctx.store.read(async (tx) => {
    const identities = await tx.users.identitiesOfMany(accounts.map(({ user }) => user.id));
    return accounts.map(({ user, contacts, attributes }) => {
      const loginIds = loginIdsOf(user, contacts, identities.get(user.id) ?? []);
      return { user, contacts, attributes, loginIds };
    });
  });
}

function loginIdsOf(user: User, contacts: readonly Contact[], identities: readonly Identity[]): readonly string[] {
  const names = [user.userName, ...identities.map(({ sub }) => sub)].filter((name) => name !== user.id);
  return [...new Set([...contacts.filter((c) => c.loginId).map((c) => c.value), ...names])];
}

async function afterMerges(tx: Pick<ReadTx, 'users'>, id: string): Promise<User | undefined> {
  let user = await tx.users.get(id);
  while (user !== undefined && user.mergedInto !== null) user = await tx.users.get(user.mergedInto);
  return user;
}
