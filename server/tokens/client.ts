// Owns API clients' secrets and the access tokens that they get for them (RFC 9068). Not where clients are kept (store/).
import type { KeyObject } from 'node:crypto';
import { decodeJwt, errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import type { Client, Clients, ClientSecret, ClientStore, Scope } from '../ports/clients.ts';
import type { SecretKey } from '../config/keys.ts';
import type { Secrets } from '../ports/secrets.ts';
import type { Clock, Result } from '../ports/result.ts';
import { signingKey } from './signing.ts';

/** How long an access token lives, seconds. Ten minutes: short, and a revocation does not wait for its end anyway. */
export const TOKEN_LIFE = 600;
/** Longest token or secret that is looked at, characters. */
const LONGEST = 4096;
/** jose takes padding and white space here and there; a JWT has neither. */
const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]+$/;
/** How every secret begins, so that a scanner of code and logs knows one. */
export const SECRET_PREFIX = 'ccs_';

interface Options {
  /** Newest first. */
  readonly keys: readonly SecretKey[];
  readonly store: ClientStore;
  readonly secrets: Pick<Secrets, 'hash' | 'opaque' | 'id'>;
  readonly clock: Clock;
  /** Issuer and audience of the tokens: this server. */
  readonly publicUrl: string;
  /** Ids of those that are served: a client of another is nobody. */
  readonly projects: readonly string[];
}

export function createClients({ keys, store, secrets, clock, publicUrl, projects }: Options): Clients {
  const signing = keys.map(signingKey);
  const byKid = new Map(signing.map((key) => [key.kid, key.publicKey]));
  const [newest] = signing;
  const isLive = ({ revokedAt, project }: Client) => revokedAt === null && projects.includes(project);

  /** The client and the secret that it showed, where both still hold. */
  async function shown(
    id: string | null,
    secret: string,
  ): Promise<{ readonly client: Client; readonly secret: ClientSecret } | null> {
    if (!secret.startsWith(SECRET_PREFIX) || secret.length > LONGEST) return null;
    const found = await store.bySecret(secrets.hash(secret));
    if (found === undefined || (id !== null && found.client.id !== id)) return null;
    return isLive(found.client) && found.secret.revokedAt === null ? found : null;
  }

  /** Null: not one of ours that holds. Whatever goes wrong while a stranger's token is read is the token's fault. */
  async function verified(token: string): Promise<JWTPayload | null> {
    if (token.length > LONGEST || !COMPACT.test(token)) return null;
    try {
      const { payload } = await jwtVerify(token, keyOf, {
        algorithms: ['ES256'],
        issuer: publicUrl,
        audience: publicUrl,
        typ: 'at+jwt',
        requiredClaims: ['exp', 'iat', 'sub'],
        currentDate: new Date(clock()),
      });
      return payload;
    } catch {
      return null;
    }
  }

  function keyOf({ kid }: { readonly kid?: string }): KeyObject {
    const key = byKid.get(kid ?? '');
    if (key === undefined) throw new errors.JWKSNoMatchingKey();
    return key;
  }

  return {
    async bySecret(id, secret) {
      const found = await shown(id, secret);
      return found ? { ok: true, value: found.client } : no;
    },

    claims(token) {
      if (token.length > LONGEST) return false;
      try {
        return decodeJwt(token).iss === publicUrl;
      } catch {
        return false;
      }
    },

    async byToken(token) {
      const claimed = await verified(token);
      if (claimed === null) return no;
      const found = await store.find(String(claimed.sub));
      const secret = found?.secrets.find(({ id }) => id === claimed['secret_id']);
      // With the secret that it was got for it dies too.
      if (found === undefined || !isLive(found.client) || secret?.revokedAt !== null) return no;
      const scopes = String(claimed['scope'] ?? '').split(' ');
      return { ok: true, value: { ...found.client, scopes: found.client.scopes.filter((s) => scopes.includes(s)) } };
    },

    async issue(id, secret, asked) {
      const found = await shown(id, secret);
      if (found === null || newest === undefined) return no;
      const { client } = found;
      const scopes = asked === null ? client.scopes : client.scopes.filter((scope) => asked.includes(scope));
      const beyond = asked?.find((scope) => !client.scopes.includes(scope as Scope));
      if (beyond !== undefined)
        return {
          ok: false,
          refusal: { code: 'not-allowed', reason: 'scope', detail: 'the client has not that scope' },
        };
      const now = Math.floor(clock() / 1000);
      const token = await new SignJWT({ client_id: client.id, scope: scopes.join(' '), secret_id: found.secret.id })
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: newest.kid })
        .setIssuer(publicUrl)
        .setAudience(publicUrl)
        .setSubject(client.id)
        .setIssuedAt(now)
        .setExpirationTime(now + TOKEN_LIFE)
        .setJti(secrets.opaque())
        .sign(newest.privateKey);
      return { ok: true, value: { token, expiresIn: TOKEN_LIFE, scopes } };
    },

    keys: () => ({ keys: signing.map(({ jwk }) => jwk) }),
  };
}

/** How many secrets of a client may live at a time. */
export const LIVE_SECRETS = 2;

/** A new secret as it is shown once, and as it is kept. */
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

const no: Result<never> = { ok: false, refusal: { code: 'token-invalid' } };
