// Owns the words for why a fetch of an issuer's documents failed. Not the words for certificates: core/tls-fault.ts.
import { tlsFault } from '../core/tls-fault.ts';

/**
 * Returns the cause of a failed request in words that may be logged. The message of an error may quote the answer, the URL or a
 * password, so only its code or its class is used.
 */
export function failureCause(error: unknown): string {
  let at: unknown = error;
  for (let depth = 0; at instanceof Error && depth < 4; depth++) {
    if (at.name === 'TimeoutError' || at.name === 'AbortError') return 'there was no answer in time';
    const code = 'code' in at && typeof at.code === 'string' && /^[A-Z0-9_]{2,60}$/.test(at.code) ? at.code : null;
    if (code !== null) return tlsFault(code) ?? code;
    if (at instanceof SyntaxError) return 'not JSON';
    // The words of Node's fetch for an answer with a redirect, which is not followed.
    if (at.message === 'unexpected redirect') return 'redirect';
    at = at instanceof AggregateError ? at.errors[0] : at.cause;
  }
  return error instanceof Error ? error.name : 'unknown';
}
