// Owns how the operator erases a person: how the user is found, and what is answered. Not the erasing itself
// (erase-account.ts).
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

/**
 * Returns what `eraseUser` would erase. `user`: our id of the user, or their `sub` at the project's only issuer; `not-found`
 * when no user has either.
 */
export function findErasable(ctx: EraseContext, project: string, user: string): Promise<Result<Erased>> {
  return ctx.store.read(async (tx) => {
    const account = await readMergedAccount(tx, await idIn(tx, ctx, project, user), tx.users.get);
    return account?.user.project === project ? { ok: true, value: erasedOf(account) } : refused({ code: 'not-found' });
  });
}

/**
 * Erases, in one transaction, all data that leads to the person, and returns what was erased. The person's identities can sign
 * in no more, and no sign-in creates a new user for them. A second call does nothing. An erasure cannot be undone.
 */
export function eraseUser(ctx: EraseContext, project: string, user: string): Promise<Result<Erased>> {
  return ctx.store.write(async (tx) => {
    const account = await readMergedAccount(tx, await idIn(tx, ctx, project, user), tx.users.lock);
    if (account?.user.project !== project) return refused({ code: 'not-found' });
    await eraseMergedAccount(tx, ctx, account, BY_OPERATOR);
    return { ok: true, value: erasedOf(account) };
  });
}

/** Returns the id of the named user. In a project that is no longer served, a user can be named only by our id. */
async function idIn(tx: Pick<ReadTx, 'users'>, ctx: EraseContext, project: string, user: string): Promise<string> {
  const served = ctx.projects.find(({ id }) => id === project);
  return served ? idOf(tx, ctx, served, user) : user;
}

/** Sums up what an erasure of the account deletes. */
export function erasedOf({ user, all, partOf }: MergedAccount): Erased {
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
