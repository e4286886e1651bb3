// Owns how the widget calls the native API. Not what to do with the answers (flow.ts).
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
import type { Trouble, Answer, ClientOptions } from './call.ts';
import { createCall } from './call.ts';
import { watch } from './watch.ts';

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
