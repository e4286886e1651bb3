// Owns the access tokens of API clients (RFC 9068): signing one and verifying one. Not who gets one: client.ts.
import type { KeyObject } from 'node:crypto';
import { decodeJwt, errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import type { SigningKey } from './signing.ts';

/** How long an access token lives, seconds. Ten minutes: short, though a revocation takes effect at once anyway. */
export const TOKEN_LIFE = 600;
/** Longest token or secret that is looked at, characters. */
export const TOKEN_MAX = 4096;
/** jose accepts padding and white space in places; a JWT has neither. */
const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** What tokens are signed and verified with. */
export interface TokenIssuer {
  /** Issuer and audience of the tokens: this server. */
  readonly publicUrl: string;
  /** Newest first. */
  readonly signing: readonly SigningKey[];
}

/** What a token says. */
export interface TokenContent {
  readonly client: string;
  readonly secret: string;
  readonly scopes: readonly string[];
  /** Random, so that no two tokens are equal. */
  readonly id: string;
  /** Epoch ms. */
  readonly now: number;
}

/** Signs a token with the key given. */
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

/** The claims of a token that one of our keys has signed and that has not expired; null otherwise. `now`: epoch ms. */
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
    // Any error while a foreign token is read is the fault of the token.
    return null;
  }
}

/** Whether a token claims to be one of ours. It may still be forged. */
export function claimsToBeOurs(publicUrl: string, token: string): boolean {
  if (token.length > TOKEN_MAX) return false;
  try {
    return decodeJwt(token).iss === publicUrl;
  } catch {
    return false;
  }
}
