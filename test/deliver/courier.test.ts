import assert from 'node:assert/strict';
import test from 'node:test';
import { backoff } from '../../server/deliver/backoff.ts';
import { otpHost } from '../../server/deliver/prepare/links.ts';
import { codeIn, linkIn } from '../kit/inbox.ts';
import { MINUTE, SECOND } from '../kit/clock.ts';
import { put, setup } from './courier.ts';
import { ADDRESS, change, NOW, proof } from './letters.ts';

test('a message is rendered at the moment of sending, marked sent, and its change is told', async () => {
  const { outbox, courier, email, rung } = setup({});
  put(outbox);
  await courier.drain();
  assert.equal(email.got[0]?.to, ADDRESS.email);
  assert.equal(codeIn(email.got[0] ?? { text: '' }), '000001');
  assert.equal(outbox.row('msg_1').state, 'sent');
  assert.equal(outbox.row('msg_1').ref, 'ref-1');
  assert.deepEqual(rung, ['chg_1']);
});

test('a link is where the change says, with the token beside what the URL had', async () => {
  const { outbox, courier, email } = setup({ changes: [change('email', 'link')] });
  put(outbox);
  await courier.drain();
  assert.equal(linkIn(email.got[0] ?? { text: '' }), 'https://app.example.com/settings?tab=contacts&t=prf_1.token');
});

test('an attempt that fails is made again after 1, 2, 4 … seconds, with the same code (F17)', async () => {
  const { clock, outbox, courier, email, rung } = setup({});
  email.answer = () => ({ at: 'retry', reason: 'smtp-450', after: null, alone: true });
  put(outbox);
  await courier.drain();
  for (const seconds of [1, 2, 4, 8]) {
    const before = email.got.length;
    clock.pass(seconds * SECOND - 1);
    await courier.drain();
    assert.equal(email.got.length, before);
    clock.pass(1);
    await courier.drain();
    assert.equal(email.got.length, before + 1);
  }
  email.answer = () => ({ at: 'sent', ref: null });
  clock.pass(16 * SECOND);
  await courier.drain();
  assert.equal(outbox.row('msg_1').state, 'sent');
  assert.deepEqual(new Set(email.got.map((m) => codeIn(m))), new Set(['000001']));
  assert.equal(rung.length, 6);
});

test('waits double up to five minutes and are spread by a quarter (F17)', () => {
  assert.deepEqual(
    [1, 2, 3, 9, 10, 40].map((n) => backoff('email', n, 0.5)),
    [1000, 2000, 4000, 256_000, 300_000, 300_000],
  );
  assert.deepEqual([backoff('phone', 1, 0), backoff('phone', 1, 1)], [750, 1250]);
});

test('Retry-After is honoured (F18)', async () => {
  const { clock, outbox, courier, email } = setup({});
  email.answer = () => ({ at: 'retry', reason: 'sms-429', after: 30 * SECOND });
  put(outbox);
  await courier.drain();
  clock.pass(29 * SECOND);
  await courier.drain();
  assert.equal(email.got.length, 1);
  clock.pass(SECOND);
  await courier.drain();
  assert.equal(email.got.length, 2);
});

test('what could only be tried again after its code expired has failed now (F17)', async () => {
  const { outbox, courier, email } = setup({});
  email.answer = () => ({ at: 'retry', reason: 'sms-429', after: 11 * MINUTE });
  put(outbox);
  await courier.drain();
  assert.equal(outbox.row('msg_1').state, 'dead');
});

test('a refusal for good is not tried again (F17)', async () => {
  const { clock, outbox, courier, email } = setup({});
  email.answer = () => ({ at: 'dead', reason: 'smtp-550' });
  put(outbox);
  await courier.drain();
  clock.pass(9 * MINUTE);
  await courier.drain();
  assert.equal(email.got.length, 1);
  assert.equal(outbox.row('msg_1').reason, 'smtp-550');
});

