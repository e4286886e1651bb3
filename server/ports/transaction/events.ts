// Owns the interface by which a transaction reads and writes the order of the events of the site's systems. Not webhook events,
// which go out: outbox.ts. No code.
import type { EventPosition } from '../../core/event-order.ts';

/** Reads. */
export interface EventReads {
  /** Returns the position of the last event about the user; null when there was none. */
  position(user: string): Promise<EventPosition | null>;
}

/** Writes. */
export interface EventWrites {
  move(user: string, next: EventPosition): Promise<void>;
}
