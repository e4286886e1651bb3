// Owns the static bearer tokens of API clients: their form, how one is made, and whether one is accepted now. Not the other
// secrets (client-secret.ts), nor at which routes a token is accepted (server/http/middleware/credentials.ts).
import { HOUR } from '../../shared/duration.ts';
import { isInside, rangesOf, type IpAddress } from '../core/ip-address.ts';
import { createRecentLines } from '../core/recent-lines.ts';
import type { BearerToken, Client, ClientSecret, ClientStore } from '../ports/clients.ts';
import type { Log } from '../ports/log.ts';
import type { Clock } from '../ports/result.ts';
import type { Secrets } from '../ports/secrets.ts';

/** Every token begins with this prefix, so that scanners of code and logs recognise a leaked token. */
export const BEARER_PREFIX = 'cct_';
/** The prefix, and 256 bits as base64url. */
const LENGTH = BEARER_PREFIX.length + 43;
/** Shortest time between two records of the use of a token, ms. A record is a write, and a directory calls all day. */
const RECORD_EVERY = HOUR;

/** Makes a token. The operator sees `shown` once; the database stores `kept`, which has only a hash. `now`: epoch ms. */
export function makeBearerToken(
  secrets: Pick<Secrets, 'hash' | 'opaque' | 'id'>,
  client: string,
  now: number,
  limits: Pick<BearerToken, 'expiresAt' | 'networks'>,
): { readonly shown: string; readonly kept: ClientSecret } {
  const shown = BEARER_PREFIX + secrets.opaque();
  const bearer = { ...limits, lastUsedAt: null };
  return {
    shown,
    kept: { id: secrets.id('csc'), client, hash: secrets.hash(shown), createdAt: now, revokedAt: null, bearer },
  };
}

interface BearerParts {
  readonly store: Pick<ClientStore, 'bySecret' | 'used'>;
  readonly secrets: Pick<Secrets, 'hash'>;
  readonly clock: Clock;
  readonly log: Log;
  /** Whether the client is not revoked, and of a project that this server serves. */
  readonly isLive: (client: Client) => boolean;
}

/** Makes the check of tokens. It returns the client; null for a token that is not accepted. */
export function createBearerCheck(
  parts: BearerParts,
): (token: string, from: IpAddress | null) => Promise<Client | null> {
  const { store, secrets, clock, log, isLive } = parts;
  const refusals = createRecentLines();
  const record = createUseRecord(parts);
  return async (token, from) => {
    if (!token.startsWith(BEARER_PREFIX) || token.length !== LENGTH) return null;
    const found = await store.bySecret(secrets.hash(token));
    const bearer = found?.secret.bearer;
    if (found === undefined || bearer === undefined) return null;
    const { client, secret } = found;
    if (!isLive(client) || secret.revokedAt !== null) return null;
    const now = clock();
    const reason = refusalReason(bearer, from, now);
    if (reason !== null) {
      // The caller learns nothing of the reason: the token may be stolen.
      if (refusals.admit(`${secret.id} ${reason}`, now).isDue)
        log.warn('client-token-refused', { reason, project: client.project, client: client.id, secret: secret.id });
      return null;
    }
    await record(secret.id, bearer, now);
    return client;
  };
}

function refusalReason(
  { expiresAt, networks }: BearerToken,
  from: IpAddress | null,
  now: number,
): 'expired' | 'network' | null {
  if (expiresAt !== null && now >= expiresAt) return 'expired';
  if (networks.length === 0) return null;
  return from !== null && isInside(from, rangesOf(networks)) ? null : 'network';
}

/** Records a use once an hour. A database that cannot be written delays one call an hour, and refuses none. */
function createUseRecord({ store, log }: Pick<BearerParts, 'store' | 'log'>) {
  /** When this process last tried, by the id of the token. There are no more entries than live tokens. */
  const tried = new Map<string, number>();
  const isRecent = (at: number | null | undefined, now: number): boolean =>
    at != null && Math.abs(now - at) < RECORD_EVERY;
  return async (id: string, { lastUsedAt }: BearerToken, now: number): Promise<void> => {
    if (isRecent(lastUsedAt, now) || isRecent(tried.get(id), now)) return;
    tried.set(id, now);
    try {
      await store.used(id, now);
    } catch {
      log.warn('client-token-use-not-recorded', { secret: id });
    }
  };
}
