// Owns how a `Retry-After` header is read. Not how long the message waits: settle.ts.
import { SECOND } from '../../../../shared/duration.ts';

/** Reads seconds or a date (RFC 9110 §10.2.3). Returns ms from now; null without a header that can be read. */
export function retryAfter(header: string | null | undefined, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * SECOND;
  const at = text === '' ? NaN : Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
