// Owns what an undo is, and its state at a moment. Not what it does: undo.ts.
import type { Kind, Contact } from '../../shared/contact.ts';

/** The list before it settled, and the contacts that may restore it. One for each settling by which a contact lost. */
export interface Undo {
  /** `und_…` */
  readonly id: string;
  readonly project: string;
  readonly user: string;
  readonly kind: Kind;
  /** The change that it undoes; null for a removal. */
  readonly change: string | null;
  /**
   * `freeze`: the old contact may be in wrong hands, so it can stop the account and restore nothing. `brake`: the same,
   * after a merge, which cannot be undone.
   */
  readonly mode: 'restore' | 'freeze' | 'brake';
  /** The contacts of the kind as they were. Stored as JSON. */
  readonly before: readonly Contact[];
  /** Ids of the contacts that were demoted or removed: each has a link. */
  readonly holders: readonly string[];
  readonly keyId: string;
  readonly place: string | null;
  readonly at: number;
  readonly endsAt: number;
  readonly state: UndoState;
}

/** Where an undo is in its life. `since`: epoch ms. */
export type UndoState =
  | { readonly at: 'open' }
  | { readonly at: 'used'; readonly since: number }
  /** An older one was used. */
  | { readonly at: 'void'; readonly since: number };

/** What the page behind its link says of it. */
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
