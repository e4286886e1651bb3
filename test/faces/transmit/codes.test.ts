// Owns how a contact is proved by a passcode in Transmit's contract. Not by a link: links.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RETURN, contactsOf, said, start, users, verification, type ErrorBody } from './kit.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

test('the user proves an address with a code; it becomes primary only where that is said', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  for (const [email, update, primary] of [
    ['two@example.com', {}, 'ann@old.example'],
    ['three@example.com', { update_primary: false }, 'ann@old.example'],
    ['four@example.com', { update_primary: true }, 'four@example.com'],
  ] as const) {
    const sent = await ann.send('POST', verification('otp/email/send'), { email, email_content: { subject: 'x' } });
    assert.deepEqual([sent.status, sent.body], [200, { result: 'sent' }]);
    const passcode = await app.codeTo(email);
    const done = await ann.send('POST', verification('otp/email/validate'), { email, passcode, ...update });
    assert.deepEqual([done.status, done.body], [200, { result: true }]);
    const contacts = await contactsOf(app);
    assert.equal(contacts.find(([, , leads]) => leads)?.[0], primary);
    assert.ok(contacts.some(([value, verified]) => value === email && verified));
  }
});

test('a phone number is proved as an e-mail address is', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn({ phone_number: '+358401111111', phone_number_verified: true }));
  const phone_number = '+358401234567';
  assert.equal((await ann.send('POST', verification('otp/sms/send'), { phone_number })).status, 200);
  const passcode = await app.codeTo(phone_number);
  const body = { phone_number, passcode, update_primary: true };
  const done = await ann.send('POST', verification('otp/sms/validate'), body);
  assert.deepEqual([done.status, done.body], [200, { result: true }]);
  assert.deepEqual(
    (await contactsOf(app)).filter(([, , leads]) => leads),
    [
      ['ann@old.example', true, true],
      ['+358401234567', true, true],
    ],
  );
});

test('text of a client that could be a link is refused, and nothing is sent', async () => {
  const app = await start({ project: { templateKeys: ['headerText'] } });
  await app.person().me();
  const client = await app.client(['changes:write']);
  const email = 'new@example.com';
  const send = (content: object) =>
    client.send('POST', users('/email/verification/send'), { method: 'otp', email, email_content: content });
  for (const headerText of ['see https://evil.example', 'evil.example', 'x'.repeat(41), 'two\nlines'])
    assert.equal((await send({ headerText })).status, 400, headerText);
  await app.courier.drain();
  assert.deepEqual(app.inbox.messages(email), []);
  // Keys that the project does not declare are ignored, whatever they hold.
  assert.equal((await send({ headerText: 'Hello', bodyText: 'https://evil.example' })).status, 200);
  assert.doesNotMatch((await app.mailTo(email)).text, /evil/);
});

test('a client does the same for a user', async () => {
  const app = await start({ project: { templateKeys: ['headerText'] } });
  const ann = app.person();
  await ann.me();
  const client = await app.client(['changes:write']);
  const email = 'new@example.com';
  const content = { subject: 'Click here', headerText: 'Hello', base64logo: 'x'.repeat(20_000), bodyText: 'evil' };
  const sent = await client.send('POST', users('/email/verification/send'), {
    method: 'otp',
    email,
    email_content: content,
  });
  assert.deepEqual([sent.status, sent.body], [200, { result: 'sent' }]);
  const mail = await app.mailTo(email);
  assert.doesNotMatch(mail.text + String(mail.subject), /Click here|evil/);
  const done = await client.send('POST', users('/email/verification/verify'), {
    email,
    passcode: await app.codeTo(email),
    update_primary: true,
  });
  assert.deepEqual([done.status, done.body], [200, { result: true }]);
  const phone_number = '+358401234567';
  assert.equal((await client.send('POST', users('/phone/verification/send'), { phone_number })).status, 200);
  const passcode = await app.codeTo(phone_number);
  assert.equal(
    (await client.send('POST', users('/phone/verification/verify'), { phone_number, passcode })).status,
    200,
  );
  assert.deepEqual(
    (await contactsOf(app)).filter(([, , leads]) => leads),
    [
      ['new@example.com', true, true],
      ['+358401234567', true, true],
    ],
  );
});

test('a wrong passcode is a 400, an address that nobody asked for a 404', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const email = 'new@example.com';
  await ann.send('POST', verification('otp/email/send'), { email });
  const right = await app.codeTo(email);
  const wrong = { email, passcode: right === '111111' ? '222222' : '111111', update_primary: true };
  const answer = await ann.send<ErrorBody>('POST', verification('otp/email/validate'), wrong);
  assert.deepEqual(said(answer), [400, 'The passcode is not valid']);
  const slip = await ann.send<ErrorBody>('POST', verification('otp/email/validate'), { email, passcode: '12' });
  assert.deepEqual(said(slip), [400, 'code must be 6 digits']);
  const unknown = { email: 'other@example.com', passcode: right };
  assert.deepEqual(said(await ann.send<ErrorBody>('POST', verification('otp/email/validate'), unknown)), [
    404,
    'Not found',
  ]);
  const bob = app.person('bob', strongSignIn());
  assert.equal((await bob.send('POST', verification('otp/email/validate'), { email, passcode: right })).status, 404);
  const done = await ann.send('POST', verification('otp/email/validate'), { email, passcode: right });
  assert.equal(done.status, 200);
});

