// Owns what a transaction can read and write of messages. Not the courier's side of the outbox: ports/outbox.ts. No code.
import type { Deliveries, OutgoingMessage } from '../outbox.ts';

/** Reading messages. */
export interface OutboxReads {
  /** How the newest message of each side of a change stands. */
  delivery(change: string): Promise<Deliveries>;
  /** Ids of the user's contacts that got a notice of a request since then. */
  notifiedSince(user: string, since: number): Promise<readonly string[]>;
}

/** Writing messages. */
export interface OutboxWrites {
  enqueue(messages: readonly OutgoingMessage[]): Promise<void>;
  /** Codes and links of this change that were not sent yet will not be sent. */
  dropUnsent(change: string, now: number): Promise<void>;
}
