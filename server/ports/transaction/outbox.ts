// Owns the interface by which a transaction reads and writes messages. Not the interface for the courier: ports/outbox.ts.
// No code.
import type { Deliveries } from '../../core/delivery-state.ts';
import type { OutboxCare } from '../outbox-care.ts';
import type { OutgoingMessage } from '../outbox.ts';

/** Whose message it is. A call of the site's systems is about a user too. */
export interface MessageOwner {
  readonly project: string;
  readonly user: string;
}

/** Reading messages. */
export interface OutboxReads {
  /** Returns the delivery state of the newest message of each side of a change. */
  delivery(change: string): Promise<Deliveries>;
  /** Returns whose message it is; undefined when there is none. */
  ownerOf(message: string): Promise<MessageOwner | undefined>;
}

/** Writing messages. `replay` and `drop` act on 500 messages at most. */
export interface OutboxWrites extends Pick<OutboxCare, 'replay' | 'drop'> {
  enqueue(messages: readonly OutgoingMessage[]): Promise<void>;
  /** Drops the codes and links of these changes that were not sent yet. */
  dropUnsent(changes: readonly string[], now: number): Promise<void>;
}
