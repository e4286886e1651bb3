// Owns what codes and links are derived from, so that the service that compares and the courier that sends agree. Not the
// deriving: server/tokens/secrets.ts.
import type { Change, Proof } from './change.ts';
import type { Undo } from './undo-state.ts';

/** For the code and link of a proof. The target carries its kind, so that no e-mail address can read as a number. */
export function proofSeed(change: Change, { id, address, sequence, keyId }: Proof) {
  const { project, user } = change;
  const target = `${address.kind}:${address.key}`;
  return { project, user, change: change.id, proof: id, target, sequence, keyId };
}

/** For the link that stops a change, the same in every notice; null for a change that sent nothing. */
export function reportSeed({ id, project, user, proofs: [first] }: Change) {
  return first ? ({ purpose: 'report', id, project, user, holder: '', keyId: first.keyId } as const) : null;
}

/** For the undo link of one contact. */
export function undoSeed(
  { id, project, user, keyId }: Pick<Undo, 'id' | 'project' | 'user' | 'keyId'>,
  holder: string,
) {
  return { purpose: 'undo', id, project, user, holder, keyId } as const;
}
