// Owns the interface by which an operator looks at the outbox and ends or repeats messages. Not that of couriers: outbox.ts.
// No code.
import type { Kind } from '../../shared/contact.ts';
import type { Lane } from '../core/effects.ts';
import type { AuditEntry } from './audit.ts';
import type { ClaimedMessage, Template } from './outbox.ts';

/** Which messages are meant. Null: all that are queued or dead. `sent`: events that a receiver took, to be sent once more. */
export interface MessageFilter {
  readonly state: 'queued' | 'dead' | 'sent' | null;
  readonly project: string | null;
  readonly lane: Lane | null;
  readonly ids: readonly string[] | null;
  /** Messages that were made at this time or before, epoch ms. */
  readonly madeUntil: number | null;
}

/** A message as an operator sees it: without its text, which does not exist before it is sent. */
export interface ListedMessage {
  readonly id: string;
  readonly project: string;
  readonly user: string;
  readonly change: string | null;
  readonly lane: Lane;
  readonly template: Template;
  /** In clear; empty for a webhook and a directory. */
  readonly to: string;
  readonly state: 'queued' | 'dead';
  readonly attempts: number;
  readonly reason: string | null;
  /** Epoch ms. */
  readonly createdAt: number;
  readonly dueAt: number;
  readonly expiresAt: number;
  readonly endedAt: number | null;
}

/** An event of a project for one receiver, and what became of it. */
export interface ListedCall extends Omit<ListedMessage, 'state' | 'to'> {
  readonly state: 'queued' | 'sent' | 'dead' | 'dropped' | 'expired';
  /** The place of a webhook in the project's list, as text; `stream:` and the id of a stream. */
  readonly receiver: string | null;
  /** Null when the row does not tell. */
  readonly event: string | null;
  /** The status with which the receiver took it; null: it did not. */
  readonly answer: string | null;
}

/** What waits for one provider of a project. At most 10,000 messages of the project are counted. */
export interface QueuedMessages {
  readonly lane: Lane;
  /** Null: the first provider of the project. */
  readonly provider: string | null;
  readonly waiting: number;
  readonly due: number;
  /** Those that an attempt has failed to send. */
  readonly retrying: number;
  /** The short code of such a failure. */
  readonly reason: string | null;
  /** When the oldest was made, epoch ms. */
  readonly oldestAt: number;
}

/** The message with an id, or the newest one to an address. `to`: in lower case, or in E.164. `project` null: of any project. */
export type MessageQuery =
  | { readonly id: string }
  | {
      readonly kind: Kind;
      readonly to: string;
      readonly template: 'prove' | 'notice';
      readonly project: string | null;
    };

/** A message to a person with what a courier would know of it now, and what became of it. Nothing claims it. */
export interface FoundMessage {
  readonly message: ClaimedMessage;
  readonly state: 'queued' | 'sent' | 'dead' | 'dropped' | 'expired';
}

/** Where a page of failed messages ended. */
export type FailedPlace = Pick<ListedMessage, 'expiresAt' | 'id'>;

/** Makes the row of the audit log about some messages of a project. */
export type EntryOfMessages = (project: string, messages: number) => AuditEntry;

/** The outbox, as an operator uses it. */
export interface OutboxCare {
  /**
   * Returns messages that wait or have failed, those first that expire last, from the one that follows `after`; null: from the
   * first. Like `failed`, it reads a bounded number of rows, and a page may be short although there is a next one.
   */
  list(
    filter: MessageFilter,
    after: FailedPlace | null,
    limit: number,
  ): Promise<{ readonly messages: readonly ListedMessage[]; readonly next: FailedPlace | null }>;
  /** Returns a mail or an SMS, in whatever state. By an address it reads all messages, for which there is no index. */
  find(query: MessageQuery): Promise<FoundMessage | undefined>;
  queue(project: string, now: number): Promise<readonly QueuedMessages[]>;
  /**
   * Returns messages of a project that have failed for good, those first that expire last. For a server at work: it reads a bounded
   * number of rows, in parts between which other work has its turn, so a page may be short although there is a next one.
   */
  failed(
    filter: { readonly project: string; readonly lane: Lane | null },
    after: FailedPlace | null,
    limit: number,
  ): Promise<{ readonly messages: readonly ListedMessage[]; readonly next: FailedPlace | null }>;
  /** Returns the events of a project in the same order, and reads as many rows at most. Null: of all receivers, in all states. */
  calls(
    filter: {
      readonly project: string;
      readonly receiver: string | null;
      readonly state: 'queued' | 'sent' | 'dead' | null;
    },
    after: FailedPlace | null,
    limit: number,
  ): Promise<{ readonly calls: readonly ListedCall[]; readonly next: FailedPlace | null }>;
  /**
   * Queues dead messages again, or sent events, webhooks and directories with a new life of `hookLife` ms, mails and SMS only as long as they have not expired.
   * Whether a code still counts is judged when it is sent. Returns how many were queued.
   */
  replay(filter: MessageFilter, now: number, hookLife: number, entryOf: EntryOfMessages): Promise<number>;
  /** Ends queued and dead messages. One that a courier is sending may still arrive. Returns how many were ended. */
  drop(filter: MessageFilter, now: number, entryOf: EntryOfMessages): Promise<number>;
}
