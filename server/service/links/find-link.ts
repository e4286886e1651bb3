// Owns which change and proof a magic link is of. Not what the link may do: its neighbours.
import type { Refusal } from '../../../shared/problem.ts';
import { isPurged, stateAt, refusalOfEnded } from '../../core/change-state.ts';
import { proofSeed } from '../../core/seeds.ts';
import type { Change, Proof } from '../../core/change.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { ServiceContext } from '../context.ts';

/** A link whose token is right. */
export interface FoundLink {
  readonly change: Change;
  readonly proof: Proof;
}

/** The change and proof of a link's token; `not-found` for a token that we did not make. */
export async function findLink(ctx: ServiceContext, token: string): Promise<Result<FoundLink>> {
  const { store, secrets } = ctx;
  const id = secrets.proofOf(token);
  const change = id === null ? undefined : await store.read((tx) => tx.changes.ofProof(id));
  const proof = change?.proofs.find((p) => p.id === id && p.method !== 'code');
  // Links of a project that is no longer served do nothing; its rows stay, for it may be served again.
  const served = change !== undefined && ctx.projectsById.has(change.project);
  if (!served || !proof) return refused({ code: 'not-found' });
  // What the token was made of is purged. The id alone, 96 random bits that stood in the link alone, proves the link.
  if (isPurged(change)) return { ok: true, value: { change, proof } };
  const expected = secrets.linkToken(proofSeed(change, proof));
  if (expected === null || !secrets.isEqual(expected, token)) return refused({ code: 'not-found' });
  return { ok: true, value: { change, proof } };
}

/** The refusal for a link of a purged change: the same as for any change that is over. */
export function purgedRefusal(change: Change, now: number): Refusal {
  const state = stateAt(change, now);
  return state.at === 'waiting' ? { code: 'not-found' } : refusalOfEnded(state);
}
