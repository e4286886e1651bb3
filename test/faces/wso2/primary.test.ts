// Owns what a new, an emptied or the same primary address, and number, does in WSO2's contract. Not its lists: lists.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from '../../kit/app.ts';
import { codeIn, tokenIn } from '../../kit/inbox.ts';
import {
  ENTERPRISE,
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
  press,
  primary,
  refused,
  scenario,
  sentTo,
  start,
  user,
  verified,
  withOther,
  withPhone,
  type Trouble,
} from './kit.ts';

test('a new primary address waits until its mail is answered, and everything else stays as it was', async () => {
  await start();
  const said = await primary(NEW);
  assert.equal(said.status, 200);
  assert.deepEqual(said.body.emails, [OLD]);
  assert.deepEqual(said.body[ENTERPRISE].pendingEmails, [{ value: NEW }]);
  assert.equal(said.body[WSO2].emailAddresses, OLD);
  const mail = await app.mailTo(NEW);
  assert.match(tokenIn(mail), /./);
  assert.throws(() => codeIn(mail), 'a link alone');
  await press(NEW);
  assert.deepEqual((await user()).emails, [NEW]);
});

test('a primary address that is verified already is applied at once, and what waits is over', async () => {
  await start();
  await withOther();
  await primary(NEW);
  const before = (await sentTo(OTHER)) + (await sentTo(OLD));
  const said = await primary(OTHER.toUpperCase());
  assert.deepEqual(said.body.emails, [OTHER]);
  assert.equal(said.body[WSO2].emailVerified, true);
  assert.deepEqual(said.body[ENTERPRISE], {});
  // Both are told that it happened; nothing is to be proved.
  for (const to of [OTHER, OLD]) assert.ok((await sentTo(to)) >= 1);
  assert.ok(before >= 1);
  assert.equal(
    (await client.send('POST', `${IDENTITY}/resend-code`, scenario('EMAIL_VERIFICATION_ON_UPDATE'))).status,
    400,
  );
});

test('the same verified primary address sends nothing and ends what waits', async () => {
  await start();
  await primary(NEW);
  const token = tokenIn(await app.mailTo(NEW));
  const said = await primary(OLD);
  assert.deepEqual(said.body.emails, [OLD]);
  assert.deepEqual(said.body[ENTERPRISE], {});
  assert.equal(await sentTo(NEW), 1);
  const late = await client.send<Trouble>('POST', `${IDENTITY}/validate-code`, { code: token });
  assert.deepEqual([late.status, late.body.code], [400, '18023']);
});

test('the same primary address is sent a mail where it was never verified', async () => {
  await start({}, { email_verified: false });
  assert.equal((await user())[WSO2].emailVerified, false);
  const said = await primary(OLD);
  assert.deepEqual(said.body.emails, [OLD]);
  assert.deepEqual(said.body[ENTERPRISE].pendingEmails, [{ value: OLD }]);
  await press(OLD);
  const { [WSO2]: lists } = await user();
  assert.deepEqual(lists, { emailAddresses: OLD, verifiedEmailAddresses: OLD, emailVerified: true });
});

test('one address waits at a time: a newer request ends the older one and its link', async () => {
  await start();
  await primary(NEW);
  const token = tokenIn(await app.mailTo(NEW));
  await verified(`${OLD},${OTHER}`);
  assert.deepEqual((await user())[ENTERPRISE].pendingEmails, [{ value: OTHER }]);
  const late = await client.send<Trouble>('POST', `${IDENTITY}/validate-code`, { code: token });
  assert.deepEqual([late.status, late.body.code], [400, '18023']);
  await press(OTHER);
  assert.deepEqual((await user()).emails, [OLD]);
});

test('an emptied primary address goes where another verified one can lead, and not where it is the last', async () => {
  await start();
  const last = (await patch({ emails: [{ primary: true, value: '' }] })) as Answer<unknown> as Answer<Trouble>;
  assert.equal(last.status, 409);
  assert.match(last.body.detail ?? '', /./);
  await withOther();
  const said = await patch({ emails: [] });
  assert.equal(said.status, 200, JSON.stringify(said.body));
  assert.deepEqual(said.body.emails, [OTHER]);
  assert.equal(said.body[WSO2].emailAddresses, OTHER);
});

test('an emptied unverified primary address is gone, and with it its flag', async () => {
  await start({}, { email_verified: false });
  const said = await patch(undefined, 'remove', 'emails');
  assert.equal(said.status, 200, JSON.stringify(said.body));
  assert.equal(said.body.emails, undefined);
  assert.deepEqual(said.body[WSO2], {});
});

test('a number follows the same rules, by a code in an SMS', async () => {
  await start({}, withPhone);
  for (const value of [
    { mobileNumbers: [{ type: 'mobile', value: NUMBER }] },
    { phoneNumbers: [{ type: 'mobile', value: NUMBER }], [WSO2]: { verifyMobile: true } },
  ]) {
    const said = await patch(value);
    assert.equal(said.status, 200, JSON.stringify(said.body));
    assert.deepEqual(said.body.phoneNumbers, [{ type: 'mobile', value: PHONE }]);
    assert.equal(said.body[ENTERPRISE].pendingMobileNumber, NUMBER);
  }
  const proved = await ann.send('POST', `${IDENTITY}/me/validate-code`, {
    code: await app.codeTo(NUMBER),
    properties: [],
  });
  assert.deepEqual([proved.status, proved.body], [202, '']);
  const { phoneNumbers, [WSO2]: lists } = await user();
  assert.deepEqual(phoneNumbers, [{ type: 'mobile', value: NUMBER }]);
  assert.equal(lists.verifiedMobileNumbers, `${NUMBER},${PHONE}`);
});

test('the lists of numbers are refused as those of addresses are, under codes of their own', async () => {
  const THIRD = '+358409999999';
  await start({}, withPhone);
  const list = (name: string, value: unknown) => patch({ [WSO2]: { [name]: value } });
  await refused(list('verifiedMobileNumbers', [PHONE, NUMBER, THIRD]), 'UMV-10002');
  await refused(list('mobileNumbers', [NUMBER]), 'UMV-10004');
  await refused(list('verifiedMobileNumbers', []), 'UMV-10005');
  const said = await list('verifiedMobileNumbers', `+358 40 123 4567,${NUMBER}`);
  assert.equal(said.body[ENTERPRISE].pendingMobileNumber, NUMBER);
  await app.close();
  await start({ max: 1 }, withPhone);
  await refused(list('mobileNumbers', [PHONE, NUMBER]), 'UMV-10003');
  await app.close();
  await start({ kinds: ['email'] });
  await refused(patch({ phoneNumbers: [{ type: 'mobile', value: NUMBER }] }), 'UMV-10001');
});
