// Owns asking a project's human check whether a token of it is good: the `siteverify` request that Turnstile, hCaptcha,
// reCAPTCHA and the proof-of-work servers made after them answer alike. Not when it is asked: service.ts.
import type { HumanCheck } from '../ports/human-check.ts';
import type { Log } from '../ports/log.ts';
import type { Fetch } from './jwks.ts';

/** How long it may think, ms: somebody waits with a finger on the button. */
const WAIT = 3_000;
/** Characters of an answer that are looked at. */
const ANSWER_MAX = 64 * 1024;

interface Options {
  readonly log: Log;
  readonly fetch?: Fetch;
}

/** Fails closed: no token, or one that is not good, is `not-allowed`; no answer is `unavailable`. */
export function createHumanCheck({ log, fetch = globalThis.fetch }: Options): HumanCheck {
  return async ({ id, humanCheck }, token) => {
    if (humanCheck === null) return null;
    if (token === undefined) return no;
    try {
      const response = await fetch(humanCheck.url, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
        body: new URLSearchParams({ secret: humanCheck.secret, response: token }).toString(),
        redirect: 'manual',
        signal: AbortSignal.timeout(WAIT),
      });
      if (response.status !== 200) throw new Error(`status ${response.status}`);
      const text = await response.text();
      if (text.length > ANSWER_MAX) throw new Error('too long');
      const said = JSON.parse(text) as unknown;
      if (typeof said !== 'object' || said === null || !('success' in said) || typeof said.success !== 'boolean')
        throw new Error('no answer');
      return said.success ? null : no;
    } catch (error) {
      log.warn('human-check-failed', { project: id, error: error instanceof Error ? error.name : 'unknown' });
      return { code: 'unavailable', retryAfter: 5 };
    }
  };
}

const no = { code: 'not-allowed', reason: 'human-check', detail: 'a good humanToken is needed' } as const;
