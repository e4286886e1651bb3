// Owns codes and links by WhatsApp and by calls at Descope's paths. Not those by SMS: proofs.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenIn } from '../../kit/inbox.ts';
import { spokenCode } from '../../kit/phone-channel.ts';
import { strongSignIn } from '../../kit/sign-in.ts';
import { call, PHONE, said, start, VERIFY, type Said } from './kit.ts';
import type { Answer } from '../../kit/app.ts';

const CHANNELS = { phoneChannels: ['sms', 'whatsapp', 'voice'] } as const;
const body = { loginId: 'ann', phone: PHONE };
const proved = ({ status, body: { user } }: Answer<Said>) => [status, user?.phone, user?.verifiedPhone];

test('a code goes as a call, and the vendor’s verify call of calls takes it', async () => {
  const app = await start({ policy: CHANNELS });
  const ann = app.person('ann', strongSignIn());
  const asked = await call(app, '/v1/auth/otp/update/phone/voice', body, ann);
  assert.deepEqual([asked.status, asked.body.maskedPhone, asked.body.verificationAttempts], [200, '+35…67', 5]);
  const got = await app.mailTo(PHONE);
  assert.equal(got.phoneChannel, 'voice');
  const code = spokenCode(got);
  assert.deepEqual(proved(await call(app, '/v1/auth/otp/verify/voice', { loginId: 'ann', code }, ann)), [
    200,
    PHONE,
    true,
  ]);
});

test('a code goes by WhatsApp, and is one try for each wrong one', async () => {
  const app = await start({ policy: CHANNELS });
  const ann = app.person('ann', strongSignIn());
  assert.equal((await call(app, '/v1/auth/otp/update/phone/whatsapp', body, ann)).status, 200);
  const got = await app.mailTo(PHONE);
  assert.equal(got.phoneChannel, 'whatsapp');
  const code = /^(\d{6}) /.exec(got.text)?.[1] ?? '';
  const wrong = code === '000000' ? '000001' : '000000';
  const path = '/v1/auth/otp/verify/whatsapp';
  assert.equal(said(await call(app, path, { loginId: 'ann', code: wrong }, ann)), '400 E061102');
  assert.deepEqual(proved(await call(app, path, { loginId: 'ann', code }, ann)), [200, PHONE, true]);
});

test('a magic link goes by WhatsApp', async () => {
  const app = await start({ policy: CHANNELS });
  const ann = app.person('ann', strongSignIn());
  assert.equal((await call(app, '/v1/auth/magiclink/update/phone/whatsapp', body, ann)).status, 200);
  const got = await app.mailTo(PHONE);
  assert.equal(got.phoneChannel, 'whatsapp');
  assert.deepEqual(proved(await call(app, VERIFY, { token: tokenIn(got) }, ann)), [200, PHONE, true]);
});

test('there is no magic link by a call, as with the vendor', async () => {
  const app = await start({ policy: CHANNELS });
  const ann = app.person('ann', strongSignIn());
  assert.equal(said(await call(app, '/v1/auth/magiclink/update/phone/voice', body, ann)), '404 E011001');
});

test('a call at once after an SMS says the same code when the wait is over, and both channels share the messages of a change', async () => {
  const app = await start({ policy: CHANNELS });
  const ann = app.person('ann', strongSignIn());
  assert.equal((await call(app, '/v1/auth/otp/update/phone/sms', body, ann)).status, 200);
  const code = await app.codeTo(PHONE);
  assert.equal((await call(app, '/v1/auth/otp/update/phone/voice', body, ann)).status, 200);
  assert.equal(app.inbox.messages(PHONE).length, 1, 'the call waits');
  app.clock.pass(60_000);
  const got = await app.mailTo(PHONE);
  assert.deepEqual([got.phoneChannel, spokenCode(got)], ['voice', code]);
});
