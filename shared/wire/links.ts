// Owns the answers about a link: what the link shows, and what its button did. Not the pages: server/http/pages.
import type { ContactBody, Kind, Then } from '../contact.ts';
import type { ChangeBody } from './change.ts';

/** Whether a link still works (`live`), or why it does not. */
export type LinkState = 'live' | 'used' | 'expired' | 'superseded' | 'closed';

/**
 * The facts that the page behind a link shows before the button is pressed. Addresses are masked; where `value` and `old` would
 * look the same, the one to which the link went is in full.
 */
export interface InspectBody {
  readonly project: string;
  readonly serviceName: string;
  /** The contact that names the account whose user began the change, masked. */
  readonly account: string;
  /** `current`: the link asks a contact of the account to agree. `value` is the new address in both cases. */
  readonly of: 'new' | 'current';
  readonly kind: Kind;
  readonly value: string;
  /** `value` as people read it, masked where that is. An internationalised domain that could be mistaken has both its forms. */
  readonly display?: string;
  /** The contact that `value` replaces, masked; absent when it replaces none, or the reader may not know it. */
  readonly old?: string;
  /** The address belongs to another account, and the button merges the two accounts. */
  readonly merges?: true;
  readonly then: Then;
  readonly state: LinkState;
  readonly requestedAt: string;
  readonly place: string | null;
  readonly completion: 'session' | 'click';
  readonly locale: string;
  /** Where the project sends people for help. */
  readonly supportUrl: string | null;
}

/** A code to type in the browser that began the change. */
export interface RelayBody {
  readonly relay: { readonly code: string; readonly expiresAt: string };
}

/** What the button did. The owner of the change sees it in full; others see `value` and `sentTo` masked. */
export type ConfirmBody = ({ readonly change: ChangeBody } | RelayBody) & {
  /** The user who is signed in where the button was pressed is not the owner of the change. Absent for the owner and without a sign-in. */
  readonly otherAccount?: true;
};

/** What an undo did. Values are masked, because the holder of the link is perhaps not the owner. */
export interface UndoneBody {
  /** The contacts of the kind after the undo; empty when the account was only stopped. */
  readonly restored: readonly ContactBody[];
  readonly frozenUntil: string;
}
