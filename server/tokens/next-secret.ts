// Owns how the next secret of a client follows from its last one. Not the form of a secret: client-secret.ts, bearer-token.ts.
import type { ClientSecrets, MadeSecret } from '../ports/make-secret.ts';
import type { Secrets } from '../ports/secrets.ts';
import { makeBearerToken } from './bearer-token.ts';
import { LIVE_SECRETS, makeClientSecret } from './client-secret.ts';

/** Makes secrets. A bearer token is followed by one with the same life and networks. */
export function createClientSecrets(secrets: Pick<Secrets, 'hash' | 'opaque' | 'id'>): ClientSecrets {
  return {
    most: LIVE_SECRETS,
    make(client, last, now): MadeSecret {
      if (last?.bearer === undefined) return makeClientSecret(secrets, client, now);
      const { bearer, createdAt } = last;
      const expiresAt = bearer.expiresAt === null ? null : now + bearer.expiresAt - createdAt;
      return makeBearerToken(secrets, client, now, { expiresAt, networks: bearer.networks });
    },
  };
}
