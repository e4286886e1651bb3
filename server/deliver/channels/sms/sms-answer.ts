// Owns what the answer of an SMS provider means: the SMS was sent, is tried again, or is given up. Not the request
// (twilio.ts, signed-post.ts).
import type { SendOutcome } from '../../../ports/delivery.ts';
import type { Answer } from '../http/outbound.ts';
import { retryAfter } from '../http/retry-after.ts';

/** Reads the outcome from an answer. A reason never holds text of the provider, only our words and its numbers. */
export function resultOf(answer: Extract<Answer, { at: 'answer' }>, now: number): SendOutcome {
  const { status, headers, text } = answer;
  const body = objectIn(text);
  const providerCode = integer(body?.['code']) ?? integer(body?.['error_code']);
  if (status >= 200 && status < 300) {
    // We cannot see whether the SMS was accepted. A second SMS would hold the same code, so another attempt does no harm.
    if (body === null) return { at: 'retry', reason: 'sms-answer', after: null };
    if (providerCode !== null) return { at: 'dead', reason: `sms-${providerCode}` };
    if (body['status'] === 'failed' || body['status'] === 'undelivered') return { at: 'dead', reason: 'sms-failed' };
    const ref = body['sid'] ?? body['id'];
    return { at: 'sent', ref: typeof ref === 'string' ? ref.slice(0, 100) : null };
  }
  // 401 is not about the phone number: the operator has to correct the credentials.
  if (status >= 400 && status < 500 && ![401, 408, 425, 429].includes(status))
    return { at: 'dead', reason: `sms-${providerCode ?? status}` };
  return { at: 'retry', reason: `sms-${status}`, after: retryAfter(headers['retry-after'], now) };
}

/** Parses a JSON object; null for any other text. */
function objectIn(text: string | null): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function integer(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}
