// Owns how the widget calls the native API. Not what to do with the answers (flow.ts).
import type { ProblemBody, ProblemCode, ProblemDetails } from '../../shared/problem.ts';
import type {
  ActivityBody,
  BeginBody,
  ChangeBody,
  CodeBody,
  MeBody,
  NoChangeBody,
  ResendBody,
  VerifyBody,
} from '../../shared/wire.ts';
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
  /** To prove a contact that the person has already: a change begins. */
  verify(id: string, body: VerifyBody): Promise<Answer<ChangeBody | NoChangeBody>>;
  /** A verified contact becomes the primary one of its kind. */
  promote(id: string): Promise<Answer<ChangeBody | NoChangeBody>>;
  /** `oldLost`: the contact is lost or in wrong hands; takes a fresh sign-in. */
  remove(id: string, options?: { readonly oldLost?: boolean | undefined }): Promise<Answer<null>>;
  /** The person's own record, newest first; `cursor`: of a further page. Without this, a list shows none. */
  activity?(cursor?: string): Promise<Answer<ActivityBody>>;
  /** Tells of each move until the change is over or `signal` aborts; answers the trouble that ended it early, else null. */
  watch(id: string, moved: (change: ChangeBody) => void, signal: AbortSignal): Promise<Trouble | null>;
  /** The person signed in again: the next call asks for a fresh token. */
  renew?(): void;
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

/** What a change asks for; what a list asks for beside it is in no file that has no list. */
export type ChangeClient = Omit<ContactChangeClient, 'promote' | 'remove' | 'activity'>;

export function createChangeClient(options?: ClientOptions, calls = createCall(options)): ChangeClient {
  const { call, now, renew } = calls;
  const change = (id: string) => `/v1/changes/${encodeURIComponent(id)}`;
  return {
    now,
    renew,
    me: () => call('GET', '/v1/me'),
    begin: (body) => call('POST', '/v1/changes', body),
    read: (id) => call('GET', change(id)),
    prove: (id, body) => call('POST', `${change(id)}/code`, body),
    resend: (id, body) => call('POST', `${change(id)}/resend`, body),
    cancel: (id) => call('DELETE', change(id)),
    verify: (id, body) => call('POST', `/v1/contacts/${encodeURIComponent(id)}/verify`, body),
    watch: (id, moved, signal) => watch(call, change(id), moved, signal),
  };
}

/** Where the person's own record is, or a further page of it. */
export function activityPath(cursor?: string): string {
  return '/v1/activity' + (cursor ? `?cursor=${encodeURIComponent(cursor)}` : '');
}

/** A client of the native API by `fetch`. */
export function createClient(options?: ClientOptions): ContactChangeClient {
  const calls = createCall(options);
  const contact = (id: string) => `/v1/contacts/${encodeURIComponent(id)}`;
  return {
    ...createChangeClient(options, calls),
    promote: (id) => calls.call('POST', `${contact(id)}/primary`),
    activity: (cursor) => calls.call('GET', activityPath(cursor)),
    remove: (id, { oldLost } = {}) => calls.call('DELETE', contact(id) + (oldLost ? '?oldLost=true' : '')),
  };
}
