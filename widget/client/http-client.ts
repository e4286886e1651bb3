// Owns how the widget calls the native API. Not what follows from the answers: change/controller.ts.
import type { ActivityBody } from '../../shared/wire/activity.ts';
import type {
  BeginBody,
  ChangeBody,
  CodeBody,
  NoChangeBody,
  ResendBody,
  VerifyBody,
} from '../../shared/wire/change.ts';
import type { MeBody } from '../../shared/wire/me.ts';
import { createCall } from './call.ts';
import type { Answer, ClientOptions, Trouble } from './call.ts';
import { activityPath, changePath, contactPath } from './paths.ts';
import { watch } from './watch.ts';

/** The calls of the widget and the list. A page may bring its own. */
export interface ContactChangeClient {
  me(): Promise<Answer<MeBody>>;
  begin(body: BeginBody): Promise<Answer<ChangeBody | NoChangeBody>>;
  read(id: string): Promise<Answer<ChangeBody>>;
  prove(id: string, body: CodeBody): Promise<Answer<ChangeBody>>;
  resend(id: string, body: ResendBody): Promise<Answer<ChangeBody>>;
  cancel(id: string): Promise<Answer<null>>;
  /** Begins a change that proves a contact which the user has already. */
  verify(id: string, body: VerifyBody): Promise<Answer<ChangeBody | NoChangeBody>>;
  /** A verified contact becomes the primary one of its kind. */
  promote(id: string): Promise<Answer<ChangeBody | NoChangeBody>>;
  /** `oldLost`: the contact is lost or in wrong hands. The server requires a fresh sign-in. */
  remove(id: string, options?: { readonly oldLost?: boolean | undefined }): Promise<Answer<null>>;
  /** What happened to the account, newest first; `cursor`: of a further page. A list shows none if this is missing. */
  activity?(cursor?: string): Promise<Answer<ActivityBody>>;
  /** Calls `onChange` with each news until the change is over or `signal` aborts. Answers what ended it early, else null. */
  watch(id: string, onChange: (change: ChangeBody) => void, signal: AbortSignal): Promise<Trouble | null>;
  /** The user signed in again: the next call gets a fresh token. */
  renew?(): void;
  /** The server's clock, epoch ms, as far as it is known. If it is missing, the browser's clock counts. */
  now?(): number;
}

/** The calls of a change. Those of the list alone are not in the widget's file. */
export type ChangeClient = Omit<ContactChangeClient, 'promote' | 'remove' | 'activity'>;

/** A client for a change, without the calls of the list. */
export function createChangeClient(options?: ClientOptions, calls = createCall(options)): ChangeClient {
  const { call, now, renew } = calls;
  return {
    now,
    renew,
    me: () => call('GET', '/v1/me'),
    begin: (body) => call('POST', '/v1/changes', body),
    read: (id) => call('GET', changePath(id)),
    prove: (id, body) => call('POST', `${changePath(id)}/code`, body),
    resend: (id, body) => call('POST', `${changePath(id)}/resend`, body),
    cancel: (id) => call('DELETE', changePath(id)),
    verify: (id, body) => call('POST', `${contactPath(id)}/verify`, body),
    watch: (id, onChange, signal) => watch(call, changePath(id), onChange, signal),
  };
}

/** A client of the native API by `fetch`. */
export function createClient(options?: ClientOptions): ContactChangeClient {
  const calls = createCall(options);
  const { call } = calls;
  return {
    ...createChangeClient(options, calls),
    promote: (id) => call('POST', `${contactPath(id)}/primary`),
    activity: (cursor) => call('GET', activityPath(cursor)),
    remove: (id, { oldLost } = {}) => call('DELETE', contactPath(id) + (oldLost ? '?oldLost=true' : '')),
  };
}
