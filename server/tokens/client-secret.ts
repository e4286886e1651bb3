// Owns the form of an API client's secret, and how a new secret is made. Not how a secret is checked: client.ts.
import type { ClientSecret } from '../ports/clients.ts';
import type { Secrets } from '../ports/secrets.ts';

/** Every secret begins with this prefix, so that scanners of code and logs recognise a leaked secret. */
export const SECRET_PREFIX = 'ccs_';

/** Most secrets of a client that may be live at the same time. */
export const LIVE_SECRETS = 2;

/** Makes a secret. The operator sees `shown` once; the database stores `kept`, which has only a hash. `now`: epoch ms. */
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
