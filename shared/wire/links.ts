// Owns the bodies behind a link: what it shows, and what its press did. Not the pages: server/http/pages.
import type { ContactBody, Kind, Then } from '../contact.ts';
import type { ChangeBody } from './change.ts';

export type LinkState = 'live' | 'used' | 'expired' | 'superseded' | 'closed';

/** What a link page may tell before anybody pressed anything: nothing in full. */
export interface InspectBody {
  readonly project: string;
  readonly serviceName: string;
  /** The account that asked, masked. */
  readonly account: string;
  /** `current`: a contact that the account has is asked to agree; `value` is then still the new address. */
  readonly of: 'new' | 'current';
  readonly kind: Kind;
  readonly value: string;
  /** The address is another account's, and pressing makes both one. */
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

export interface RelayBody {
  readonly relay: { readonly code: string; readonly expiresAt: string };
}

/** `change` in full for its owner; without `value` and `sentTo` in clear for anybody else's click. */
export type ConfirmBody = { readonly change: ChangeBody } | RelayBody;

/** What an undo did. Whoever holds the link may not be the owner: values are masked. */
export interface UndoneBody {
  /** The contacts of the kind as they are again; empty when the account was only stopped. */
  readonly restored: readonly ContactBody[];
  readonly frozenUntil: string;
}
