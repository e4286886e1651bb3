// Owns the `siteverify` request, which checks a human token. Turnstile, hCaptcha, reCAPTCHA and similar proof-of-work servers
// answer this request in the same way. Not when a token is checked: service/begin.ts.
import type { HumanCheck } from '../ports/human-check.ts';
import { SECOND } from '../../shared/duration.ts';
import type { Log } from '../ports/log.ts';
import type { Project } from '../ports/project.ts';
import type { Fetch } from './key-source.ts';

/** Longest wait for an answer, ms. The wait is short because a user has pressed a button and waits. */
const WAIT = 3 * SECOND;
/** Longest answer that is read, characters. */
const ANSWER_MAX = 64 * 1024;

interface HumanCheckOptions {
  readonly log: Log;
  readonly fetch?: Fetch;
}

/** Makes the human check. It refuses a missing or bad token with `not-allowed`, and a missing answer with `unavailable`. */
export function createHumanCheck({ log, fetch = globalThis.fetch }: HumanCheckOptions): HumanCheck {
  return async ({ id, humanCheck }, token, outside = (call) => call()) => {
    if (humanCheck === null) return null;
    if (token === undefined) return refusal;
    try {
      const answer = JSON.parse(await outside(() => request(fetch, humanCheck, token))) as unknown;
      if (
        typeof answer !== 'object' ||
        answer === null ||
        !('success' in answer) ||
        typeof answer.success !== 'boolean'
      )
        throw new Error('no answer');
      return answer.success ? null : refusal;
    } catch (error) {
      log.warn('human-check-failed', { project: id, error: error instanceof Error ? error.name : 'unknown' });
      return { code: 'unavailable', retryAfter: 5 };
    }
  };
}

/** Returns the text of the answer. Throws when there is no answer, its status is not 200, or it is too long. */
async function request(
  fetch: Fetch,
  { url, secret }: NonNullable<Project['humanCheck']>,
  token: string,
): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: new URLSearchParams({ secret, response: token }).toString(),
    redirect: 'manual',
    signal: AbortSignal.timeout(WAIT),
  });
  if (response.status !== 200) throw new Error(`status ${response.status}`);
  const text = await response.text();
  if (text.length > ANSWER_MAX) throw new Error('too long');
  return text;
}

const refusal = { code: 'not-allowed', reason: 'human-check', detail: 'a good humanToken is needed' } as const;
