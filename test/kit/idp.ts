// Owns a site's sign-in for tests: a real JWKS server with ES256 keys, and the refresh JWTs that it signs, good and bad ones.
import { createHmac, generateKeyPairSync, type JsonWebKey, type KeyObject, randomUUID, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Issuer } from '../../server/ports/project.ts';
import type { Clock } from '../../server/ports/result.ts';
import { ORDINARY_AGE } from './sign-in.ts';

export interface IdpOptions {
  readonly issuer?: string;
  readonly audience?: string;
  /** Whose now goes into iat and exp; the process's by default. */
  readonly clock?: Clock;
  /** The JWKS names no `alg`. */
  readonly bareKeys?: boolean;
}

/** How a token differs from a good one. */
export interface Oddity {
  /** Laid over the header; undefined takes a member out. */
  readonly header?: Readonly<Record<string, unknown>>;
  /** `stranger`: another private key. `public-as-secret`: an HMAC under our public key's PEM. `none`: an empty signature. */
  readonly sign?: 'ours' | 'stranger' | 'public-as-secret' | 'none';
}

/** `down`: 500. `html`: 200 with a page. `hang`: takes the request and never answers. */
export type IdpMode = 'ok' | 'down' | 'html' | 'hang';

/** What user access tokens are for. */
export const API = 'https://api.site.example';

/** What differs in an issuer entry; an audience may be given alone. */
export type EntryOverrides = Partial<Omit<Issuer, 'audience'>> & { readonly audience?: string | Issuer['audience'] };

export interface Idp {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
  /** What an issuer entry needs to ask here whether a token still holds. */
  readonly introspection: NonNullable<Issuer['introspection']>;
  /** From now on introspection says that tokens of this `sub` are over; `null`: of no user. */
  signOut(sub: string | null): void;
  /**
   * A refresh JWT for `sub: "ann"` of now, good for an hour, after a sign-in by password an hour ago; `claims` laid over it,
   * undefined takes one out. `authAgo` is no claim: so many seconds before `iat` was the sign-in, and `auth_time` follows.
   */
  token(claims?: Readonly<Record<string, unknown>>, oddity?: Oddity): string;
  /** A user access token (RFC 9068) for another audience, as `entry({ use: 'access', audience: API })` takes it. */
  accessToken(claims?: Readonly<Record<string, unknown>>, oddity?: Oddity): string;
  /** A new key; the old one leaves the JWKS. */
  rotate(): void;
  mode(mode: IdpMode): void;
  /** How often the JWKS was asked for. */
  asked(): number;
  jwks(): { readonly keys: readonly JsonWebKey[] };
  /** A project's issuer entry that trusts this one. */
  entry(overrides?: EntryOverrides): Issuer;
  close(): Promise<void>;
}

interface Pair {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

export async function createIdp(options: IdpOptions = {}): Promise<Idp> {
  const {
    issuer = 'https://sign-in.example',
    audience = 'contact-change',
    clock = Date.now,
    bareKeys = false,
  } = options;
  let pair = newPair();
  const stranger = newPair();
  let mode: IdpMode = 'ok';
  let asked = 0;

  const jwks = (): { keys: JsonWebKey[] } => ({
    keys: [
      { ...pair.publicKey.export({ format: 'jwk' }), kid: pair.kid, use: 'sig', ...(bareKeys ? {} : { alg: 'ES256' }) },
    ],
  });
  let signedOut: string | null = null;
  const introspection = { clientId: 'bff:1', clientSecret: 's3cret/+ word' };
  /** RFC 7662 §2.2, and RFC 6749 §2.3.1 for who asks. */
  const introspect = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const token = new URLSearchParams(body).get('token') ?? '';
    const encoded = [introspection.clientId, introspection.clientSecret].map((text) =>
      encodeURIComponent(text).replaceAll('%20', '+'),
    );
    const known = request.headers.authorization === `Basic ${Buffer.from(encoded.join(':')).toString('base64')}`;
    if (!known || request.method !== 'POST') return void response.writeHead(401).end();
    const isJwt = token.split('.').length === 3;
    if (!isJwt) return void response.setHeader('content-type', 'application/json').end('{"active":false}');
    const { sub } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { sub: string };
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ active: sub !== signedOut, sub }));
  };
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    if (request.url === '/introspect' && mode === 'ok') return void introspect(request, response);
    if (request.url !== '/introspect') asked++;
    switch (mode) {
      case 'ok':
        response.setHeader('content-type', 'application/json').end(JSON.stringify(jwks()));
        return;
      case 'down':
        response.writeHead(500).end('down');
        return;
      case 'html':
        response.setHeader('content-type', 'text/html').end('<!doctype html><title>Maintenance</title>');
        return;
      case 'hang':
        return;
    }
  };
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const jwksUrl = `${base}/jwks.json`;

  const idp: Idp = {
    issuer,
    audience,
    jwksUrl,
    introspection: { url: `${base}/introspect`, ...introspection },
    signOut(sub) {
      signedOut = sub;
    },
    token({ authAgo = ORDINARY_AGE, ...claims } = {}, { header = {}, sign: how = 'ours' } = {}) {
      const now = Math.floor(clock() / 1000);
      const issued = Number.isSafeInteger(claims['iat']) ? Number(claims['iat']) : now;
      const head = { alg: 'ES256', typ: 'JWT', kid: pair.kid, ...header };
      const times = { iat: now, exp: now + 3600, auth_time: issued - Number(authAgo) };
      const body = { iss: issuer, aud: audience, sub: 'ann', amr: ['pwd'], jti: randomUUID(), ...times, ...claims };
      const text = `${encode(head)}.${encode(body)}`;
      switch (how) {
        case 'ours':
          return `${text}.${es256(text, pair.privateKey)}`;
        case 'stranger':
          return `${text}.${es256(text, stranger.privateKey)}`;
        case 'public-as-secret': {
          const secret = pair.publicKey.export({ format: 'pem', type: 'spki' });
          return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
        }
        case 'none':
          return `${text}.`;
      }
    },
    accessToken: (claims = {}, { header = {}, ...how } = {}) =>
      idp.token({ aud: API, token_use: 'access', ...claims }, { header: { typ: 'at+jwt', ...header }, ...how }),
    rotate() {
      pair = newPair();
    },
    mode(next) {
      mode = next;
    },
    asked: () => asked,
    jwks,
    entry: ({ audience: ours = audience, ...overrides } = {}) => ({
      issuer,
      audience: typeof ours === 'string' ? [ours] : ours,
      otherAudiences: [],
      use: 'refresh',
      native: false,
      requiredClaims: {},
      algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
      jwksUrl,
      jwksFile: null,
      typ: null,
      maxAge: null,
      trustVerified: true,
      trustLoginClaims: true,
      manages: [],
      introspection: null,
      claims: {
        mode: 'follow',
        email: 'email',
        emailVerified: 'email_verified',
        phone: 'phone_number',
        phoneVerified: 'phone_number_verified',
        username: 'preferred_username',
        name: 'name',
        givenName: 'given_name',
        familyName: 'family_name',
        locale: 'locale',
      },
      ...overrides,
    }),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return idp;
}

function newPair(): Pair {
  return { kid: randomUUID(), ...generateKeyPairSync('ec', { namedCurve: 'P-256' }) };
}

function es256(text: string, key: KeyObject): string {
  return sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
