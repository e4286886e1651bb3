// Owns the message that is asked for during a wait at a vendor contract. Not the waits of the native API.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { DEFAULT_POLICY } from '../../server/core/policy.ts';
import { PUBLIC_URL, startApp, type TestApp, type TestAppOptions } from '../kit/app.ts';
import { codeIn, tokenIn } from '../kit/inbox.ts';
import { json } from '../http/kit.ts';

const face = { completion: 'click', linkLife: null } as const;
const NEW = 'new@example.com';
const running: TestApp[] = [];
afterEach(async () => {
  for (const app of running.splice(0)) await app.close();
});

async function start(policy: TestAppOptions['policy'] = {}) {
  const app = await startApp({
    policy,
    project: { faces: { descope: face, transmit: face, trivore: face, wso2: face } },
  });
  running.push(app);
  const ann = app.person();
  const headers = { authorization: `Bearer default:${ann.token}` };
  const ask = (email = NEW) => ann.send('POST', '/v1/auth/otp/update/email', { loginId: 'ann', email }, headers);
  const sent = async (): Promise<number> => {
    await app.courier.drain();
    return app.inbox.messages(NEW).length;
  };
  return { app, ann, headers, ask, sent };
}

test('the second request in a wait succeeds, and one message more comes when the wait is over', async () => {
  const { app, ann, headers, ask, sent } = await start();
  for (const n of [1, 2, 3]) assert.equal((await ask()).status, 200, `${n}`);
  assert.equal(await sent(), 1);
  const first = codeIn(await app.mailTo(NEW));
  app.clock.pass(29_000);
  assert.equal(await sent(), 1);
  app.clock.pass(1000);
  assert.equal(await sent(), 2);
  assert.equal(codeIn(await app.mailTo(NEW)), first, 'the code that the person may be typing stays right');
  assert.equal((await ask()).status, 429, 'one delayed message a change');
  const code = { loginId: 'ann', code: first };
  assert.equal((await ann.send('POST', '/v1/auth/otp/verify/email', code, headers)).status, 200);
});

test('it is dropped when the change ends', async () => {
  const { app, ann, headers, ask, sent } = await start();
  await ask();
  await sent();
  await ask();
  const code = { loginId: 'ann', code: await app.codeTo(NEW) };
  assert.equal((await ann.send('POST', '/v1/auth/otp/verify/email', code, headers)).status, 200);
  app.clock.pass(60_000);
  assert.equal(await sent(), 1);
});

test('it is dropped when the person cancels the change', async () => {
  const { app, ann, ask, sent } = await start();
  await ask();
  assert.equal(await sent(), 1);
  await ask();
  const [change] = (await ann.me()).changes;
  assert.equal((await ann.send('DELETE', `/v1/changes/${change?.id}`)).status, 204);
  app.clock.pass(60_000);
  assert.equal(await sent(), 1);
});

test('it is dropped when the recipient reports the change', async () => {
  const { app, ann, headers, sent } = await start();
  const ask = () => ann.send('POST', '/v1/auth/magiclink/update/email', { loginId: 'ann', email: NEW }, headers);
  assert.equal((await ask()).status, 200);
  assert.equal(await sent(), 1);
  assert.equal((await ask()).status, 200);
  const token = tokenIn(await app.mailTo(NEW));
  const reported = await app.app.request(`${PUBLIC_URL}/v1/links/report`, json({ token }));
  assert.equal(reported.status, 204);
  app.clock.pass(60_000);
  assert.equal(await sent(), 1);
});

test('it counts at the call, and a quota of the day still answers 429', async () => {
  const { ask, sent } = await start({ quotas: { ...DEFAULT_POLICY.quotas, sendsToTarget: 1 } });
  assert.equal((await ask()).status, 200);
  assert.equal((await ask()).status, 429);
  assert.equal(await sent(), 1);
});

test('Trivore’s begin, asked for twice, succeeds with the same token, and one message more comes when the wait is over', async () => {
  const { app, ann, sent } = await start();
  const steps = '/api/rest/v1/user/ann/change-contact';
  const begin = () => ann.send<{ verificationToken: string }>('POST', `${steps}/begin`, { email: NEW });
  const { verificationToken } = (await begin()).body;
  assert.equal(await sent(), 1);
  const code = codeIn(await app.mailTo(NEW));
  const again = await begin();
  assert.deepEqual([again.status, again.body.verificationToken], [200, verificationToken]);
  assert.equal(await sent(), 1);
  app.clock.pass(30_000);
  assert.equal(await sent(), 2);
  assert.equal(codeIn(await app.mailTo(NEW)), code);
  assert.equal((await ann.send('POST', `${steps}/finish`, { verificationToken, code })).status, 200);
});

test('WSO2’s PATCH of the same address sends once more when the wait is over; the rest of the write is done at once', async () => {
  const { app, ann, sent } = await start();
  const write = (givenName: string) =>
    ann.send<{ name?: { givenName?: string } }>('PATCH', '/scim2/Me', {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
      Operations: [{ op: 'replace', value: { emails: [{ primary: true, value: NEW }], name: { givenName } } }],
    });
  await write('a');
  assert.equal(await sent(), 1);
  const again = await write('b');
  assert.deepEqual([again.status, again.body.name?.givenName], [200, 'b']);
  assert.equal(await sent(), 1);
  app.clock.pass(30_000);
  assert.equal(await sent(), 2);
});

test('WSO2’s PATCH is not refused when the day’s messages are used up', async () => {
  const { ann, sent } = await start({ quotas: { ...DEFAULT_POLICY.quotas, sendsToTarget: 1 } });
  const body = {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
    Operations: [{ op: 'replace', value: { emails: [{ primary: true, value: NEW }] } }],
  };
  for (const n of [1, 2]) assert.equal((await ann.send('PATCH', '/scim2/Me', body)).status, 200, `${n}`);
  assert.equal(await sent(), 1);
});

test('the native API keeps 429 too-soon', async () => {
  const { app, ann, ask } = await start();
  await ask();
  const [change] = (await ann.me()).changes;
  const answer = await ann.send<{ code: string }>('POST', `/v1/changes/${change?.id}/resend`, {});
  assert.deepEqual([answer.status, answer.body.code], [429, 'too-soon']);
  await app.courier.drain();
  assert.equal(app.inbox.messages(NEW).length, 1);
});
