// Owns how access tokens of API clients (RFC 9068) are signed and verified. Not which client gets a token: client.ts.
import type { KeyObject } from 'node:crypto';
import { decodeJwt, errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import type { SigningKey } from './signing.ts';

/** How long an access token is valid, seconds. Ten minutes are short, but a revocation takes effect at once in any case. */
export const TOKEN_LIFE = 600;
/** Longest token or secret that is accepted, characters. */
export const TOKEN_MAX = 4096;
/** A compact JWT. jose would also accept padding and white space in some places, which a JWT must not have. */
const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** The issuer and the keys for signing and verifying tokens. */
export interface TokenIssuer {
  /** URL of this server, which is the issuer and the audience of the tokens. */
  readonly publicUrl: string;
  /** Newest first. */
  readonly signing: readonly SigningKey[];
}

/** The content of a token. */
export interface TokenContent {
  readonly client: string;
  readonly secret: string;
  readonly scopes: readonly string[];
  /** Random, so that no two tokens are equal. */
  readonly id: string;
  /** Epoch ms. */
  readonly now: number;
}

/** Signs a token with `key`. */
export async function signAccessToken(
  publicUrl: string,
  key: SigningKey,
  { client, secret, scopes, id, now }: TokenContent,
): Promise<string> {
  const issuedAt = Math.floor(now / 1000);
  return new SignJWT({ client_id: client, scope: scopes.join(' '), secret_id: secret })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: key.kid })
    .setIssuer(publicUrl)
    .setAudience(publicUrl)
    .setSubject(client)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + TOKEN_LIFE)
    .setJti(id)
    .sign(key.privateKey);
}

/** Returns the claims of a token that our keys signed and that has not expired; otherwise null. `now`: epoch ms. */
export async function verifyAccessToken(
  { publicUrl, signing }: TokenIssuer,
  token: string,
  now: number,
): Promise<JWTPayload | null> {
  if (token.length > TOKEN_MAX || !COMPACT.test(token)) return null;
  const keyOf = ({ kid }: { readonly kid?: string }): KeyObject => {
    const key = signing.find((one) => one.kid === kid);
    if (key === undefined) throw new errors.JWKSNoMatchingKey();
    return key.publicKey;
  };
  try {
    const { payload } = await jwtVerify(token, keyOf, {
      algorithms: ['ES256'],
      issuer: publicUrl,
      audience: publicUrl,
      typ: 'at+jwt',
      requiredClaims: ['exp', 'iat', 'sub'],
      currentDate: new Date(now),
    });
    return payload;
  } catch {
    // Every error here means that the token is wrong.
    return null;
  }
}

/** Whether a token names this server as its issuer. The token may still be forged. */
export function claimsToBeOurs(publicUrl: string, token: string): boolean {
  if (token.length > TOKEN_MAX) return false;
  try {
    return decodeJwt(token).iss === publicUrl;
  } catch {
    return false;
  }
}
