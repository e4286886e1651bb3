import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChangeBody } from '../../shared/wire/change.ts';
import type { ContactBody } from '../../shared/contact.ts';
import type { MeBody } from '../../shared/wire/me.ts';
import type { ProblemBody } from '../../shared/problem.ts';
import { json, linkTo, PUBLIC_URL, start } from './kit.ts';
import { strongSignIn } from '../kit/sign-in.ts';

test('a change is begun, read, proved by its code, and the contacts settle', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const begun = await ann.send<ChangeBody>('POST', '/v1/changes', { kind: 'email', value: 'new@example.com' });
  assert.equal(begun.status, 201);
  assert.equal(begun.body.state, 'waiting');
  assert.deepEqual(begun.body.proofs, [
    {
      of: 'new',
      sentTo: 'new@example.com',
      display: 'new@example.com',
      kind: 'email',
      method: 'both',
      state: 'waiting',
      delivery: 'queued',
      sentAt: begun.body.sentAt,
      expiresAt: begun.body.expiresAt,
      resendsLeft: 4,
      resendAt: begun.body.resendAt,
    },
  ]);
  assert.equal(begun.body.triesLeft, 5);
  assert.equal(begun.body.resendsLeft, 4);

  const code = await app.codeTo('new@example.com');
  const read = await ann.send<ChangeBody>('GET', `/v1/changes/${begun.body.id}`);
  assert.deepEqual([read.status, read.body.delivery], [200, 'sent']);
  const done = await ann.prove(begun.body, code);
  assert.deepEqual([done.status, done.body.state, done.body.via], [200, 'done', 'code']);
  const { contacts, changes } = await ann.me();
  assert.deepEqual(changes, []);
  assert.equal(contacts.find((c) => c.primary)?.value, 'new@example.com');
});

test('the same target again is the same change with 200, another target is a new one with 201', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const first = await ann.begin({ kind: 'email', value: 'new@example.com' });
  const again = await ann.send<ChangeBody>('POST', '/v1/changes', { kind: 'email', value: 'NEW@example.com' });
  assert.deepEqual([again.status, again.body.id], [200, first.id]);
  const other = await ann.send<ChangeBody>('POST', '/v1/changes', { kind: 'email', value: 'else@example.com' });
  assert.equal(other.status, 201);
  const old = await ann.send<ChangeBody>('GET', `/v1/changes/${first.id}`);
  assert.deepEqual([old.body.state, old.body.why], ['closed', 'replaced']);
});

test('what already is so is answered as no change', async () => {
  const app = await start();
  const answer = await app
    .person('ann', strongSignIn())
    .send<{ state: string; contact: ContactBody }>('POST', '/v1/changes', { kind: 'email', value: 'ann@old.example' });
  assert.deepEqual(
    [answer.status, answer.body.state, answer.body.contact.value],
    [200, 'no-change', 'ann@old.example'],
  );
});

test('wrong codes count down and lock, with the status of each', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: 'new@example.com' });
  const right = await app.codeTo('new@example.com');
  const wrong = right === '000000' ? '000001' : '000000';
  for (const triesLeft of [4, 3, 2, 1]) {
    const answer = await ann.send<ProblemBody>('POST', `/v1/changes/${change.id}/code`, { code: wrong });
    assert.deepEqual([answer.status, answer.body.code, answer.body.triesLeft], [422, 'proof-wrong', triesLeft]);
  }
  for (const code of [wrong, right]) {
    const answer = await ann.prove(change, code);
    assert.deepEqual([answer.status, answer.body.code], [409, 'change-locked']);
  }
});

test('a resend takes an empty body, is 202 in time and 429 with Retry-After too soon', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: 'new@example.com' });
  const soon = await ann.send<ProblemBody>('POST', `/v1/changes/${change.id}/resend`);
  assert.deepEqual([soon.status, soon.body.code], [429, 'too-soon']);
  assert.equal(soon.headers.get('retry-after'), '30');
  assert.equal(soon.headers.get('ratelimit'), '"too-soon";r=0;t=30');
  app.clock.pass(30_000);
  const sent = await ann.send<ChangeBody>('POST', `/v1/changes/${change.id}/resend`);
  assert.deepEqual([sent.status, sent.body.resendsLeft], [202, 3]);
});

test('a cancelled change is 204 and stays closed', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: 'new@example.com' });
  const cancelled = await ann.send('DELETE', `/v1/changes/${change.id}`);
  assert.deepEqual([cancelled.status, cancelled.body], [204, '']);
  const proved = await ann.send<ProblemBody>('POST', `/v1/changes/${change.id}/code`, { code: '123456' });
  assert.deepEqual([proved.status, proved.body.code, proved.body.why], [409, 'change-closed', 'cancelled']);
});

