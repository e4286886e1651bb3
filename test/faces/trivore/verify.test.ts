// How an address that a user has already is verified by Trivore ID's calls, under the default policy.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MINUTE } from '../../../shared/duration.ts';
import { PUBLIC_URL, SITE, type TestApp } from '../../kit/app.ts';
import { linkIn, tokenIn } from '../../kit/inbox.ts';
import { NUMBER, OLD, said, SECOND_ADDRESS, short, start, user, type ErrorBody, type UserBody } from './kit.ts';

/** Ann, whom a client has created with a primary number. */
async function withPrimaryNumber(app: TestApp, numbers: readonly string[] = [NUMBER]) {
  await app.person().me();
  const client = await app.client(['users:read', 'users:write', 'changes:write'], { trusted: true });
  const { status } = await client.send('PUT', user(), { emails: [OLD, SECOND_ADDRESS], mobiles: numbers });
  assert.equal(status, 200);
  return client;
}

const sendCode = (mobile?: string) =>
  `${user('/sms/verify/send')}${mobile === undefined ? '' : `?${new URLSearchParams({ mobile }).toString()}`}`;
const check = (code: string) => user(`/sms/verify/check/${code}`);
const notCode = (code: string) => (code === '111111' ? '222222' : '111111');

async function press(app: TestApp, to: string): Promise<Response> {
  return app.app.request(`${PUBLIC_URL}/confirm`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: PUBLIC_URL },
    body: new URLSearchParams({ t: tokenIn(await app.mailTo(to)) }).toString(),
  });
}

const emails = async (client: Awaited<ReturnType<typeof withPrimaryNumber>>) => {
  const { body } = await client.send<UserBody>('GET', user());
  return [body.primaryEmail, ...short(body.emails), ...short(body.mobiles)].join(' ');
};

test('a link is sent to an address of the user, by a client and by the person, and verifies it where it stands', async () => {
  for (const by of ['client', 'person']) {
    const app = await start();
    const client = await withPrimaryNumber(app);
    const caller = by === 'client' ? client : app.person();
    const sent = await caller.send('POST', user('/email/verify'), { value: SECOND_ADDRESS, expirationDays: 7 });
    assert.deepEqual([sent.status, sent.body], [204, ''], by);
    assert.equal(await emails(client), `${OLD} ${OLD}* ${SECOND_ADDRESS} ${NUMBER}`);
    assert.equal((await press(app, SECOND_ADDRESS)).status, 200);
    assert.equal(await emails(client), `${OLD} ${OLD}* ${SECOND_ADDRESS}* ${NUMBER}`, by);
  }
});

test('the link leads on to the returnURL, where the project approves it', async () => {
  const app = await start();
  const client = await withPrimaryNumber(app);
  const call = (returnURL: string) =>
    client.send<ErrorBody>('POST', user('/email/verify'), { value: SECOND_ADDRESS, returnURL });
  const refused = await call('https://evil.example/');
  assert.equal(refused.status, 400);
  assert.equal(typeof refused.body.errorMessage, 'string');
  await app.courier.drain();
  assert.deepEqual(app.inbox.messages(SECOND_ADDRESS), []);
  assert.equal((await call(`${SITE}/magic`)).status, 204);
  assert.ok(linkIn(await app.mailTo(SECOND_ADDRESS)).startsWith(`${PUBLIC_URL}/confirm`));
  const pressed = await press(app, SECOND_ADDRESS);
  assert.deepEqual([pressed.status, pressed.headers.get('location')], [303, `${SITE}/magic?result=true`]);
});

test('without a value the primary one is meant; what is verified already gets nothing', async () => {
  const app = await start();
  const client = await withPrimaryNumber(app);
  for (const body of [{}, { value: null }, { value: OLD }, { value: 'ANN@old.example' }, undefined])
    assert.equal((await client.send('POST', user('/email/verify'), body)).status, 204);
  await app.courier.drain();
  assert.deepEqual(app.inbox.messages(OLD), []);
  assert.equal((await client.send('POST', user('/sms/verify/sendLink'), { expirationDays: 1 })).status, 204);
  assert.equal((await press(app, NUMBER)).status, 200);
  assert.match(await emails(client), new RegExp(`\\${NUMBER}\\*$`));
});

test('a code is sent to a number and checked; it is right once', async () => {
  const app = await start();
  const client = await withPrimaryNumber(app);
  assert.equal((await client.send('POST', sendCode(NUMBER))).status, 204);
  const code = await app.codeTo(NUMBER);
  for (const typed of ['12345', '1234567', 'abcdef', 'x'.repeat(300)])
    assert.deepEqual(said(await client.send<ErrorBody>('POST', check(typed))), [404, 'VERIFICATION_FAILED'], typed);
  assert.equal((await client.send('POST', check(code))).status, 200);
  assert.match(await emails(client), new RegExp(`\\${NUMBER}\\*$`));
  assert.deepEqual(said(await client.send<ErrorBody>('POST', check(code))), [404, 'VERIFICATION_FAILED']);
});

test('a wrong code ends it, and the right one after it is wrong too; a new message brings another', async () => {
  const app = await start();
  const client = await withPrimaryNumber(app);
  assert.equal((await client.send('POST', sendCode())).status, 204);
  const code = await app.codeTo(NUMBER);
  for (const typed of [notCode(code), code])
    assert.deepEqual(said(await client.send<ErrorBody>('POST', check(typed))), [404, 'VERIFICATION_FAILED']);
  assert.doesNotMatch(await emails(client), /\*$/);
  app.clock.pass(MINUTE);
  assert.equal((await client.send('POST', sendCode())).status, 204);
  assert.equal((await client.send('POST', check(await app.codeTo(NUMBER)))).status, 200);
});

