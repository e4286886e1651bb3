// Owns a row of `admin_requests`: which request of an admin used an Idempotency-Key. Not what the request did.

/** A row of `admin_requests`. */
export interface AdminRequestRow {
  readonly project: string;
  /** A keyed hash of the admin and the Idempotency-Key. */
  readonly key: string;
  /** A keyed hash of the request. */
  readonly request: string;
  readonly created_at: number;
}
