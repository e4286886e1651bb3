// Owns how one request is sent: token, headers, one retry, and the result of a failure. Not which requests there are:
// http-client.ts.
import type { ProblemCode, ProblemDetails, ProblemBody } from '../../shared/problem.ts';

/** The codes of the server's refusals, and `offline` for a call without an answer. */
export type TroubleCode = ProblemCode | 'offline';

/** A refusal of the server, or a call without an answer. */
export interface Trouble extends ProblemDetails {
  readonly code: TroubleCode;
  /** HTTP status; 0 without an answer. */
  readonly status: number;
}

/** The result of a call. A call rejects only because of a bug. */
export type Answer<T> = { readonly ok: T } | { readonly problem: Trouble };

/** What `getToken` learns about the call that needs the token. */
export interface TokenContext {
  /** True after a 401 or a new sign-in: the last token is no longer valid, so a fresh token is needed. */
  readonly forceRefresh: boolean;
}

/** Returns a token of the signed-in user. With null or undefined the call has no token, and the server relies on a cookie. */
export type GetToken = (context: TokenContext) => string | null | undefined | Promise<string | null | undefined>;

/** The address of the server, and options of the calls. */
export interface ClientOptions {
  /** PUBLIC_URL of the server, or a path on this origin. Default `/contact-change`. */
  readonly api?: string | undefined;
  /** Default `same-origin`, as with any fetch. */
  readonly credentials?: RequestCredentials | undefined;
  readonly getToken?: GetToken | undefined;
  readonly fetch?: typeof fetch | undefined;
  /** Longest time of a call, ms. Default 15 s, because a slow phone network needs less and users do not wait longer. */
  readonly timeout?: number | undefined;
}

/**
 * Sends one request. The answer is null when the response has no body. With `stream`, the answer is the response itself,
 * and the signal ends it.
 */
export type Call = <T>(method: string, path: string, body?: unknown, stream?: AbortSignal) => Promise<Answer<T>>;

/** The functions that share the options and the state of one client. */
export interface Calls {
  readonly call: Call;
  /** The server's clock, epoch ms. */
  readonly now: () => number;
  /** Lets the next request use a fresh token, after the user signed in again. */
  readonly renew: () => void;
}

/** Smallest difference of the two clocks that counts, ms. Smaller differences come from the network. */
const LEAST_SKEW = 2_000;

/** Creates the functions that send requests to the native API. */
export function createCall(options: ClientOptions = {}): Calls {
  // A page may set `getToken` and `fetch` later, so both are read at each request.
  const { api = '/contact-change', credentials = 'same-origin', timeout = 15_000 } = options;
  let skew = 0;
  let isTokenStale = false;

  const send: Call = async (method, path, body, stream) => {
    const forceRefresh = isTokenStale;
    let problem: Trouble;
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
        // JSON.stringify(undefined) is undefined, so a request without a body has none.
        body: JSON.stringify(body),
        credentials,
        signal: stream ?? AbortSignal.timeout(timeout),
      });
      const { ok, status } = response;
      const difference = Date.parse(response.headers.get('Date') ?? '') - Date.now();
      skew = Math.abs(difference) > LEAST_SKEW ? difference : 0;
      if (ok) return { ok: stream ? response : status === 204 ? null : await response.json() };
      problem = {
        // The code for an answer of a proxy, which has no code of our server.
        code: status > 500 ? 'unavailable' : 'internal',
        ...((await response.json().catch(() => null)) as ProblemBody | null),
        status,
      };
    } catch (error) {
      // An answer that is not JSON does not come from our server. Every other error comes from the network.
      problem = { code: error instanceof SyntaxError ? 'internal' : 'offline', status: 0 };
    }
    // The token may have expired since the page loaded, so try once more with a fresh token.
    if (problem.code === 'token-invalid' && options.getToken && !forceRefresh) {
      isTokenStale = true;
      return send(method, path, body, stream);
    }
    // What a person does wrong, such as a wrong code, has a status above these. The file warns the developer of the page.
    if (problem.status < 405) import('./advice.ts').then((file) => file.advise(options, problem)).catch(() => {});
    return { problem };
  };

  return { call: send, now: () => Date.now() + skew, renew: () => void (isTokenStale = true) };
}
