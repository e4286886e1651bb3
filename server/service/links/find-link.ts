// Owns how the change and the proof of a magic link are found. Not what the link does: confirm.ts, inspect.ts, redirect.ts,
// report.ts.
import type { Refusal } from '../../../shared/problem.ts';
import { isPurged, stateAt, refusalOfEnded } from '../../core/change-state.ts';
import { proofSeed } from '../../core/seeds.ts';
import type { Change, Proof } from '../../core/change.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { ServiceContext } from '../context.ts';

/** The change and the proof of a link whose token is right. */
export interface FoundLink {
  readonly change: Change;
  readonly proof: Proof;
}

/** Finds the change and the proof of a link by its token; `not-found` for a token that we did not make. */
export async function findLink(ctx: ServiceContext, token: string): Promise<Result<FoundLink>> {
  const { store, secrets } = ctx;
  const id = secrets.proofOf(token);
  const change = id === null ? undefined : await store.read((tx) => tx.changes.ofProof(id));
  const proof = change?.proofs.find((p) => p.id === id && p.method !== 'code');
  // Links of a project that is no longer served do nothing. The project's rows stay, because it may be served again.
  const served = change !== undefined && ctx.projectsById.has(change.project);
  if (!served || !proof) return refused({ code: 'not-found' });
  // The data that the token was made from is purged. The proof's id alone, 96 random bits that only the link held, proves the
  // link.
  if (isPurged(change)) return { ok: true, value: { change, proof } };
  const expected = secrets.linkToken(proofSeed(change, proof));
  if (expected === null || !secrets.isEqual(expected, token)) return refused({ code: 'not-found' });
  return { ok: true, value: { change, proof } };
}

/** Returns the refusal for a link of a purged change, which is the same as for any change that has ended. */
export function purgedRefusal(change: Change, now: number): Refusal {
  const state = stateAt(change, now);
  return state.at === 'waiting' ? { code: 'not-found' } : refusalOfEnded(state);
}
