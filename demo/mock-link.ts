// Owns what the mock client knows of a link. Not what pressing its button comes to (mock-client.ts).
import type { Kind } from '../shared/contact.ts';
import type { InspectBody, LinkState } from '../shared/wire.ts';

/** `at`: when it was asked for, epoch ms. */
export function inspected(kind: Kind, at: number, more: Partial<InspectBody> = {}): InspectBody {
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
    requestedAt: new Date(at).toISOString(),
    place: null,
    completion: 'session',
    locale: 'en',
    supportUrl: null,
    ...more,
  };
}
