// Owns how the request or the undo of the link in a notice is found. Not what the link does: execute.ts, inspect.ts.
import { reportSeed, undoSeed } from '../../core/seeds.ts';
import type { Change } from '../../core/change.ts';
import type { Undo } from '../../core/undo-state.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { NoticeSeed } from '../../ports/secrets.ts';
import type { ReadTx } from '../../ports/transaction.ts';
import type { ServiceContext } from '../context.ts';

/** The undo or the request that a right token belongs to. `holder`: the id of the contact that the link was sent to. */
export type FoundUndo = { readonly holder: string } & ({ readonly undo: Undo } | { readonly report: Change });

/**
 * Finds what a notice's token belongs to. Compares the token's MAC for each contact that may hold a link; `not-found` for a
 * token that we did not make.
 */
export async function findUndo(ctx: ServiceContext, token: string): Promise<Result<FoundUndo>> {
  const { store, secrets } = ctx;
  const claimed = secrets.noticeOf(token);
  if (claimed === null) return refused({ code: 'not-found' });
  const matches = (seed: NoticeSeed): boolean => {
    const expected = ctx.projectsById.has(seed.project) ? secrets.noticeToken(seed) : null;
    return expected !== null && secrets.isEqual(expected, token);
  };
  if (claimed.purpose === 'report') {
    return findReport(ctx, claimed.id, matches);
  }
  const undo = await store.read((tx) => tx.undos.get(claimed.id));
  const holder = undo?.holders.find((id) => matches(undoSeed(undo, id)));
  return undo && holder !== undefined ? { ok: true, value: { undo, holder } } : refused({ code: 'not-found' });
}

/**
 * Finds the request of a notice. After the change is done, the link does what the link in the notice of the done change does,
 * because it went to the same contact and proves the same.
 */
async function findReport(
  { store }: ServiceContext,
  id: string,
  matches: (seed: NoticeSeed) => boolean,
): Promise<Result<FoundUndo>> {
  const stored = await store.read(async (tx) => {
    const change = await tx.changes.get(id);
    return change && { change, ...(await contactsAround(tx, change)) };
  });
  const holder = stored?.ids.find((contact) => {
    const seed = reportSeed(stored.change, contact);
    return seed !== null && matches(seed);
  });
  if (stored === undefined || holder === undefined) return refused({ code: 'not-found' });
  const undo = stored.undos.find((one) => one.change === id && one.holders.includes(holder));
  return { ok: true, value: undo ? { undo, holder } : { report: stored.change, holder } };
}

/** Returns the ids of all contacts to which a notice of the change may have gone, and the undos of its user. */
async function contactsAround(tx: ReadTx, { user, proofs, createdAt }: Change) {
  const kept = (await tx.users.get(user))?.mergedInto ?? user;
  // Also those that are over by now, so that their links are called expired, and not unknown.
  const undos = await tx.undos.of(user, createdAt);
  const contacts = [...(await tx.contacts.of(user)), ...(kept === user ? [] : await tx.contacts.of(kept))];
  const asked = proofs.flatMap(({ contactId }) => contactId ?? []);
  const before = undos.flatMap((undo) => undo.before);
  return { undos, ids: [...new Set([...[...contacts, ...before].map((contact) => contact.id), ...asked])] };
}
