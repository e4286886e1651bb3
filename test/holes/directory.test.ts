// Owns what a directory of the site that was taken over, or a host in its place, can reach: neither another server, nor a user whom it
// was not asked for, nor time and memory without end. Not what an honest directory answers: test/deliver/directory.
import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { createDirectoryChannel, type DirectoryOptions } from '../../server/deliver/channels/directory/channel.ts';
import type { DirectorySettings } from '../../server/ports/directory.ts';
import { account, open, serve, settings, type Reply } from '../deliver/directory/kit.ts';
import { scimServer, STORED } from '../deliver/directory/scim-server.ts';
import { rendered } from '../deliver/letters.ts';
import { createClock } from '../kit/clock.ts';
import { certificates } from '../kit/inbox.ts';

const TYPES = ['scim', 'keycloak', 'http'] as const;

/** A directory of each type at a URL, with a token of ours or by its token endpoint. */
function at(type: DirectorySettings['type'], url: string, tokenUrl: string | null = null): DirectorySettings {
  const oauth = tokenUrl === null ? null : oauthAt(tokenUrl);
  const body = { mail: '{{email}}', user: '{{sub}}' };
  const token = oauth === null ? 'secret-token' : null;
  return settings({
    type,
    url,
    token,
    oauth,
    realm: 'site',
    match: type === 'keycloak' ? 'userName' : 'externalId',
    body,
  });
}

function oauthAt(tokenUrl: string): NonNullable<DirectorySettings['oauth']> {
  return { tokenUrl, clientId: 'sync', clientSecret: 's3cret', scope: null, audience: null, clientAuth: 'post' };
}

/** Writes ann's account once. */
async function write(t: TestContext, of: DirectorySettings, options: Partial<DirectoryOptions> = {}) {
  const channel = createDirectoryChannel(of, { clock: createClock(), wait: 5000, ...options });
  t.after(() => channel.close());
  return channel.send(rendered('email', { to: '', subject: null, html: null, text: '', account: account() }));
}

async function listen(t: TestContext, server: ReturnType<typeof createServer>): Promise<number> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

test('a directory or token endpoint that redirects to a private address leads nowhere: no token, no contact and no request (R-120)', async (t) => {
  const inside = await serve(t, () => ({ status: 200, body: { access_token: 'stolen', totalResults: 0 } }));
  for (const status of [301, 302, 303, 307, 308])
    for (const location of [`${inside.url}/latest/meta-data/`, 'http://169.254.169.254/latest/meta-data/']) {
      const site = await serve(t, () => ({ status, headers: { location } }));
      for (const type of TYPES) {
        const reason = `directory-${status}`;
        assert.partialDeepStrictEqual(await write(t, at(type, site.url)), { at: 'retry', reason }, `${type} ${status}`);
        const byLogin = await write(t, at(type, inside.url, `${site.url}/token`));
        assert.partialDeepStrictEqual(byLogin, { at: 'retry', reason: 'directory-login' }, `${type} ${status}, login`);
      }
      assert.equal(site.got.length, 2 * TYPES.length);
    }
  assert.deepEqual(inside.got, []);
});

test('a directory at a private address is not called, whatever its name says, and neither is its token endpoint (R-120)', async (t) => {
  const resolve = async () => [{ address: '10.1.2.3', family: 4 }];
  const honest = await serve(t, () => ({ status: 200 }));
  for (const type of TYPES) {
    const named = await write(t, at(type, 'https://directory.example.com'), { resolve });
    assert.partialDeepStrictEqual(named, { at: 'retry', reason: 'directory-refused' }, type);
    const login = await write(t, at(type, honest.url, 'https://login.example.com/token'), { resolve });
    assert.partialDeepStrictEqual(login, { at: 'retry', reason: 'directory-login-refused' }, type);
  }
  assert.deepEqual(honest.got, []);
});

/** Answers with as much as is taken, and keeps what was asked and how much went out. */
async function endless(t: TestContext, head: string) {
  const asked: string[] = [];
  let octets = 0;
  const port = await listen(
    t,
    createServer((request, response) => {
      asked.push(request.method ?? '');
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = () => {
        while (!response.destroyed && response.write(octets === 0 ? head : ' '.repeat(16_384))) octets += 16_384;
      };
      response.on('drain', more);
      more();
    }),
  );
  return { url: `http://127.0.0.1:${port}`, asked, octets: () => octets };
}

