// Owns what the mock client knows about a link. Not what pressing its button does: mock-client.ts.
import type { Kind } from '../shared/contact.ts';
import type { InspectBody, LinkState } from '../shared/wire/links.ts';

/** `requestedAt` is epoch ms; `fields` are set over the defaults. */
export function linkBody(kind: Kind, requestedAt: number, fields: Partial<InspectBody> = {}): InspectBody {
  const state: LinkState = 'live';
  return {
    project: 'default',
    serviceName: 'Example',
    account: 'a••@e••.com',
    of: 'new',
    kind,
    value: kind === 'email' ? 'a••@e••.org' : '+35…99',
    then: 'primary',
    state,
    requestedAt: new Date(requestedAt).toISOString(),
    place: null,
    completion: 'session',
    locale: 'en',
    supportUrl: null,
    ...fields,
  };
}
