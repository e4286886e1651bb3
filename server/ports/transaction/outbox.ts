// Owns the interface by which a transaction reads and writes messages. Not the interface for the courier: ports/outbox.ts.
// No code.
import type { Deliveries } from '../../core/delivery-state.ts';
import type { OutgoingMessage } from '../outbox.ts';

/** Reading messages. */
export interface OutboxReads {
  /** Returns the delivery state of the newest message of each side of a change. */
  delivery(change: string): Promise<Deliveries>;
}

/** Writing messages. */
export interface OutboxWrites {
  enqueue(messages: readonly OutgoingMessage[]): Promise<void>;
  /** Drops the codes and links of these changes that were not sent yet. */
  dropUnsent(changes: readonly string[], now: number): Promise<void>;
}
