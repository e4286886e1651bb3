// Owns that an account goes to any HTTPS API in the form that the project defines, and that the recipes of the docs fit theirs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import type { DirectorySettings } from '../../../server/ports/directory.ts';
import { directoriesSchema, directoryOf } from '../../../server/config/project/directory-schema.ts';
import { account, EMAIL, open, PHONE, serve, settings, type Reply } from './kit.ts';

const BODY = { mail: '{{email}}', ok: '{{emailVerified}}', text: 'v{{version}} of {{userName}}', list: ['{{phones}}'] };

test('the request has the method, the headers and the filled body', async (t) => {
  const site = await serve(t, () => ({ status: 200 }));
  const { write } = open(
    t,
    settings({
      type: 'http',
      url: `${site.url}/people/{{externalId}}?v={{version}}`,
      method: 'PATCH',
      headers: { 'X-Api-Key': 'key' },
      body: BODY,
    }),
  );
  assert.deepEqual(await write(account({ names: { externalId: 'a/b?c', userName: 'ann', sub: null } })), {
    at: 'sent',
    ref: '5',
  });
  const [got] = site.got;
  assert.deepEqual([got?.method, got?.path], ['PATCH', '/people/a%2Fb%3Fc?v=5']);
  assert.deepEqual([got?.headers['x-api-key'], got?.headers.authorization], ['key', 'Bearer secret-token']);
  const { kind: _, ...phone } = PHONE;
  assert.deepEqual(JSON.parse(got?.body ?? ''), { mail: EMAIL.value, ok: true, text: 'v5 of ann', list: [[phone]] });
});

test('a value is always a value, whatever stands in it', async (t) => {
  const site = await serve(t, () => ({ status: 200 }));
  const { write } = open(t, settings({ type: 'http', url: site.url, body: BODY }));
  const value = '"},"admin":true,{"{{phone}}":"@x';
  await write(account({ contacts: [{ ...EMAIL, value }], names: { externalId: null, userName: value, sub: null } }));
  assert.deepEqual(JSON.parse(site.got[0]?.body ?? ''), { mail: value, ok: true, text: `v5 of ${value}`, list: [[]] });
});

test('a URL whose name is missing leads to no user, so it is not called', async (t) => {
  const site = await serve(t, () => ({ status: 200 }));
  const { write } = open(t, settings({ type: 'http', url: `${site.url}/people/{{sub}}`, body: BODY }));
  for (const sub of [null, '', '..'])
    assert.deepEqual(await write(account({ names: { externalId: null, userName: null, sub } })), {
      at: 'dead',
      reason: 'directory-no-name',
    });
  assert.equal(site.got.length, 0);
});

for (const [status, expected] of [
  [204, { at: 'sent' }],
  [404, { at: 'retry', reason: 'directory-no-user', alone: true }],
  [409, { at: 'retry', reason: 'directory-conflict', alone: true }],
  [422, { at: 'dead', reason: 'directory-422' }],
  [500, { at: 'retry', reason: 'directory-500' }],
] as const)
  test(`an answer of ${status} is judged ${expected.at}`, async (t) => {
    const site = await serve(t, () => ({ status }));
    const { write } = open(t, settings({ type: 'http', url: site.url, body: BODY }));
    assert.partialDeepStrictEqual(await write(), expected);
  });

/** The settings of a recipe of the docs, with the server of the test in place of the vendor's. */
function recipe(name: string, hosts: RegExp, url: string): DirectorySettings {
  const page = readFileSync(resolve(import.meta.dirname, '../../../server/docs/sync.md'), 'utf8');
  const [, text = ''] = new RegExp(`## ${name}\\n[^]*?\`\`\`json[^\n]*\\n([^]*?)\`\`\``).exec(page) ?? [];
  const [given] = directoriesSchema.parse([JSON.parse(text.replaceAll(hosts, url))]);
  return directoryOf(given!);
}

test('the recipe for Auth0 updates a user as the Management API describes it', async (t) => {
  const answer = (path: string): Reply =>
    path === '/oauth/token'
      ? { status: 200, body: { access_token: 'm2m', expires_in: 86_400 } }
      : { status: 200, body: {} };
  const site = await serve(t, ({ path }) => answer(path));
  const { write } = open(t, recipe('Auth0', /https:\/\/TENANT\.auth0\.com/g, site.url));
  assert.deepEqual(await write(account({ names: { externalId: null, userName: null, sub: 'auth0|123' } })), {
    at: 'sent',
    ref: '5',
  });
  const [login, update] = site.got;
  const form = new URLSearchParams(login?.body);
  assert.deepEqual([form.get('audience'), form.has('client_secret')], [`${site.url}/api/v2/`, true]);
  assert.deepEqual([update?.method, update?.path], ['PATCH', '/api/v2/users/auth0%7C123']);
  assert.equal(update?.headers.authorization, 'Bearer m2m');
  assert.deepEqual(JSON.parse(update?.body ?? ''), {
    email: EMAIL.value,
    email_verified: true,
    app_metadata: { phone_number: PHONE.value, phone_verified: false },
  });
});

test('the recipe for Descope patches a user as the Management API describes it', async (t) => {
  const site = await serve(t, () => ({ status: 200, body: { user: {} } }));
  const { write } = open(t, recipe('Descope', /https:\/\/api\.descope\.com/g, site.url));
  assert.deepEqual(await write(), { at: 'sent', ref: '5' });
  const [got] = site.got;
  assert.deepEqual([got?.method, got?.path], ['PATCH', '/v1/mgmt/user/patch']);
  assert.equal(got?.headers.authorization, 'Bearer PROJECT_ID:MANAGEMENT_KEY');
  assert.deepEqual(JSON.parse(got?.body ?? ''), {
    loginId: 'ann',
    email: EMAIL.value,
    verifiedEmail: true,
    phone: PHONE.value,
    verifiedPhone: false,
  });
});
