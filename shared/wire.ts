// Owns the bodies of the native API as types, written by hand so that no validator reaches the browser.
// Times are RFC 3339 UTC strings.
import type { Kind, Method, Then } from './contact.ts';

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

export type ChangeState = 'waiting' | 'done' | 'closed' | 'undone';
/** `taken`: proved, but the address belongs to another account. The rest: api.md. */
export type Why = 'cancelled' | 'locked' | 'expired' | 'replaced' | 'reported' | 'revoked' | 'taken';
export type Via = 'code' | 'link' | 'already-verified';
/** Of the newest message: waiting to go, gone, held up and tried again, given up. */
export type Delivery = 'queued' | 'sent' | 'delayed' | 'failed';

export interface ProofBody {
  readonly of: 'new' | 'current';
  readonly contactId?: string;
  /** The new address in full (its owner typed it); a current one masked. */
  readonly sentTo: string;
  readonly kind: Kind;
  readonly method: Method;
  readonly state: 'waiting' | 'done';
  /** Of its newest message. */
  readonly delivery: Delivery;
  readonly sentAt: string;
  readonly expiresAt: string;
  readonly resendsLeft: number;
  readonly resendAt: string | null;
}

export interface ChangeBody {
  readonly id: string;
  readonly kind: Kind;
  /** Empty, as is `sentTo`, once the change has been over for so long that its addresses were purged. */
  readonly value: string;
  readonly then: Then;
  readonly method: Method;
  readonly state: ChangeState;
  readonly why: Why | null;
  readonly via: Via | null;
  readonly proofs: readonly ProofBody[];
  readonly delivery: Delivery;
  /** `click`: pressing the button behind its link completes it, anywhere; with `session`, another browser shows a code to type. */
  readonly completion: 'session' | 'click';
  readonly codeLength: number;
  readonly triesLeft: number;
  readonly resendsLeft: number;
  /** When another message may go; null when none may. */
  readonly resendAt: string | null;
  /** When the newest message was made. */
  readonly sentAt: string;
  /** Of the newest proof. */
  readonly expiresAt: string;
  /** Of the change itself. */
  readonly endsAt: string;
  readonly createdAt: string;
  readonly doneAt: string | null;
  /**
   * In the answer to the proof that merged two accounts, and there alone. `kept-theirs`: the user who asked is part of the
   * other account now, and this is the last answer that their sign-in gets; the site signs them in as the other.
   */
  readonly merged?: 'kept-mine' | 'kept-theirs';
}

/** Answer of a begin for what already is so. */
export interface NoChangeBody {
  readonly state: 'no-change';
  readonly contact: ContactBody;
}

export interface BeginBody {
  readonly kind: Kind;
  readonly value: string;
  readonly then?: Then;
  readonly method?: Method;
  /** ISO 3166-1 alpha-2, for a phone number typed without its country code. */
  readonly country?: string;
  /** BCP 47, for the messages. */
  readonly locale?: string;
  readonly redirectUrl?: string;
  readonly providerId?: string;
  readonly templateOptions?: Readonly<Record<string, string>>;
  readonly addToLoginIds?: boolean;
  /** The old contact is lost or in wrong hands: its holder may stop the account, not take it back. Takes a fresh sign-in. */
  readonly oldLost?: boolean;
  readonly onConflict?: 'fail' | 'merge-keep-mine' | 'merge-keep-theirs';
  /** What a human check gave the page, where the project asks for one. */
  readonly humanToken?: string;
}

export interface CodeBody {
  readonly code: string;
  readonly of?: 'new' | 'current';
}

export interface ResendBody {
  readonly method?: Method;
  readonly of?: 'new' | 'current';
  /** With `of: current`: another verified contact that shall confirm. */
  readonly contactId?: string;
}

/** To make a verified contact primary. */
export type PromoteBody = Pick<BeginBody, 'oldLost'>;

/** To prove a contact that the user has already. */
export type VerifyBody = Pick<BeginBody, 'method' | 'locale' | 'redirectUrl' | 'humanToken'>;

export interface KindCapabilities {
  readonly max: number;
  readonly methods: readonly Method[];
  readonly then: readonly Then[];
  /** The site's sign-in manages the contacts of this kind: they cannot be changed here. */
  readonly managed: boolean;
  /** Messages that may still go for the waiting change, or for a new one; the daily caps narrow it. */
  readonly sendsLeft: number;
  readonly nextSendAt: string | null;
  /** Phone only: ISO2 of the countries that can be texted; `homeCountry` first. */
  readonly countries?: readonly string[];
  readonly homeCountry?: string;
  /** Phone only: ISO2 → calling code in digits, of those countries. */
  readonly callingCodes?: Readonly<Record<string, string>>;
}

