// Owns the interface to what is stored of the receivers of events: which webhooks are disabled, and which streams took their
// first event. Not how an event is sent: delivery.ts. No code.
import type { AuditEntry } from './audit.ts';

/** What is stored of webhooks and streams. Times are epoch ms. */
export interface ReceiverStore {
  /** Returns since when webhooks are disabled, by the SHA-256 of their URLs (base64url). */
  disabledWebhooks(): Promise<ReadonlyMap<string, number>>;
  /** Lets a webhook get events again, and writes the rows of the audit log. False, and nothing is written, when it was not disabled. */
  enableWebhook(urlHash: string, entries: readonly AuditEntry[]): Promise<boolean>;
  /**
   * Takes the task to verify a stream, unless it is verified, or another process has the task or has put it off. Returns when the
   * task began first; null when it cannot be taken. No other process gets the task before `until`.
   */
  takeVerification(stream: string, now: number, until: number): Promise<number | null>;
  /** Stores that the stream is verified. */
  verified(stream: string, at: number): Promise<void>;
  /** Puts the next try off. */
  putOffVerification(stream: string, until: number): Promise<void>;
  /** Returns when each of these streams was verified. Leaves out those that were not. */
  verifiedStreams(streams: readonly string[]): Promise<ReadonlyMap<string, number>>;
}
