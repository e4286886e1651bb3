// Owns how the request or the undo of the link in a notice is found. Not what the link does: execute.ts, inspect.ts.
import { reportSeed, undoSeed } from '../../core/seeds.ts';
import type { Change } from '../../core/change.ts';
import type { Undo } from '../../core/undo-state.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { NoticeSeed } from '../../ports/secrets.ts';
import type { ServiceContext } from '../context.ts';

/** The undo or the request that a right token belongs to. `holder`: the id of the contact that the link was sent to. */
export type FoundUndo = { readonly undo: Undo; readonly holder: string } | { readonly report: Change };

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
    const change = await store.read((tx) => tx.changes.get(claimed.id));
    const seed = change && reportSeed(change);
    return seed && matches(seed) ? { ok: true, value: { report: change } } : refused({ code: 'not-found' });
  }
  const undo = await store.read((tx) => tx.undos.get(claimed.id));
  const holder = undo?.holders.find((id) => matches(undoSeed(undo, id)));
  return undo && holder !== undefined ? { ok: true, value: { undo, holder } } : refused({ code: 'not-found' });
}
