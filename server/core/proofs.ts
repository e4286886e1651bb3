// Owns which proofs of a change count, and which sides are proved. Not how a code is compared: it is told which one matched.
import type { Change, Of, Proof } from './change.ts';

/** The newest message of a side: what its reader is told of. */
export function newestProof(change: Change, of: Of): Proof | undefined {
  return change.proofs
    .filter((p) => p.of === of)
    .reduce<Proof | undefined>((a, b) => (a && a.sequence > b.sequence ? a : b), undefined);
}

/** The proof whose code counts: the newest that went out. Where none did it is the newest, and no code is right. */
export function codeProof(change: Change, of: Of): Proof | undefined {
  const sent = { ...change, proofs: change.proofs.filter((p) => !p.suppressed) };
  return newestProof(sent, of) ?? newestProof(change, of);
}

/** The proofs whose links count: the newest few that carry one and are not over. */
export function liveLinks(change: Change, of: Of, now: number): readonly Proof[] {
  // Once another contact is asked to confirm, those of the one before are worth nothing.
  const asked = newestProof(change, of)?.contactId;
  return change.proofs
    .filter((p) => p.of === of && p.method !== 'code' && p.contactId === asked)
    .sort((a, b) => b.sequence - a.sequence)
    .slice(0, change.terms.liveLinks)
    .filter((p) => now < p.linkExpiresAt);
}

/** The sides that have to be proved. */
export function sides(change: Change): readonly Of[] {
  return change.terms.confirmCurrent ? ['current', 'new'] : ['new'];
}

/** Whether one side is proved. */
export function proved(change: Change, of: Of): boolean {
  return change.proofs.some((p) => p.of === of && p.spent !== null);
}
