// Owns WSO2's identity API: a message sent again, and the proofs by code and link. Not its SCIM.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenIn } from '../../kit/inbox.ts';
import { strongSignIn } from '../../kit/sign-in.ts';
import {
  IDENTITY,
  NEW,
  NUMBER,
  OLD,
  OTHER,
  PHONE,
  WSO2,
  ann,
  app,
  client,
  patch,
  primary,
  scenario,
  sentTo,
  start,
  signInClient,
  user,
  verified,
  withPhone,
  type Trouble,
} from './kit.ts';

interface Case {
  readonly names: readonly string[];
  readonly method: 'link' | 'code' | null;
  readonly begin: () => Promise<unknown>;
  readonly to: string;
}

const PROGRESSIVE = 'PROGRESSIVE_PROFILE_MOBILE_VERIFICATION_ON';

const SCENARIOS: readonly Case[] = [
  { names: ['EMAIL_VERIFICATION_ON_UPDATE'], method: 'link', begin: () => primary(NEW), to: NEW },
  { names: ['EMAIL_OTP_VERIFICATION_ON_UPDATE'], method: 'code', begin: () => primary(NEW), to: NEW },
  {
    names: ['EMAIL_VERIFICATION_ON_VERIFIED_LIST_UPDATE'],
    method: 'link',
    begin: () => verified([OLD, OTHER]),
    to: OTHER,
  },
  {
    names: ['EMAIL_OTP_VERIFICATION_ON_VERIFIED_LIST_UPDATE'],
    method: 'code',
    begin: () => verified([OLD, OTHER]),
    to: OTHER,
  },
  {
    names: ['MOBILE_VERIFICATION_ON_UPDATE', `${PROGRESSIVE}_UPDATE`],
    method: null,
    begin: () => patch({ phoneNumbers: [{ value: NUMBER }] }),
    to: NUMBER,
  },
  {
    names: ['MOBILE_VERIFICATION_ON_VERIFIED_LIST_UPDATE', `${PROGRESSIVE}_VERIFIED_LIST_UPDATE`],
    method: null,
    begin: () => patch({ [WSO2]: { verifiedMobileNumbers: [PHONE, NUMBER] } }),
    to: NUMBER,
  },
];

for (const { names, method, begin, to } of SCENARIOS)
  test(`${names.join(' and ')}: the message goes again to system and person, and under no other name`, async () => {
    const mail = method === 'code' ? ({ defaultMethod: { email: 'code', phone: 'code' } } as const) : {};
    await start(mail, withPhone);
    await begin();
    assert.equal(await sentTo(to), 1);
    const others = SCENARIOS.flatMap((other) => other.names).filter((name) => !names.includes(name));
    for (const other of others) {
      const no = await client.send<Trouble>('POST', `${IDENTITY}/resend-code`, scenario(other));
      assert.equal(no.status, 400, other);
      assert.equal(no.body.message, 'User recovery data is not found. Please re-initiate the recovery flow.');
    }
    app.clock.pass(120_000);
    const again = await client.send('POST', `${IDENTITY}/resend-code`, scenario(names[0] ?? ''));
    assert.deepEqual([again.status, again.body], [201, '']);
    assert.equal(await sentTo(to), 2);
    app.clock.pass(240_000);
    const { properties } = scenario(names.at(-1) ?? '');
    assert.equal((await ann.send('POST', `${IDENTITY}/me/resend-code`, { properties })).status, 201);
    assert.equal(await sentTo(to), 3);
  });

test('what is asked without a user, a scenario, or one that there is, is told so', async () => {
  await start();
  const ask = async (body: object) => {
    const answer = await client.send<Trouble>('POST', `${IDENTITY}/resend-code`, body);
    assert.equal(answer.status, 400);
    assert.equal(answer.headers.get('content-type'), 'application/json');
    assert.deepEqual(Object.keys(answer.body).toSorted(), ['code', 'description', 'message', 'traceId']);
    assert.match(answer.body.traceId ?? '', /^req_/);
    return answer.body.code;
  };
  const good = scenario('EMAIL_VERIFICATION_ON_UPDATE');
  assert.equal(await ask({ properties: good.properties }), '18003');
  assert.equal(await ask({ ...good, user: { username: 'nobody' } }), '18003');
  assert.equal(await ask({ user: good.user }), '20038');
  assert.equal(await ask({ ...good, properties: [...good.properties, ...good.properties] }), '20038');
  assert.equal(await ask(scenario('SELF_SIGN_UP')), 'UAR-10011');
  assert.equal(await ask(good), '18005');
});

