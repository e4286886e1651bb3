// Owns what the service and the courier need of a channel: a message ready to send, and what became of it.
import type { Lane } from '../core/effects.ts';

/** A message ready to travel. Exists only in memory, at the moment of sending. */
export interface Rendered {
  readonly id: string;
  readonly to: string;
  readonly subject: string | null;
  readonly text: string;
  readonly html: string | null;
  /** BCP 47 of the words in use. */
  readonly lang: string;
}

export type Sent =
  | { readonly at: 'sent'; readonly ref: string | null }
  /**
   * Try again, not before `after` ms when the other side said so. `reason` is a short code, never provider text. `alone`:
   * it speaks of this recipient, not of the provider.
   */
  | { readonly at: 'retry'; readonly reason: string; readonly after: number | null; readonly alone?: true }
  | { readonly at: 'dead'; readonly reason: string };

export interface Channel {
  readonly kind: Lane;
  /** Never throws. */
  send(message: Rendered): Promise<Sent>;
  close(): Promise<void>;
}

/** What a test or a health check may ask of a running courier. */
export interface Courier {
  start(): void;
  /** Look now rather than at the next due time. */
  wake(): void;
  /** Runs until nothing is due; for tests with a clock in hand. */
  drain(): Promise<void>;
  /** Stops taking, lets what is under way finish for up to `ms`, gives the rest back. */
  stop(ms: number): Promise<void>;
}
