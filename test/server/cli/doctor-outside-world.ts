// Owns a set-up with a directory, a sign-in of admins, a human check and a stream of security events, in which `doctor` finds
// nothing to complain of. Not what is examined: doctor-world.ts.
import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { certificates } from '../../kit/inbox.ts';
import { createOpenid, type OpenidProvider } from '../../kit/openid.ts';
import { healthyWorld, serveHttp, type World } from './doctor-world.ts';
import { serve, type Asked, type DirectoryServer, type Reply } from '../../deliver/directory/kit.ts';

const SCIM_ERROR = 'urn:ietf:params:scim:api:messages:2.0:Error';

export interface OutsideWorld extends World {
  readonly openid: OpenidProvider;
  /** Speaks SCIM below /scim, Keycloak below /kc, and gives tokens at /token and as the realm `site`. */
  readonly directory: DirectoryServer;
  /** What the directory answers instead. */
  readonly answers: { instead: ((asked: Asked) => Reply | null) | null };
}

export const TOKEN = 'directory-token-of-us';
const CLIENT = { id: 'sync', secret: 'directory-client-of-us' };
const HUMAN_SECRET = 'secret-key-of-the-human-check';
export const BY_OAUTH = {
  DIRECTORY_TOKEN: '',
  DIRECTORY_CLIENT_ID: CLIENT.id,
  DIRECTORY_CLIENT_SECRET: CLIENT.secret,
} as const;

function directoryAnswer({ method, path, headers, body }: Asked): Reply {
  const { pathname, searchParams } = new URL(path, 'http://x');
  if (/^\/token$|^\/kc\/realms\/site\/protocol/.test(pathname)) {
    const basic = `Basic ${Buffer.from(`${CLIENT.id}:${CLIENT.secret}`).toString('base64')}`;
    const isFit = headers.authorization === basic && body.includes('grant_type=client_credentials');
    return isFit ? { status: 200, body: { access_token: TOKEN } } : { status: 401, body: { error: 'invalid_client' } };
  }
  if (method !== 'GET') return { status: 500 };
  if (headers.authorization !== `Bearer ${TOKEN}`) return { status: 401 };
  if (pathname === '/scim/Users' && searchParams.has('filter')) return { status: 200, body: { totalResults: 0 } };
  if (pathname.startsWith('/scim/Users/')) return { status: 404, body: { schemas: [SCIM_ERROR], status: '404' } };
  if (pathname === '/kc/admin/realms/site/users' && searchParams.get('exact') === 'true')
    return { status: 200, body: [] };
  return { status: 404, body: { error: 'not found' } };
}

/** A verifier as Turnstile is one: it takes the secret of the site, and no token. */
const verifier: RequestListener = (request, response) => {
  let text = '';
  request.on('data', (chunk) => (text += String(chunk)));
  request.on('end', () => {
    const isOurs = new URLSearchParams(text).get('secret') === HUMAN_SECRET;
    const code = isOurs ? 'invalid-input-response' : 'invalid-input-secret';
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ success: false, 'error-codes': [code] }));
  });
};

/** A server whose certificate is of the private authority of the tests. */
export async function serveHttps(t: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(certificates().tls, listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `https://localhost:${(server.address() as AddressInfo).port}`;
}

export async function outsideWorld(t: TestContext): Promise<OutsideWorld> {
  const answers: OutsideWorld['answers'] = { instead: null };
  const [world, openid, directory, humans] = await Promise.all([
    healthyWorld(t),
    createOpenid(Date.now),
    serve(t, (asked) => answers.instead?.(asked) ?? directoryAnswer(asked)),
    serveHttp(t, verifier),
  ]);
  t.after(() => openid.close());
  const { issuer, clientId, clientSecret } = openid.settings;
  const env = {
    ...world.env,
    DIRECTORY_TYPE: 'scim',
    DIRECTORY_URL: `${directory.url}/scim`,
    DIRECTORY_TOKEN: TOKEN,
    ADMIN_ROLES: 'admin=roles:contact-admin',
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    HUMAN_CHECK_URL: `${humans}/siteverify`,
    HUMAN_CHECK_SECRET: HUMAN_SECRET,
    SIGNALS_ENDPOINT: world.receiver.url,
    SIGNALS_AUDIENCE: 'https://receiver.example.com/',
    SIGNALS_EVENTS: 'session-revoked',
  };
  return { ...world, env, openid, directory, answers };
}
