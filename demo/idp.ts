// Owns the demo site's own sign-in: its people, its key, the refresh JWTs and the JWKS. Not pages, not cookies (site.ts).
import { Hono } from 'hono';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import type { JWTPayload } from 'jose';

export interface Person {
  readonly sub: string;
  readonly name: string;
  readonly email: string;
  /** E.164; a mobile number of the demo's home country. */
  readonly phone: string;
  /** Claims beside the usual ones. */
  readonly claims: Readonly<Record<string, unknown>>;
}

export const HOME_COUNTRY = 'FI';
export const AUDIENCE = 'contact-change';
export const PROJECT_ID = 'default';

export const PEOPLE: readonly Person[] = [
  { sub: 'ann', name: 'Ann Lindqvist', email: 'ann@example.com', phone: '+358405550102', claims: {} },
  { sub: 'bob', name: 'Bob Okafor', email: 'bob@example.com', phone: '+358505550142', claims: {} },
  {
    sub: 'ada',
    name: 'Ada Salminen',
    email: 'ada@example.com',
    phone: '+358415550143',
    claims: { roles: ['contacts-admin'] },
  },
];

/** How long a refresh JWT lives, seconds. A working day: the demo must not sign anybody out by itself. */
const LIFE = 8 * 3600;

export interface TokenWish {
  readonly sub: string;
  /** How long ago the person signed in, seconds. */
  readonly authAgo?: number;
  /** Added to the payload, and over it. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** A token whose `exp` lies behind it. */
  readonly expired?: boolean;
}

export interface Idp {
  /** A sub that is nobody here gets a token with its claims alone: a test makes its own people with it. */
  token(wish: TokenWish): Promise<string>;
  /** `/token` and `/jwks.json`. */
  readonly routes: Hono;
}

export async function createIdp(issuer: string): Promise<Idp> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const kid = `demo-${crypto.randomUUID().slice(0, 8)}`;
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' }] };

  async function token(wish: TokenWish): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const issuedAt = wish.expired ? now - LIFE - 600 : now;
    const payload: JWTPayload = {
      iss: issuer,
      aud: AUDIENCE,
      sub: wish.sub,
      iat: issuedAt,
      exp: issuedAt + LIFE,
      auth_time: Math.min(issuedAt, now - (wish.authAgo ?? 0)),
      // With more than a password, unless a wish says otherwise: then the current contact has to confirm as well.
      amr: ['pwd', 'otp'],
      ...claimsOf(wish.sub),
      ...wish.claims,
    };
    return new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid, typ: 'JWT' }).sign(privateKey);
  }

  const routes = new Hono();
  routes.get('/jwks.json', (c) => c.json(jwks, 200, { 'Cache-Control': 'max-age=60' }));
  routes.post('/token', async (c) => {
    const wish = readWish(await c.req.json().catch(() => null));
    if (!wish) return c.json({ error: 'Send {"sub":"ann","authAgo":0,"claims":{}}' }, 400);
    return c.json({ projectId: PROJECT_ID, refreshJwt: await token(wish) });
  });
  return { token, routes };
}

export function findPerson(sub: string): Person | undefined {
  return PEOPLE.find((person) => person.sub === sub);
}

function claimsOf(sub: string): JWTPayload {
  const person = findPerson(sub);
  if (!person) return {};
  return {
    email: person.email,
    email_verified: true,
    phone_number: person.phone,
    phone_number_verified: true,
    preferred_username: person.sub,
    name: person.name,
    ...person.claims,
  };
}

function readWish(body: unknown): TokenWish | null {
  if (typeof body !== 'object' || body === null) return null;
  const { sub, authAgo = 0, claims = {} } = body as Record<string, unknown>;
  if (typeof sub !== 'string' || sub === '') return null;
  if (typeof authAgo !== 'number' || !Number.isFinite(authAgo) || authAgo < 0) return null;
  if (typeof claims !== 'object' || claims === null || Array.isArray(claims)) return null;
  return { sub, authAgo, claims: claims as Record<string, unknown> };
}
