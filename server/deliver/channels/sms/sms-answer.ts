// Owns what the answer of an SMS provider means: the SMS was sent, is tried again, or is given up. Not the request
// (twilio.ts, signed-post.ts).
import type { SendOutcome } from '../../../ports/delivery.ts';
import { retryAfter } from '../http/retry-after.ts';
import type { SmsAnswer } from './driver.ts';

/**
 * Reads an answer of Twilio's API, whose 2xx can still say that the SMS failed. A reason never holds text of the provider, only
 * our words and its numbers.
 */
export function outcomeOfMessage(answer: SmsAnswer, now: number): SendOutcome {
  const body = objectIn(answer.text);
  if (!isSuccess(answer)) return refusal(answer, now);
  const providerCode = codeIn(body);
  // We cannot see whether the SMS was accepted. A second SMS would hold the same code, so another attempt does no harm.
  if (body === null) return { at: 'retry', reason: 'sms-answer', after: null };
  if (providerCode !== null) return { at: 'dead', reason: `sms-${providerCode}` };
  if (body['status'] === 'failed' || body['status'] === 'undelivered') return { at: 'dead', reason: 'sms-failed' };
  return { at: 'sent', ref: refIn(body) };
}

/**
 * Reads an answer by its status alone: every 2xx is a success, as with webhooks. Gateways answer an empty body, `OK`,
 * `{"code":0}` or `{"messages":[…]}`, and a body that is misread as a failure would send the same SMS again and again.
 */
export function outcomeOfStatus(answer: SmsAnswer, now: number): SendOutcome {
  return isSuccess(answer) ? { at: 'sent', ref: refIn(objectIn(answer.text)) } : refusal(answer, now);
}

function isSuccess({ status }: SmsAnswer): boolean {
  return status >= 200 && status < 300;
}

function refusal({ status, headers, text }: SmsAnswer, now: number): SendOutcome {
  // 401 is not about the phone number: the operator has to correct the credentials.
  if (status >= 400 && status < 500 && ![401, 408, 425, 429].includes(status))
    return { at: 'dead', reason: `sms-${codeIn(objectIn(text)) ?? status}` };
  return { at: 'retry', reason: `sms-${status}`, after: retryAfter(headers['retry-after'], now) };
}

/**
 * Returns the provider's own id of the SMS; null when the answer has none. PostgreSQL could store neither NUL nor half a
 * character, and would refuse the outcomes of other messages with it.
 */
function refIn(body: Readonly<Record<string, unknown>> | null): string | null {
  const ref = body?.['sid'] ?? body?.['id'];
  return typeof ref === 'string' ? ref.slice(0, 100).replace(/[\p{Control}\p{Surrogate}]/gu, '') : null;
}

/** Returns the provider's own code of a failure; null when the answer has none. */
function codeIn(body: Readonly<Record<string, unknown>> | null): number | null {
  return integer(body?.['code']) ?? integer(body?.['error_code']);
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
