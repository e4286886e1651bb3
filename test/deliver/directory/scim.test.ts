// Owns that an account goes into a directory that speaks SCIM, whatever the directory answers. Not when it goes: test/store.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account, EMAIL, open, PHONE, serve, settings, tokens } from './kit.ts';
import { EXTENSION, scimServer, STORED } from './scim-server.ts';

const SENT = { at: 'sent', ref: '5' };

test('the user that has the externalId gets the e-mail addresses and phone numbers by one PATCH', async (t) => {
  const site = await scimServer(t);
  const { write } = open(t, settings({ url: site.url }));
  assert.deepEqual(await write(), SENT);
  assert.deepEqual(site.user['emails'], [{ value: EMAIL.value, primary: true }]);
  assert.deepEqual(site.user['phoneNumbers'], [{ value: PHONE.value, primary: true }]);
  assert.deepEqual(site.user['name'], STORED['name'], 'what is not a contact stays');
  assert.deepEqual(site.lines(), ['GET /Users', 'GET /Users/u-1', 'PATCH /Users/u-1']);
  assert.equal(new URL(site.got[0]!.path, site.url).searchParams.get('filter'), 'externalId eq "ann-7"');
  assert.equal(site.got[2]?.headers['if-match'], 'W/"0"');
});

test('the same account written again changes nothing, and is not written', async (t) => {
  const site = await scimServer(t);
  const { write } = open(t, settings({ url: site.url }));
  await write();
  assert.deepEqual(await write(), SENT);
  assert.equal(site.writes(), 1);
});

for (const [match, name, lines] of [
  ['userName', 'ann', ['GET /Users', 'GET /Users/u-1', 'PATCH /Users/u-1']],
  ['id', 'u-1', ['GET /Users/u-1', 'PATCH /Users/u-1']],
] as const)
  test(`a user can be found by ${match}`, async (t) => {
    const site = await scimServer(t);
    const { write } = open(t, settings({ url: site.url, match }));
    assert.deepEqual(await write(account({ name })), SENT);
    assert.deepEqual(site.lines(), lines);
  });

test('a name with quotes and slashes is looked for as it is', async (t) => {
  const site = await scimServer(t);
  const name = 'a"b\\c/../d" or id pr';
  site.user['externalId'] = name;
  const { write } = open(t, settings({ url: site.url }));
  assert.deepEqual(await write(account({ name })), SENT);
});

test('an address that the directory knows keeps its type there, and the old one goes', async (t) => {
  const site = await scimServer(t);
  site.user['emails'] = [
    { value: 'ANN@new.example', type: 'work', display: 'Ann' },
    { value: 'ann@old.example', type: 'home', primary: true },
  ];
  const { write } = open(t, settings({ url: site.url }));
  await write();
  assert.deepEqual(site.user['emails'], [{ value: EMAIL.value, type: 'work', display: 'Ann', primary: true }]);
});

test('a number in another form is the same number', async (t) => {
  const site = await scimServer(t);
  site.user['phoneNumbers'] = [{ value: 'tel:+358-40-123-4567', type: 'mobile', primary: true }];
  const { write } = open(t, settings({ url: site.url }));
  await write(account({ contacts: [PHONE] }));
  assert.deepEqual(site.user['phoneNumbers'], [{ value: 'tel:+358-40-123-4567', type: 'mobile', primary: true }]);
});

test('a list without contacts is removed, and a kind that is not managed here stays', async (t) => {
  const site = await scimServer(t);
  site.user['phoneNumbers'] = [{ value: '+1', primary: true }];
  const { write } = open(t, settings({ url: site.url }));
  await write(account({ kinds: ['email'], contacts: [] }));
  assert.equal(site.user['emails'], undefined);
  assert.deepEqual(site.user['phoneNumbers'], [{ value: '+1', primary: true }]);
});

test('a directory without PATCH gets the whole user by PUT, and is not asked for PATCH again', async (t) => {
  const site = await scimServer(t, { hasPatch: false });
  const { write } = open(t, settings({ url: site.url }));
  assert.deepEqual(await write(), SENT);
  assert.deepEqual(site.user['emails'], [{ value: EMAIL.value, primary: true }]);
  assert.deepEqual(site.user['name'], STORED['name']);
  assert.equal(site.user['meta'], undefined);
  await write(account({ version: 6, contacts: [PHONE] }));
  assert.equal(site.lines().filter((line) => line.startsWith('PATCH')).length, 1);
  assert.deepEqual(site.user['emails'], []);
});

test('what is verified goes into the extension where the directory has it', async (t) => {
  const site = await scimServer(t, { extension: 'readWrite' });
  const { write } = open(t, settings({ url: site.url, verifiedExtension: EXTENSION }));
  assert.deepEqual(await write(), SENT);
  assert.deepEqual(site.user[EXTENSION], {
    emails: [{ value: EMAIL.value, verified: true }],
    phoneNumbers: [{ value: PHONE.value, verified: false }],
  });
  await write();
  assert.equal(site.writes(), 1);
  assert.equal(site.lines().filter((line) => line.startsWith('GET /Schemas')).length, 1);
});

