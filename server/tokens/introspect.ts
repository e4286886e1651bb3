// Owns asking an issuer whether a token is still active (RFC 7662). Not verifying the token: user-token.ts.
import { SECOND } from '../../shared/duration.ts';
import type { Refusal } from '../../shared/problem.ts';
import type { Introspect } from '../ports/tokens.ts';
import type { Log } from '../ports/log.ts';
import type { Issuer, Project } from '../ports/project.ts';
import { type Fetch, textOf } from './key-source.ts';

/** Longest wait for an answer, ms. The wait is short because a user has pressed a button and waits. */
const WAIT = 3 * SECOND;
/** Longest answer that is read, bytes. */
const ANSWER_MAX = 64 * 1024;

interface IntrospectOptions {
  readonly log: Log;
  readonly fetch?: Fetch;
}

/**
 * Makes the introspection. It refuses a token that is not active with `token-invalid`. When there is no answer, or the answer
 * does not follow RFC 7662, it refuses with `unavailable`.
 */
export function createIntrospect(
  projects: readonly Project[],
  { log, fetch = globalThis.fetch }: IntrospectOptions,
): Introspect {
  return async ({ project, iss, sub, jwt }) => {
    const endpoint = issuerOf(projects, project, iss)?.introspection ?? null;
    if (endpoint === null) return null;
    // The session is older than the introspection setting, so its JWT was not kept.
    if (jwt === null) return invalid;
    try {
      const answer = JSON.parse(await request(fetch, endpoint, jwt)) as unknown;
      if (typeof answer !== 'object' || answer === null || !('active' in answer) || typeof answer.active !== 'boolean')
        throw new Error('no answer');
      const isSameUser = !('sub' in answer) || answer.sub === sub;
      return answer.active && isSameUser ? null : invalid;
    } catch (error) {
      log.warn('introspection-failed', { issuer: iss, error: error instanceof Error ? error.name : 'unknown' });
      return { code: 'unavailable', retryAfter: 5 };
    }
  };
}

function issuerOf(projects: readonly Project[], project: string, iss: string): Issuer | undefined {
  return projects.find((p) => p.id === project)?.issuers.find(({ issuer, use }) => issuer === iss && use === 'refresh');
}

/** Returns the text of the answer. Throws when there is no answer or its status is not 200. */
async function request(
  fetch: Fetch,
  { url, clientId, clientSecret }: NonNullable<Issuer['introspection']>,
  jwt: string,
): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${form(clientId)}:${form(clientSecret)}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
    },
    body: new URLSearchParams({ token: jwt, token_type_hint: 'refresh_token' }).toString(),
    redirect: 'manual',
    signal: AbortSignal.timeout(WAIT),
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`status ${response.status}`);
  }
  return textOf(response, ANSWER_MAX);
}

const invalid: Refusal = { code: 'token-invalid', detail: 'the sign-in was ended' };

/** Form-encodes the client id or the secret, which RFC 6749 §2.3.1 requires before the two are joined. */
function form(text: string): string {
  return new URLSearchParams({ t: text }).toString().slice(2);
}
