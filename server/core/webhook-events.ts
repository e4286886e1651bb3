// Owns the types of events, that is, of messages to the site's own systems, and what each says. Not which events a decision
// has: user-events.ts. Not the body of a request: server/deliver/message/webhook-body.ts.
import type { Contact, Kind, VerifiedHow } from '../../shared/contact.ts';
import type { Why } from '../../shared/wire/change.ts';
import type { Actor } from './audit-values.ts';

/** All types of events, for schemas. */
export const EVENT_TYPES = [
  'contact.added',
  'contact.verified',
  'contact.changed',
  'contact.removed',
  'change.requested',
  'change.cancelled',
  'change.locked',
  'change.undone',
  'user.merged',
  'user.erased',
  'account.frozen',
  'account.disabled',
  'account.enabled',
  'sessions.end',
] as const;
/** The type of an event. */
export type EventType = (typeof EVENT_TYPES)[number];

/** The identity of a user at the site: the issuer and the subject of the user's tokens. */
export interface SiteIdentity {
  readonly iss: string;
  readonly sub: string;
}

/** A contact in an event. Unlike in an answer to its owner, `verifiedBy` names admins, clients and issuers. */
export interface EventContact {
  /** Null for a requested address that is not in the list. */
  readonly id: string | null;
  readonly kind: Kind;
  readonly value: string;
  readonly type: string | null;
  readonly verified: boolean;
  /** Epoch ms; written as RFC 3339 when the event is sent. */
  readonly verifiedAt: number | null;
  readonly verifiedHow: VerifiedHow | null;
  readonly verifiedBy: string | null;
  readonly primary: boolean;
  readonly loginId: boolean;
}

/**
 * By what it was done. `code`, `link`: a proof or the link of a notice. `admin`: an admin did it. `import`: a system of the
 * site wrote it. `token`: the claims of a sign-in.
 */
export type EventMethod = VerifiedHow;

/** Why contacts changed. `edit`: they were written or removed without a change. `sign-in`: the claims of a sign-in. */
export type ContactCause = 'change' | 'edit' | 'undone' | 'merged' | 'sign-in';

/** What happened to one contact. `before`: the contact as it was; of a new primary contact, the earlier primary contact. */
interface ContactNews {
  readonly type: 'contact.added' | 'contact.verified' | 'contact.changed' | 'contact.removed';
  readonly kind: Kind;
  readonly contact: EventContact;
  /** Null when there was none. */
  readonly before: EventContact | null;
  readonly cause: ContactCause;
}

/** What happened to a change. `contact`: the requested address. `before`: the primary contact of its kind. */
interface ChangeNews {
  readonly type: 'change.requested' | 'change.cancelled' | 'change.locked' | 'change.undone';
  readonly kind: Kind;
  /** Null when the undo reverts a removal, or a change that was purged. */
  readonly contact: EventContact | null;
  readonly before: EventContact | null;
  /** Why a change was cancelled. */
  readonly why?: Why;
  /** Until when a requested change can be proved, epoch ms. */
  readonly endsAt?: number;
}

/**
 * The session that stays when the others of a user end, by what the token of the request said of it. At least one of the two is
 * known.
 */
export interface KeptSession {
  /** The claim `sid` (OpenID Connect Front-Channel Logout §3); null when the token had none. */
  readonly sid: string | null;
  /** When its user signed in, RFC 3339; null when the token did not say. */
  readonly authTime: string | null;
}

/** Events that a decision names itself, because they are about the account and not about a contact or a change. */
export type AccountNews =
  | {
      readonly type: 'sessions.end';
      readonly why: 'change' | 'undone' | 'reported' | 'merged' | 'signed-out' | 'recovered' | 'disabled' | 'restored';
    }
  /** The user ended all sessions but the one from which they asked for it. */
  | { readonly type: 'sessions.end'; readonly why: 'others'; readonly except: KeptSession }
  /** `until`: epoch ms. */
  | { readonly type: 'account.frozen'; readonly why: 'undone' | 'reported'; readonly until: number }
  /** Sent when an account was enabled before, or was disabled before. */
  | { readonly type: 'account.disabled' | 'account.enabled' }
  /** Sent for the user that stays. The site merges its own data. The identities of `from` cannot sign in any more. */
  | {
      readonly type: 'user.merged';
      readonly from: { readonly id: string; readonly identities: readonly SiteIdentity[] };
    }
  /** The identities are gone with the user, so the event names the user by our id alone. */
  | { readonly type: 'user.erased' };

/** What every event says. */
export interface EventContext {
  /** The change that it is about; null when it is about none. */
  readonly change: string | null;
  readonly actor: Actor;
  /** Null when a signed-in person did it without a proof, or a deadline did. */
  readonly method: EventMethod | null;
  /** The request that caused it; null when none did. */
  readonly requestId: string | null;
  /** Set when it is about a test contact of the project. */
  readonly test?: true;
  /** The contacts of both kinds as they are now. */
  readonly contacts: readonly EventContact[];
}

/** An event without what every event says. */
export type EventNews = ContactNews | ChangeNews | AccountNews;

/** An event. Stored as JSON until it is delivered. */
export type WebhookEvent = EventNews & EventContext;

/** Returns a contact as events show it. */
export function eventContact(contact: Contact): EventContact {
  const { id, kind, value, type, verifiedAt, verifiedHow = null, verifiedBy = null, primary, loginId } = contact;
  const verified = verifiedAt !== null;
  return { id, kind, value, type, verified, verifiedAt, verifiedHow, verifiedBy, primary, loginId };
}