for (const extension of ['readOnly', undefined] as const)
  test(`without a writable extension (${extension ?? 'none'}) the addresses go without it`, async (t) => {
    const site = await scimServer(t, extension === undefined ? {} : { extension });
    const { write } = open(t, settings({ url: site.url, verifiedExtension: EXTENSION }));
    assert.deepEqual(await write(), SENT);
    assert.equal(site.user[EXTENSION], undefined);
    assert.deepEqual(site.user['emails'], [{ value: EMAIL.value, primary: true }]);
  });

test('while it is not known whether the extension exists, nothing is written', async (t) => {
  const site = await scimServer(t, { extension: 'readWrite' });
  const { write } = open(t, settings({ url: site.url, verifiedExtension: EXTENSION }));
  site.instead = ({ path }) => (path.startsWith('/Schemas') ? { status: 503 } : undefined);
  assert.partialDeepStrictEqual(await write(), { at: 'retry', reason: 'directory-503' });
  assert.equal(site.writes(), 0);
  site.instead = () => undefined;
  await write();
  assert.ok(site.user[EXTENSION]);
});

test('a user whom another client has written in between is read again and written', async (t) => {
  const site = await scimServer(t);
  const { write } = open(t, settings({ url: site.url }));
  let conflicts = 0;
  site.instead = ({ method }) => {
    if (method !== 'PATCH' || conflicts > 0) return undefined;
    conflicts += 1;
    site.user = { ...site.user, title: 'written by another' };
    return { status: 412 };
  };
  assert.deepEqual(await write(), SENT);
  assert.equal(site.user['title'], 'written by another');
  assert.deepEqual(site.user['emails'], [{ value: EMAIL.value, primary: true }]);
});

test('a user who is written all the time is tried again later', async (t) => {
  const site = await scimServer(t);
  const { write } = open(t, settings({ url: site.url }));
  site.instead = ({ method }) => (method === 'PATCH' ? { status: 412 } : undefined);
  assert.partialDeepStrictEqual(await write(), { at: 'retry', reason: 'directory-412', alone: true });
  assert.equal(site.lines().filter((line) => line.startsWith('PATCH')).length, 3);
});

for (const [what, reply] of [
  ['409', { status: 409 }],
  ['400 with scimType uniqueness', { status: 400, body: { scimType: 'uniqueness', status: '400' } }],
] as const)
  test(`an address that another user there has (${what}) is tried again, and has failed at last`, async (t) => {
    const site = await scimServer(t);
    const { write } = open(t, settings({ url: site.url }));
    site.instead = ({ method }) => (method === 'PATCH' ? reply : undefined);
    const conflict = { reason: 'directory-conflict' };
    assert.partialDeepStrictEqual(await write(account({ attempt: 4 })), { at: 'retry', alone: true, ...conflict });
    assert.partialDeepStrictEqual(await write(account({ attempt: 5 })), { at: 'dead', ...conflict });
  });

test('a user who is not there yet is tried again, and has failed at last', async (t) => {
  const site = await scimServer(t);
  for (const match of ['externalId', 'id'] as const) {
    const { write } = open(t, settings({ url: site.url, match }));
    const missing = { reason: 'directory-no-user' };
    assert.partialDeepStrictEqual(await write(account({ name: 'eve' })), { at: 'retry', alone: true, ...missing });
    assert.partialDeepStrictEqual(await write(account({ name: 'eve', attempt: 5 })), { at: 'dead', ...missing });
  }
});

test('two users of one name are not written', async (t) => {
  const site = await scimServer(t);
  site.instead = ({ path }) =>
    path.startsWith('/Users?')
      ? { status: 200, body: { totalResults: 2, Resources: [{ id: 'a' }, { id: 'b' }] } }
      : undefined;
  const { write } = open(t, settings({ url: site.url }));
  assert.deepEqual(await write(), { at: 'dead', reason: 'directory-ambiguous' });
  assert.equal(site.writes(), 0);
});

test('a user without the name that is looked for has failed, and nothing is asked', async (t) => {
  const site = await scimServer(t);
  const { write } = open(t, settings({ url: site.url }));
  assert.deepEqual(await write(account({ name: null })), { at: 'dead', reason: 'directory-no-name' });
  assert.equal(site.got.length, 0);
});

test('a pause that the directory asks for is kept, up to ten hours', async (t) => {
  const site = await scimServer(t);
  const { write } = open(t, settings({ url: site.url }));
  const asked = async (after: string) => {
    site.instead = () => ({ status: 429, headers: { 'retry-after': after } });
    return write();
  };
  assert.partialDeepStrictEqual(await asked('120'), { at: 'retry', reason: 'directory-429', after: 120_000 });
  assert.partialDeepStrictEqual(await asked('9999999'), { after: 36_000_000 });
});

