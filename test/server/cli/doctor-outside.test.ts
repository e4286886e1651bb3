import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freePort } from '../../kit/server.ts';
import { assertNoSecrets, examine, findings, serveHttp, testKind, type Kind } from './doctor-world.ts';
import { BY_OAUTH, outsideWorld, serveHttps, TOKEN, type OutsideWorld } from './doctor-outside-world.ts';

const complaints = (examined: Awaited<ReturnType<typeof examine>>) =>
  findings(examined).filter(({ level }) => level !== 'ok');

test('doctor tries directory, sign-in of admins, human check and stream, writes nothing there and signs nobody in', async (t) => {
  const world = await outsideWorld(t);
  const examined = await examine(world.env, world.parts);
  assert.deepEqual(complaints(examined), []);
  for (const area of ['directory', 'sign-in', 'human-check', 'stream'])
    assert.ok(
      findings(examined).some((one) => one.area === area),
      area,
    );
  assert.deepEqual(world.directory.lines(), ['GET /scim/Users']);
  assert.deepEqual(
    world.openid.asked.map((asked) => asked.get('prompt')),
    ['none'],
  );
  assert.deepEqual(world.receiver.got, []);
  assertNoSecrets(examined, world.env);
});

test('each type of directory is searched as a change searches it, with a token of its own token endpoint', async (t) => {
  const world = await outsideWorld(t);
  const { url, lines, got } = world.directory;
  const tryOne = async (over: Readonly<Record<string, string>>) => {
    got.length = 0;
    return complaints(await examine({ ...world.env, ...over }, world.parts));
  };
  assert.deepEqual(await tryOne({ ...BY_OAUTH, DIRECTORY_TOKEN_URL: `${url}/token` }), []);
  assert.deepEqual(lines(), ['POST /token', 'GET /scim/Users']);
  assert.deepEqual(await tryOne({ DIRECTORY_MATCH: 'id' }), []);
  assert.deepEqual(lines(), ['GET /scim/Users/contact-change-doctor']);
  const keycloak = { DIRECTORY_TYPE: 'keycloak', DIRECTORY_URL: `${url}/kc`, DIRECTORY_REALM: 'site' };
  assert.deepEqual(await tryOne({ ...BY_OAUTH, ...keycloak }), []);
  assert.deepEqual(lines(), ['POST /kc/realms/site/protocol/openid-connect/token', 'GET /kc/admin/realms/site/users']);
  // A directory of the type http has no request that changes nothing.
  const body = '{"type":"http","body":{"mail":"{{email}}"}}';
  const http = { DIRECTORY: body, DIRECTORY_TYPE: '', DIRECTORY_URL: `${url}/users/{{sub}}` };
  const [hint, ...others] = await tryOne(http);
  assert.deepEqual([hint?.level, hint?.setting, others], ['hint', 'DIRECTORY_URL', []]);
  assert.match(hint?.found ?? '', /can be reached, but nothing was written/);
  assert.deepEqual(got, []);
});

const answered = (status: number, body: unknown = {}) => ({
  broken: ({ answers }: OutsideWorld) => {
    answers.instead = ({ method }) => (method === 'GET' ? { status, body } : null);
    return {};
  },
});
const oauthOf = ({ directory }: OutsideWorld) => ({ ...BY_OAUTH, DIRECTORY_TOKEN_URL: `${directory.url}/token` });
const REALM = { DIRECTORY_TYPE: 'keycloak', DIRECTORY_REALM: 'other' };

