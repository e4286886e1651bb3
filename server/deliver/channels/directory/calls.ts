// Owns how a directory is called: with its login, and what an answer means for the message. Not what is asked: scim.ts, keycloak.ts,
// http.ts.
import { HOUR } from '../../../../shared/duration.ts';
import type { SendOutcome } from '../../../ports/delivery.ts';
import type { DirectorySettings } from '../../../ports/directory.ts';
import type { Clock } from '../../../ports/result.ts';
import type { Answer, Outbound, OutboundMethod } from '../http/outbound.ts';
import { retryAfter } from '../http/retry-after.ts';
import { createAccessToken } from './access-token.ts';
import { readJson } from './read-json.ts';

/** An answer of a directory. */
export type Reply = Extract<Answer, { readonly at: 'answer' }>;

/** A request to a directory. */
export interface DirectoryRequest {
  readonly method: OutboundMethod;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The calls of one directory. */
export interface DirectoryCalls {
  /** Returns the answer, or the outcome when there is none. A refused access token is replaced once. */
  call(request: DirectoryRequest): Promise<{ readonly reply: Reply } | { readonly failed: SendOutcome }>;
  /** Returns what an answer means. `attempt`: 1 for the first. `version`: what is confirmed by a success. */
  judge(reply: Reply, write: { readonly attempt: number; readonly version: number }): SendOutcome;
  /** Another attempt, because of this account alone; after the last such attempt it is given up. */
  later(reason: string, attempt: number): SendOutcome;
}

/**
 * Attempts after which a user that is not there, or an address that another user there has, counts as failed. With the waits of
 * backoff.ts that is half an hour: the directory may get the user, or the address may become free, by another change.
 */
const PATIENCE = 5;
/** Longest pause that a directory may ask for, ms. Equal to the last wait between attempts (backoff.ts). */
const PAUSE_MAX = 10 * HOUR;

/** How requests are sent to the directory, and to its token endpoint. */
export interface DirectoryOutbound {
  readonly api: Pick<Outbound, 'send'>;
  readonly login: Pick<Outbound, 'post'>;
}

/** Calls nothing yet. */
export function createCalls(settings: DirectorySettings, outbound: DirectoryOutbound, clock: Clock): DirectoryCalls {
  const login = settings.oauth === null ? null : createAccessToken(settings.oauth, outbound.login, clock);
  const host = hostOf(settings.url);
  const fails = (answer: Exclude<Answer, Reply>): SendOutcome => {
    return { at: 'retry', reason: `directory-${answer.at}`, after: null, trouble: { host, cause: answer.cause } };
  };
  const once = async ({ method, url, headers = {}, body }: DirectoryRequest, token: string | null) =>
    outbound.api.send(
      method,
      new URL(url),
      { accept: 'application/json', ...headers, ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
      body ?? null,
    );
  const pauseOf = ({ headers }: Reply): number | null => {
    const after = retryAfter(headers['retry-after'], clock());
    return after === null ? null : Math.min(after, PAUSE_MAX);
  };
  const calls: DirectoryCalls = {
    async call(request) {
      // A second token only after the first was refused: it may have been revoked before its end.
      for (let tries = 1; ; tries += 1) {
        const got = login === null ? { ok: true as const, token: settings.token } : await login.get();
        if (!got.ok) return { failed: loginFailure(got.answer, hostOf(settings.oauth?.tokenUrl ?? ''), pauseOf) };
        const answer = await once(request, got.token);
        if (answer.at !== 'answer') return { failed: fails(answer) };
        if (answer.status !== 401 || login === null || tries > 1) return { reply: answer };
        login.drop(got.token ?? '');
      }
    },
    judge(reply, { attempt, version }) {
      const { status } = reply;
      if (status >= 200 && status < 300) return { at: 'sent', ref: String(version) };
      if (isConflict(reply)) return calls.later('directory-conflict', attempt);
      if (status === 404) return calls.later('directory-no-user', attempt);
      const reason = `directory-${status}`;
      const trouble = { host, cause: `the directory answered ${status}` };
      if (status === 412) return { at: 'retry', reason, after: null, alone: true };
      // The request itself is wrong for the directory, so it stays so. Each other cause can be repaired there.
      const isFinal = status >= 400 && status < 500 && ![401, 403, 408, 421, 423, 425, 429].includes(status);
      return isFinal ? { at: 'dead', reason, trouble } : { at: 'retry', reason, after: pauseOf(reply), trouble };
    },
    later(reason, attempt) {
      return attempt < PATIENCE ? { at: 'retry', reason, after: null, alone: true } : { at: 'dead', reason };
    },
  };
  return calls;
}

/** RFC 7644 §3.12: a value that must be unique is 409, but some servers say 400 with that `scimType`. */
function isConflict({ status, text }: Reply): boolean {
  return status === 409 || (status === 400 && readJson(text)?.['scimType'] === 'uniqueness');
}

function loginFailure(answer: Answer, host: string, pauseOf: (reply: Reply) => number | null): SendOutcome {
  if (answer.at !== 'answer')
    return { at: 'retry', reason: `directory-login-${answer.at}`, after: null, trouble: { host, cause: answer.cause } };
  const cause =
    answer.status === 200 ? 'the answer has no access token' : `the token endpoint answered ${answer.status}`;
  return { at: 'retry', reason: 'directory-login', after: pauseOf(answer), trouble: { host, cause } };
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname ?? '';
}
