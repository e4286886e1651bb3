// Owns one request to the server: the token, the headers, one retry, and what counts as trouble. Not which requests there are: client.ts.
import type { ProblemCode, ProblemDetails, ProblemBody } from '../../shared/problem.ts';

/** The server's refusals, and `offline`: no answer came at all. */
export type TroubleCode = ProblemCode | 'offline';

export interface Trouble extends ProblemDetails {
  readonly code: TroubleCode;
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
}

/** What a call came to. Calls answer; they throw only for bugs. */
export type Answer<T> = { readonly ok: T } | { readonly problem: Trouble };

export interface TokenContext {
  /** True after a 401: the token at hand was refused, a fresh one is needed. */
  readonly forceRefresh: boolean;
}

/** Where the page's refresh JWT comes from; null or nothing = the call goes without one (cookies may do). */
export type GetToken = (context: TokenContext) => string | null | undefined | Promise<string | null | undefined>;

export interface ClientOptions {
  /** PUBLIC_URL of the server, or a path on this origin. Default `/contact-change`. */
  readonly api?: string | undefined;
  /** Default `same-origin`, as with any fetch. */
  readonly credentials?: RequestCredentials | undefined;
  readonly getToken?: GetToken | undefined;
  readonly fetch?: typeof fetch | undefined;
  /** How long a call may take, ms. Default 15 s: longer than a slow phone network, shorter than patience. */
  readonly timeout?: number | undefined;
}

/** One request; null for a body of nothing. `stream`: answers the response itself, for as long as the signal lets it. */
export type Call = <T>(method: string, path: string, body?: unknown, stream?: AbortSignal) => Promise<Answer<T>>;

export interface Calls {
  readonly call: Call;
  /** The server's clock. */
  readonly now: () => number;
  readonly renew: () => void;
}

/** Requests as the native API takes them. */
export function createCall(options: ClientOptions = {}): Calls {
  // Not getToken and fetch: a page may set those later, or others.
  const { api = '/contact-change', credentials = 'same-origin', timeout = 15_000 } = options;
  let skew = 0;
  let stale = false;

  const call = async <T>(
    method: string,
    path: string,
    body?: unknown,
    stream?: AbortSignal,
    forceRefresh = stale,
  ): Promise<Answer<T>> => {
    try {
      stale = false;
      const token = await options.getToken?.({ forceRefresh });
      const response = await (options.fetch ?? fetch)(api.replace(/\/+$/, '') + path, {
        method,
        headers: {
          'X-Contact-Change': '1',
          ...(token && { Authorization: `Bearer ${token}` }),
          ...(body ? { 'Content-Type': 'application/json' } : null),
        },
        // Of nothing it makes nothing.
        body: JSON.stringify(body),
        credentials,
        signal: stream ?? AbortSignal.timeout(timeout),
      });
      const { ok, status } = response;
      const off = Date.parse(response.headers.get('Date') ?? '') - Date.now();
      skew = Math.abs(off) > 2000 ? off : 0;
      if (ok) return { ok: (stream ? response : status === 204 ? null : await response.json()) as T };
      // Whatever answers between us and the server knows no codes.
      const problem: Trouble = {
        code: status > 500 ? 'unavailable' : 'internal',
        ...((await response.json().catch(() => null)) as ProblemBody | null),
        status,
      };
      // A token may have run out since the page loaded: one fresh one, once.
      return problem.code === 'token-invalid' && options.getToken && !forceRefresh
        ? call(method, path, body, stream, true)
        : { problem };
    } catch (error) {
      // What is no JSON is not our server; the rest is the network's doing.
      return { problem: { code: error instanceof SyntaxError ? 'internal' : 'offline', status: 0 } };
    }
  };

  return { call, now: () => Date.now() + skew, renew: () => void (stale = true) };
}
