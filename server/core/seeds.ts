// Owns what codes and links are derived from, so that the service that compares and the courier that sends agree. Not the
// deriving: server/tokens/secrets.ts.
import type { Change, Proof } from './change.ts';
import type { Undo } from './undo-state.ts';

/**
 * What the code and link of a proof are derived from: the service that compares and the courier that sends say the same.
 * The target carries its kind, so that no e-mail address can ever read as a number.
 */
export function seedOf(change: Change, proof: Proof) {
  return {
    project: change.project,
    user: change.user,
    change: change.id,
    proof: proof.id,
    target: `${proof.address.kind}:${proof.address.key}`,
    sequence: proof.sequence,
    keyId: proof.keyId,
  };
}

/** What the link that stops a change is derived from, for every contact the same; null for one that sent nothing. */
export function reportSeed(change: Change) {
  const [first] = change.proofs;
  const { id, project, user } = change;
  return first ? ({ purpose: 'report', id, project, user, holder: '', keyId: first.keyId } as const) : null;
}

/** What the link of one holder is derived from. */
export function undoSeed(
  { id, project, user, keyId }: Pick<Undo, 'id' | 'project' | 'user' | 'keyId'>,
  holder: string,
) {
  return { purpose: 'undo', id, project, user, holder, keyId } as const;
}
