// Owns a row of `event_positions`. Not what the order of events means: core/event-order.ts.

/** A row of `event_positions`: the last event of the site's systems about a user. */
export interface EventPositionRow {
  readonly user_id: string;
  /** Epoch ms. */
  readonly at: number;
  readonly version: number | null;
}
