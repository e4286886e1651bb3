// Owns the interface by which a transaction reads and writes the outcomes of requests that a client may repeat. Not the
// meaning of the outcomes: service/transaction/. No code.

/** The outcome of a request with an Idempotency-Key. */
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
  /** Returns the outcome of the request whose keyed hash is one of `keys`; undefined when there is none, or after a day. */
  find(user: string, keys: readonly string[]): Promise<Pick<StoredOutcome, 'body' | 'outcome'> | undefined>;
}

/** Writing outcomes. */
export interface IdempotencyWrites {
  save(done: StoredOutcome): Promise<void>;
}