test('that an address is verified already is told of one’s own, and of another’s after the proof alone', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn({ phone_number: '+358401111111', phone_number_verified: true }));
  await app.person('bob', { email: 'bob@example.com' }).me();
  const own = await ann.send<ErrorBody>('POST', verification('otp/email/send'), { email: 'ANN@old.example' });
  assert.deepEqual(said(own), [409, 'Email is already verified in the tenant']);
  const phone = await ann.send<ErrorBody>('POST', verification('otp/sms/send'), { phone_number: '040 111 1111' });
  assert.deepEqual(said(phone), [409, 'Phone number is already verified in the tenant']);
  const free = await ann.send('POST', verification('otp/email/send'), { email: 'free@example.com' });
  app.clock.pass(60_000);
  const taken = await ann.send('POST', verification('otp/email/send'), { email: 'bob@example.com' });
  assert.deepEqual([taken.status, taken.body], [free.status, free.body]);
  const proved = await ann.send<ErrorBody>('POST', verification('otp/email/validate'), {
    email: 'bob@example.com',
    passcode: await app.codeTo('bob@example.com'),
  });
  assert.deepEqual(said(proved), [409, 'Email is already verified in the tenant']);
});

test('asking for a code of a verified secondary does not make it primary', async () => {
  const app = await start({ project: { homeCountry: 'FI' } });
  const ann = app.person('ann', strongSignIn());
  await ann.send('POST', verification('otp/email/send'), { email: 'two@example.com' });
  const passcode = await app.codeTo('two@example.com');
  await ann.send('POST', verification('otp/email/validate'), { email: 'two@example.com', passcode });
  app.clock.pass(60_000);
  const again = await ann.send<ErrorBody>('POST', verification('otp/email/send'), { email: 'two@example.com' });
  assert.equal(again.status, 409);
  assert.deepEqual((await contactsOf(app)).find(([, , leads]) => leads)?.[0], 'ann@old.example');
});

test('what is no address, or none that may be used, is a 400', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  for (const [rest, body] of [
    ['otp/email/send', { email: 'nobody' }],
    ['otp/sms/send', { phone_number: '+1 900 555 0100' }],
    ['links/email', { email_address: 'nobody', redirect_uri: RETURN }],
    ['otp/email/validate', { email: 'nobody', passcode: '123456' }],
    ['otp/email/send', {}],
    ['otp/email/validate', { email: 'new@example.com', passcode: 123456 }],
  ] as const) {
    const answer = await ann.send<ErrorBody>('POST', verification(rest), body);
    assert.equal(said(answer)[0], 400, rest);
  }
});

test('who asks for a code where a link is under way gets one when the wait is over', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const email = 'new@example.com';
  await ann.send('POST', verification('links/email'), { email_address: email, redirect_uri: RETURN });
  await app.courier.drain();
  assert.equal((await ann.send<ErrorBody>('POST', verification('otp/email/send'), { email })).status, 200);
  await app.courier.drain();
  assert.equal(app.inbox.messages(email).length, 1);
  app.clock.pass(31_000);
  const passcode = await app.codeTo(email);
  assert.equal((await ann.send('POST', verification('otp/email/validate'), { email, passcode })).status, 200);
});

test('with a current contact to confirm, the proof counts and the answer says what is missing', async () => {
  const app = await start({ policy: { confirmCurrent: 'always' } });
  const ann = app.person('ann', strongSignIn());
  const email = 'new@example.com';
  await ann.send('POST', verification('otp/email/send'), { email });
  const passcode = await app.codeTo(email);
  const waits = await ann.send<ErrorBody>('POST', verification('otp/email/validate'), { email, passcode });
  assert.deepEqual(said(waits), [403, 'the proof counts; the current contact has still to confirm']);
  assert.equal((await contactsOf(app)).length, 1);
});

test('where one address is all that there can be, a proof that would keep the old one beside it is refused', async () => {
  const app = await start({ policy: { max: 1 } });
  const ann = app.person('ann', strongSignIn());
  await ann.me();
  const email = 'ann@new.example';
  assert.equal((await ann.send('POST', verification('otp/email/send'), { email })).status, 200);
  const passcode = await app.codeTo(email);
  const validate = (update_primary: boolean) =>
    ann.send<ErrorBody>('POST', verification('otp/email/validate'), { email, passcode, update_primary });
  assert.notEqual((await validate(false)).status, 200);
  assert.equal((await ann.me()).contacts.length, 1);
  assert.equal((await validate(true)).status, 200);
  assert.deepEqual(
    (await ann.me()).contacts.map(({ value }) => value),
    [email],
  );
});