test('a code that has expired is wrong', async () => {
  const app = await start();
  const client = await withPrimaryNumber(app);
  await client.send('POST', sendCode());
  const code = await app.codeTo(NUMBER);
  app.clock.pass(11 * MINUTE);
  // The client's access token has expired too, its secret has not.
  const answer = await client.send<ErrorBody>('POST', check(code), undefined, { authorization: client.basic });
  assert.deepEqual(said(answer), [404, 'VERIFICATION_FAILED']);
});

test('the check tries no code of a change to another number', async () => {
  const app = await start();
  const client = await withPrimaryNumber(app);
  const other = '+358407654321';
  const begun = await client.send<{ verificationToken: string }>('POST', user('/change-contact/begin'), {
    mobile: other,
  });
  const code = await app.codeTo(other);
  assert.deepEqual(said(await client.send<ErrorBody>('POST', check(notCode(code)))), [404, 'VERIFICATION_FAILED']);
  assert.equal((await client.send('POST', sendCode())).status, 204);
  assert.deepEqual(said(await client.send<ErrorBody>('POST', check(code))), [404, 'VERIFICATION_FAILED']);
  const { verificationToken } = begun.body;
  const finished = await client.send('POST', user('/change-contact/finish'), { verificationToken, code });
  assert.equal(finished.status, 200);
});

test('an address that the user does not have is verified by no call', async () => {
  const app = await start();
  const client = await withPrimaryNumber(app);
  await app.person('bob', { email: 'bob@old.example' }).me();
  for (const value of ['bob@old.example', 'free@example.com', 'no address', NUMBER])
    assert.deepEqual(said(await client.send<ErrorBody>('POST', user('/email/verify'), { value })), [
      404,
      'CONTACT_NOT_FOUND',
    ]);
  for (const path of [sendCode('+358409999999'), sendCode('x')])
    assert.deepEqual(said(await client.send<ErrorBody>('POST', path)), [404, 'CONTACT_NOT_FOUND']);
  assert.deepEqual(
    said(await client.send<ErrorBody>('POST', user('/sms/verify/sendLink'), { value: '+358409999999' })),
    [404, 'CONTACT_NOT_FOUND'],
  );
  await app.courier.drain();
  assert.deepEqual(app.inbox.messages('bob@old.example'), []);
});

test('an address that another user has verified gets the same answer, and is refused after the proof alone', async () => {
  const app = await start();
  await app.person('bob', { email: SECOND_ADDRESS }).me();
  const client = await withPrimaryNumber(app);
  assert.equal((await client.send('POST', user('/email/verify'), { value: SECOND_ADDRESS })).status, 204);
  await press(app, SECOND_ADDRESS);
  assert.equal(await emails(client), `${OLD} ${OLD}* ${SECOND_ADDRESS} ${NUMBER}`);
});

test('a call during a wait is a success, and the message goes when the wait is over; a quota is not', async () => {
  const app = await start();
  const client = await withPrimaryNumber(app);
  assert.equal((await client.send('POST', sendCode())).status, 204);
  await app.codeTo(NUMBER);
  assert.equal((await client.send('POST', sendCode())).status, 204);
  await app.courier.drain();
  assert.equal(app.inbox.messages(NUMBER).length, 1);
  app.clock.pass(MINUTE);
  await app.courier.drain();
  assert.equal(app.inbox.messages(NUMBER).length, 2);
  const again = () => client.send<ErrorBody>('POST', sendCode(), undefined, { authorization: client.basic });
  let last = await again();
  for (let i = 0; i < 10 && last.status === 204; i++) {
    app.clock.pass(20 * MINUTE);
    last = await again();
  }
  assert.deepEqual(said(last), [429, 'QUOTA_EXCEEDED']);
  assert.ok(Number(last.headers.get('retry-after')) > 0);
});

test('bodies of the verify calls that cannot be read send nothing', async () => {
  const app = await start({
    project: { templateKeys: ['name'], templateValues: { name: { values: ['Ann'], default: null } } },
  });
  const client = await withPrimaryNumber(app);
  for (const body of [
    { value: 7 },
    { value: SECOND_ADDRESS, expirationDays: 0 },
    { value: SECOND_ADDRESS, expirationDays: 'seven' },
    { value: SECOND_ADDRESS, returnURL: {} },
    { value: SECOND_ADDRESS, emailTemplateId: 'unknown' },
    { value: SECOND_ADDRESS, emailTemplateProperties: { name: ['x'] } },
    '[]',
  ]) {
    const answer = await client.send<ErrorBody>('POST', user('/email/verify'), body);
    assert.deepEqual(said(answer), [400, 'BODY_INVALID'], JSON.stringify(body));
  }
  // No free text of a person's token reaches a message.
  const free = { value: SECOND_ADDRESS, emailTemplateProperties: { name: 'x' } };
  assert.deepEqual(said(await app.person().send<ErrorBody>('POST', user('/email/verify'), free)), [
    400,
    'BODY_INVALID',
  ]);
  await app.courier.drain();
  assert.deepEqual(app.inbox.messages(SECOND_ADDRESS), []);
});

test('where the policy allows one contact, that one is verified where it stands', async () => {
  const app = await start({ policy: { max: 1 } });
  const client = await app.client(['users:read', 'users:write', 'changes:write']);
  const created = await client.send<UserBody>('POST', '/api/rest/v1/user', { username: 'ann', emails: [OLD] });
  const { id } = created.body;
  assert.equal((await client.send('POST', user('/email/verify', id), {})).status, 204);
  assert.equal((await press(app, OLD)).status, 200);
  const { body } = await client.send<UserBody>('GET', user('', id));
  assert.deepEqual([short(body.emails), body.primaryEmail], [[`${OLD}*`], OLD]);
});
