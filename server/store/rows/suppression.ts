// Owns a row of `suppressions`. Not the messages that are suppressed: outbox.ts.
import type { SuppressedChannel, SuppressionCause } from '../../core/delivery-report.ts';

/** A row of `suppressions`: until then the project sends nothing to the address through the channel. Times are epoch ms. */
export interface SuppressionRow {
  readonly project: string;
  readonly channel: SuppressedChannel;
  /** `outbox.recipient` in lower case. */
  readonly key: string;
  /** The user of the message that was reported. */
  readonly user_id: string;
  readonly cause: SuppressionCause;
  readonly since: number;
  readonly until: number;
}
