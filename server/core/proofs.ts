// Owns which proofs of a change count, and which sides are proved. Not how a code is compared: tokens/ and prove.ts.
import type { Change, Side, Proof } from './change.ts';

/** The newest message of a side: the one that its reader is told of. */
export function newestProof(change: Change, side: Side): Proof | undefined {
  return change.proofs
    .filter((p) => p.side === side)
    .reduce<Proof | undefined>((a, b) => (a && a.sequence > b.sequence ? a : b), undefined);
}

/** The proof whose code counts: the newest that was sent. If none was, the newest of all, whose code nobody knows. */
export function codeProof(change: Change, side: Side): Proof | undefined {
  const sent = { ...change, proofs: change.proofs.filter((p) => !p.suppressed) };
  return newestProof(sent, side) ?? newestProof(change, side);
}

/** The proofs whose links count: the newest few that carry one and have not expired. */
export function liveLinks(change: Change, side: Side, now: number): readonly Proof[] {
  // Once another contact is asked to confirm, the links of the one before are void.
  const contactId = newestProof(change, side)?.contactId;
  return change.proofs
    .filter((p) => p.side === side && p.method !== 'code' && p.contactId === contactId)
    .sort((a, b) => b.sequence - a.sequence)
    .slice(0, change.terms.liveLinks)
    .filter((p) => now < p.linkExpiresAt);
}

/** The sides that have to be proved. */
export function requiredSides(change: Change): readonly Side[] {
  return change.terms.confirmCurrent ? ['current', 'new'] : ['new'];
}

/** Whether one side is proved. */
export function isProved(change: Change, side: Side): boolean {
  return change.proofs.some((p) => p.side === side && p.spent !== null);
}
