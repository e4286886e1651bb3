// Owns what a transaction can read and write of repeated requests. Not what their outcomes mean: service/transaction/. No code.

/** What a request with an Idempotency-Key did. */
export interface StoredOutcome {
  readonly user: string;
  /** A keyed hash of the Idempotency-Key. */
  readonly key: string;
  /** A keyed hash of the request's body. */
  readonly body: string;
  /** JSON. */
  readonly outcome: string;
  readonly at: number;
}

/** Reading outcomes. */
export interface IdempotencyReads {
  /** What a request under one of these keyed hashes did; undefined after a day. */
  find(user: string, keys: readonly string[]): Promise<Pick<StoredOutcome, 'body' | 'outcome'> | undefined>;
}

/** Writing outcomes. */
export interface IdempotencyWrites {
  save(done: StoredOutcome): Promise<void>;
}
