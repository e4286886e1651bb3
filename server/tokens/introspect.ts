// Owns asking an issuer whether a token is still active (RFC 7662). Not verifying the token: user-token.ts.
import { decodeJwt } from 'jose';
import { SECOND } from '../../shared/duration.ts';
import type { Refusal } from '../../shared/problem.ts';
import type { Introspect } from '../ports/tokens.ts';
import type { Log } from '../ports/log.ts';
import type { Principal } from '../ports/principal.ts';
import type { Issuer, Project } from '../ports/project.ts';
import { type Fetch, textOf } from './key-source.ts';
import { audienceFault } from './trusted-issuer.ts';

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
  return async (principal, outside = (call) => call()) => {
    const { sub, jwt } = principal;
    const entry = entryOf(projects, principal);
    if (entry === null) return jwt === null ? null : invalid;
    const endpoint = entry.introspection;
    if (endpoint === null) return null;
    // The session is older than the introspection setting, so its JWT was not kept.
    if (jwt === null) return invalid;
    try {
      const answer = JSON.parse(await outside(() => askEndpoint(fetch, { endpoint, jwt, use: entry.use }))) as unknown;
      if (typeof answer !== 'object' || answer === null || !('active' in answer) || typeof answer.active !== 'boolean')
        throw new Error('no answer');
      const isSameUser = !('sub' in answer) || answer.sub === sub;
      return answer.active && isSameUser ? null : invalid;
    } catch (error) {
      log.warn('introspection-failed', {
        issuer: entry.issuer,
        error: error instanceof Error ? error.name : 'unknown',
      });
      return { code: 'unavailable', retryAfter: 5 };
    }
  };
}

/** Returns the entry of a user's token, also when it was changed meanwhile; null when there is none, or none that is asked. */
function entryOf(projects: readonly Project[], { project, iss, by, jwt }: Principal): Issuer | null {
  const issuers = projects.find(({ id }) => id === project)?.issuers.filter(({ issuer }) => issuer === iss) ?? [];
  // Without an introspection endpoint the JWT of a request is not kept. The session of such an entry has none either, and
  // which entry a session came from is not stored, so one endpoint of the issuer is enough to refuse it.
  if (jwt === null)
    return by === 'session' ? (issuers.find(({ introspection }) => introspection !== null) ?? null) : null;
  const { aud } = decodeJwt(jwt);
  return issuers.find((issuer) => audienceFault(issuer, aud) === null) ?? null;
}

/** What is asked about a token. */
export interface Question {
  readonly endpoint: NonNullable<Issuer['introspection']>;
  readonly jwt: string;
  readonly use: Issuer['use'];
}

/** Returns the text of the answer. Throws when there is no answer or its status is not 200. */
export async function askEndpoint(
  fetch: Fetch,
  { endpoint: { url, clientId, clientSecret }, jwt, use }: Question,
): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${form(clientId)}:${form(clientSecret)}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
    },
    body: new URLSearchParams({ token: jwt, token_type_hint: `${use}_token` }).toString(),
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