test("another person's change is not there, on any of its routes, even with the right code", async () => {
  const app = await start();
  const change = await app.person('ann', strongSignIn()).begin({ kind: 'email', value: 'new@example.com' });
  const code = await app.codeTo('new@example.com');
  const bob = app.person('bob', strongSignIn());
  const path = `/v1/changes/${change.id}`;
  for (const [method, to, body] of [
    ['GET', path],
    ['GET', `${path}/events`],
    ['POST', `${path}/code`, { code }],
    ['POST', `${path}/resend`, {}],
    ['DELETE', path],
  ] as const) {
    const answer = await bob.send<ProblemBody>(method, to, body);
    assert.deepEqual([answer.status, answer.body.code], [404, 'change-not-found'], `${method} ${to}`);
  }
  const mine = await app.person('ann').send<ChangeBody>('GET', path);
  assert.deepEqual([mine.body.state, mine.body.triesLeft], ['waiting', 5]);
});

test('begin answers alike for a free, a taken and a blocked address, in status, keys and headers', async () => {
  const app = await start();
  await app.person('bob').me();
  const free = await app
    .person('ann', strongSignIn())
    .send<ChangeBody>('POST', '/v1/changes', { kind: 'email', value: 'free@old.example' });
  const taken = await app
    .person('eve', strongSignIn())
    .send<ChangeBody>('POST', '/v1/changes', { kind: 'email', value: 'bob@old.example' });
  const { person: cat, token } = await linkTo(app, 'cats@old.example', 'cat');
  await app.app.request(`${PUBLIC_URL}/v1/links/report`, json({ token }));
  const blocked = await cat.send<ChangeBody>('POST', '/v1/changes', { kind: 'email', value: 'cats@old.example' });
  const same = ({ id, value: _value, display: _display, proofs, ...rest }: ChangeBody) => ({
    ...rest,
    proofs: proofs.map((p) => p.state),
    id: id.length,
  });
  const names = (headers: Headers) => [...headers.keys()].sort();
  for (const other of [taken, blocked]) {
    assert.equal(other.status, free.status);
    assert.deepEqual(same(other.body), same(free.body));
    assert.deepEqual(names(other.headers), names(free.headers));
  }
});

test('a change whose address proved to be taken says so to whatever is asked of it', async () => {
  const app = await start();
  await app.person('bob').me();
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: 'bob@old.example' });
  const code = await app.codeTo('bob@old.example');
  for (const [method, path, body] of [
    ['POST', '/code', { code }],
    ['POST', '/code', { code }],
    ['POST', '/resend', {}],
    ['DELETE', '', undefined],
  ] as const) {
    const answer = await ann.send<ProblemBody>(method, `/v1/changes/${change.id}${path}`, body);
    assert.deepEqual([answer.status, answer.body.code], [409, 'address-taken'], `${method} ${path}`);
  }
  assert.deepEqual((await ann.me()).changes, []);
});

test('capabilities tell what the policy allows and what is left of a waiting change', async () => {
  const app = await start({ policy: { phoneCountries: ['FI', 'SE', 'GB'] } });
  const ann = app.person('ann', strongSignIn());
  await ann.begin({ kind: 'email', value: 'new@example.com' });
  const { capabilities } = await ann.me();
  assert.deepEqual(capabilities.kinds.email, {
    may: ['read', 'add', 'change', 'remove'],
    max: 5,
    methods: ['code', 'link', 'both'],
    then: ['primary', 'replace', 'add'],
    managed: false,
    sendsLeft: 4,
    nextSendAt: new Date(app.clock() + 30_000).toISOString(),
  });
  assert.equal(capabilities.kinds.phone?.sendsLeft, 5);
  assert.deepEqual(capabilities.kinds.phone?.countries, ['FI', 'SE', 'GB']);
  assert.deepEqual(capabilities.kinds.phone?.callingCodes, { FI: '358', SE: '46', GB: '44' });
  assert.equal(capabilities.serviceName, 'Example');
});

test('userinfo gives the primary contacts as OIDC claims', async () => {
  const app = await start();
  const claims = { phone_number: '+358 40 1234567', phone_number_verified: true };
  const answer = await app.person('ann', claims).send('GET', '/userinfo');
  assert.deepEqual(answer.body, {
    sub: 'ann',
    email: 'ann@old.example',
    email_verified: true,
    phone_number: '+358401234567',
    phone_number_verified: true,
    preferred_username: 'ann',
    updated_at: app.clock() / 1000,
  });
});

test('an unknown provider, a foreign redirect and an address without a country are refused, and nothing is sent', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const cases: readonly [body: object, status: number, code: string][] = [
    [{ kind: 'email', value: 'new@example.com', providerId: 'nobody' }, 400, 'body-invalid'],
    [
      { kind: 'email', value: 'new@example.com', redirectUrl: 'https://evil.example/magic' },
      422,
      'redirect-not-allowed',
    ],
    [{ kind: 'email', value: 'not an address' }, 422, 'address-invalid'],
    [{ kind: 'phone', value: '+49 1512 3456789' }, 422, 'address-not-allowed'],
  ];
  for (const [body, status, code] of cases) {
    const answer = await ann.send<ProblemBody>('POST', '/v1/changes', body);
    assert.deepEqual([answer.status, answer.body.code], [status, code]);
  }
  await app.courier.drain();
  assert.deepEqual(app.inbox.messages(), []);
  assert.deepEqual((await ann.send<MeBody>('GET', '/v1/me')).body.changes, []);
});
