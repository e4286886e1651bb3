// Owns which users and clients WSO2's contract serves, and where. Not what their requests may hold: requests.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClock } from '../../kit/clock.ts';
import { createIdp } from '../../kit/idp.ts';
import { tokenIn } from '../../kit/inbox.ts';
import { readLinkedChange } from '../../../server/service/links/inspect.ts';
import {
  ENTERPRISE,
  IDENTITY,
  NEW,
  OLD,
  OTHER,
  PATCH_OP,
  ann,
  app,
  client,
  press,
  primary,
  scenario,
  start,
  startWith,
  user,
  type Trouble,
  type User,
} from './kit.ts';

test('a person reads, replaces and patches themselves, and nobody else', async () => {
  await start();
  await app.person('bob', { email: 'bob@old.example' }).me();
  const me = await ann.send<User>('GET', '/t/default/scim2/Me');
  assert.deepEqual(me.body.emails, [OLD]);
  assert.match(me.body.meta.location, /\/t\/default\/scim2\/Users\/usr_/);
  const said = await ann.send<User>('PATCH', '/scim2/Me', {
    schemas: [PATCH_OP],
    Operations: [{ op: 'Replace', path: 'emails', value: [{ primary: 'True', value: NEW }] }],
  });
  assert.deepEqual(said.body[ENTERPRISE].pendingEmails, [{ value: NEW }]);
  const put = await ann.send<User>('PUT', '/scim2/Me', { emails: [OTHER] });
  assert.deepEqual(put.body[ENTERPRISE].pendingEmails, [{ value: OTHER }]);
  assert.equal((await ann.send('GET', '/scim2/Users/ann')).status, 200);
  assert.equal((await ann.send('GET', '/scim2/Users/bob')).status, 403);
  const name = await ann.send<Trouble>('PUT', '/scim2/Me', { userName: 'bob' });
  assert.equal(name.status, 403);
});

test('a person’s access token is good here, and nowhere else', async () => {
  const idp = await createIdp({ clock: createClock(), issuer: 'https://access.example' });
  await startWith({
    project: {
      faces: { wso2: { completion: 'click', linkLife: null } },
      issuers: [idp.entry({ use: 'access', typ: 'at+jwt' })],
    },
  });
  const claims = { email: OLD, email_verified: true };
  const authorization = `Bearer ${idp.token(claims, { header: { typ: 'at+jwt' } })}`;
  const me = await ann.send<User>('GET', '/scim2/Me', undefined, { authorization });
  assert.deepEqual(me.body.emails, [OLD]);
  assert.equal((await ann.send('GET', '/v1/me', undefined, { authorization })).status, 401);
  assert.equal((await ann.send('GET', '/scim2/Me', undefined, { authorization: `${authorization}x` })).status, 401);
  await idp.close();
});

test('what waits and what was proved stands in the list of the widget as well', async () => {
  await start();
  await primary(NEW);
  assert.deepEqual(
    (await ann.me()).changes.map(({ value, state }) => [value, state]),
    [[NEW, 'waiting']],
  );
  await press(NEW);
  const { contacts, changes } = await ann.me();
  assert.deepEqual(changes, []);
  const shown = contacts.map((c) => [c.value, c.verified, c.primary]).toSorted();
  assert.deepEqual(shown, [
    [NEW, true, true],
    [OLD, true, false],
  ]);
});

test('every path stands below its project as well, and below no other', async () => {
  await start();
  assert.equal((await client.send('GET', '/t/default/scim2/Users/ann')).status, 200);
  assert.equal((await client.send<Trouble>('GET', '/t/another/scim2/Users/ann')).body.status, '404');
  await primary(NEW);
  app.clock.pass(60_000);
  const good = scenario('EMAIL_VERIFICATION_ON_UPDATE');
  assert.equal((await client.send('POST', `/t/default${IDENTITY}/resend-code`, good)).status, 201);
  assert.equal((await client.send<Trouble>('POST', `/t/another${IDENTITY}/resend-code`, good)).body.code, 'UAR-404');
});

test('a client needs the scope of what it does, and is refused in the words of the place', async () => {
  await start();
  const reader = await app.client(['users:read']);
  const write = await reader.send<Trouble>('PATCH', '/scim2/Users/ann', { schemas: [PATCH_OP], Operations: [] });
  assert.deepEqual([write.status, write.body.status], [403, '403']);
  const send = await reader.send<Trouble>('POST', `${IDENTITY}/resend-code`, scenario('EMAIL_VERIFICATION_ON_UPDATE'));
  assert.deepEqual([send.status, send.body.code], [403, 'UAR-403']);
  assert.equal((await client.send('POST', `${IDENTITY}/me/validate-code`, { code: '123456' })).status, 403);
  assert.equal((await client.send('GET', '/scim2/Me')).status, 403);
  const nobody = await client.send<Trouble>('GET', '/scim2/Users/ann', undefined, { authorization: '' });
  assert.deepEqual([nobody.status, nobody.body.status], [401, '401']);
  assert.equal(nobody.headers.get('www-authenticate'), 'Bearer');
});

test('a link of another project, one that needs its owner, and a code are nothing to a system', async () => {
  await startWith({ project: { faces: { wso2: { completion: 'session', linkLife: null } } } });
  await ann.me();
  await primary(NEW);
  const code = tokenIn(await app.mailTo(NEW));
  // Where the person themselves has to be there, a system is not them.
  const relay = await client.send<Trouble>('POST', `${IDENTITY}/validate-code`, { code });
  assert.deepEqual([relay.status, relay.body.code], [400, '18001']);
  assert.doesNotMatch(JSON.stringify(relay.body), /\d{6}/);
  assert.deepEqual((await user()).emails, [OLD]);
  // The service itself knows whose it is, whatever stands before it.
  const asking = { requestId: 'req_1', place: null, network: null };
  assert.equal((await readLinkedChange(app.ctx, { client: client.client, ...asking }, code)).ok, true);
  const other = { ...client.client, project: 'another' };
  assert.deepEqual(await readLinkedChange(app.ctx, { client: other, ...asking }, code), {
    ok: false,
    refusal: { code: 'not-found' },
  });
  const typed = await client.send<Trouble>('POST', `${IDENTITY}/introspect-code`, { code: '123456' });
  assert.deepEqual([typed.status, typed.body.code], [400, '18001']);
});
