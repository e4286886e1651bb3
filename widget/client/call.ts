// Owns one request to the server: the token, the headers, one retry, and what counts as trouble. Not which requests there
// are: http-client.ts.
import type { ProblemCode, ProblemDetails, ProblemBody } from '../../shared/problem.ts';

/** The server's refusals, and `offline`: no answer came at all. */
export type TroubleCode = ProblemCode | 'offline';

/** A refusal, or that no answer came. */
export interface Trouble extends ProblemDetails {
  readonly code: TroubleCode;
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
}

/** What a call returns. It rejects only for bugs. */
export type Answer<T> = { readonly ok: T } | { readonly problem: Trouble };

/** Why a token is needed. */
export interface TokenContext {
  /** True after a 401: the last token was refused, so a fresh one is needed. */
  readonly forceRefresh: boolean;
}

/** Gives the page's refresh JWT. Null or undefined: the call has none, and a cookie may do. */
export type GetToken = (context: TokenContext) => string | null | undefined | Promise<string | null | undefined>;

/** Where the server is, and how it is called. */
export interface ClientOptions {
  /** PUBLIC_URL of the server, or a path on this origin. Default `/contact-change`. */
  readonly api?: string | undefined;
  /** Default `same-origin`, as with any fetch. */
  readonly credentials?: RequestCredentials | undefined;
  readonly getToken?: GetToken | undefined;
  readonly fetch?: typeof fetch | undefined;
  /** How long a call may take, ms. Default 15 s: enough for a slow phone network, and users do not wait longer. */
  readonly timeout?: number | undefined;
}

/** Sends one request. The answer is null for an empty body. `stream`: the answer is the response itself, until the signal. */
export type Call = <T>(method: string, path: string, body?: unknown, stream?: AbortSignal) => Promise<Answer<T>>;

/** How requests are sent with some options. */
export interface Calls {
  readonly call: Call;
  /** The server's clock, epoch ms. */
  readonly now: () => number;
  /** The user signed in again: the next request gets a fresh token. */
  readonly renew: () => void;
}

/** A difference of the clocks that is smaller comes from the network, ms. */
const LEAST_SKEW = 2_000;

/** Requests as the native API takes them. */
export function createCall(options: ClientOptions = {}): Calls {
  // A page may set `getToken` and `fetch` later: they are read at each request.
  const { api = '/contact-change', credentials = 'same-origin', timeout = 15_000 } = options;
  let skew = 0;
  let isTokenStale = false;

  const send: Call = async (method, path, body, stream) => {
    const forceRefresh = isTokenStale;
    try {
      isTokenStale = false;
      const token = await options.getToken?.({ forceRefresh });
      const response = await (options.fetch ?? fetch)(api.replace(/\/+$/, '') + path, {
        method,
        headers: {
          'X-Contact-Change': '1',
          ...(token && { Authorization: `Bearer ${token}` }),
          ...(body ? { 'Content-Type': 'application/json' } : null),
        },
        // Undefined stays undefined: no body.
        body: JSON.stringify(body),
        credentials,
        signal: stream ?? AbortSignal.timeout(timeout),
      });
      const { ok, status } = response;
      const difference = Date.parse(response.headers.get('Date') ?? '') - Date.now();
      skew = Math.abs(difference) > LEAST_SKEW ? difference : 0;
      if (ok) return { ok: stream ? response : status === 204 ? null : await response.json() };
      const problem: Trouble = {
        // For an answer that a proxy made: it has no code.
        code: status > 500 ? 'unavailable' : 'internal',
        ...((await response.json().catch(() => null)) as ProblemBody | null),
        status,
      };
      // The token may have expired since the page loaded: one more try with a fresh one.
      if (problem.code !== 'token-invalid' || !options.getToken || forceRefresh) return { problem };
      isTokenStale = true;
      return await send(method, path, body, stream);
    } catch (error) {
      // An answer that is no JSON is not from our server; all else is the network.
      return { problem: { code: error instanceof SyntaxError ? 'internal' : 'offline', status: 0 } };
    }
  };

  return { call: send, now: () => Date.now() + skew, renew: () => void (isTokenStale = true) };
}