/** One kind of broken set-up a line. */
const KINDS: readonly Kind<OutsideWorld>[] = [
  {
    kind: 'a directory that does not run',
    broken: async () => ({ env: { DIRECTORY_URL: `https://localhost:${await freePort()}/scim` } }),
    says: ['error', 'DIRECTORY_URL', /ECONNREFUSED/, /start the server there/],
  },
  {
    kind: 'a directory at a private address',
    broken: async (_, t) => ({
      env: { DIRECTORY_URL: await serveHttps(t, (_request, response) => response.end()), OUTBOUND_ALLOW: '' },
    }),
    says: ['error', 'OUTBOUND_ALLOW', /DIRECTORY_URL leads to localhost:\d+, whose address is private/, /10\.1\.0\.0/],
  },
  {
    kind: 'a directory that refuses our token',
    broken: () => ({ env: { DIRECTORY_TOKEN: 'hunter2' } }),
    says: ['error', 'DIRECTORY_TOKEN', /refused our token \(401\)/, /a token there that the directory accepts/],
  },
  {
    kind: 'a directory whose token has too few rights',
    ...answered(403),
    says: ['error', 'DIRECTORY_TOKEN', /does not let us search \(403\)/, /right to read and write users/],
  },
  {
    kind: 'a directory at another path',
    broken: ({ directory }) => ({ env: { DIRECTORY_URL: `${directory.url}/scim/v2` } }),
    says: ['error', 'DIRECTORY_URL', /answered 404, and not as SCIM 2\.0 does/, /base of SCIM/],
  },
  {
    kind: 'a directory that is a page',
    ...answered(200, 'welcome'),
    says: ['error', 'DIRECTORY_URL', /the answer is not one of SCIM 2\.0/, /base of SCIM/],
  },
  {
    kind: 'a directory that sends elsewhere',
    ...answered(302),
    says: ['error', 'DIRECTORY_URL', /answered 302/, /a redirect is never followed/],
  },
  {
    kind: 'a directory whose token endpoint refuses our client',
    broken: (world) => ({ env: { ...oauthOf(world), DIRECTORY_CLIENT_SECRET: 'hunter2' } }),
    says: [
      'error',
      'DIRECTORY_CLIENT_SECRET',
      /the token endpoint at .* refused our client \(401\)/,
      /client_credentials/,
    ],
  },
  {
    kind: 'a directory whose token endpoint does not run',
    broken: async (world) => ({
      env: { ...oauthOf(world), DIRECTORY_TOKEN_URL: `https://localhost:${await freePort()}/token` },
    }),
    says: ['error', 'DIRECTORY_TOKEN_URL', /ECONNREFUSED/, /start the server there/],
  },
  {
    kind: 'a token endpoint that is another page',
    broken: (world) => ({ env: { ...oauthOf(world), DIRECTORY_TOKEN_URL: `${world.directory.url}/login` } }),
    says: ['error', 'DIRECTORY_TOKEN_URL', /answered 500, and no access token/, /token_endpoint/],
  },
  {
    kind: 'a Keycloak without the realm',
    broken: ({ directory }) => ({
      env: { ...BY_OAUTH, ...REALM, DIRECTORY_URL: `${directory.url}/kc` },
    }),
    says: ['error', 'DIRECTORY_REALM', /the token endpoint at .* answered 500/, /Correct it/],
  },
  {
    kind: 'a Keycloak whose service account may not see users',
    broken: ({ answers, directory }) => {
      answers.instead = ({ method }) => (method === 'GET' ? { status: 403 } : null);
      return { env: { ...BY_OAUTH, ...REALM, DIRECTORY_REALM: 'site', DIRECTORY_URL: `${directory.url}/kc` } };
    },
    says: ['error', 'DIRECTORY_CLIENT_SECRET', /does not let us search \(403\)/, /view-users and manage-users/],
  },
  {
    kind: 'a sign-in of admins whose provider does not run',
    broken: async () => ({ env: { OIDC_ISSUER: `http://localhost:${await freePort()}` } }),
    says: ['error', 'OIDC_ISSUER', /no description of http:\/\/localhost:\d+: ECONNREFUSED/, /openid-configuration/],
  },
  {
    kind: 'a sign-in of admins whose provider names another issuer',
    broken: ({ openid }) => {
      openid.fault({ metadata: { issuer: `${openid.settings.issuer}/realms/site` } });
      return {};
    },
    says: ['error', 'OIDC_ISSUER', /it names another issuer/, /a slash at the end counts/],
  },
  {
    kind: 'a sign-in of admins at a private address',
    broken: async (_, t) => ({
      env: { OIDC_ISSUER: await serveHttps(t, (_request, response) => response.end('{}')), OUTBOUND_ALLOW: '' },
    }),
    says: ['error', 'OIDC_ISSUER', /the address is private/, /put its range into OUTBOUND_ALLOW/],
  },
  {
    kind: 'a sign-in of admins at a page',
    broken: async (_, t) => ({ env: { OIDC_ISSUER: await serveHttp(t, (_request, response) => response.end('<p>')) } }),
    says: ['error', 'OIDC_ISSUER', /no description of .*: not JSON/, /answer with JSON/],
  },
  {
    kind: 'a sign-in of admins without the code flow',
    broken: ({ openid }) => {
      openid.fault({ metadata: { authorization_endpoint: undefined, response_types_supported: ['id_token'] } });
      return {};
    },
    says: ['error', 'OIDC_ISSUER', /lacks authorization_endpoint, the response type code/, /authorization code flow/],
  },
  {
    kind: 'a sign-in of admins with a wrong secret',
    broken: () => ({ env: { OIDC_CLIENT_SECRET: 'hunter2' } }),
    says: ['error', 'OIDC_CLIENT_SECRET', /refused our client/, /its id into OIDC_CLIENT_ID/],
  },
  {
    kind: 'a sign-in of admins whose token endpoint fails',
    broken: ({ openid }) => {
      openid.fault({ down: true });
      return {};
    },
    says: [
      'error',
      'OIDC_ISSUER',
      /the token endpoint of .* did not answer as OAuth 2\.0 says: status 500/,
      /firewall/,
    ],
  },
  {
    kind: 'a sign-in of admins whose redirect URL is not registered',
    broken: ({ openid }) => {
      openid.fault({ unregistered: true });
      return {};
    },
    says: ['error', 'OIDC_CLIENT_ID', /refuses http:\/\/localhost:\d+\/v1\/admin\/callback/, /as redirect URI/],
  },
  {
    kind: 'a human check that does not run',
    broken: async () => ({ env: { HUMAN_CHECK_URL: `http://localhost:${await freePort()}/siteverify` } }),
    says: ['error', 'HUMAN_CHECK_URL', /ECONNREFUSED/, /no change can begin/],
  },
  {
    kind: 'a human check with a wrong secret',
    broken: () => ({ env: { HUMAN_CHECK_SECRET: 'hunter2' } }),
    says: ['error', 'HUMAN_CHECK_SECRET', /refused our secret/, /not its site key/],
  },
  {
    kind: 'a human check with the secret for tests',
    broken: async (_, t) => ({
      env: { HUMAN_CHECK_URL: await serveHttp(t, (_request, response) => response.end('{"success":true}')) },
    }),
    says: ['error', 'HUMAN_CHECK_SECRET', /accepted a token that no page has shown/, /stops no program/],
  },
  {
    kind: 'a human check at a page',
    broken: async (_, t) => ({
      env: { HUMAN_CHECK_URL: await serveHttp(t, (_request, response) => response.end('<p>')) },
    }),
    says: ['error', 'HUMAN_CHECK_URL', /no answer of siteverify/, /URL of siteverify/],
  },
  {
    kind: 'a stream with a certificate of an unknown authority',
    broken: ({ parts }) => ({ parts: { ...parts, ca: undefined } as unknown as OutsideWorld['parts'] }),
    says: ['error', 'SIGNALS_ENDPOINT', /the certificate is of an unknown authority/, /public authority/],
  },
];

for (const kind of KINDS) testKind(kind, outsideWorld);

test('the token of a directory is in no request to its token endpoint', async (t) => {
  const world = await outsideWorld(t);
  await examine({ ...world.env, ...oauthOf(world) }, world.parts);
  const [login] = world.directory.got;
  assert.ok(!JSON.stringify(login).includes(TOKEN));
});