for (const [status, expected] of [
  [401, { at: 'retry', reason: 'directory-401' }],
  [403, { at: 'retry', reason: 'directory-403' }],
  [400, { at: 'dead', reason: 'directory-400' }],
  [302, { at: 'retry', reason: 'directory-302' }],
  [500, { at: 'retry', reason: 'directory-500' }],
  [503, { at: 'retry', reason: 'directory-503' }],
] as const)
  test(`an answer of ${status} is judged ${expected.at}, and the log gets no secret and no text of the directory`, async (t) => {
    const site = await scimServer(t);
    const { write } = open(t, settings({ url: site.url }));
    site.instead = ({ method }) => (method === 'PATCH' ? { status, body: { detail: 'ann@new.example' } } : undefined);
    const outcome = await write();
    assert.partialDeepStrictEqual(outcome, { ...expected, trouble: { host: '127.0.0.1' } });
    assert.doesNotMatch(JSON.stringify(outcome), /secret-token|ann@/);
  });

test('a directory that is down is tried again, and a private address is not called', async (t) => {
  const { write } = open(t, settings({ url: 'http://127.0.0.1:1' }));
  assert.partialDeepStrictEqual(await write(), { at: 'retry', reason: 'directory-network' });
  const inside = open(t, settings({ url: 'https://10.1.2.3' }));
  assert.partialDeepStrictEqual(await inside.write(), { at: 'retry', reason: 'directory-refused' });
});

for (const clientAuth of ['basic', 'post'] as const)
  test(`a directory with OAuth is called with a token of its own, asked for once (${clientAuth})`, async (t) => {
    const site = await scimServer(t);
    const login = tokens();
    const endpoint = await serve(t, login.answer);
    const oauth = {
      tokenUrl: `${endpoint.url}/token`,
      clientId: 'us:er',
      clientSecret: 'pa ss',
      scope: 'scim',
      audience: 'https://api.example',
      clientAuth,
    };
    site.instead = (asked) => {
      asked.headers.authorization = asked.headers.authorization === 'Bearer token-1' ? 'Bearer secret-token' : 'wrong';
      return undefined;
    };
    const { write } = open(t, settings({ url: site.url, token: null, oauth }));
    assert.deepEqual(
      (await Promise.all([write(), write()])).map(({ at }) => at),
      ['sent', 'sent'],
    );
    assert.equal(login.given(), 1);
    const form = new URLSearchParams(endpoint.got[0]?.body);
    assert.equal(form.get('grant_type'), 'client_credentials');
    assert.equal(form.get('scope'), 'scim');
    assert.equal(form.get('audience'), 'https://api.example');
    const { authorization } = endpoint.got[0]!.headers;
    if (clientAuth === 'post') assert.deepEqual([form.get('client_id'), form.get('client_secret')], ['us:er', 'pa ss']);
    else assert.equal(Buffer.from(authorization!.slice(6), 'base64').toString(), 'us%3Aer:pa+ss');
  });

test('a token that has ended, or that the directory refuses, is replaced once', async (t) => {
  const site = await scimServer(t);
  const login = tokens(60);
  const endpoint = await serve(t, login.answer);
  const oauth = {
    tokenUrl: endpoint.url,
    clientId: 'c',
    clientSecret: 's',
    scope: null,
    audience: null,
    clientAuth: 'basic',
  } as const;
  let refused = 'token-1';
  site.instead = ({ headers }) => {
    if (headers.authorization === `Bearer ${refused}`) return { status: 401 };
    headers.authorization = 'Bearer secret-token';
    return undefined;
  };
  const { write, clock } = open(t, settings({ url: site.url, token: null, oauth }));
  assert.deepEqual(await write(), SENT);
  assert.equal(login.given(), 2);
  clock.pass(31_000);
  assert.deepEqual(await write(), SENT);
  assert.equal(login.given(), 3);
  refused = 'token-3';
  site.instead = () => ({ status: 401 });
  assert.partialDeepStrictEqual(await write(), { at: 'retry', reason: 'directory-401' });
  assert.equal(login.given(), 4, 'no more than one in a call');
});

test('a token endpoint that gives none is tried again, and its answer is not told', async (t) => {
  const endpoint = await serve(t, () => ({ status: 401, body: { error: 'invalid_client', secret: 'pa ss' } }));
  const oauth = {
    tokenUrl: endpoint.url,
    clientId: 'c',
    clientSecret: 'pa ss',
    scope: null,
    audience: null,
    clientAuth: 'basic',
  } as const;
  const { write } = open(t, settings({ token: null, oauth }));
  const outcome = await write();
  assert.partialDeepStrictEqual(outcome, { at: 'retry', reason: 'directory-login' });
  assert.doesNotMatch(JSON.stringify(outcome), /pa ss/);
});
