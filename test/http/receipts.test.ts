import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { test, type TestContext } from 'node:test';
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { createSecrets } from '../../server/tokens/secrets.ts';
import type { ChangeBody } from '../../shared/wire/change.ts';
import type { Person, TestApp } from '../kit/app.ts';
import { DAY } from '../../shared/duration.ts';
import { DATABASES } from '../kit/database.ts';
import { tokenIn } from '../kit/inbox.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { receiver } from '../kit/webhook.ts';
import { PUBLIC_URL, start } from './kit.ts';

const NEW = 'Ann@new.example';

async function jwks(app: TestApp): Promise<JSONWebKeySet> {
  const answer = await app.app.request(`${PUBLIC_URL}/.well-known/jwks.json`);
  assert.equal(answer.status, 200);
  const { keys } = (await answer.json()) as JSONWebKeySet;
  // The others are those of access tokens.
  return { keys: keys.filter(({ kty }) => kty === 'OKP') };
}

async function changed(app: TestApp, ann: Person): Promise<ChangeBody> {
  const begun = await ann.begin({ kind: 'email', value: NEW, then: 'replace' });
  const proved = await ann.prove(begun, await app.codeTo(NEW));
  assert.equal(proved.status, 200);
  return (await ann.send<ChangeBody>('GET', `/v1/changes/${begun.id}`)).body;
}

/** Runs the lines of the page about receipts as they stand there. */
async function checkOfDocs(
  t: TestContext,
  app: TestApp,
): Promise<(receipt: string, contact: string) => Promise<boolean>> {
  const page = await readFile(new URL('../../server/docs/receipts.md', import.meta.url), 'utf8');
  const [, lines] = /```js\n(.*?)```/s.exec(page) ?? [];
  const code = (lines ?? assert.fail('no lines')).replaceAll("'jose'", `'${import.meta.resolve('jose')}'`);
  assert.ok(code.includes(`${PUBLIC_URL}/.well-known/jwks.json`));
  t.mock.method(globalThis, 'fetch', (url: string, init: RequestInit) => app.app.request(String(url), init));
  const made = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    isProved(receipt: string, contact: string): Promise<boolean>;
  };
  return made.isProved;
}

test('a done change has a receipt, which the lines of the docs check against our keys and the contact', async (t) => {
  const app = await start();
  const done = await changed(app, app.person('ann', strongSignIn()));
  const isProved = await checkOfDocs(t, app);
  const { receipt } = done;
  assert.ok(receipt);
  t.mock.timers.enable({ apis: ['Date'], now: app.clock() });
  assert.equal(await isProved(receipt, 'ann@NEW.example'), true, 'whatever the letter case');
  assert.equal(await isProved(receipt, 'ann@other.example'), false);
  const [head, claims, signature] = receipt.split('.');
  const forged = JSON.parse(Buffer.from(claims ?? '', 'base64url').toString()) as Record<string, unknown>;
  const other = Buffer.from(JSON.stringify({ ...forged, sub: 'usr_eve' })).toString('base64url');
  await assert.rejects(isProved([head, other, signature].join('.'), NEW), /signature verification failed/);
});

test('a receipt says who proved which contact, when, how and for whom, and holds no address', async () => {
  const app = await start({ project: { receiptAudience: 'https://partner.example' } });
  const ann = app.person('ann', strongSignIn());
  const done = await changed(app, ann);
  const { payload, protectedHeader } = await jwtVerify(done.receipt ?? '', createLocalJWKSet(await jwks(app)), {
    currentDate: new Date(app.clock()),
  });
  const { contact_salt, contact_hash, ...rest } = payload;
  const iat = Math.floor(Date.parse(done.doneAt ?? '') / 1000);
  assert.deepEqual(rest, {
    iss: PUBLIC_URL,
    sub: (await ann.me()).user.id,
    sub_id: { format: 'iss_sub', iss: app.idp.issuer, sub: 'ann' },
    aud: 'https://partner.example',
    iat,
    exp: iat + (730 * DAY) / 1000,
    jti: done.id,
    contact_kind: 'email',
    method: 'code',
  });
  assert.equal(protectedHeader.typ, 'contact-receipt+jwt');
  assert.match(String(contact_salt), /^[\w-]{43}$/);
  assert.match(String(contact_hash), /^[\w-]{43}$/);
  assert.doesNotMatch(JSON.stringify(payload), /new\.example/i);
});

test('only a change that is done has a receipt: not one that waits, and not one that was undone, whose event says so', async (t) => {
  const site = await receiver();
  t.after(() => site.close());
  const app = await start({ project: { webhooks: [site.webhook] } });
  const ann = app.person('ann', strongSignIn());
  const waits = await ann.begin({ kind: 'phone', value: '+358401234567' });
  assert.equal((await ann.send<ChangeBody>('GET', `/v1/changes/${waits.id}`)).body.receipt, undefined);
  const done = await changed(app, ann);
  await app.courier.drain();
  const told = site.calls.find(({ body }) => body.type === 'contact.verified')?.body.data ?? assert.fail('no event');
  assert.equal(told['receipt'], done.receipt, 'the receipt of the event is that of the change');
  const notice = app.inbox.messages('ann@old.example').find((m) => m.text.includes('/undo?t='));
  await ann.send('POST', '/v1/undo', { token: tokenIn(notice ?? assert.fail('no notice')) });
  await app.courier.drain();
  const undone = site.calls.find(({ body }) => body.type === 'change.undone')?.body.data ?? assert.fail('no event');
  assert.equal(undone['voidsReceipt'], done.id);
  assert.equal(site.calls.filter(({ body }) => 'receipt' in body.data).length, 1, 'what an undo restores has none');
  const read = await app.person('ann', strongSignIn()).send<ChangeBody>('GET', `/v1/changes/${done.id}`);
  assert.deepEqual([read.body.state, read.body.receipt], ['undone', undefined]);
});

for (const database of DATABASES)
  test(`the keys stay for the life of receipts after their secret key is gone, and show no secret half, on ${database}`, async () => {
    const app = await start({ database });
    const before = createSecrets([{ id: 'old', key: randomBytes(32) }]).receiptKeys;
    await app.store.receiptKeys.keep(before, app.clock());
    const kids = async () => (await jwks(app)).keys.map(({ kid }) => kid);
    const [own, ...older] = await kids();
    assert.deepEqual(older, [before[0]?.kid]);
    for (const key of (await jwks(app)).keys)
      assert.deepEqual(Object.keys(key).sort(), ['alg', 'crv', 'kid', 'kty', 'use', 'x']);
    const { since } = app.store.receiptKeys;
    assert.deepEqual((await since(app.clock() - 730 * DAY)).length, 1);
    app.clock.pass(731 * DAY);
    assert.deepEqual(await kids(), [own]);
  });
