// Owns the calls of the widget to the native API. Not the effects of the answers: change/controller.ts.
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

/** The calls of the widget and the list. A page may use a client of its own. */
export interface ContactChangeClient {
  me(): Promise<Answer<MeBody>>;
  begin(body: BeginBody): Promise<Answer<ChangeBody | NoChangeBody>>;
  read(id: string): Promise<Answer<ChangeBody>>;
  prove(id: string, body: CodeBody): Promise<Answer<ChangeBody>>;
  resend(id: string, body: ResendBody): Promise<Answer<ChangeBody>>;
  cancel(id: string): Promise<Answer<null>>;
  /** Begins a change that verifies a contact of the user. */
  verify(id: string, body: VerifyBody): Promise<Answer<ChangeBody | NoChangeBody>>;
  /** Makes a verified contact the primary contact of its kind. */
  promote(id: string): Promise<Answer<ChangeBody | NoChangeBody>>;
  /** Removes a contact. `oldLost`: the contact is lost or in wrong hands, so the server requires a fresh sign-in. */
  remove(id: string, options?: { readonly oldLost?: boolean | undefined }): Promise<Answer<null>>;
  /**
   * Reads what happened to the account, newest first. `cursor`: cursor of the next page. Without this function a list
   * shows no activity.
   */
  activity?(cursor?: string): Promise<Answer<ActivityBody>>;
  /** Signs out the user's other devices. Without this function the last screen does not offer it. */
  endOthers?(): Promise<Answer<null>>;
  /**
   * Calls `onChange` with each new version of the change until the change is over or `signal` aborts. Returns the refusal
   * that ended the watch early, else null.
   */
  watch(id: string, onChange: (change: ChangeBody) => void, signal: AbortSignal): Promise<Trouble | null>;
  /** Lets the next call use a fresh token, after the user signed in again. */
  renew?(): void;
  /** Returns the time of the server's clock, epoch ms. Without this function the browser's clock is used. */
  now?(): number;
}

/** The calls of a change. The widget's file leaves out the calls that only the list needs. */
export type ChangeClient = Omit<ContactChangeClient, 'promote' | 'remove' | 'activity'>;

/** Creates a client for a change, without the calls of the list. */
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
    endOthers: () => call('POST', '/v1/sessions/end-others'),
    // Loaded once there is a change to watch. Where the file does not come, the page still loads the change after news of other tabs,
    // and when it is seen again.
    watch: (id, onChange, signal) =>
      import('./watch.ts').then(({ watch }) => watch(call, changePath(id), onChange, signal)).catch(() => null),
  };
}

/** Creates a client that calls the native API with `fetch`. */
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
