// Owns how an SMS travels: the Twilio Messages API shape, or a signed JSON POST. Not what it says.
import { isLocalhost } from '../../core/redirect.ts';
import { createOutbound, type Answer, type OutboundOptions } from './outbound.ts';
import { retryAfter } from './retry-after.ts';
import type { SmsProvider } from '../../ports/project.ts';
import type { Channel, Rendered, Sent } from '../../ports/delivery.ts';
import type { Clock } from '../../ports/result.ts';
import { signer } from './sign.ts';

export interface SmsOptions extends OutboundOptions {
  readonly clock: Clock;
}

interface Request {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Turns a message into a provider's request. */
type Dialect = (message: Rendered) => Request;

/** @throws for a provider that cannot be: no https, TLS off beyond this machine, a secret that is none. */
export function createSms(provider: SmsProvider, { clock, ...options }: SmsOptions): Channel {
  const dialect = provider.url.startsWith('twilio:') ? twilio(provider) : signedPost(provider, clock);
  const outbound = createOutbound(options);
  return {
    kind: 'phone',
    async send(message) {
      if (!/^\+[1-9]\d{3,14}$/.test(message.to)) return { at: 'dead', reason: 'address' };
      const { url, headers, body } = dialect(message);
      const said = { ...headers, accept: 'application/json', 'idempotency-key': message.id };
      const answer = await outbound.post(url, said, body);
      return answer.at === 'answer' ? judge(answer, clock) : { at: 'retry', reason: `sms-${answer.at}`, after: null };
    },
    close: async () => outbound.close(),
  };
}

/** `POST /2010-04-01/Accounts/{SID}/Messages.json`, form-encoded, Basic (SID, token). */
function twilio(provider: SmsProvider): Dialect {
  const given = new URL(provider.url);
  const sid = decodeURIComponent(given.username);
  const token = decodeURIComponent(given.password);
  if (sid === '' || token === '')
    throw new Error(`SMS provider ${provider.id}: the URL must be twilio://SID:TOKEN@host`);
  const url = new URL(
    `${scheme(given, provider)}//${given.host}/2010-04-01/Accounts/${encodeURIComponent(sid)}/Messages.json`,
  );
  const sender = /^MG[0-9a-fA-F]{32}$/.test(provider.from) ? 'MessagingServiceSid' : 'From';
  const headers = {
    authorization: `Basic ${Buffer.from(`${sid}:${token}`).toString('base64')}`,
    'content-type': 'application/x-www-form-urlencoded',
  };
  return ({ to, text }) => ({
    url,
    headers,
    body: new URLSearchParams({ To: to, [sender]: provider.from, Body: text }).toString(),
  });
}

/** `{id, to, from, text}`, signed as webhooks are. */
function signedPost(provider: SmsProvider, clock: Clock): Dialect {
  const url = new URL(provider.url);
  url.protocol = scheme(url, provider);
  url.searchParams.delete('tls');
  const sign = signer(provider.secret, `SMS provider ${provider.id}`);
  return ({ id, to, text }) => {
    const body = JSON.stringify({ id, to, from: provider.from, text });
    return { url, headers: sign(id, body, clock()), body };
  };
}

function scheme(url: URL, provider: SmsProvider): 'https:' | 'http:' {
  if (url.protocol !== 'twilio:' && url.protocol !== 'https:')
    throw new Error(`SMS provider ${provider.id}: the URL must be twilio:// or https://`);
  if (url.searchParams.get('tls') !== 'never') return 'https:';
  if (!isLocalhost(url.hostname)) throw new Error(`SMS provider ${provider.id}: tls=never is for localhost alone`);
  return 'http:';
}

/** The JSON object of an answer; null when it is none. */
function objectIn(text: string | null): Readonly<Record<string, unknown>> | null {
  try {
    const answer: unknown = JSON.parse(text ?? '');
    return typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Provider text goes no further than here: reasons are our words and numbers of theirs. */
function judge({ status, headers, text }: Extract<Answer, { at: 'answer' }>, clock: Clock): Sent {
  const answer = objectIn(text);
  const theirs = number(answer?.['code']) ?? number(answer?.['error_code']);
  if (status >= 200 && status < 300) {
    // Accepted or not, nobody knows: a second copy carries the same code, so asking again does no harm.
    if (answer === null) return { at: 'retry', reason: 'sms-answer', after: null };
    if (theirs !== null) return { at: 'dead', reason: `sms-${theirs}` };
    if (answer['status'] === 'failed' || answer['status'] === 'undelivered')
      return { at: 'dead', reason: 'sms-failed' };
    const ref = answer['sid'] ?? answer['id'];
    return { at: 'sent', ref: typeof ref === 'string' ? ref.slice(0, 100) : null };
  }
  // 401: the operator has to mend the credentials; it says nothing of the number.
  if (status >= 400 && status < 500 && ![401, 408, 425, 429].includes(status))
    return { at: 'dead', reason: `sms-${theirs ?? status}` };
  return { at: 'retry', reason: `sms-${status}`, after: retryAfter(headers['retry-after'], clock()) };
}

function number(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}