export interface MeBody {
  readonly user: { readonly id: string };
  readonly contacts: readonly ContactBody[];
  /** Waiting ones. */
  readonly changes: readonly ChangeBody[];
  readonly capabilities: {
    readonly kinds: { readonly [K in Kind]?: KindCapabilities };
    /** Whether a begin now asks for a new sign-in, and how old one may be, seconds; null = never. */
    readonly stepUp: { readonly needed: boolean; readonly maxAge: number | null };
    /** A begin now asks a contact that the user has to confirm as well. */
    readonly confirmCurrent: boolean;
    /** Nothing can be changed until then; null = it can. */
    readonly frozenUntil: string | null;
    readonly languages: readonly string[];
    readonly serviceName: string;
    /** Where the project sends people for help. */
    readonly supportUrl: string | null;
  };
}

/** The user's contacts after something was done to them. */
export interface ContactsBody {
  readonly contacts: readonly ContactBody[];
}

/** What an undo did. Whoever holds the link may not be the owner: values are masked. */
export interface UndoneBody {
  /** The contacts of the kind as they are again; empty when the account was only stopped. */
  readonly restored: readonly ContactBody[];
  readonly frozenUntil: string;
}

export interface RevokeBody {
  /** `signed-out`: everywhere. `recovered`: the account was. `disabled`, `enabled`: the user. */
  readonly reason: 'signed-out' | 'recovered' | 'disabled' | 'enabled';
}

export interface RevokedBody {
  /** How many were ended. */
  readonly changes: number;
  readonly sessions: number;
}

/** To make two accounts of one person into one. A dry run tells what it would do; its plan goes with the real call. */
export interface MergeBody {
  /** Of the other account: a refresh JWT, as fresh as the caller's own. */
  readonly token: string;
  /** Which account stays. */
  readonly keep: 'mine' | 'theirs';
  readonly dryRun: boolean;
  readonly plan?: string;
}

/** The same by an admin: our ids, or the `sub` where the project has one issuer. */
export interface MergeUsersBody {
  readonly from: string;
  readonly into: string;
  readonly dryRun: boolean;
  readonly plan?: string;
}

export interface MergedBody {
  /** False: nothing has happened yet. */
  readonly done: boolean;
  /** What the real call has to say: it fits only while both accounts are as they are. */
  readonly plan: string;
  /** Ids of the user that stays, and of the one that becomes part of it. */
  readonly kept: string;
  readonly gone: string;
  /** Of the user that stays, afterwards. To an admin, masked. */
  readonly contacts: readonly ContactBody[];
  /** Ids of those among them that came from the other. */
  readonly moved: readonly string[];
  /** How many waiting changes of the other end. */
  readonly changes: number;
}

export interface SessionBody {
  readonly expiresAt: string;
}

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

/** What a person's own record tells of. */
export type ActivityEvent =
  | 'change-begun'
  | 'change-resent'
  | 'side-proved'
  | 'code-wrong'
  | 'change-locked'
  | 'change-done'
  | 'change-cancelled'
  | 'change-replaced'
  | 'change-expired'
  | 'change-reported'
  | 'change-taken'
  | 'change-revoked'
  | 'change-undone'
  | 'contact-removed'
  | 'contact-added'
  | 'contact-vouched'
  | 'contact-promoted'
  | 'account-written'
  | 'contact-verified-by-login'
  | 'account-frozen'
  | 'account-revoked'
  | 'account-enabled'
  | 'account-unlocked'
  | 'account-merged'
  | 'user-created';

export interface ActivityEntry {
  readonly id: string;
  readonly at: string;
  readonly event: ActivityEvent;
  /** Null where it is about no contact. */
  readonly kind: Kind | null;
  /** The address that it is about, masked. */
  readonly target: string | null;
  /** `you`: signed in. `link`: whoever held a link. `support`: an admin. `site`: the site's systems, or time. */
  readonly by: 'you' | 'link' | 'support' | 'site';
  /** Browser and system, in fixed words; null when unknown. */
  readonly place: string | null;
  /** The network, without its last part: `203.0.113.0`; null when unknown. */
  readonly network: string | null;
  /** Which request; support asks for it. */
  readonly requestId: string | null;
}

/** A page of the user's own record, newest first. */
export interface ActivityBody {
  readonly entries: readonly ActivityEntry[];
  /** For `?cursor=` of the next page; null = there is none. */
  readonly next: string | null;
}

export interface UserinfoBody {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly phone_number?: string;
  readonly phone_number_verified?: boolean;
  readonly preferred_username?: string;
  readonly updated_at: number;
}
