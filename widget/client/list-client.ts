// Owns how a list calls the native API. Not how a change goes on (client.ts), nor what to do with the answers (list-course.ts).
import { activityPath } from './client.ts';
import { createCall, type ClientOptions } from './call.ts';
import type { ContactChangeClient } from './client.ts';

/** What a list asks for itself. A client of your own should be a whole one: the change that a list opens is given it too. */
export type ListClient = Pick<ContactChangeClient, 'me' | 'promote' | 'remove' | 'cancel' | 'activity' | 'renew'>;

export function createListClient(options?: ClientOptions): ListClient {
  const { call, renew } = createCall(options);
  const contact = (id: string) => `/v1/contacts/${encodeURIComponent(id)}`;
  return {
    renew,
    me: () => call('GET', '/v1/me'),
    promote: (id) => call('POST', `${contact(id)}/primary`),
    remove: (id, { oldLost } = {}) => call('DELETE', contact(id) + (oldLost ? '?oldLost=true' : '')),
    activity: (cursor) => call('GET', activityPath(cursor)),
    cancel: (id) => call('DELETE', `/v1/changes/${encodeURIComponent(id)}`),
  };
}