test('a user who calls themselves PRIMARY/bob is not taken for bob of the store PRIMARY', async () => {
  await start();
  const bob = app.person('bob', strongSignIn());
  await bob.me();
  await app.person('mallory', strongSignIn({ preferred_username: 'PRIMARY/bob' })).me();
  await bob.begin({ kind: 'email', value: 'bob@new.example' });
  app.clock.pass(120_000);
  const { properties } = scenario('EMAIL_VERIFICATION_ON_UPDATE');
  const again = await client.send('POST', `${IDENTITY}/resend-code`, { user: { username: 'PRIMARY/bob' }, properties });
  assert.equal(again.status, 201);
  assert.equal(await sentTo('bob@new.example'), 2);
});

test('where numbers are not verified a system is told so', async () => {
  await start({ kinds: ['email'] });
  const no = await client.send<Trouble>('POST', `${IDENTITY}/resend-code`, scenario('MOBILE_VERIFICATION_ON_UPDATE'));
  assert.deepEqual([no.status, no.body.code], [400, '17007']);
});

test('a message again too soon is 201 once and comes when the wait is over; then 429 with the seconds to wait', async () => {
  await start();
  await primary(NEW);
  const again = () => client.send<Trouble>('POST', `${IDENTITY}/resend-code`, scenario('EMAIL_VERIFICATION_ON_UPDATE'));
  for (const n of [1, 2]) assert.equal((await again()).status, 201, `${n}`);
  await app.courier.drain();
  assert.equal(app.inbox.messages(NEW).length, 1);
  app.clock.pass(30_000);
  await app.courier.drain();
  assert.equal(app.inbox.messages(NEW).length, 2, 'one delayed message, however often it was asked for');
  const soon = await again();
  assert.deepEqual([soon.status, soon.body.code], [429, 'UAR-429']);
  assert.equal(soon.headers.get('retry-after'), '60');
});

test('a user is found by name in any case, behind the name of a user store, and by id', async () => {
  await start();
  const { id } = await user();
  await client.send('PUT', '/scim2/Users/ann', { userName: 'Ann.Smith' });
  await primary(NEW);
  for (const name of ['ann.smith', 'PRIMARY/Ann.Smith', 'ann', id]) {
    app.clock.pass(240_000);
    await signInClient(['changes:write']);
    const sent = await client.send('POST', `${IDENTITY}/resend-code`, scenario('EMAIL_VERIFICATION_ON_UPDATE', name));
    assert.equal(sent.status, 201, name);
  }
});

test('a person proves by the token of a link, and once', async () => {
  await start();
  await primary(NEW);
  const code = tokenIn(await app.mailTo(NEW));
  const proved = await ann.send('POST', `${IDENTITY}/me/validate-code`, { code });
  assert.deepEqual([proved.status, proved.body], [202, '']);
  assert.deepEqual((await user()).emails, [NEW]);
});

test('a system proves by the token of a link, and is told whose it was', async () => {
  await start();
  await client.send('PUT', '/scim2/Users/ann', { userName: 'ann.smith' });
  await primary(NEW);
  const code = tokenIn(await app.mailTo(NEW));
  const looked = await client.send('POST', `${IDENTITY}/introspect-code`, { code });
  assert.deepEqual(looked.body, {
    user: { username: 'ann.smith', realm: 'PRIMARY', tenantDomain: 'default' },
    recoveryScenario: 'EMAIL_VERIFICATION_ON_UPDATE',
    recoveryStep: 'VERIFY_EMAIL',
    isExpired: false,
  });
  const proved = await client.send('POST', `${IDENTITY}/validate-code`, { code, verifiedChannel: { type: 'EMAIL' } });
  assert.deepEqual([proved.status, proved.body], [202, { username: 'ann.smith', realm: 'PRIMARY' }]);
  assert.deepEqual((await user()).emails, [NEW]);
  const used = await client.send<Trouble>('POST', `${IDENTITY}/introspect-code`, { code });
  assert.deepEqual([used.status, used.body.code], [400, '18023']);
});