test('through an outage of an hour no expired code is sent, and its change is told (F19)', async () => {
  const { clock, outbox, courier, email, rung } = setup({});
  email.answer = () => ({ at: 'retry', reason: 'smtp-network', after: null });
  put(outbox);
  for (let passed = 0; passed < 60; passed++) {
    await courier.drain();
    clock.pass(MINUTE);
  }
  email.answer = () => ({ at: 'sent', ref: null });
  const before = email.got.length;
  await courier.drain();
  assert.equal(email.got.length, before);
  assert.equal(outbox.row('msg_1').state, 'dead');
  assert.equal(rung.at(-1), 'chg_1');
});

for (const [why, given, over, reason] of [
  ['expired meanwhile', change('email', 'code'), { expiresAt: NOW }, 'expired'],
  [
    'is of a cancelled change',
    change('email', 'code', { state: { at: 'closed', since: NOW, why: 'cancelled' } }),
    {},
    'change-over',
  ],
  ['is of a change whose end has passed', change('email', 'code', { endsAt: NOW }), {}, 'change-over'],
  [
    'has an old code',
    change('email', 'code', { proofs: [proof(1, 'email', 'code'), proof(2, 'email', 'code')] }),
    {},
    'superseded',
  ],
  [
    'has a link retired by three newer ones',
    change('email', 'link', { proofs: [1, 2, 3, 4].map((n) => proof(n, 'email', 'link')) }),
    {},
    'superseded',
  ],
  [
    'is derived from a key that is gone',
    change('email', 'code', { proofs: [proof(1, 'email', 'code', { keyId: 'k0' })] }),
    {},
    'key-gone',
  ],
  ['is addressed otherwise than its proof', change('email', 'code'), { to: 'eve@evil.test' }, 'recipient-differs'],
  [
    'is proved already',
    change('email', 'code', { proofs: [proof(1, 'email', 'code', { spent: { at: NOW, via: 'code' } })] }),
    {},
    'proved',
  ],
  ['is of a project that is gone', change('email', 'code'), { project: 'gone' }, 'project-gone'],
] as const)
  test(`a message that ${why} is not sent`, async () => {
    const { outbox, courier, email } = setup({ changes: [given] });
    put(outbox, over);
    await courier.drain();
    assert.equal(email.got.length, 0);
    assert.equal(outbox.row('msg_1').state, 'dead');
    assert.equal(outbox.row('msg_1').reason, reason);
  });

test('a code that expires while its message waits for a place is not sent (F17)', async () => {
  const { clock, outbox, courier, email } = setup({});
  const exchange = outbox.exchange;
  outbox.exchange = async (given) => {
    const done = await exchange(given);
    clock.pass(5 * SECOND);
    return done;
  };
  put(outbox, { expiresAt: NOW + 5 * SECOND });
  await courier.drain();
  assert.equal(email.got.length, 0);
  assert.equal(outbox.row('msg_1').reason, 'expired');
});

test('an older message goes without its code when a newer one has it, for its link still lives', async () => {
  const proofs = [proof(1, 'email', 'both'), proof(2, 'email', 'both')];
  const { outbox, courier, email } = setup({ changes: [change('email', 'both', { proofs })] });
  put(outbox);
  await courier.drain();
  assert.doesNotMatch(email.got[0]?.text ?? '', /^\d{6}$/m);
  assert.match(linkIn(email.got[0] ?? { text: '' }), /t=prf_1\.token$/);
});

test('a code is bound to the site where the widget lives', () => {
  const host = (allowedOrigins: string[], linkUrl: string) =>
    otpHost({ allowedOrigins }, { linkUrl }, 'https://id.example.com/bff');
  assert.equal(host([], 'https://id.example.com/bff/confirm'), 'id.example.com');
  assert.equal(host(['https://app.example.com'], 'https://id.example.com/bff/confirm'), 'app.example.com');
  assert.equal(host(['https://a.test', 'https://b.test:8443'], 'https://b.test:8443/magic'), 'b.test');
});
