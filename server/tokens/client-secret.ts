// Owns what an API client's secret looks like, and how a new one is made. Not checking one: client.ts.
import type { ClientSecret } from '../ports/clients.ts';
import type { Secrets } from '../ports/secrets.ts';

/** How every secret begins, so that a scanner of code and logs recognises one. */
export const SECRET_PREFIX = 'ccs_';

/** How many secrets of a client may be live at the same time. */
export const LIVE_SECRETS = 2;

/** A new secret: `shown` to the operator once, and `kept` in the database as a hash. `now`: epoch ms. */
export function makeClientSecret(
  secrets: Pick<Secrets, 'hash' | 'opaque' | 'id'>,
  client: string,
  now: number,
): { readonly shown: string; readonly kept: ClientSecret } {
  const shown = SECRET_PREFIX + secrets.opaque();
  return {
    shown,
    kept: { id: secrets.id('csc'), client, hash: secrets.hash(shown), createdAt: now, revokedAt: null },
  };
}
