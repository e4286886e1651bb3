// Owns the calls of a list to the native API. Not the calls of a change: http-client.ts. Not the effects of the answers:
// list/controller.ts.
import { createCall } from './call.ts';
import type { ClientOptions } from './call.ts';
import type { ContactChangeClient } from './http-client.ts';
import { activityPath, changePath, contactPath } from './paths.ts';

/**
 * The calls of a list. A page's own client should have all calls, because the change that a list opens uses the same
 * client.
 */
export type ListClient = Pick<ContactChangeClient, 'me' | 'promote' | 'remove' | 'cancel' | 'activity' | 'renew'>;

/** Creates a client for a list, without the calls of a change. */
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
