// Owns that an account goes into Keycloak as its Admin REST API describes it.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { account, EMAIL, open, PHONE, serve, settings, tokens, type Asked, type Reply } from './kit.ts';

interface Representation {
  [name: string]: unknown;
  attributes?: Record<string, string[]>;
}

/** A realm with one user. A PUT replaces the attributes, as Keycloak does. */
async function keycloak(t: TestContext) {
  const login = tokens();
  let writes = 0;
  const user: Representation = {
    id: 'sub-1',
    username: 'ann',
    email: 'ann@old.example',
    emailVerified: false,
    firstName: 'Ann',
    enabled: true,
    attributes: { department: ['sales'] },
  };
  const answer = ({ method, path, headers, body }: Asked): Reply => {
    if (path === '/realms/my%20shop/protocol/openid-connect/token')
      return login.answer({ method, path, headers, body });
    if (headers.authorization?.startsWith('Bearer token-') !== true) return { status: 401 };
    const url = new URL(path, 'http://x');
    if (url.pathname === '/admin/realms/my%20shop/users')
      return { status: 200, body: url.searchParams.get('username') === made.user['username'] ? [{ id: 'sub-1' }] : [] };
    if (url.pathname !== '/admin/realms/my%20shop/users/sub-1')
      return { status: 404, body: { error: 'User not found' } };
    if (method === 'GET') return { status: 200, body: { ...made.user, access: { manage: true } } };
    const refused = made.instead();
    if (refused) return refused;
    writes += 1;
    made.user = { ...made.user, ...(JSON.parse(body) as Representation) };
    if (made.user['email'] === '') delete made.user['email'];
    return { status: 204 };
  };
  const server = await serve(t, (asked) => answer(asked));
  const made = { server, user, writes: () => writes, instead: (): Reply | undefined => undefined, login };
  return made;
}

function settingsOf(url: string) {
  const tokenUrl = `${url}/realms/my%20shop/protocol/openid-connect/token`;
  const oauth = {
    tokenUrl,
    clientId: 'sync',
    clientSecret: 's',
    scope: null,
    audience: null,
    clientAuth: 'basic',
  } as const;
  return settings({ type: 'keycloak', url, realm: 'my shop', token: null, oauth, match: 'id', key: 'sub' });
}

const named = (over: Parameters<typeof account>[0] = {}) => account({ name: 'sub-1', ...over });

test('the user gets email, emailVerified and the attributes of the phone number; other fields stay', async (t) => {
  const site = await keycloak(t);
  const { write } = open(t, settingsOf(site.server.url));
  assert.deepEqual(await write(named()), { at: 'sent', ref: '5' });
  assert.deepEqual(site.user, {
    id: 'sub-1',
    username: 'ann',
    email: EMAIL.value,
    emailVerified: true,
    firstName: 'Ann',
    enabled: true,
    attributes: { department: ['sales'], phoneNumber: [PHONE.value], phoneNumberVerified: ['false'] },
  });
  assert.equal(JSON.parse(site.server.got.at(-1)!.body).access, undefined);
  await write(named());
  assert.equal(site.writes(), 1, 'the same again is not written');
});

test('a user can be found by its user name', async (t) => {
  const site = await keycloak(t);
  const { write } = open(t, { ...settingsOf(site.server.url), match: 'userName' });
  assert.deepEqual(await write(account({ name: 'ann' })), { at: 'sent', ref: '5' });
  const search = site.server.got.find(({ path }) => path.includes('?'));
  assert.equal(new URL(search!.path, 'http://x').searchParams.get('exact'), 'true');
});

test('contacts that are gone are removed there too', async (t) => {
  const site = await keycloak(t);
  const { write } = open(t, settingsOf(site.server.url));
  await write(named());
  await write(named({ version: 6, contacts: [] }));
  assert.deepEqual([site.user['email'], site.user.attributes], [undefined, { department: ['sales'] }]);
});

test('a kind that is not managed here stays as it is', async (t) => {
  const site = await keycloak(t);
  const { write } = open(t, settingsOf(site.server.url));
  await write(named({ kinds: ['phone'], contacts: [PHONE] }));
  assert.equal(site.user['email'], 'ann@old.example');
});

test('an address of another user, and a user who is not there, are tried again and have failed at last', async (t) => {
  const site = await keycloak(t);
  const { write } = open(t, settingsOf(site.server.url));
  site.instead = () => ({ status: 409, body: { errorMessage: 'User exists with same email' } });
  assert.partialDeepStrictEqual(await write(named()), { at: 'retry', reason: 'directory-conflict', alone: true });
  assert.partialDeepStrictEqual(await write(named({ attempt: 5 })), { at: 'dead', reason: 'directory-conflict' });
  assert.partialDeepStrictEqual(await write(named({ name: 'sub-2' })), { at: 'retry', reason: 'directory-no-user' });
});
