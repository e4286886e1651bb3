// Owns the interface to the Idempotency-Keys that requests of admins have used. Not what a request did: transaction/idempotency.ts. No
// code.

/** A request of an admin with an Idempotency-Key. Each list holds keyed hashes, that of the newest key of the server first. */
export interface KeyedRequest {
  readonly project: string;
  /** Of the admin and the Idempotency-Key. */
  readonly keys: readonly string[];
  /** Of the method, the path and the body. */
  readonly requests: readonly string[];
}

/** Stores them for a day. Each call is one transaction. */
export interface AdminRequestStore {
  /**
   * Keeps the key for this request. `same`: it was kept for this request before. `other`: it was kept for another one. Of two requests at
   * once one gets the key. `now`: epoch ms.
   */
  claim(request: KeyedRequest, now: number): Promise<'new' | 'same' | 'other'>;
  /** Gives the key up. */
  release(request: KeyedRequest): Promise<void>;
}
