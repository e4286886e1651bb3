// Owns what a decision makes known: messages, hooks, events of the record. As data; who sends and writes them is the shell's.
import type { Contact, Kind, Then } from '../../shared/contact.ts';
import type { ActivityEvent } from '../../shared/wire/activity.ts';
import type { Proof } from './change.ts';
import type { Undo } from './undo-state.ts';
/** What a notice is about. `merged`: another account became part of this one; `merged-away`: this one of another. */
export type NoticeOf = 'requested' | 'done' | 'removed' | 'undone' | 'frozen' | 'merged' | 'merged-away';

/** A message to send, as data. */
export type Message =
  | {
      readonly template: 'prove';
      readonly proof: Proof;
      readonly inUse: boolean;
      readonly suppressed: boolean;
    }
  | {
      readonly template: 'notice';
      readonly of: NoticeOf;
      readonly to: Contact;
      readonly kind: Kind;
      readonly then: Then | null;
      /** The address that it is about, masked. */
      readonly target: string;
      /** The way back that this contact has; null when it has none. */
      readonly undo: Pick<Undo, 'id' | 'keyId' | 'mode'> | null;
    };

/** How a message travels. */
export type Lane = Kind | 'hook';

export const LANES: readonly Lane[] = ['email', 'phone', 'hook'];

/** What the site knows a user by. */
export interface SiteIdentity {
  readonly iss: string;
  readonly sub: string;
}

/** What the site's own systems are told, once each. */
export type Hook =
  | {
      readonly type: 'contacts.changed';
      readonly kind: Kind;
      readonly why: 'change' | 'removed' | 'undone' | 'merged';
      readonly change: string | null;
      readonly before: string | null;
      readonly after: string | null;
    }
  | {
      readonly type: 'sessions.end';
      readonly why: 'change' | 'undone' | 'reported' | 'merged';
      readonly change: string | null;
    }
  /** Told of the user that is kept: the site does its own part, as nobody comes in by the identities of `from` any more. */
  | {
      readonly type: 'accounts.merged';
      readonly from: { readonly id: string; readonly identities: readonly SiteIdentity[] };
    }
  | { readonly type: 'account.frozen'; readonly why: 'undone' | 'reported'; readonly until: number };

/** The audit events that a decision has. Sign-ins have others: server/ports/audit.ts. */
export type Event = Exclude<ActivityEvent, 'contact-verified-by-login' | 'user-created'> | 'limit-reached';
