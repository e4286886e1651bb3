// Owns what an undo is, and its state at a moment. Not what an undo does: undo.ts.
import type { Kind, Contact } from '../../shared/contact.ts';

/** The contacts before a change, and which of them get a link. Made when verified contacts are removed, demoted or merged. */
export interface Undo {
  /** `und_…` */
  readonly id: string;
  readonly project: string;
  readonly user: string;
  readonly kind: Kind;
  /** The change that the undo reverts; null when the list changed without one, as by a removal. */
  readonly change: string | null;
  /**
   * `restore`: the old contact can restore the list. `freeze`: the old contact can only freeze the account, since the contact
   * may be in wrong hands or the policy says so. `brake`: the same after a merge, since a merge cannot be undone.
   */
  readonly mode: 'restore' | 'freeze' | 'brake';
  /** The contacts before the change. Stored as JSON. */
  readonly before: readonly Contact[];
  /** Ids of the contacts that get a link. */
  readonly holders: readonly string[];
  readonly keyId: string;
  readonly place: string | null;
  readonly at: number;
  readonly endsAt: number;
  readonly state: UndoState;
}

/** The state of an undo. `since`: epoch ms. */
export type UndoState =
  | { readonly at: 'open' }
  | { readonly at: 'used'; readonly since: number }
  /** An older undo was used, or the site ended the undo. */
  | { readonly at: 'void'; readonly since: number };

/** Returns the state that the page of the undo link shows. */
export function undoStateAt(undo: Undo, now: number): 'live' | 'used' | 'superseded' | 'expired' {
  switch (undo.state.at) {
    case 'used':
      return 'used';
    case 'void':
      return 'superseded';
    case 'open':
      return now < undo.endsAt ? 'live' : 'expired';
  }
}
