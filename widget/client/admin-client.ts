// Owns the calls of the portal to the admin API: reads that can be aborted, writes with an Idempotency-Key. Not the effects of the
// answers: admin/.
import type {
  AdminApplyBody,
  AdminApprovalsBody,
  AdminBeginBody,
  AdminEditedBody,
  AdminErasedBody,
  ApprovalNeededBody,
} from '../../shared/wire/admin-acts.ts';
import type { AdminSessionBody } from '../../shared/wire/admin-session.ts';
import type {
  AdminActivityBody,
  AdminChange,
  AdminLimitsBody,
  AdminUserBody,
  AdminUsersBody,
} from '../../shared/wire/admin-users.ts';
import type { MergedBody, RevokeBody, RevokedBody } from '../../shared/wire/admin.ts';
import { createCall } from './call.ts';
import type { Answer, ClientOptions } from './call.ts';

/** Parameters of a query. Those that are empty, null or undefined are left out. */
export type Query = Readonly<Record<string, string | number | null | undefined>>;

/** The key of a write. A repeated write with the same key has its effect only once. */
export type Once = string;

/** The calls of the portal. `get` and `post` are for the parts that are loaded on demand. */
export interface AdminClient {
  /** `path`: below `/v1/admin/`. A call that `signal` aborted answers `offline`. */
  get<T>(path: string, query?: Query, signal?: AbortSignal): Promise<Answer<T>>;
  /** `once`: the same for each try of one write. */
  post<T>(path: string, body: unknown, once?: Once): Promise<Answer<T>>;
  /** Loads a file. A link would not carry what proves that this page asks for it. */
  download(path: string, query?: Query): Promise<Answer<Blob>>;
  /** Returns the URL of a path below `/v1/admin/`, for frames. */
  url(path: string, query?: Query): string;
  session(): Promise<Answer<AdminSessionBody>>;
  spendLink(token: string): Promise<Answer<AdminSessionBody>>;
  signOut(): Promise<Answer<null>>;
  users(query: Query, signal?: AbortSignal): Promise<Answer<AdminUsersBody>>;
  user(id: string): Promise<Answer<AdminUserBody>>;
  activity(id: string, cursor: string | null): Promise<Answer<AdminActivityBody>>;
  limits(id: string): Promise<Answer<AdminLimitsBody>>;
  begin(id: string, body: AdminBeginBody, once: Once): Promise<Answer<AdminChange>>;
  apply(id: string, body: AdminApplyBody, once: Once): Promise<Answer<AdminEditedBody>>;
  /** Sends another message of a change to one side. */
  resend(id: string, change: string, of: Side, note: string): Promise<Answer<AdminChange>>;
  cancel(id: string, change: string, note: string): Promise<Answer<AdminChange>>;
  /** Starts a verification of the contact. */
  verify(id: string, contact: string, note: string, once: Once): Promise<Answer<AdminChange>>;
  onContact(
    id: string,
    contact: string,
    act: ContactAct,
    body: { readonly note: string; readonly primary?: boolean; readonly recoveryOnly?: boolean },
  ): Promise<Answer<AdminEditedBody>>;
  revoke(id: string, reason: RevokeBody['reason'], note: string): Promise<Answer<RevokedBody>>;
  unlock(id: string, note: string): Promise<Answer<null>>;
  unfreeze(id: string, note: string): Promise<Answer<AdminEditedBody>>;
  erase(id: string, body: DryRun & { readonly note: string }): Promise<Answer<AdminErasedBody | ApprovalNeededBody>>;
  merge(
    body: DryRun & { readonly from: string; readonly into: string; readonly note?: string },
  ): Promise<Answer<MergedBody | ApprovalNeededBody>>;
  approvals(): Promise<Answer<AdminApprovalsBody>>;
  decide(approval: string, act: 'approve' | 'decline', note: string): Promise<Answer<unknown>>;
}

/** The new address of a change, or the contact that confirms it. */
export type Side = AdminChange['proofs'][number]['of'];

/** An act on a contact that takes effect at once. */
export type ContactAct = 'mark-verified' | 'primary' | 'recovery-only' | 'remove';

/** A real call has the `plan` that the dry run answered. */
interface DryRun {
  readonly dryRun: boolean;
  readonly plan?: string;
}

