// Owns how codes, links and enchanted links prove a contact in Descope's contract. Not its refusals: answers.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SITE } from '../../kit/app.ts';
import { codeIn, linkIn, tokenIn } from '../../kit/inbox.ts';
import { MINUTE, SECOND } from '../../kit/clock.ts';
import { EMAIL, LINK, OTP, PHONE, VERIFY, call, said, start } from './kit.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

const ENCHANTED = '/v1/auth/enchantedlink/update/email';

const PENDING = '/v1/auth/enchantedlink/pending-session';

const URI = `${SITE}/magic`;

test('a magic link to a new e-mail address makes it the main one and keeps the one before on the account', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const asked = await call(app, LINK, { loginId: 'ann', email: EMAIL, URI }, ann);
  assert.deepEqual([asked.status, asked.body], [200, { maskedEmail: 'a••@n••.example' }]);
  const mail = await app.mailTo(EMAIL);
  assert.match(linkIn(mail), /^https:\/\/app\.example\.com\/magic\?t=/);
  assert.throws(() => codeIn(mail));
  const { status, body } = await call(app, VERIFY, { token: tokenIn(mail) });
  assert.equal(status, 200);
  assert.equal(body.firstSeen, false);
  assert.equal('sessionJwt' in body, false);
  assert.deepEqual(
    [body.user?.email, body.user?.verifiedEmail, body.user?.phone, body.user?.verifiedPhone, body.user?.status],
    [EMAIL, true, '', false, 'enabled'],
  );
  assert.equal(body.user?.createdTime, app.clock() / 1000);
  assert.deepEqual([body.user?.loginIds, body.user?.customAttributes], [['ann'], {}]);
  const { contacts } = await ann.me();
  assert.deepEqual(contacts.map((c) => [c.value, c.primary]).sort(), [
    [EMAIL, true],
    ['ann@old.example', false],
  ]);
});

test('where one address is allowed the new one takes the place of the old', async () => {
  const app = await start({ policy: { max: 1 } });
  const ann = app.person('ann', strongSignIn());
  await call(app, LINK, { loginId: 'ann', email: EMAIL }, ann);
  await call(app, VERIFY, { token: tokenIn(await app.mailTo(EMAIL)) });
  assert.deepEqual(
    (await ann.me()).contacts.map((c) => c.value),
    [EMAIL],
  );
});

test('a code by mail or SMS proves with the login id and the project alone, once', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  for (const [path, address, channel] of [
    [OTP, { email: EMAIL }, 'email'],
    ['/v1/auth/otp/update/phone/sms', { phone: PHONE }, 'sms'],
  ] as const) {
    const asked = await call(app, path, { loginId: 'ann', ...address }, ann);
    assert.deepEqual([asked.status, asked.body.verificationAttempts], [200, 5]);
    const [to = ''] = Object.values(address);
    const code = await app.codeTo(to);
    const done = await call(app, `/v1/auth/otp/verify/${channel}`, { loginId: 'ANN', code });
    assert.equal(done.status, 200);
    assert.equal(channel === 'sms' ? done.body.user?.phone : done.body.user?.email, to);
    const twice = await call(app, `/v1/auth/otp/verify/${channel}`, { loginId: 'ann', code });
    assert.equal(said(twice), '400 E061102');
  }
});

test('whoever is signed in is told that the tries are used up, and that a code is over', async () => {
  const app = await start({ policy: { tries: 1 } });
  const ann = app.person('ann', strongSignIn());
  const verify = (code: string) => call(app, '/v1/auth/otp/verify/email', { loginId: 'ann', code }, ann);
  await call(app, OTP, { loginId: 'ann', email: EMAIL }, ann);
  const code = await app.codeTo(EMAIL);
  assert.equal(said(await verify(code === '000000' ? '111111' : '000000')), '400 E061103');
  await call(app, OTP, { loginId: 'ann', email: 'b@new.example' }, ann);
  const late = await app.codeTo('b@new.example');
  app.clock.pass(11 * MINUTE);
  assert.equal(said(await verify(late)), '400 E061104');
});

