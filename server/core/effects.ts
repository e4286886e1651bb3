// Owns messages and audit events that a decision has, as data. Not webhook events: webhook-events.ts; nor how messages are sent:
// server/deliver/.
import type { Contact, Kind, Then } from '../../shared/contact.ts';
import type { ActivityEvent } from '../../shared/wire/activity.ts';
import type { Proof } from './change.ts';
import type { Undo } from './undo-state.ts';

/** What a notice tells. `merged`: another account became part of this one. `merged-away`: this one became part of another. */
export type NoticeTopic = 'requested' | 'done' | 'removed' | 'undone' | 'frozen' | 'merged' | 'merged-away';

/** A message to send, as data. */
export type Message =
  | {
      readonly template: 'prove';
      readonly proof: Proof;
      /** The address is another user's: the message to it says so. */
      readonly inUse: boolean;
      /** It is prepared as every other, and never sent: the caller must not notice. */
      readonly suppressed: boolean;
    }
  | {
      readonly template: 'notice';
      readonly topic: NoticeTopic;
      readonly recipient: Contact;
      readonly kind: Kind;
      readonly then: Then | null;
      /** The address that it is about, masked. */
      readonly target: string;
      /** The undo that this contact gets a link for; null = none. */
      readonly undo: Pick<Undo, 'id' | 'keyId' | 'mode'> | null;
    };

/** How a message travels: by mail, by SMS, or as a webhook event. */
export type Lane = Kind | 'hook';

/** All lanes. */
export const LANES: readonly Lane[] = ['email', 'phone', 'hook'];

/** The audit events that a decision has. Sign-ins have others: server/ports/audit.ts. */
export type DecisionEvent = Exclude<ActivityEvent, 'contact-verified-by-login' | 'user-created'> | 'limit-reached';
