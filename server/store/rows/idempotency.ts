// Owns a row of `idempotency`: what a request with an Idempotency-Key did. Not what its outcome means.

/** A row of `idempotency`. */
export interface IdempotencyRow {
  readonly user_id: string;
  readonly key: string;
  /** A keyed hash of the request's body. */
  readonly body: string;
  /** JSON. */
  readonly outcome: string;
  readonly created_at: number;
}
