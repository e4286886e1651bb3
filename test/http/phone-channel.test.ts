// Owns codes by WhatsApp and by calls over the native API. Not what the provider gets: test/deliver/phone-channel.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProblemBody } from '../../shared/problem.ts';
import type { ChangeBody } from '../../shared/wire/change.ts';
import { createLog } from '../../server/log.ts';
import { queryDatabase, readAllBytes } from '../kit/at-rest.ts';
import { createClock } from '../kit/clock.ts';
import { DATABASES } from '../kit/database.ts';
import { spokenCode } from '../kit/phone-channel.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { start } from './kit.ts';

const NUMBER = '+358401234567';
const POLICY = { phoneChannels: ['sms', 'whatsapp', 'voice'] } as const;
const begin = { kind: 'phone', value: NUMBER } as const;

for (const database of DATABASES) {
  test(`${database}: a person who got no SMS asks for a call, and types the code that it says`, async () => {
    const app = await start({ database, policy: POLICY });
    const ann = app.person('ann', strongSignIn());
    const begun = await ann.begin(begin);
    assert.equal(begun.channel, undefined);
    const byMessage = await app.codeTo(NUMBER);
    const path = `/v1/changes/${begun.id}/resend`;
    assert.equal((await ann.send('POST', path, { channel: 'voice' })).status, 429, 'a call waits as an SMS does');
    app.clock.pass(60_000);
    const called = await ann.send<ChangeBody>('POST', path, { channel: 'voice' });
    assert.deepEqual([called.status, called.body.channel, called.body.method], [202, 'voice', 'code']);
    const call = await app.mailTo(NUMBER);
    assert.equal(call.phoneChannel, 'voice');
    assert.notEqual(spokenCode(call), byMessage, 'the newest code counts alone');
    const { changes } = await ann.me();
    assert.equal(changes[0]?.channel, 'voice');
    const done = await ann.prove(begun, spokenCode(call));
    assert.deepEqual([done.status, done.body.state, done.body.via], [200, 'done', 'code']);
  });

  test(`${database}: a begin goes by WhatsApp, and its messages share the limits of a change`, async () => {
    const app = await start({ database, policy: { ...POLICY, resendWaits: [1000] } });
    const ann = app.person('ann', strongSignIn());
    const begun = await ann.begin({ ...begin, channel: 'whatsapp' });
    assert.deepEqual([begun.channel, begun.resendsLeft], ['whatsapp', 1]);
    assert.equal((await app.mailTo(NUMBER)).phoneChannel, 'whatsapp');
    app.clock.pass(60_000);
    const path = `/v1/changes/${begun.id}/resend`;
    const sms = await ann.send<ChangeBody>('POST', path, { channel: 'sms' });
    assert.deepEqual([sms.status, sms.body.channel, sms.body.resendsLeft], [202, undefined, 0]);
    app.clock.pass(60_000);
    assert.equal((await ann.send<ProblemBody>('POST', path, { channel: 'voice' })).body.code, 'quota-exceeded');
  });
}

test('calls and WhatsApp spend the budget of SMS, and end with it', async () => {
  const { quotas } = (await start()).project.policy;
  const app = await start({ policy: { ...POLICY, quotas: { ...quotas, smsPerHour: 2 } } });
  for (const [i, channel] of (['voice', 'whatsapp'] as const).entries())
    await app.person(`p${i}`, strongSignIn()).begin({ kind: 'phone', value: `+35840123456${i}`, channel });
  for (const channel of ['sms', 'voice', 'whatsapp'] as const) {
    const body = { kind: 'phone', value: '+358401234569', channel };
    const refused = await app.person('late', strongSignIn()).send<ProblemBody>('POST', '/v1/changes', body);
    assert.deepEqual([refused.status, refused.body.reason], [429, 'sms'], channel);
  }
});

test('the overview tells which channels there are', async () => {
  const app = await start();
  const { capabilities } = await app.person('ann', strongSignIn()).me();
  assert.deepEqual(capabilities.kinds.phone?.channels, ['sms']);
  assert.equal(capabilities.kinds.email?.channels, undefined);
  const more = await start({ policy: POLICY });
  const offered = (await more.person('ann', strongSignIn()).me()).capabilities.kinds.phone?.channels;
  assert.deepEqual(offered, ['sms', 'whatsapp', 'voice']);
});

test('a channel that is not offered, that is none, or that cannot carry the message is refused, and nothing is sent', async () => {
  const app = await start({ policy: { phoneChannels: ['sms', 'voice'] } });
  const ann = app.person('ann', strongSignIn());
  for (const [body, status, code, words] of [
    [{ ...begin, channel: 'whatsapp' }, 403, 'not-allowed', /whatsapp is not offered/],
    [{ ...begin, channel: 'pigeon' }, 400, 'body-invalid', /channel/],
    [{ ...begin, channel: 'voice', method: 'link' }, 400, 'body-invalid', /voice needs the method code/],
    [{ kind: 'email', value: 'ann@new.example', channel: 'sms' }, 400, 'body-invalid', /only a phone number/],
  ] as const) {
    const answer = await ann.send<ProblemBody>('POST', '/v1/changes', body);
    assert.deepEqual([answer.status, answer.body.code], [status, code]);
    assert.match(JSON.stringify(answer.body), words);
  }
  assert.deepEqual(app.inbox.messages(), []);
});

test('a contact that the user has unverified is verified by a call', async () => {
  const app = await start({ policy: POLICY });
  const ann = app.person('ann', strongSignIn({ phone_number: NUMBER }));
  const contact = (await ann.me()).contacts.find(({ kind }) => kind === 'phone');
  const begun = await ann.send<ChangeBody>('POST', `/v1/contacts/${contact?.id}/verify`, { channel: 'voice' });
  assert.deepEqual([begun.status, begun.body.channel], [201, 'voice']);
  const done = await ann.prove(begun.body, spokenCode(await app.mailTo(NUMBER)));
  assert.equal(done.body.state, 'done');
});

test('a number that has had its messages of the day gets no call, and its caller cannot tell', async () => {
  const { quotas } = (await start()).project.policy;
  const app = await start({ policy: { ...POLICY, quotas: { ...quotas, sendsPerTarget: 1, sendsForOwner: 0 } } });
  const first = await app.person('ann', strongSignIn()).begin({ ...begin, channel: 'voice' });
  const second = await app.person('bob', strongSignIn()).begin({ ...begin, channel: 'voice' });
  assert.deepEqual(Object.keys(second), Object.keys(first));
  assert.deepEqual([second.state, second.channel], ['waiting', 'voice']);
  assert.equal(app.inbox.messages(NUMBER).length, 1);
});

test('a message on its way is its channel alone: no code and no text of it is in the database or the log', async () => {
  const lines: string[] = [];
  const log = createLog('debug', (line) => lines.push(line), createClock());
  const app = await start({ policy: POLICY, log });
  const place = { files: app.files, url: app.databaseUrl };
  for (const [i, channel] of (['voice', 'whatsapp'] as const).entries()) {
    const number = `+35840123456${i}`;
    await app.person(`p${i}`, strongSignIn()).begin({ kind: 'phone', value: number, channel });
    const got = await app.mailTo(number);
    const text = (got.text.split('\n')[0] ?? '').slice(0, 20);
    assert.match(text, /^\d/);
    assert.ok(!lines.join('\n').includes(text), `${channel}: log`);
    assert.ok(!(await readAllBytes(place)).includes(text), `${channel}: database`);
    const rows = await queryDatabase(place, `select data from outbox where recipient = '${number}'`);
    assert.deepEqual(rows, [{ data: JSON.stringify({ channel }) }]);
  }
});