test('a project that asks for the person’s own session gives nothing to the project id alone', async () => {
  const app = await start({ project: { faces: { descope: { completion: 'session', linkLife: null } } } });
  const ann = app.person('ann', strongSignIn());
  await call(app, OTP, { loginId: 'ann', email: EMAIL }, ann);
  const by = { loginId: 'ann', code: await app.codeTo(EMAIL) };
  assert.equal(said(await call(app, '/v1/auth/otp/verify/email', by)), '401 E064001');
  assert.equal(
    said(await call(app, '/v1/auth/otp/verify/email', by, app.person('ben', strongSignIn()))),
    '400 E061102',
  );
  assert.equal((await call(app, '/v1/auth/otp/verify/email', by, ann)).status, 200);
  await call(app, LINK, { loginId: 'ann', email: 'b@new.example' }, ann);
  const token = tokenIn(await app.mailTo('b@new.example'));
  const relayed = await call(app, VERIFY, { token });
  assert.equal(said(relayed), '401 E064001');
  assert.doesNotMatch(JSON.stringify(relayed.body), /\b\d{6}\b/);
  assert.equal((await call(app, VERIFY, { token }, ann)).status, 200);
});

test('a change of the native API, that takes a session, is not proved by the project id', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  await ann.begin({ kind: 'email', value: EMAIL });
  const by = { loginId: 'ann', code: await app.codeTo(EMAIL) };
  assert.equal(said(await call(app, '/v1/auth/otp/verify/email', by)), '400 E061102');
});

test('a link is spent once, whoever presses it again', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  await call(app, LINK, { loginId: 'ann', email: EMAIL }, ann);
  const token = tokenIn(await app.mailTo(EMAIL));
  assert.equal((await call(app, VERIFY, { token }, ann)).status, 200);
  for (const person of [ann, undefined, app.person('ben', strongSignIn())])
    assert.equal(said(await call(app, VERIFY, { token }, person)), '400 E062504');
  for (const bad of ['x', `${token}x`, 'a'.repeat(512)])
    assert.equal(said(await call(app, VERIFY, { token: bad })), '400 E062504');
});

test('a link that is over is E062504', async () => {
  const app = await start();
  await call(app, LINK, { loginId: 'ann', email: EMAIL }, app.person('ann', strongSignIn()));
  const token = tokenIn(await app.mailTo(EMAIL));
  app.clock.pass(11 * MINUTE);
  assert.equal(said(await call(app, VERIFY, { token })), '400 E062504');
});

test('an enchanted link shows its number on the page and in the message, and the page that waits hears of it', async () => {
  const app = await start();
  const asked = await call(app, ENCHANTED, { loginId: 'ann', email: EMAIL, URI }, app.person('ann', strongSignIn()));
  const { linkId = '', pendingRef } = asked.body;
  assert.match(linkId, /^[1-9]\d$/);
  const mail = await app.mailTo(EMAIL);
  assert.match(mail.text, new RegExp(`shows the number ${linkId}\\.`));
  const poll = () => call(app, PENDING, { pendingRef });
  assert.equal(said(await poll()), '401 E062503');
  const opened = await call(app, '/v1/auth/enchantedlink/verify', { token: tokenIn(mail) });
  assert.deepEqual([opened.status, opened.body], [200, {}]);
  const done = await poll();
  assert.deepEqual([done.status, done.body.user?.email], [200, EMAIL]);
  app.clock.pass(10 * MINUTE);
  assert.equal(said(await poll()), '400 E062504');
});

test('nobody waits with a made-up reference, or with that of a change without a number', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const { id } = await ann.begin({ kind: 'email', value: EMAIL });
  for (const pendingRef of ['x', 'chg_AAAAAAAAAAAAAAAA', id])
    assert.equal(said(await call(app, PENDING, { pendingRef })), '400 E062504');
});

test('an enchanted link to what is the address already has nothing to wait for', async () => {
  const app = await start();
  const body = { loginId: 'ann', email: 'ann@old.example' };
  assert.equal(said(await call(app, ENCHANTED, body, app.person('ann', strongSignIn()))), '400 E011004');
  const plain = await call(app, LINK, body, app.person('ann', strongSignIn()));
  assert.deepEqual([plain.status, plain.body], [200, { maskedEmail: 'a••@o••.example' }]);
  await app.courier.drain();
  assert.equal(app.inbox.messages('ann@old.example').length, 0);
});

test('a second link after its wait leaves the first alive', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  await call(app, LINK, { loginId: 'ann', email: EMAIL }, ann);
  const first = tokenIn(await app.mailTo(EMAIL));
  app.clock.pass(30 * SECOND);
  await call(app, LINK, { loginId: 'ann', email: EMAIL }, ann);
  assert.notEqual(tokenIn(await app.mailTo(EMAIL)), first);
  assert.equal((await call(app, VERIFY, { token: first })).status, 200);
});
