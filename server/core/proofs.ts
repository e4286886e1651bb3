// Owns which proofs of a change count, and which sides are proved. Not how a code is compared: server/tokens.
import type { Change, Side, Proof, Terms } from './change.ts';

/** Returns the newest message of a side, sent or not; undefined when there is none. */
export function newestProof(change: Change, side: Side): Proof | undefined {
  return change.proofs
    .filter((p) => p.side === side)
    .reduce<Proof | undefined>((a, b) => (a && a.sequence > b.sequence ? a : b), undefined);
}

/**
 * Returns the proof whose code counts: the newest sent one. If none was sent, the newest of all; no recipient got its code. A
 * delayed message does not count before it is due, because the person may be typing the code of the one before.
 */
export function codeProof(change: Change, side: Side, now: number): Proof | undefined {
  const due = change.proofs.filter((p) => isDue(p, change, now));
  const sent = { ...change, proofs: due.filter((p) => !p.suppressed) };
  return newestProof(sent, side) ?? newestProof({ ...change, proofs: due }, side);
}

/** Whether the message of the proof may have been sent by now. False only for a delayed message that still waits. */
export function isDue({ issuedAt }: Proof, { terms: { delayedTo } }: Change, now: number): boolean {
  return issuedAt !== delayedTo || now >= delayedTo;
}

/** Returns the proofs whose links work: of the newest `terms.liveLinks` with a link, those that have not expired. */
export function liveLinks(change: Change, side: Side, now: number): readonly Proof[] {
  // When another contact is asked to confirm, the links to the former contact stop working.
  const contactId = newestProof(change, side)?.contactId;
  return change.proofs
    .filter((p) => p.side === side && p.method !== 'code' && p.contactId === contactId && isDue(p, change, now))
    .sort((a, b) => b.sequence - a.sequence)
    .slice(0, change.terms.liveLinks)
    .filter((p) => now < p.linkExpiresAt);
}

/** The sides that have to be proved. */
export function requiredSides(change: Change): readonly Side[] {
  return change.terms.confirmCurrent ? ['current', 'new'] : ['new'];
}

/**
 * Where the button of a link proves a side. A person who called support may not be able to sign in, so the button proves the new
 * address in any browser: alone it completes nothing.
 */
export function completionOf({ terms }: Change, side: Side): Terms['completion'] {
  return terms.startedBy === 'support' && side === 'new' ? 'click' : terms.completion;
}

/** Whether one side is proved. */
export function isProved(change: Change, side: Side): boolean {
  return change.proofs.some((p) => p.side === side && p.spent !== null);
}
