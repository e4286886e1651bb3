// How many contacts of a kind a directory may write, and what a person may do with more than they could add.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Policy } from '../../../server/core/policy.ts';
import { CORE_URN } from '../../../server/faces/scim/schema/urns.ts';
import { strongSignIn } from '../../kit/sign-in.ts';
import { assertError, patchOf, startScim, type Body, type ErrorBody, type Scim } from './kit.ts';

const mails = (n: number) =>
  Array.from({ length: n }, (_, i) => ({ value: `m${i}@x.example`, type: i === 0 ? 'work' : `alias${i}` }));

async function start(t: TestContext, policy: Partial<Policy> = {}): Promise<Scim> {
  const scim = await startScim({ policy });
  t.after(scim.close);
  return scim;
}

test('a sixth mail of a trusted client is refused, and the refusal names the setting that allows it', async (t) => {
  const scim = await start(t);
  const user = { schemas: [CORE_URN], userName: 'many', emails: mails(6) };
  const refused = await scim.send<ErrorBody>('POST', '/Users', user);
  assertError(refused, 400, 'invalidValue');
  assert.match(refused.body.detail, /allows 5 \(policy\.maxProvisioned\)/);
  const made = await scim.make({ ...user, emails: mails(5) });
  const patched = await scim.patch<ErrorBody>(made.id, { op: 'add', path: 'emails', value: mails(6).slice(5) });
  assertError(patched, 400, 'invalidValue');
  assert.match(patched.body.detail, /policy\.maxProvisioned/);
  const other = await scim.app.client(['users:read', 'users:write']);
  const untrusted = await other.send<ErrorBody>('POST', '/scim/v2/Users', { ...user, userName: 'other' });
  assert.match(untrusted.body.detail, /allows 5 \(policy\.max\)/);
});

test('with policy.maxProvisioned a directory writes more, by POST, PUT and PATCH, and another client does not', async (t) => {
  const scim = await start(t, { maxProvisioned: 8 });
  const made = await scim.make({ userName: 'many', emails: mails(8) });
  assert.equal(made.emails?.length, 8);
  const put = await scim.send('PUT', `/Users/${made.id}`, { ...made, emails: mails(7) });
  assert.equal(put.body.emails?.length, 7);
  const added = await scim.patch(made.id, { op: 'add', path: 'emails', value: mails(8).slice(7) });
  assert.equal(added.body.emails?.length, 8);
  assertError(await scim.patch(made.id, { op: 'add', path: 'emails', value: mails(9).slice(8) }), 400, 'invalidValue');
  const other = await scim.app.client(['users:read', 'users:write']);
  const user = { schemas: [CORE_URN], userName: 'other', emails: mails(6) };
  assertError(await other.send('POST', '/scim/v2/Users', user), 400, 'invalidValue');
  const more = patchOf({ op: 'add', path: 'emails', value: { value: 'more@x.example', type: 'home' } });
  assertError(await other.send('PATCH', `/scim/v2/Users/${made.id}`, more), 400, 'invalidValue');
  const noMore = await start(t, { max: 6, maxProvisioned: 2 });
  assert.equal((await noMore.make({ userName: 'many', emails: mails(6) })).emails?.length, 6, 'below max it is max');
});

test('a person with more contacts than they may add replaces one and adds none', async (t) => {
  const scim = await start(t, { maxProvisioned: 8 });
  const ann = scim.app.person('ann', strongSignIn());
  const { body } = await ann.send<Body>('GET', '/scim/v2/Me');
  const emails = [...(body.emails ?? []), ...mails(6)];
  const put = await scim.send('PUT', `/Users/${body.id}`, { ...body, emails });
  assert.equal(put.body.emails?.length, 7, JSON.stringify(put.body));
  const add = { kind: 'email', value: 'new@x.example', then: 'add' };
  const refused = await ann.send<{ code: string }>('POST', '/v1/changes', add);
  assert.deepEqual([refused.status, refused.body.code], [409, 'too-many-contacts']);
  const change = await ann.begin({ kind: 'email', value: 'new@x.example', then: 'replace' });
  const done = await ann.prove(change, await scim.app.codeTo('new@x.example'));
  assert.deepEqual([done.status, done.body.state], [200, 'done'], JSON.stringify(done.body));
  assert.equal((await ann.me()).contacts.length, 7);
});