test('a link whose day is over is an expired code, and is seen to be one', async () => {
  await start({ changeLife: 172_800_000 });
  await primary(NEW);
  const code = tokenIn(await app.mailTo(NEW));
  app.clock.pass(86_399_000);
  await signInClient(['changes:write']);
  const live = await client.send<{ isExpired: boolean }>('POST', `${IDENTITY}/introspect-code`, { code });
  assert.equal(live.body.isExpired, false);
  app.clock.pass(2_000);
  const old = await client.send<{ isExpired: boolean }>('POST', `${IDENTITY}/introspect-code`, { code });
  assert.equal(old.body.isExpired, true);
  const late = await client.send<Trouble>('POST', `${IDENTITY}/validate-code`, { code });
  assert.deepEqual([late.status, late.body.code], [400, '18002']);
});

test('a code is tried where its scenario says, and costs nothing elsewhere', async () => {
  await start({ defaultMethod: { email: 'code', phone: 'code' }, tries: 2 }, withPhone);
  await primary(NEW);
  const mailed = await app.codeTo(NEW);
  app.clock.pass(1_000);
  await patch({ phoneNumbers: [{ type: 'mobile', value: NUMBER }] });
  const validate = (code: string, value?: string) =>
    ann.send<Trouble>('POST', `${IDENTITY}/me/validate-code`, {
      code,
      properties: value === undefined ? [] : [{ key: 'RecoveryScenario', value }],
    });
  // Without a name it is the newest that it is tried at.
  const wrong = await validate(mailed);
  assert.deepEqual([wrong.status, wrong.body.code], [400, '18001']);
  assert.equal((await validate(mailed, 'EMAIL_OTP_VERIFICATION_ON_UPDATE')).status, 202);
  assert.equal((await validate(await app.codeTo(NUMBER))).status, 202);
});

test('a code is never tried at a change whose mail had none, however new', async () => {
  await start({}, withPhone);
  await patch({ phoneNumbers: [{ type: 'mobile', value: NUMBER }] });
  const code = await app.codeTo(NUMBER);
  app.clock.pass(1_000);
  await primary(NEW);
  assert.equal((await ann.send('POST', `${IDENTITY}/me/validate-code`, { code })).status, 202);
});

test('a code that is wrong, old, missing or of nothing is told so', async () => {
  await start({ defaultMethod: { email: 'code', phone: 'code' } });
  const validate = async (body: object) => {
    const answer = await ann.send<Trouble>('POST', `${IDENTITY}/me/validate-code`, body);
    assert.equal(answer.status, 400);
    return answer.body.code;
  };
  assert.equal(await validate({ code: '123456' }), '18001');
  assert.equal(await validate({}), '20037');
  assert.equal(await validate({ code: 'no-token-of-ours' }), '18001');
  await primary(NEW);
  const code = await app.codeTo(NEW);
  assert.equal(await validate({ code: code === '000000' ? '000001' : '000000' }), '18001');
  assert.equal(await validate({ code: '12' }), '18001');
  app.clock.pass(11 * 60_000);
  assert.equal(await validate({ code }), '18022');
});

test('the current contact has its say where the project wants it, and the proof counts meanwhile', async () => {
  await start({ defaultMethod: { email: 'code', phone: 'code' }, confirmCurrent: 'always' });
  await primary(NEW);
  const validate = (code: string) => ann.send<Trouble>('POST', `${IDENTITY}/me/validate-code`, { code });
  const waits = await validate(await app.codeTo(NEW));
  assert.deepEqual(
    [waits.status, waits.body.description],
    [403, 'the proof counts; the current contact has still to confirm'],
  );
  assert.equal((await validate(await app.codeTo(OLD))).status, 202);
  assert.deepEqual((await user()).emails, [NEW]);
});
