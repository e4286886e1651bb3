// Owns the bodies behind a link: what it shows, and what its press did. Not the pages: server/http/pages.
import type { ContactBody, Kind, Then } from '../contact.ts';
import type { ChangeBody } from './change.ts';

/** What a link is good for now. */
export type LinkState = 'live' | 'used' | 'expired' | 'superseded' | 'closed';

/** What the page behind a link shows before its button is pressed: no address in full. */
export interface InspectBody {
  readonly project: string;
  readonly serviceName: string;
  /** The account that asked, masked. */
  readonly account: string;
  /** `current`: a contact that the account has is asked to agree. `value` is the new address then too. */
  readonly of: 'new' | 'current';
  readonly kind: Kind;
  readonly value: string;
  /** The address is another account's, and the button merges the two. */
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

/** What the button did. Its owner sees the change in full, others see `value` and `sentTo` masked. */
export type ConfirmBody = { readonly change: ChangeBody } | RelayBody;

/** What an undo did. The holder of the link may not be the owner, so values are masked. */
export interface UndoneBody {
  /** The contacts of the kind as they are again; empty when the account was only stopped. */
  readonly restored: readonly ContactBody[];
  readonly frozenUntil: string;
}
