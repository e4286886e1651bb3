// Owns the rows of `provider_breakers` and `range_breakers`. Not when a breaker opens: deliver/breaker.ts, core/sms-rate-limits.ts.

/** A row of `provider_breakers`: a provider that is down, as the process says that told it last. */
export interface ProviderBreakerRow {
  /** As `outbox.route`. */
  readonly route: string;
  readonly since: number;
  readonly until: number;
  readonly reason: string;
}

/** A row of `range_breakers`: a range of numbers that gets no SMS. */
export interface RangeBreakerRow {
  readonly project: string;
  /** The beginning that its numbers share. */
  readonly numbers: string;
  readonly since: number;
  readonly until: number;
  readonly sent: number;
  readonly answered: number;
}
