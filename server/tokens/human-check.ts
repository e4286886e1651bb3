// Owns the `siteverify` request, which checks a human token. Turnstile, hCaptcha, reCAPTCHA and similar proof-of-work servers
// answer this request in the same way. Not when a token is checked (service/begin.ts), nor trying the
// verifier (check-human.ts).
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
      return readVerdict(await outside(() => askVerifier(fetch, humanCheck, token))).success ? null : refusal;
    } catch (error) {
      log.warn('human-check-failed', { project: id, error: error instanceof Error ? error.name : 'unknown' });
      return { code: 'unavailable', retryAfter: 5 };
    }
  };
}

/** What a verifier says of a token. `codes`: why it is no good, such as `invalid-input-secret`. */
export interface HumanVerdict {
  readonly success: boolean;
  readonly codes: readonly string[];
}

/** @throws when the text is no answer to `siteverify` */
export function readVerdict(text: string): HumanVerdict {
  const answer = JSON.parse(text) as unknown;
  if (typeof answer !== 'object' || answer === null || !('success' in answer) || typeof answer.success !== 'boolean')
    throw new Error('no answer');
  const codes: unknown = 'error-codes' in answer ? answer['error-codes'] : null;
  const list: readonly unknown[] = Array.isArray(codes) ? codes : [];
  return { success: answer.success, codes: list.filter((code) => typeof code === 'string') };
}

/** Returns the text of the answer. @throws when there is no answer, its status is not 200 (`status 500`), or it is too long */
export async function askVerifier(
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
