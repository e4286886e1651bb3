// Owns asking an issuer whether a token still holds (RFC 7662). Not whether it is well made: refresh.ts.
import type { Refusal } from '../../shared/problem.ts';
import type { Introspect } from '../ports/tokens.ts';
import type { Log } from '../ports/log.ts';
import type { Issuer, Project } from '../ports/project.ts';
import { type Fetch, textOf } from './jwks.ts';

/** How long an issuer may think, ms: somebody waits with a finger on the button. */
const WAIT = 3_000;
/** Octets of an answer that are looked at. */
const ANSWER_MAX = 64 * 1024;

interface Options {
  readonly log: Log;
  readonly fetch?: Fetch;
}

/** Fails closed: no answer, or one that is not as RFC 7662 says, is `unavailable`; a token that does not hold, `token-invalid`. */
export function createIntrospect(projects: readonly Project[], { log, fetch = globalThis.fetch }: Options): Introspect {
  const issuerOf = (project: string, iss: string): Issuer | undefined =>
    projects.find((p) => p.id === project)?.issuers.find(({ issuer, use }) => issuer === iss && use === 'refresh');

  return async ({ project, iss, sub, jwt }) => {
    const at = issuerOf(project, iss)?.introspection ?? null;
    if (at === null) return null;
    // A session from before the issuer was to be asked: there is nothing to ask about.
    if (jwt === null) return invalid;
    try {
      const response = await fetch(at.url, {
        method: 'POST',
        headers: {
          authorization: `Basic ${Buffer.from(`${form(at.clientId)}:${form(at.clientSecret)}`).toString('base64')}`,
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
      const said = JSON.parse(await textOf(response, ANSWER_MAX)) as unknown;
      if (typeof said !== 'object' || said === null || !('active' in said) || typeof said.active !== 'boolean')
        throw new Error('no answer');
      const same = !('sub' in said) || said.sub === sub;
      return said.active && same ? null : invalid;
    } catch (error) {
      log.warn('introspection-failed', { issuer: iss, error: error instanceof Error ? error.name : 'unknown' });
      return { code: 'unavailable', retryAfter: 5 };
    }
  };
}

const invalid: Refusal = { code: 'token-invalid', detail: 'the sign-in was ended' };

/** RFC 6749 §2.3.1: id and secret are form-encoded before they are put together. */
function form(text: string): string {
  return new URLSearchParams({ t: text }).toString().slice(2);
}