/** Longest time of a download, ms. A whole audit log takes longer than a page of it. */
const DOWNLOAD_TIME = 300_000;

/** Creates the client of the portal. */
export function createAdminClient(options: ClientOptions = {}): AdminClient {
  const base = (options.api ?? '').replace(/\/+$/, '');
  const { get, post, call, download } = createTransport(options);
  const url = (path: string, query?: Query) => base + adminPath(path, query);
  const of = (id: string, rest = '') => `users/${encodeURIComponent(id)}${rest}`;
  const item = (id: string, list: string, each: string, act: string) =>
    of(id, `/${list}/${encodeURIComponent(each)}/${act}`);
  return {
    get,
    post,
    download,
    url,
    session: () => get('session'),
    spendLink: (token) => call('POST', adminPath('links'), { token }),
    signOut: () => call('DELETE', adminPath('session')),
    users: (query, signal) => get('users', query, signal),
    user: (id) => get(of(id)),
    activity: (id, cursor) => get(of(id, '/activity'), { cursor }),
    limits: (id) => get(of(id, '/limits')),
    begin: (id, body, once) => post(of(id, '/changes'), body, once),
    apply: (id, body, once) => post(of(id, '/contacts'), body, once),
    resend: (id, change, of, note) => post(item(id, 'changes', change, 'resend'), { of, ...noted(note) }),
    cancel: (id, change, note) => post(item(id, 'changes', change, 'cancel'), noted(note)),
    verify: (id, contact, note, once) => post(item(id, 'contacts', contact, 'verify'), noted(note), once),
    onContact: (id, contact, act, body) => post(item(id, 'contacts', contact, act), body),
    revoke: (id, reason, note) => post(of(id, '/revoke'), { reason, ...noted(note) }),
    unlock: (id, note) => post(of(id, '/unlock'), noted(note)),
    unfreeze: (id, note) => post(of(id, '/unfreeze'), noted(note)),
    erase: (id, body) => post(of(id, '/erase'), body),
    merge: (body) => post('merges', body),
    approvals: () => get('approvals'),
    decide: (approval, act, note) => post(`approvals/${encodeURIComponent(approval)}/${act}`, noted(note)),
  };
}

function noted(note: string): { readonly note?: string } {
  return note ? { note } : {};
}

function adminPath(path: string, query: Query = {}): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === null || value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  const search = new URLSearchParams(given).toString();
  return `/v1/admin/${path}${search ? `?${search}` : ''}`;
}

/** Sends requests by `createCall`, with what only the admin API needs: an Idempotency-Key, and an abort of a read. */
function createTransport(options: ClientOptions) {
  const send = async (url: string | URL | Request, init?: RequestInit) => (options.fetch ?? fetch)(url, init);
  const withInit = (more: (init: RequestInit) => RequestInit) =>
    createCall({
      api: options.api,
      credentials: options.credentials,
      get getToken() {
        return options.getToken;
      },
      fetch: (url, init = {}) => send(url, more(init)),
    }).call;
  const call = withInit((init) => init);
  return {
    call,
    download: async (path: string, query?: Query): Promise<Answer<Blob>> => {
      const signal = AbortSignal.timeout(DOWNLOAD_TIME);
      const answer = await call<Response>('GET', adminPath(path, query), undefined, signal);
      if ('problem' in answer) return answer;
      return answer.ok.blob().then(
        (ok) => ({ ok }),
        () => ({ problem: { code: 'offline', status: 0 } }),
      );
    },
    get: <T>(path: string, query?: Query, signal?: AbortSignal): Promise<Answer<T>> => {
      const abortable = (init: RequestInit): RequestInit => ({
        ...init,
        signal: AbortSignal.any([signal, init.signal].flatMap((each) => each ?? [])),
      });
      return (signal ? withInit(abortable) : call)('GET', adminPath(path, query));
    },
    post: <T>(path: string, body: unknown, once: Once = crypto.randomUUID()): Promise<Answer<T>> => {
      const keyed = (init: RequestInit): RequestInit => ({
        ...init,
        headers: { ...(init.headers as Record<string, string>), 'Idempotency-Key': once },
      });
      return withInit(keyed)('POST', adminPath(path), body);
    },
  };
}
