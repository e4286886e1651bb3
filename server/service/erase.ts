// Owns erasing a person by the operator: which user is meant, and what is answered. Not the erasing itself (erase-account.ts).
import type { Erased } from '../ports/erased.ts';
import type { Holdings } from '../ports/transaction/users.ts';
import type { ReadTx } from '../ports/transaction.ts';
import { refused, type Result } from '../ports/result.ts';
import {
  eraseMergedAccount,
  readMergedAccount,
  type ErasedBy,
  type EraseContext,
  type MergedAccount,
} from './erase-account.ts';
import { idOf } from './users/find-user.ts';

const BY_OPERATOR: ErasedBy = { requestId: null, place: null, network: null, actor: 'site' };

/** What `eraseUser` would take away. `user`: our id, or the `sub` of the project's only issuer. `not-found` for neither. */
export function findErasable(ctx: EraseContext, project: string, user: string): Promise<Result<Erased>> {
  return ctx.store.read(async (tx) => {
    const account = await readMergedAccount(tx, await idIn(tx, ctx, project, user), tx.users.get);
    return account?.user.project === project ? { ok: true, value: erasedOf(account) } : refused({ code: 'not-found' });
  });
}

/**
 * Takes away, in one transaction, all that leads to the person, and answers what that was. Their identities can never sign in
 * again, nor become a user anew. A second call does nothing. Cannot be undone.
 */
export function eraseUser(ctx: EraseContext, project: string, user: string): Promise<Result<Erased>> {
  return ctx.store.write(async (tx) => {
    const account = await readMergedAccount(tx, await idIn(tx, ctx, project, user), tx.users.lock);
    if (account?.user.project !== project) return refused({ code: 'not-found' });
    await eraseMergedAccount(tx, ctx, account, BY_OPERATOR);
    return { ok: true, value: erasedOf(account) };
  });
}

/** Of a project that is no longer served a user can be named by our id alone. */
async function idIn(tx: Pick<ReadTx, 'users'>, ctx: EraseContext, project: string, user: string): Promise<string> {
  const served = ctx.projects.find(({ id }) => id === project);
  return served ? idOf(tx, ctx, served, user) : user;
}

function erasedOf({ user, all, partOf }: MergedAccount): Erased {
  const sum = (name: keyof Holdings): number => all.reduce((total, { held }) => total + held[name], 0);
  return {
    user: user.id,
    merged: all.slice(1).map(({ one }) => one.id),
    partOf,
    contacts: sum('contacts'),
    identities: sum('identities'),
    sessions: sum('sessions'),
    changes: sum('changes'),
    undos: sum('undos'),
    messages: sum('messages'),
    kept: sum('kept'),
    profile: sum('profile'),
    names: sum('names'),
  };
}
