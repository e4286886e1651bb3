// Owns the messages and audit events of a decision, as data. Not webhook events: webhook-events.ts. Not how messages are sent:
// server/deliver/.
import type { Contact, Kind, Then } from '../../shared/contact.ts';
import type { ActivityEvent } from '../../shared/wire/activity.ts';
import type { Proof, StartedBy, Terms } from './change.ts';
import type { Undo } from './undo-state.ts';

/**
 * Topic of a notice. `waits`: a change that support began takes effect later, unless it is stopped. `respelled`: the primary
 * address has another letter case. `recovery-set`, `recovery-ended`: an admin keeps a contact for recovery only, or no longer.
 * `merged`: another account became part of this one. `merged-away`: this account became part of another. `unfrozen`: an admin ended a freeze. `signed-out`, `recovered`, `disabled`, `enabled`, `unlocked`: an admin did so with
 * the account. `cancelled`: an admin cancelled a change. `ended`: the data is that of an earlier moment, so a change that waited
 * then is over.
 */
export const NOTICE_TOPICS = [
  'requested',
  'waits',
  'done',
  'respelled',
  'recovery-set',
  'recovery-ended',
  'removed',
  'undone',
  'frozen',
  'unfrozen',
  'signed-out',
  'recovered',
  'disabled',
  'enabled',
  'unlocked',
  'cancelled',
  'ended',
  'merged',
  'merged-away',
] as const;
/** What a notice is about. */
export type NoticeTopic = (typeof NOTICE_TOPICS)[number];

/** A message to send, as data. */
export type Message =
  | {
      readonly template: 'prove';
      readonly proof: Proof;
      /** Whether the address belongs to another user. The message to the address then says so. */
      readonly inUse: boolean;
      /** Whether the message is prepared like every other but never sent, so that the caller cannot notice. */
      readonly suppressed: boolean;
      /** Undefined: an SMS, or mail. */
      readonly channel?: Terms['channel'];
      /** Earliest time to send, epoch ms; undefined = now. */
      readonly notBefore?: number;
    }
  | {
      readonly template: 'notice';
      readonly topic: NoticeTopic;
      readonly recipient: Contact;
      readonly kind: Kind;
      readonly then: Then | null;
      /** The address that the notice is about, in clear. The row of the outbox holds it masked. */
      readonly target: string;
      /** The undo for which this contact gets a link; null = no link. */
      readonly undo: Pick<Undo, 'id' | 'keyId' | 'mode'> | null;
      /** The role of the admin who cancelled the change; null and undefined: no admin did. */
      readonly by?: StartedBy | null;
    };

/** How a message is delivered: by mail, by SMS, as a webhook event, or into a directory of the site. */
export type Lane = Kind | 'hook' | 'directory';

/** All lanes. */
export const LANES: readonly Lane[] = ['email', 'phone', 'hook', 'directory'];

/** The audit events of decisions. Other events, such as those of sign-ins: server/ports/audit.ts. */
export type DecisionEvent = Exclude<ActivityEvent, 'contact-verified-by-login' | 'user-created'> | 'limit-reached';
