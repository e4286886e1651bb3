// Owns a contact as it goes over the wire. Not the contact itself: contact.ts.
import type { Kind } from './contact.ts';

export interface ContactBody {
  readonly id: string;
  readonly kind: Kind;
  readonly value: string;
  readonly verified: boolean;
  readonly verifiedAt: string | null;
  readonly primary: boolean;
  readonly loginId: boolean;
  readonly type: string | null;
  readonly managedBy: 'idp' | null;
}

/** The user's contacts after something was done to them. */
export interface ContactsBody {
  readonly contacts: readonly ContactBody[];
}
