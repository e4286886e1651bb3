import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Scope } from '../../../server/ports/clients.ts';
import type { TestAppOptions } from '../../kit/app.ts';
import { linkIn, tokenIn } from '../../kit/inbox.ts';
import { call, said, start } from './kit.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

const NEW = 'ann@new.example';

/** A user `ann`, and a client that calls as the vendor's clients do: its secret behind the project's id. */
async function managed(scopes: readonly Scope[], trusted: boolean, options: TestAppOptions = {}) {
  const app = await start(options);
  const ann = app.person('ann', strongSignIn());
  await ann.me();
  const { secret, bearer } = await app.client(scopes, { trusted });
  const manage = (what: string, body: object, authorization = `Bearer default:${secret}`) =>
    call(app, `/v1/mgmt/user/update/${what}`, body, undefined, { authorization });
  return { app, ann, bearer, manage };
}

test('what a trusted client writes applies at once, unverified, and the old address stays beside it', async () => {
  const { ann, manage } = await managed(['users:write'], true);
  const { status, body } = await manage('email', { loginId: 'ann', email: NEW, verified: false });
  assert.equal(status, 200);
  assert.deepEqual([body.created, body.user?.email, body.user?.verifiedEmail], [false, NEW, false]);
  assert.deepEqual((await ann.me()).contacts.map((c) => [c.value, c.primary, c.verified]).sort(), [
    [NEW, true, false],
    ['ann@old.example', false, true],
  ]);
});

test('with contacts:verify it applies verified, and without it nothing is', async () => {
  const may = await managed(['users:write', 'contacts:verify'], true);
  const done = await may.manage('phone', { loginId: 'ann', phone: '+358 40 1234567', verified: true });
  assert.deepEqual([done.body.user?.phone, done.body.user?.verifiedPhone], ['+358401234567', true]);
  const not = await managed(['users:write'], true);
  assert.equal(said(await not.manage('email', { loginId: 'ann', email: NEW, verified: true })), '403 E011004');
  assert.equal((await not.ann.me()).contacts.length, 1);
});

test('what any other client writes waits until it is proved', async () => {
  const { app, ann, manage } = await managed(['users:write', 'contacts:verify'], false);
  const asked = await manage('email', { loginId: 'ann', email: NEW, verified: true });
  assert.deepEqual([asked.status, asked.body.user?.email], [200, 'ann@old.example']);
  assert.deepEqual(
    (await ann.me()).changes.map((c) => c.value),
    [NEW],
  );
  const mail = await app.mailTo(NEW);
  assert.match(linkIn(mail), /^https:\/\/id\.example\.com\/confirm\?t=/);
  const done = await call(app, '/v1/auth/magiclink/verify', { token: tokenIn(mail) });
  assert.deepEqual([done.status, done.body.user?.email, done.body.user?.verifiedEmail], [200, NEW, true]);
});

test('a client without trust may vouch for a contact that is there', async () => {
  const { app, ann, manage } = await managed(['users:write'], true);
  await manage('email', { loginId: 'ann', email: NEW });
  const { secret } = await app.client(['users:write', 'contacts:verify']);
  const body = { loginId: 'ann', email: NEW.toUpperCase(), verified: true };
  const done = await manage('email', body, `Bearer default:${secret}`);
  assert.deepEqual([done.status, done.body.user?.email, done.body.user?.verifiedEmail], [200, NEW, true]);
  assert.deepEqual((await ann.me()).changes, []);
});

test('an address that another has proved is a conflict, with failOnConflict or without', async () => {
  const { app, manage } = await managed(['users:write', 'contacts:verify'], true);
  await app.person('ben').me();
  for (const failOnConflict of [true, false]) {
    const body = { loginId: 'ann', email: 'ben@old.example', verified: true, failOnConflict };
    assert.equal(said(await manage('email', body)), '409 E111127');
  }
});

test('a login id becomes another, or goes while one is left', async () => {
  const { app, ann, manage } = await managed(['users:write', 'contacts:verify'], true);
  await app.person('ben').me();
  const named = await manage('loginid', { loginId: 'ann', newLoginId: 'annie' });
  assert.deepEqual([named.status, named.body.user?.loginIds], [200, ['annie', 'ann']]);
  const contact = await manage('loginid', { loginId: 'annie', newLoginId: 'ann@old.example' });
  assert.deepEqual(contact.body.user?.loginIds, ['ann@old.example', 'ann']);
  assert.equal((await manage('email', { loginId: 'ann@old.example', email: NEW, verified: true })).status, 200);
  assert.equal(said(await manage('loginid', { loginId: 'ann@old.example', newLoginId: 'ben' })), '400 E062107');
  assert.equal(said(await manage('loginid', { loginId: 'ann@old.example', newLoginId: '' })), '400 E011004');
  const id = (await ann.me()).user.id;
  assert.equal((await manage('loginid', { loginId: id, newLoginId: 'anna' })).status, 200);
  const gone = await manage('loginid', { loginId: 'ann@old.example', newLoginId: '' });
  assert.deepEqual(gone.body.user?.loginIds, ['anna', 'ann']);
  const { contacts } = await ann.me();
  assert.deepEqual(contacts.map((c) => [c.value, c.primary, c.verified]).sort(), [
    [NEW, true, true],
    ['ann@old.example', false, true],
  ]);
});

test('nobody of that login id is E112102, and who may not manage is told so', async () => {
  const { app, manage, bearer } = await managed(['users:write'], true);
  assert.equal(said(await manage('email', { loginId: 'nobody', email: NEW })), '400 E112102');
  assert.equal(said(await manage('loginid', { loginId: 'nobody', newLoginId: 'x' })), '400 E112102');
  assert.equal(said(await manage('email', { loginId: 'ann', email: NEW }, 'Bearer default:wrong')), '401 E064001');
  assert.equal(said(await manage('email', { loginId: 'ann', email: 'no address' })), '400 E011003');
  assert.equal((await manage('email', { loginId: 'ann', email: NEW }, bearer)).status, 200);
  const reader = await app.client(['users:read']);
  const denied = await manage('email', { loginId: 'ann', email: NEW }, `Bearer default:${reader.secret}`);
  assert.equal(said(denied), '403 E011004');
  const as = await call(app, '/v1/auth/magiclink/update/email', { loginId: 'ann', email: NEW }, undefined, {
    authorization: bearer,
  });
  assert.equal(said(as), '403 E011004');
});

test('where one address is allowed it takes the place of the one before, at once or when it is proved', async () => {
  for (const trusted of [true, false]) {
    const { app, ann, manage } = await managed(['users:write'], trusted, { policy: { max: 1 } });
    assert.equal((await manage('email', { loginId: 'ann', email: NEW })).status, 200);
    if (!trusted) await call(app, '/v1/auth/magiclink/verify', { token: tokenIn(await app.mailTo(NEW)) });
    assert.deepEqual(
      (await ann.me()).contacts.map((c) => c.value),
      [NEW],
    );
  }
});
