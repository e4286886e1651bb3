// Owns the bodies by which admins find and read users. Not what admins do to them: admin-acts.ts. Not who may read what: server/http.
import type { Kind, Method, PhoneChannel, Then } from '../contact.ts';
import type { RevokeReason } from './activity.ts';
import type { ChangeState, Delivery } from './change.ts';

/** The filters of the list of users. */
export const USER_FILTERS = ['unverified', 'waiting', 'frozen', 'disabled'] as const;
/** A filter of the list of users. */
export type UserFilter = (typeof USER_FILTERS)[number];

/** What the list of users can be sorted by; `email` and `phone`: the primary ones. */
export const USER_SORTS = ['userName', 'email', 'phone', 'created', 'updated'] as const;
/** What the list of users is sorted by. */
export type UserSort = (typeof USER_SORTS)[number];

/** What an admin can do to a user. Each is in `may` of the user when this admin may do it now. */
export const ADMIN_ACTS = [
  'begin', // start, resend and cancel a change; ask for the verification of a contact
  'edit', // add a contact at once, make one primary, remove one
  'mark-verified',
  'revoke', // sign out everywhere, and end what waits
  'disable',
  'enable',
  'recover',
  'unlock',
  'unfreeze',
  'merge',
  'erase',
] as const;
/** An act of an admin on a user. */
export type AdminAct = (typeof ADMIN_ACTS)[number];

/** A contact as an admin sees it. Times are RFC 3339 UTC strings. */
export interface AdminContact {
  readonly id: string;
  readonly kind: Kind;
  readonly value: string;
  readonly display?: string;
  readonly primary: boolean;
  /** Whether it gets notices, and can allow, stop and undo changes, but never becomes primary or a login id. */
  readonly recoveryOnly: boolean;
  readonly verified: boolean;
  readonly verifiedAt: string | null;
  readonly verifiedHow: string | null;
  /** `user`, `admin:…`, `client:…`, or the issuer of a token. */
  readonly verifiedBy: string | null;
  /** The name of the admin who marked it as verified; missing when it is not known, or the reader may not see it. */
  readonly verifiedByName?: string;
  readonly type: string | null;
}

/** Why, and until when, an address gets no messages through a channel. Times are RFC 3339 UTC strings. */
export interface Suppressed {
  /** For the act that lifts it. It differs in each answer. */
  readonly id: string;
  readonly channel: 'email' | PhoneChannel;
  /** `bounced`: a message did not arrive. `complained`: one was not wanted; only codes and links to a new address are stopped. */
  readonly cause: 'bounced' | 'complained';
  readonly since: string;
  readonly until: string;
}

/** A waiting change as an admin sees it. Times are RFC 3339 UTC strings. */
export interface AdminChange {
  readonly id: string;
  readonly kind: Kind;
  readonly value: string;
  readonly display?: string;
  readonly then: Then;
  readonly method: Method;
  readonly state: ChangeState;
  readonly startedBy: 'user' | 'support' | 'admin' | 'system';
  readonly createdAt: string;
  readonly endsAt: string;
  readonly delivery: Delivery;
  /** Of the new address, as in its proof. */
  readonly resendsLeft: number;
  readonly resendAt: string | null;
  /** When a change that support began completes by itself; null when it does not wait for that. */
  readonly waitsUntil: string | null;
  readonly proofs: readonly {
    readonly of: 'new' | 'current';
    readonly sentTo: string;
    readonly state: 'waiting' | 'done';
    readonly resendsLeft: number;
    /** When another message may go to this side; null when none may. */
    readonly resendAt: string | null;
  }[];
}

/** What a user is shown by. */
export interface AdminUserNames {
  readonly id: string;
  /** The person's name, of at most 255 characters; null when none is known. */
  readonly name: string | null;
  readonly userName: string;
  /** The primary contacts. */
  readonly email: AdminContact | null;
  readonly phone: AdminContact | null;
}

/** A user in a list. */
export interface AdminUserRow extends AdminUserNames {
  readonly externalId: string | null;
  /** How many changes wait. */
  readonly waiting: number;
  /** How many contacts are not verified. */
  readonly unverified: number;
  readonly frozenUntil: string | null;
  readonly disabled: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A page of users. */
export interface AdminUsersBody {
  readonly users: readonly AdminUserRow[];
  /** The value of `?cursor=` for the next page; null when this page is the last. */
  readonly next: string | null;
  /** How many users there are in all; null when they were not counted. */
  readonly total: number | null;
  /** Whether the addresses are masked. */
  readonly masked: boolean;
}

/** A user with everything that the page of the user shows. */
export interface AdminUserBody extends AdminUserRow {
  readonly version: number;
  readonly locale: string | null;
  readonly contacts: readonly AdminContact[];
  readonly changes: readonly AdminChange[];
  /** Contacts whose address gets no messages; empty for an admin who may not see the list of all such addresses. */
  readonly suppressions: readonly (Suppressed & { readonly contact: string })[];
  /** The sign-ins of the user; empty when the addresses are masked. */
  readonly identities: readonly { readonly iss: string; readonly sub: string }[];
  /** How many changes in a row were locked by wrong codes. */
  readonly failedInRow: number;
  readonly recoveredAt: string | null;
  readonly masked: boolean;
  /** Acts of `ADMIN_ACTS` that this admin may do on this user now. */
  readonly may: readonly string[];
}

/** One thing that happened to the account. */
export interface AdminActivityEntry {
  readonly id: string;
  readonly at: string;
  readonly event: string;
  readonly kind: Kind | null;
  readonly old: string | null;
  readonly new: string | null;
  readonly target: string | null;
  readonly actor: string;
  /** The name of the admin who acted, as their newest sign-in told it; null when it is not known, or the reader may not see it. */
  readonly actorName: string | null;
  /** The other admin who approved the act (`admin:…`); null when none had to. */
  readonly approvedBy: string | null;
  readonly approvedByName: string | null;
  readonly method: string | null;
  /** Why sessions ended; null for an event that ends none. */
  readonly reason: RevokeReason | null;
  readonly note: string | null;
  readonly place: string | null;
  readonly network: string | null;
  readonly requestId: string | null;
}

/** A page of what happened to the account, newest first. */
export interface AdminActivityBody {
  readonly entries: readonly AdminActivityEntry[];
  readonly next: string | null;
}

/** The rate limits of one user. */
export interface AdminLimitsBody {
  readonly limits: readonly {
    readonly name: string;
    readonly used: number;
    readonly max: number;
    /** When uses become free again; null when none is used. */
    readonly resetsAt: string | null;
  }[];
}
