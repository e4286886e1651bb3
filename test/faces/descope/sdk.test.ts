// The vendor's own client for Node, with nothing changed but the address of the server.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import DescopeClient from '@descope/node-sdk';
import { listen, type Listening } from '../../../server/http/serve.ts';
import type { TestApp, TestAppOptions } from '../../kit/app.ts';
import { silent } from '../../kit/database.ts';
import { tokenIn } from '../../kit/inbox.ts';
import { start } from './kit.ts';

const EMAIL = 'ann@new.example';
const PHONE = '+358401234567';
const URI = 'https://app.example.com/magic';

const open: Listening[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.stop(0);
});

async function sdk(options: TestAppOptions = {}, trusted = true) {
  const app = await start(options);
  const server = await listen(app.app, { port: 0, host: '127.0.0.1', log: silent });
  open.push(server);
  const { secret } = await app.client(['users:write', 'contacts:verify'], { trusted });
  const quiet = { log() {}, warn() {}, error() {} };
  const client = DescopeClient({
    projectId: 'default',
    baseUrl: server.url,
    managementKey: secret,
    logger: quiet,
  } as Parameters<typeof DescopeClient>[0]);
  return { app, client, ann: app.person('ann') };
}

const token = async (app: TestApp, to: string) => tokenIn(await app.mailTo(to));

test('magicLink.update.email and .phone.sms, and magicLink.verify', async () => {
  const { app, client, ann } = await sdk();
  const mail = await client.magicLink.update.email('ann', EMAIL, URI, ann.token, {
    addToLoginIDs: true,
    onMergeUseExisting: false,
  });
  assert.deepEqual([mail.ok, mail.data], [true, { maskedEmail: 'a••@n••.example' }]);
  const byMail = await client.magicLink.verify(await token(app, EMAIL));
  assert.deepEqual([byMail.code, byMail.data?.user?.loginIds], [200, [EMAIL, 'ann']]);
  const sms = await client.magicLink.update.phone.sms(EMAIL, PHONE, URI, ann.token);
  assert.deepEqual([sms.ok, sms.data], [true, { maskedPhone: '+35…67' }]);
  const bySms = await client.magicLink.verify(await token(app, PHONE));
  assert.deepEqual([bySms.code, bySms.data?.user?.phone, bySms.data?.user?.verifiedPhone], [200, PHONE, true]);
});

test('otp.update.email and .phone.sms, and otp.verify', async () => {
  const { app, client, ann } = await sdk();
  assert.equal((await client.otp.update.email('ann', EMAIL, ann.token)).data?.maskedEmail, 'a••@n••.example');
  const wrong = await client.otp.verify.email('ann', '12345');
  assert.deepEqual([wrong.ok, wrong.error?.errorCode], [false, DescopeClient.DescopeErrors.wrongOTPCode]);
  const mail = await client.otp.verify.email('ann', await app.codeTo(EMAIL));
  assert.deepEqual([mail.ok, mail.data?.user?.email], [true, EMAIL]);
  assert.equal((await client.otp.update.phone.sms('ann', PHONE, ann.token)).data?.maskedPhone, '+35…67');
  const sms = await client.otp.verify.sms('ann', await app.codeTo(PHONE));
  assert.deepEqual([sms.ok, sms.data?.user?.phone], [true, PHONE]);
});

test('enchantedLink.update.email, waitForSession and verify', async () => {
  const { app, client, ann } = await sdk();
  const asked = await client.enchantedLink.update.email('ann', EMAIL, URI, ann.token);
  assert.match(asked.data?.linkId ?? '', /^\d\d$/);
  const waits = client.enchantedLink.waitForSession(asked.data?.pendingRef ?? '', {
    pollingIntervalMs: 1000,
    timeoutMs: 10_000,
  });
  const opened = await client.enchantedLink.verify(await token(app, EMAIL));
  assert.equal(opened.ok, true);
  const session = await waits;
  assert.deepEqual([session.ok, session.data?.user?.email], [true, EMAIL]);
});

test('its refusals come with code and message', async () => {
  const { client, ann } = await sdk();
  const link = (loginId: string, bearer: string) => client.magicLink.update.email(loginId, EMAIL, URI, bearer);
  assert.equal((await link('ann', 'no.good.jwt')).code, 401);
  assert.equal((await link('nobody', ann.token)).error?.errorCode, 'E011004');
  assert.equal((await link('ann', ann.token)).ok, true);
  assert.equal((await link('ann', ann.token)).ok, true, 'a second message comes when it is time');
  const spent = await client.magicLink.verify('nothing');
  assert.deepEqual([spent.ok, spent.error?.errorCode], [false, 'E062504']);
});

test('management.user.updateEmail, updatePhone and updateLoginId', async () => {
  const { client, ann } = await sdk();
  await ann.me();
  const { user } = client.management;
  const email = await user.updateEmail('ann', EMAIL, true);
  assert.deepEqual([email.ok, email.data?.email, email.data?.verifiedEmail], [true, EMAIL, true]);
  const phone = await user.updatePhone('ann', PHONE, false, true);
  assert.deepEqual([phone.ok, phone.data?.phone, phone.data?.verifiedPhone], [true, PHONE, false]);
  const named = await user.updateLoginId('ann', 'annie');
  assert.deepEqual([named.ok, named.data?.loginIds], [true, ['annie', 'ann']]);
  const nobody = await user.updateEmail('nobody', EMAIL, true);
  assert.deepEqual([nobody.ok, nobody.error?.errorCode], [false, 'E112102']);
});

test('what a client without trust asks for waits, and the person’s own client proves it', async () => {
  const { app, client, ann } = await sdk({}, false);
  await ann.me();
  const asked = await client.management.user.updateEmail('ann', EMAIL, true);
  assert.deepEqual([asked.ok, asked.data?.email], [true, 'ann@old.example']);
  const done = await client.magicLink.verify(await token(app, EMAIL));
  assert.deepEqual([done.ok, done.data?.user?.email], [true, EMAIL]);
});
