// Owns the interfaces of sending: a rendered message, a channel that sends it, and the courier. No code.
import type { Lane } from '../core/effects.ts';

/** A message ready to send. It exists only in memory, while it is sent. */
export interface RenderedMessage {
  readonly id: string;
  readonly to: string;
  readonly subject: string | null;
  readonly text: string;
  readonly html: string | null;
  /** The language of the text, BCP 47. */
  readonly lang: string;
}

/** How an attempt to send a message ended. */
export type SendOutcome =
  | { readonly at: 'sent'; readonly ref: string | null }
  /**
   * Try again, and not before `after` ms when the provider said so. `reason` is a short code, never text of the provider.
   * `alone`: the failure is about this recipient, not about the provider.
   */
  | { readonly at: 'retry'; readonly reason: string; readonly after: number | null; readonly alone?: true }
  | { readonly at: 'dead'; readonly reason: string };

/** How messages of one kind are sent. */
export interface Channel {
  readonly kind: Lane;
  /** Never throws: a failure is a value. */
  send(message: RenderedMessage): Promise<SendOutcome>;
  close(): Promise<void>;
}

/** What sends the messages of the outbox. */
export interface Courier {
  start(): void;
  /** Looks for due messages now, not at the next due time. */
  wake(): void;
  /** Runs until nothing is due; for tests that set the clock. */
  drain(): Promise<void>;
  /** Takes no new messages, waits up to `ms` for those that are being sent, and gives the rest back. */
  stop(ms: number): Promise<void>;
}