test('an answer without end is left after 64 KiB: it is no user and no token, and nothing is written (R-121)', async (t) => {
  const { url, asked, octets } = await endless(t, '{"totalResults":1,"access_token":"x","Resources":[');
  assert.deepEqual(await write(t, at('scim', url)), {
    at: 'retry',
    reason: 'directory-unreadable',
    after: null,
    alone: true,
  });
  assert.partialDeepStrictEqual(await write(t, at('keycloak', url)), { at: 'retry' });
  assert.partialDeepStrictEqual(await write(t, at('scim', url, `${url}/token`)), {
    at: 'retry',
    reason: 'directory-login',
  });
  assert.deepEqual(asked, ['GET', 'GET', 'POST']);
  // What the sockets of both sides hold beside.
  assert.ok(octets() < 64 * 1024 * 1024, String(octets()));
});

test('a directory that takes a request and never answers, or only slowly, is left after the time limit (R-121)', async (t) => {
  const never: RequestListener = () => undefined;
  const slowly: RequestListener = (_, response) => {
    response.writeHead(200).write('{');
    const drip = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(drip));
  };
  for (const [listener, reason] of [
    [never, 'directory-timeout'],
    [slowly, 'directory-unreadable'],
  ] as const) {
    const url = `http://127.0.0.1:${await listen(t, createServer(listener))}`;
    assert.partialDeepStrictEqual(await write(t, at('scim', url), { wait: 200 }), { at: 'retry', reason });
  }
});

test('a directory or token endpoint with a wrong certificate gets neither token, secret nor contact (R-122)', async (t) => {
  const asked: string[] = [];
  const listener: RequestListener = (request, response) => {
    asked.push(request.url ?? '');
    response.end('{"access_token":"x"}');
  };
  const { ca, tls } = certificates();
  const port = await listen(t, createTlsServer(tls, listener));
  const resolve = async () => [{ address: '127.0.0.1', family: 4 }];
  const allow = ['127.0.0.1'];
  const wrong: readonly (readonly [host: string, Partial<DirectoryOptions>])[] = [
    // Of an unknown authority; and of a known one, for another host.
    ['localhost', { allow, resolve }],
    ['directory.example.com', { allow, resolve, ca }],
  ];
  const honest = await serve(t, () => ({ status: 200 }));
  for (const [host, options] of wrong)
    for (const type of TYPES) {
      const url = `https://${host}:${port}`;
      assert.partialDeepStrictEqual(await write(t, at(type, url), options), { at: 'retry', reason: 'directory-tls' });
      const login = await write(t, at(type, honest.url, `${url}/token`), options);
      assert.partialDeepStrictEqual(login, { at: 'retry', reason: 'directory-login-tls' });
    }
  assert.deepEqual([asked, honest.got], [[], []]);
  await write(t, at('http', `https://localhost:${port}/users`), { allow, resolve, ca });
  assert.deepEqual(asked, ['/users'], 'with the right one it is called');
});

test('a directory that answers with another user than was asked for gets no contact written to that user (R-123)', async (t) => {
  const other = { ...STORED, id: 'u-2', externalId: 'bob-8' };
  const site = await scimServer(t);
  const list = { totalResults: 1, Resources: [other] };
  site.instead = ({ path }) => (path.includes('filter=') ? { status: 200, body: list } : undefined);
  const outcome = await open(t, settings({ url: site.url })).write();
  assert.deepEqual(outcome, { at: 'retry', reason: 'directory-no-user', after: null, alone: true });
  assert.equal(site.got.length, 1);

  const users: Reply = { status: 200, body: [{ id: 'sub-2', username: 'annabel' }] };
  const keycloak = await serve(t, () => users);
  const found = await open(t, at('keycloak', keycloak.url)).write(account({ name: 'anna' }));
  assert.partialDeepStrictEqual(found, { at: 'retry', reason: 'directory-no-user' });
  assert.equal(keycloak.got.length, 1);
});

test('neither a name of ours nor an id of the directory leads a request to another path (R-124)', async (t) => {
  const site = await serve(t, () => ({ status: 200, body: { totalResults: 1, Resources: [{ id: '..' }] } }));
  for (const [type, match] of [
    ['scim', 'id'],
    ['keycloak', 'id'],
    ['scim', 'externalId'],
    ['keycloak', 'userName'],
  ] as const)
    for (const name of ['..', '.', '']) {
      const outcome = await open(t, { ...at(type, `${site.url}/base`), match }).write(account({ name }));
      assert.deepEqual(outcome, { at: 'dead', reason: 'directory-no-name' }, `${type} ${match} ${name}`);
    }
  assert.deepEqual(site.got, []);
  const named = await open(t, at('scim', `${site.url}/base`)).write();
  assert.partialDeepStrictEqual(named, { at: 'retry', reason: 'directory-unreadable' });
  assert.deepEqual(site.lines(), ['GET /base/Users']);
  await open(t, { ...at('scim', `${site.url}/base`), match: 'id' }).write(account({ name: '../Groups?x=1#y' }));
  assert.ok(site.got.slice(1).every(({ path }) => path === '/base/Users/..%2FGroups%3Fx%3D1%23y'));
});
