// Owns the state of a link, by which a page tells whether the button of the link still works. Not what the button does: links/,
// undo/.
import type { LinkState } from '../../shared/wire/links.ts';
import { isPurged, stateAt } from '../core/change-state.ts';
import { liveLinks } from '../core/proofs.ts';
import type { Change, Proof } from '../core/change.ts';

/** A link of a change: either a link that proves, or the link in a notice by which a contact reports the request. */
export type ChangeLink =
  | { readonly proof: Proof }
  /** Until when the link in a notice works, epoch ms. */
  | { readonly reportUntil: number };

/**
 * Returns the state of a link at `now` (epoch ms). A link that reports stays live while the change waits, and after the change
 * was closed for another reason than a report.
 */
export function linkState(change: Change, link: ChangeLink, now: number): LinkState {
  if ('reportUntil' in link && (isPurged(change) || now >= link.reportUntil)) return 'expired';
  const state = stateAt(change, now);
  switch (state.at) {
    case 'done':
    case 'undone':
      return 'used';
    case 'closed':
      if ('reportUntil' in link) return state.why === 'reported' ? 'closed' : 'live';
      return state.why === 'expired' ? 'expired' : 'closed';
    case 'waiting':
      return 'reportUntil' in link ? 'live' : proofLinkState(change, link.proof, now);
  }
}

function proofLinkState(change: Change, proof: Proof, now: number): LinkState {
  if (now >= proof.linkExpiresAt) return 'expired';
  return liveLinks(change, proof.side, now).some(({ id }) => id === proof.id) ? 'live' : 'superseded';
}
