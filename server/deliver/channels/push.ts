// Owns how a security event token is pushed to its receiver (RFC 8935), and what the answer means. Not what it says
// (core/signals.ts), nor which addresses may be reached (http/outbound.ts).
import { HOUR } from '../../../shared/duration.ts';
import type { Channel, RenderedMessage, SendOutcome } from '../../ports/delivery.ts';
import type { SignalStream } from '../../ports/project.ts';
import type { Clock } from '../../ports/result.ts';
import { CONNECTIONS } from './connections.ts';
import { createOutbound, type OutboundOptions } from './http/outbound.ts';
import { retryAfter } from './http/retry-after.ts';

/** How requests are sent, and the clock for pauses. */
export interface PushOptions extends OutboundOptions {
  readonly clock: Clock;
}

/** Longest pause that a receiver may ask for, ms. Equal to the last wait between attempts (backoff.ts). */
const PAUSE_MAX = 10 * HOUR;

/** The codes of RFC 8935 §2.4, and that of SSF 1.0 §8.1.4. Another one is not copied into our log. */
const ERRORS: readonly string[] = [
  'invalid_request',
  'invalid_key',
  'invalid_issuer',
  'invalid_audience',
  'authentication_failed',
  'access_denied',
  'invalid_state',
];

/** Opens the channel. */
export function createPush(stream: SignalStream, { clock, ...options }: PushOptions): Channel {
  const url = new URL(stream.endpoint);
  const outbound = createOutbound(options);
  const headers = {
    'content-type': 'application/secevent+jwt',
    accept: 'application/json',
    ...(stream.authorization === null ? {} : { authorization: stream.authorization }),
  };
  return {
    kind: 'hook',
    connections: stream.connections ?? CONNECTIONS,
    async send({ text }: RenderedMessage): Promise<SendOutcome> {
      const answer = await outbound.post(url, headers, text);
      const { hostname: host } = url;
      if (answer.at !== 'answer')
        return { at: 'retry', reason: `set-${answer.at}`, after: null, trouble: { host, cause: answer.cause } };
      const { status } = answer;
      // §2.2: no other answer says that the token was taken.
      if (status === 202) return { at: 'sent', ref: String(status) };
      const error = status === 400 ? errorIn(answer.text) : null;
      // §2: a token that was refused is not sent again. An operator who has corrected the cause replays it.
      if (error !== null)
        return { at: 'dead', reason: `set-${error}`, trouble: { host, cause: 'the receiver refused the token' } };
      const after = retryAfter(answer.headers['retry-after'], clock());
      return {
        at: 'retry',
        reason: `set-${status}`,
        after: after === null ? null : Math.min(after, PAUSE_MAX),
        trouble: { host, cause: `the receiver answered ${status}` },
      };
    },
    close: async () => outbound.close(),
  };
}

/** Returns the code of a refusal (§2.3); null when the body holds none. */
function errorIn(text: string | null): string | null {
  try {
    const { err } = JSON.parse(text ?? '') as { readonly err?: unknown };
    if (typeof err !== 'string') return null;
    return ERRORS.includes(err) ? err : 'refused';
  } catch {
    return null;
  }
}
