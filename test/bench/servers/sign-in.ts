// Owns the site's sign-in of the bench: a key, its JWKS, and a token for each user. Not the kit's, which is a server: test/kit/idp.ts.
import { createPrivateKey, generateKeyPairSync, randomUUID, sign, type JsonWebKey } from 'node:crypto';

export const ISSUER = 'https://sign-in.example';
export const AUDIENCE = 'contact-change';
const KEY_ID = 'bench';

/** A key that processes can share. */
export interface SignIn {
  readonly privateKey: string;
  readonly jwks: { readonly keys: readonly JsonWebKey[] };
}

export function createSignIn(): SignIn {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: KEY_ID, alg: 'ES256', use: 'sig' };
  return { privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }) as string, jwks: { keys: [jwk] } };
}

/** Makes refresh JWTs after a sign-in by password and one-time code, now. */
export function createTokens({
  privateKey,
}: Pick<SignIn, 'privateKey'>): (user: { sub: string; email: string }) => string {
  const key = createPrivateKey(privateKey);
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const head = encode({ alg: 'ES256', typ: 'JWT', kid: KEY_ID });
  return ({ sub, email }) => {
    const now = Math.floor(Date.now() / 1000);
    const times = { iat: now, exp: now + 3600, auth_time: now };
    const who = {
      iss: ISSUER,
      aud: AUDIENCE,
      sub,
      email,
      email_verified: true,
      amr: ['pwd', 'otp'],
      jti: randomUUID(),
    };
    const text = `${head}.${encode({ ...who, ...times })}`;
    const signature = sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' });
    return `${text}.${signature.toString('base64url')}`;
  };
}
