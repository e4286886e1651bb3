// Owns a row of `signal_streams`. Not when there is one: queries/receivers.ts.

/** A row of `signal_streams`: the task to verify a stream. Times are epoch ms. */
export interface SignalStreamRow {
  /** SHA-256 of project, audience and endpoint: a stream with another endpoint is verified again. */
  readonly stream: string;
  readonly began_at: number;
  /** When the next try may be made. */
  readonly due_at: number;
  /** When the receiver took the event; null until then. */
  readonly verified_at: number | null;
}
