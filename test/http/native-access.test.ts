// Owns how the native API takes access tokens and tokens without aud, through HTTP, sessions and introspection. Not which
// tokens an entry accepts: server/issuer-entries.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MeBody } from '../../shared/wire/me.ts';
import { API, type EntryOverrides, type Idp } from '../kit/idp.ts';
import { freshSignIn } from '../kit/sign-in.ts';
import { codeIn } from '../kit/inbox.ts';
import { startApp, type TestApp } from '../kit/app.ts';
import { start } from './kit.ts';

/** An app whose project has these entries of the kit's issuer instead of the ordinary one. */
async function startWith(entriesOf: (idp: Idp) => readonly EntryOverrides[]): Promise<TestApp> {
  const app = await start();
  const issuers = entriesOf(app.idp).map((entry) => app.idp.entry(entry));
  return start({ databaseUrl: app.databaseUrl, project: { issuers } }).then((other) => ({ ...other, idp: app.idp }));
}

const access = (app: TestApp, claims = {}, header = {}): string =>
  app.idp.accessToken(
    { email: 'ann@old.example', email_verified: true, ...freshSignIn(), ...claims },
    { header: { typ: 'at+jwt', ...header } },
  );
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

test('an access token counts on the native API only where the issuer entry says so', async () => {
  const on = await startWith(() => [{ use: 'access', native: true, audience: API }]);
  const off = await startWith(() => [{ use: 'access', audience: API }]);
  const me = (app: TestApp, token: string) => app.person().send<MeBody>('GET', '/v1/me', undefined, bearer(token));
  assert.equal((await me(on, access(on))).body.contacts[0]?.value, 'ann@old.example');
  assert.equal((await me(off, access(off))).status, 401);
  for (const idToken of [
    access(on, { nonce: 'n' }),
    access(on, { token_use: 'id' }),
    access(on, { typ: 'ID' }),
    access(on, {}, { typ: 'id+jwt' }),
    access(on, { token_use: undefined }, { typ: 'JWT' }),
  ])
    assert.equal((await me(on, idToken)).status, 401);
});

test('a session of an access token lives as long as its entry takes access tokens', async () => {
  const app = await startWith(() => [{ use: 'access', native: true, audience: API }]);
  const opened = await app.person().send('POST', '/v1/session', {}, bearer(access(app)));
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  const me = (to: TestApp) => to.person().send('GET', '/v1/me', undefined, { authorization: '', cookie });
  assert.equal((await me(app)).status, 200);
  const off = await start({
    databaseUrl: app.databaseUrl,
    project: { issuers: [app.idp.entry({ use: 'access', audience: API })] },
  });
  assert.equal((await me(off)).status, 401);
});

test('an access token is asked for at the introspection of its own entry', async () => {
  const app = await startWith((idp) => [
    { introspection: null },
    { use: 'access', native: true, audience: API, introspection: idp.introspection },
  ]);
  const begin = (token: string, n: number) =>
    app.person().send('POST', '/v1/changes', { kind: 'email', value: `n${n}@new.example` }, bearer(token));
  const refresh = app.idp.token({ sub: 'ann', ...freshSignIn() });
  assert.equal((await begin(access(app), 1)).status, 201);
  app.idp.signOut('ann');
  assert.equal((await begin(access(app), 2)).status, 401);
  assert.equal((await begin(refresh, 3)).status, 201, 'an entry without introspection is not asked');
});

test('a site whose only entry is for access tokens names its users by their sub', async () => {
  const app = await startWith(() => [{ use: 'access', native: true, audience: [API, 'api2'] }]);
  await app.person().send('GET', '/v1/me', undefined, bearer(access(app)));
  const admin = access(app, { sub: 'ada', roles: 'contacts-admin', email: 'ada@old.example' });
  const revoked = await app
    .person()
    .send('POST', '/v1/admin/users/ann/revoke', { reason: 'disabled', note: 'asked for' }, bearer(admin));
  assert.equal(revoked.status, 200);
  assert.equal((await app.person().send('GET', '/v1/me', undefined, bearer(access(app)))).status, 401);
});

test('a refresh token without aud changes an address, and the session token of its issuer does nothing', async () => {
  const app = await startWith(() => [{ audience: [null], requiredClaims: { drn: 'DSR' } }]);
  const token = (claims = {}) =>
    app.idp.token({ aud: undefined, drn: 'DSR', sub: 'ann', amr: ['email'], auth_time: undefined, ...claims });
  const send = (path: string, body: unknown, by = token()) =>
    app.person().send<{ id: string; state: string }>('POST', path, body, bearer(by));
  assert.equal(
    (await send('/v1/changes', { kind: 'email', value: 'a@new.example' }, token({ drn: 'DS' }))).status,
    401,
  );
  const begun = await send('/v1/changes', { kind: 'email', value: 'ann@new.example' });
  assert.equal(begun.status, 201);
  await app.courier.drain();
  const [mail = assert.fail()] = app.inbox.messages('ann@new.example');
  const proved = await send(`/v1/changes/${begun.body.id}/code`, { code: codeIn(mail) });
  assert.deepEqual([proved.status, proved.body.state], [200, 'done'], 'there was no contact to ask');
});

test('a client of a vendor changes an address with the refresh JWT that its issuer documents, under the defaults', async (t) => {
  const first = await start();
  const entry = first.idp.entry({ issuer: 'P2abc', audience: [null], requiredClaims: { drn: 'DSR' } });
  const faces = { descope: { completion: 'click', linkLife: null } } as const;
  // The answers of vendor contracts are not in openapi.json, against which the other apps here are held.
  const app = await startApp({ databaseUrl: first.databaseUrl, project: { id: 'P2abc', issuers: [entry], faces } });
  t.after(() => app.close());
  const claims = {
    iss: 'P2abc',
    aud: undefined,
    sub: 'ann',
    auth_time: undefined,
    dct: 'T2',
    preferred_username: 'ann',
  };
  const contact = { email: 'ann@old.example', email_verified: true };
  const jwt = (more = {}) => first.idp.token({ ...claims, ...contact, drn: 'DSR', amr: ['sms'], ...more });
  const send = (path: string, body: unknown, token: string) =>
    app.person().send('POST', path, body, { authorization: `Bearer P2abc:${token}` });
  const update = { loginId: 'ann', email: 'ann@new.example' };
  assert.equal((await send('/v1/auth/otp/update/email', update, jwt({ drn: 'DS' }))).status, 401, 'a session JWT');
  assert.equal((await send('/v1/auth/otp/update/email', update, jwt())).status, 200);
  await app.courier.drain();
  const mail = app.inbox.messages('ann@new.example').find(({ text }) => /^\d{6}$/m.test(text)) ?? assert.fail();
  assert.equal((await send('/v1/auth/otp/verify/email', { loginId: 'ann', code: codeIn(mail) }, jwt())).status, 200);
  const me = await app.person().send<MeBody>('GET', '/v1/me', undefined, bearer(jwt()));
  assert.deepEqual(me.body.contacts.find(({ primary }) => primary)?.value, 'ann@new.example');
});
