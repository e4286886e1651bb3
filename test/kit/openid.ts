// Owns an OpenID provider for tests: discovery, a sign-in page that sends the browser back at once, a token endpoint that checks
// Basic and PKCE, and RS256 ID tokens as Keycloak and Entra ID send them. Not the refresh JWTs of the site: idp.ts.
import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OidcProvider } from '../../server/ports/project.ts';
import type { Clock } from '../../server/ports/result.ts';

type Claims = Readonly<Record<string, unknown>>;

/** What the provider does wrong. */
export interface OpenidFaults {
  /** Laid over the claims of the ID token. */
  readonly claims?: Claims;
  /** A signature of another key. */
  readonly forged?: boolean;
  /** The token endpoint answers 500. */
  readonly down?: boolean;
  /** Laid over what the provider publishes about itself. */
  readonly metadata?: Claims;
  /** The redirect URL is not registered, so the browser is not sent back (RFC 6749 §4.1.2.1). */
  readonly unregistered?: boolean;
}

export interface OpenidProvider {
  readonly settings: OidcProvider;
  /** Claims of the user who signs in from now on. */
  user(claims: Claims): void;
  fault(faults: OpenidFaults): void;
  /** The requests for authorization, as the browser brought them. */
  readonly asked: URLSearchParams[];
  /** What the browser does at the provider's URL: returns the URL that the provider sends it back to. */
  visit(url: string): Promise<URL>;
  close(): Promise<void>;
}

export async function createOpenid(clock: Clock): Promise<OpenidProvider> {
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const codes = new Map<string, URLSearchParams>();
  const asked: URLSearchParams[] = [];
  let user: Claims = {};
  let faults: OpenidFaults = {};
  let signedInAt = 0;

  const idToken = (request: URLSearchParams): string => {
    const now = Math.floor(clock() / 1000);
    const body = {
      iss: settings.issuer,
      aud: settings.clientId,
      sub: 'ada',
      iat: now,
      exp: now + 300,
      auth_time: signedInAt,
      nonce: request.get('nonce'),
      sid: randomUUID(),
      ...user,
      ...faults.claims,
    };
    const text = [{ alg: 'RS256', typ: 'JWT', kid: 'one' }, body].map(encode).join('.');
    const signature = sign('sha256', Buffer.from(text), faults.forged ? other.privateKey : key.privateKey);
    return `${text}.${signature.toString('base64url')}`;
  };

  const authorize = (query: URLSearchParams, response: ServerResponse): void => {
    asked.push(query);
    if (faults.unregistered) return void response.writeHead(400).end('Invalid parameter: redirect_uri');
    const now = Math.floor(clock() / 1000);
    // An hour ago, unless the client asks for a new sign-in.
    signedInAt = query.get('prompt') === 'login' ? now : now - 3600;
    const code = randomUUID();
    codes.set(code, query);
    const back = new URL(query.get('redirect_uri') ?? '');
    for (const [name, value] of Object.entries({ code, state: query.get('state') ?? '', iss: settings.issuer }))
      back.searchParams.set(name, value);
    response.writeHead(302, { location: back.href }).end();
  };

  const exchange = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const body = new URLSearchParams(text);
    const authorized = codes.get(body.get('code') ?? '');
    codes.delete(body.get('code') ?? '');
    // RFC 6749 §2.3.1: id and secret are encoded as in a form.
    const given = Buffer.from((request.headers.authorization ?? '').replace(/^Basic /, ''), 'base64').toString();
    const known =
      given.split(':').map(decodeURIComponent).join(':') === `${settings.clientId}:${settings.clientSecret}`;
    const challenge = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url');
    if (faults.down) return void response.writeHead(500).end();
    if (!known) return send(response, 401, { error: 'invalid_client' });
    if (
      authorized === undefined ||
      authorized.get('code_challenge') !== challenge ||
      authorized.get('redirect_uri') !== body.get('redirect_uri')
    )
      return send(response, 400, { error: 'invalid_grant' });
    send(response, 200, {
      access_token: randomUUID(),
      token_type: 'Bearer',
      expires_in: 300,
      id_token: idToken(authorized),
    });
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', settings.issuer);
    if (url.pathname === '/.well-known/openid-configuration')
      return send(response, 200, { ...metadata(settings.issuer), ...faults.metadata });
    if (url.pathname === '/certs')
      return send(response, 200, {
        keys: [{ ...key.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }],
      });
    if (url.pathname === '/auth') return authorize(url.searchParams, response);
    if (url.pathname === '/token' && request.method === 'POST') return void exchange(request, response);
    response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const settings: OidcProvider = {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    clientId: 'contact-admin',
    clientSecret: 's3cret-of-the-portal',
    scope: 'openid profile',
  };
  return {
    settings,
    asked,
    user: (claims) => (user = claims),
    fault: (next) => (faults = next),
    async visit(url) {
      const answer = await fetch(url, { redirect: 'manual' });
      return new URL(answer.headers.get('location') ?? '');
    },
    close: () => new Promise((closed) => server.close(() => closed()).closeAllConnections()),
  };
}

function metadata(issuer: string): object {
  return {
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/certs`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
  };
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
