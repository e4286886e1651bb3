// Owns the interface by which a transaction reads and writes messages. Not the interface for the courier: ports/outbox.ts.
// No code.
import type { Deliveries, OutgoingMessage } from '../outbox.ts';

/** Reading messages. */
export interface OutboxReads {
  /** Returns the delivery state of the newest message of each side of a change. */
  delivery(change: string): Promise<Deliveries>;
  /** Returns the ids of the user's contacts to which a notice of a request was sent after `since`, epoch ms. */
  notifiedSince(user: string, since: number): Promise<readonly string[]>;
}

/** Writing messages. */
export interface OutboxWrites {
  enqueue(messages: readonly OutgoingMessage[]): Promise<void>;
  /** Drops the codes and links of this change that were not sent yet. */
  dropUnsent(change: string, now: number): Promise<void>;
}
