// Owns API clients' secrets and the access tokens that they get for them (RFC 9068). Not where clients are kept (store/).
import { decodeJwt, errors, jwtVerify, SignJWT } from 'jose';
import type { Client, Clients, ClientSecret, ClientStore, Scope } from '../client-port.ts';
import type { SecretKey } from '../keys.ts';
import type { Clock, Result } from '../ports.ts';
import type { Secrets } from '../secrets-port.ts';
import { signingKey } from './signing.ts';

/** How long an access token lives, seconds. Ten minutes: short, and a revocation does not wait for its end anyway. */
export const TOKEN_LIFE = 600;
/** Longest token or secret that is looked at, characters. */
const LONGEST = 4096;
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
}

export function createClients({ keys, store, secrets, clock, publicUrl }: Options): Clients {
  const signing = keys.map(signingKey);
  const byKid = new Map(signing.map((key) => [key.kid, key.publicKey]));
  const [newest] = signing;

  /** The client and the secret that it showed, where both still hold. */
  async function shown(
    id: string | null,
    secret: string,
  ): Promise<{ readonly client: Client; readonly secret: ClientSecret } | null> {
    if (!secret.startsWith(SECRET_PREFIX) || secret.length > LONGEST) return null;
    const found = await store.bySecret(secrets.hash(secret));
    if (found === undefined || (id !== null && found.client.id !== id)) return null;
    return found.client.revokedAt === null && found.secret.revokedAt === null ? found : null;
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
      if (token.length > LONGEST) return no;
      try {
        const { payload } = await jwtVerify(
          token,
          ({ kid }) => {
            const key = byKid.get(kid ?? '');
            if (key === undefined) throw new errors.JWKSNoMatchingKey();
            return key;
          },
          {
            algorithms: ['ES256'],
            issuer: publicUrl,
            audience: publicUrl,
            typ: 'at+jwt',
            requiredClaims: ['exp', 'iat', 'sub'],
            currentDate: new Date(clock()),
          },
        );
        const found = await store.find(String(payload.sub));
        const secret = found?.secrets.find(({ id }) => id === payload['secret_id']);
        if (found === undefined || found.client.revokedAt !== null || secret?.revokedAt !== null) return no;
        const scopes = String(payload['scope'] ?? '').split(' ');
        return { ok: true, value: { ...found.client, scopes: found.client.scopes.filter((s) => scopes.includes(s)) } };
      } catch (error) {
        if (error instanceof errors.JOSEError) return no;
        throw error;
      }
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
