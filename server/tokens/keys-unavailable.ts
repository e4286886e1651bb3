// Owns the failure to get an issuer's keys. Not the words for failed connections (failure-cause.ts), nor who tries again:
// jwks.ts.
import { failureCause } from './failure-cause.ts';

/** Thrown when the keys cannot be fetched now; the refusal is `unavailable`. Its message is our own text and may be logged. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

/** Returns the error as one whose message may be logged. */
export function toKeysUnavailable(error: unknown): KeysUnavailable {
  return error instanceof KeysUnavailable ? error : new KeysUnavailable(failureCause(error), { cause: error });
}
