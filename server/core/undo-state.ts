// Owns what an undo is, and the state that it is in at a moment. Not what an undo does: undo.ts.
import type { Kind, Contact } from '../../shared/contact.ts';
export { undoSeed } from './seeds.ts';

/** What was before a settling, and which contacts may bring it back. One for each settling that somebody lost by. */
export interface Undo {
  /** `und_…` */
  readonly id: string;
  readonly project: string;
  readonly user: string;
  readonly kind: Kind;
  /** The change that it takes back; null for a removal. */
  readonly change: string | null;
  /**
   * `freeze`: the old contact may be in wrong hands, so it can stop the account but not take it. `brake`: stops it as well,
   * after a merge, which nothing takes back.
   */
  readonly mode: 'restore' | 'freeze' | 'brake';
  /** Contacts of the kind as they stood. */
  readonly before: readonly Contact[];
  /** Ids of those that were demoted or removed: each has a link. */
  readonly holders: readonly string[];
  readonly keyId: string;
  readonly place: string | null;
  readonly at: number;
  readonly endsAt: number;
  readonly state: UndoState;
}

export type UndoState =
  | { readonly at: 'open' }
  | { readonly at: 'used'; readonly since: number }
  /** An older one was used. */
  | { readonly at: 'void'; readonly since: number };

/** What a link page says of it. */
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
