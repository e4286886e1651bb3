// Owns the values from which codes and links are derived. Both the service that compares codes and the courier that sends them
// use these. Not the derivation: server/tokens/secrets.ts.
import type { Change, Proof } from './change.ts';
import type { Undo } from './undo-state.ts';

/** Seed of the code and link of a proof. The target contains the kind, so that no e-mail address can equal a phone number. */
export function proofSeed(change: Change, { id, address, sequence, keyId }: Proof) {
  const { project, user } = change;
  const target = `${address.kind}:${address.key}`;
  return { project, user, change: change.id, proof: id, target, sequence, keyId };
}

/** Seed of the link by which one contact of the account reports a change; null when the change has no proof. */
export function reportSeed({ id, project, user, proofs: [first] }: Change, holder: string) {
  return first ? ({ purpose: 'report', id, project, user, holder, keyId: first.keyId } as const) : null;
}

/** Seed of the undo link of one contact. */
export function undoSeed(
  { id, project, user, keyId }: Pick<Undo, 'id' | 'project' | 'user' | 'keyId'>,
  holder: string,
) {
  return { purpose: 'undo', id, project, user, holder, keyId } as const;
}
