// Owns how a list calls the native API. Not the calls of a change: http-client.ts. Not what follows from the answers:
// list/controller.ts.
import { createCall } from './call.ts';
import type { ClientOptions } from './call.ts';
import type { ContactChangeClient } from './http-client.ts';
import { activityPath, changePath, contactPath } from './paths.ts';

/** The calls of a list. A page's own client should be a complete one: the change that a list opens gets it too. */
export type ListClient = Pick<ContactChangeClient, 'me' | 'promote' | 'remove' | 'cancel' | 'activity' | 'renew'>;

/** A client for a list, without the calls of a change. */
export function createListClient(options?: ClientOptions): ListClient {
  const { call, renew } = createCall(options);
  return {
    renew,
    me: () => call('GET', '/v1/me'),
    promote: (id) => call('POST', `${contactPath(id)}/primary`),
    remove: (id, { oldLost } = {}) => call('DELETE', contactPath(id) + (oldLost ? '?oldLost=true' : '')),
    activity: (cursor) => call('GET', activityPath(cursor)),
    cancel: (id) => call('DELETE', changePath(id)),
  };
}
