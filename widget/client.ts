// Owns how the widget calls the native API. Not what to do with the answers (flow.ts).
import type { ProblemBody, ProblemCode, ProblemDetails } from '../shared/problem.ts';
import type { BeginBody, ChangeBody, CodeBody, MeBody, NoChangeBody, ResendBody, VerifyBody } from '../shared/wire.ts';
import { watch } from './watch.ts';

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

export interface ContactChangeClient {
  me(): Promise<Answer<MeBody>>;
  begin(body: BeginBody): Promise<Answer<ChangeBody | NoChangeBody>>;
  read(id: string): Promise<Answer<ChangeBody>>;
  prove(id: string, body: CodeBody): Promise<Answer<ChangeBody>>;
  resend(id: string, body: ResendBody): Promise<Answer<ChangeBody>>;
  cancel(id: string): Promise<Answer<null>>;
  /** To prove a contact that the person has already. */
  verify(id: string, body: VerifyBody): Promise<Answer<ChangeBody | NoChangeBody>>;
  /** Makes a verified contact the primary one. */
  promote(id: string): Promise<Answer<ChangeBody | NoChangeBody>>;
  remove(id: string): Promise<Answer<null>>;
  /** Tells of each move until the change is over or `signal` aborts; answers the trouble that ended it early, else null. */
  watch(id: string, moved: (change: ChangeBody) => void, signal: AbortSignal): Promise<Trouble | null>;
  /** The server's clock, epoch ms, as well as it is known; without it, this machine's. */
  now?(): number;
}

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

/** Requests as the native API takes them, and the server's clock. */
export function createCall(options: ClientOptions = {}): { readonly call: Call; readonly now: () => number } {
  // Not getToken and fetch: a page may set those later, or others.
  const { api = '/contact-change', credentials = 'same-origin', timeout = 15_000 } = options;
  let skew = 0;

  const call = async <T>(
    method: string,
    path: string,
    body?: unknown,
    stream?: AbortSignal,
    forceRefresh = false,
  ): Promise<Answer<T>> => {
    try {
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

  return { call, now: () => Date.now() + skew };
}

/** A client of the native API by `fetch`. */
export function createClient(options?: ClientOptions): ContactChangeClient {
  const { call, now } = createCall(options);
  const change = (id: string) => `/v1/changes/${encodeURIComponent(id)}`;
  const contact = (id: string) => `/v1/contacts/${encodeURIComponent(id)}`;
  return {
    now,
    me: () => call('GET', '/v1/me'),
    begin: (body) => call('POST', '/v1/changes', body),
    read: (id) => call('GET', change(id)),
    prove: (id, body) => call('POST', `${change(id)}/code`, body),
    resend: (id, body) => call('POST', `${change(id)}/resend`, body),
    cancel: (id) => call('DELETE', change(id)),
    verify: (id, body) => call('POST', `${contact(id)}/verify`, body),
    promote: (id) => call('POST', `${contact(id)}/primary`),
    remove: (id) => call('DELETE', contact(id)),
    watch: (id, moved, signal) => watch(call, change(id), moved, signal),
  };
}
