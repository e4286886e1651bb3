// Owns how the widget calls the native API. Not what to do with the answers (flow.ts).
import type { ProblemBody, ProblemCode, ProblemDetails } from '../shared/problem.ts';
import type {
  BeginBody,
  ChangeBody,
  CodeBody,
  ConfirmBody,
  InspectBody,
  MeBody,
  NoChangeBody,
  ResendBody,
} from '../shared/wire.ts';
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
  inspect(token: string): Promise<Answer<InspectBody>>;
  /** `anonymous`: without the person's token, as any other browser would press. */
  confirm(token: string, anonymous?: boolean): Promise<Answer<ConfirmBody>>;
  report(token: string): Promise<Answer<null>>;
  /** Tells of each move until the change is over or `signal` aborts; answers the trouble that ended it early, else null. */
  watch(id: string, moved: (change: ChangeBody) => void, signal: AbortSignal): Promise<Trouble | null>;
  /** The server's clock, epoch ms, as well as it is known; without it, this machine's. */
  now?(): number;
}

export interface ClientOptions {
  /** PUBLIC_URL of the server, or a path on this origin. Default `/contact-change`. */
  readonly api?: string;
  readonly credentials?: RequestCredentials;
  readonly getToken?: GetToken | undefined;
  readonly fetch?: typeof fetch | undefined;
  /** How long a call may take, ms. Default 15 s: longer than a slow phone network, shorter than patience. */
  readonly timeout?: number;
}

/** One request; used by watch.ts as well. `signal` replaces the timeout. */
export type Send = (method: string, path: string, body?: unknown, options?: SendOptions) => Promise<Answer<Response>>;
interface SendOptions {
  readonly anonymous?: boolean;
  readonly signal?: AbortSignal;
}

const OFFLINE: Trouble = { code: 'offline', status: 0 };

/** A client of the native API by `fetch`. */
export function createClient(options: ClientOptions = {}): ContactChangeClient {
  const base = (options.api ?? '/contact-change').replace(/\/+$/, '');
  let skew = 0;

  const once = async (
    method: string,
    path: string,
    body: unknown,
    { anonymous, signal }: SendOptions,
    again: boolean,
  ) => {
    const headers: Record<string, string> = { 'X-Contact-Change': '1', Accept: 'application/json' };
    const token = anonymous ? null : await options.getToken?.({ forceRefresh: again });
    if (token) headers['Authorization'] = `Bearer ${token}`;
    if (body) headers['Content-Type'] = 'application/json';
    if (signal) headers['Accept'] = 'text/event-stream';
    return (options.fetch ?? fetch)(base + path, {
      method,
      headers,
      credentials: options.credentials ?? 'same-origin',
      cache: 'no-store',
      signal: signal ?? AbortSignal.timeout(options.timeout ?? 15_000),
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  };

  const send: Send = async (method, path, body, sendOptions = {}) => {
    try {
      let response = await once(method, path, body, sendOptions, false);
      let problem = response.ok ? null : await readProblem(response);
      // A token may have run out since the page loaded: one fresh one, once.
      if (problem?.code === 'token-invalid' && options.getToken && !sendOptions.anonymous) {
        response = await once(method, path, body, sendOptions, true);
        problem = response.ok ? null : await readProblem(response);
      }
      const date = Date.parse(response.headers.get('Date') ?? '');
      if (date) skew = Math.abs(date - Date.now()) > 2000 ? date - Date.now() : 0;
      return problem ? { problem } : { ok: response };
    } catch {
      return { problem: OFFLINE };
    }
  };

  const call = async <T>(method: string, path: string, body?: unknown, anonymous = false): Promise<Answer<T>> => {
    const answer = await send(method, path, body, { anonymous });
    if ('problem' in answer) return answer;
    try {
      return { ok: (answer.ok.status === 204 ? null : await answer.ok.json()) as T };
    } catch (error) {
      // A body cut short is the network's doing; anything else that is no JSON is not our server.
      return { problem: error instanceof SyntaxError ? { code: 'internal', status: answer.ok.status } : OFFLINE };
    }
  };

  const change = (id: string, rest = '') => `/v1/changes/${encodeURIComponent(id)}${rest}`;
  const client: ContactChangeClient = {
    me: () => call('GET', '/v1/me'),
    begin: (body) => call('POST', '/v1/changes', body),
    read: (id) => call('GET', change(id)),
    prove: (id, body) => call('POST', change(id, '/code'), body),
    resend: (id, body) => call('POST', change(id, '/resend'), body),
    cancel: (id) => call('DELETE', change(id)),
    inspect: (token) => call('POST', '/v1/links/inspect', { token }, true),
    confirm: (token, anonymous) => call('POST', '/v1/links/confirm', { token }, anonymous),
    report: (token) => call('POST', '/v1/links/report', { token }, true),
    watch: (id, moved, signal) => watch(send, client.read, id, moved, signal),
    now: () => Date.now() + skew,
  };
  return client;
}

/** The problem in a refusal, or the nearest one when something between us and the server answered. */
async function readProblem(response: Response): Promise<Trouble> {
  const { status } = response;
  const body = (await response.json().catch(() => null)) as ProblemBody | null;
  const retryAfter = body?.retryAfter ?? Number(response.headers.get('Retry-After'));
  const guess =
    status === 401 ? 'token-invalid' : status === 429 ? 'too-soon' : status > 501 ? 'unavailable' : 'internal';
  return { ...body, code: body?.code ?? guess, status, ...(retryAfter && { retryAfter }) };
}
