// Owns the identity provider of the demo site: people, signing key, tokens, JWKS. Not the cookie: site-sessions.ts.
import { Hono } from 'hono';
import { HOUR, SECOND } from '../shared/duration.ts';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import type { JWTPayload } from 'jose';

/** An account of the demo site. */
export interface Person {
  readonly sub: string;
  readonly name: string;
  readonly email: string;
  /** E.164; a mobile number of the demo's home country. */
  readonly phone: string;
  /** Further claims of the token. */
  readonly claims: Readonly<Record<string, unknown>>;
}

/** ISO 3166-1 alpha-2; numbers without a country code belong to it. */
export const HOME_COUNTRY = 'FI';
/** `aud` of the tokens. */
export const AUDIENCE = 'contact-change';
/** The server's PROJECT_ID. */
export const PROJECT_ID = 'default';

/** Who may sign in; Ada is an admin. */
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

/** Lifetime of a token, seconds. A working day, so that the demo signs no person out by itself. */
const LIFETIME = (8 * HOUR) / SECOND;

/** What a token is to say. */
export interface TokenRequest {
  readonly sub: string;
  /** How long ago the person signed in, seconds. */
  readonly authAgo?: number;
  /** Set over the usual claims. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** The token has expired when it is issued. */
  readonly expired?: boolean;
}

/** The running identity provider. */
export interface Idp {
  /** A `sub` that is not in PEOPLE gets the claims of the request alone: tests bring their own people. */
  token(request: TokenRequest): Promise<string>;
  /** `/token` and `/jwks.json`. */
  readonly routes: Hono;
}

/** `issuer` is the origin of the site. Makes a new key. */
export async function createIdp(issuer: string): Promise<Idp> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const kid = `demo-${crypto.randomUUID().slice(0, 8)}`;
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' }] };

  async function token(request: TokenRequest): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const issuedAt = request.expired ? now - LIFETIME - 600 : now;
    const payload: JWTPayload = {
      iss: issuer,
      aud: AUDIENCE,
      sub: request.sub,
      iat: issuedAt,
      exp: issuedAt + LIFETIME,
      auth_time: Math.min(issuedAt, now - (request.authAgo ?? 0)),
      // By password alone, as most sites sign people in: the current contact has to confirm a change too.
      amr: ['pwd'],
      ...claimsOf(request.sub),
      ...request.claims,
    };
    return new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid, typ: 'JWT' }).sign(privateKey);
  }

  const routes = new Hono();
  routes.get('/jwks.json', (c) => c.json(jwks, 200, { 'Cache-Control': 'max-age=60' }));
  routes.post('/token', async (c) => {
    const request = readRequest(await c.req.json().catch(() => null));
    if (!request) return c.json({ error: 'Send {"sub":"ann","authAgo":0,"claims":{}}' }, 400);
    return c.json({ projectId: PROJECT_ID, refreshJwt: await token(request) });
  });
  return { token, routes };
}

/** Undefined for a person whom a test brings. */
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

function readRequest(body: unknown): TokenRequest | null {
  if (typeof body !== 'object' || body === null) return null;
  const { sub, authAgo = 0, claims = {} } = body as Record<string, unknown>;
  if (typeof sub !== 'string' || sub === '') return null;
  if (typeof authAgo !== 'number' || !Number.isFinite(authAgo) || authAgo < 0) return null;
  if (typeof claims !== 'object' || claims === null || Array.isArray(claims)) return null;
  return { sub, authAgo, claims: claims as Record<string, unknown> };
}
